// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/definitions.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/resolvers.h"
#include "core/protocol/protocol.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/definitions/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Catalogue readWhole(const QByteArray &body)
{
    std::vector<Fault> faults;
    const auto read = readCatalogue(body, faults);
    for (const Fault &fault : faults)
        FAIL(fault.pointer.toStdString() << " " << wordOf(fault.kind).toStdString());
    REQUIRE(read);
    return *read;
}

/// The shipped one with everything that can be edited.
Catalogue edited()
{
    Catalogue catalogue = readWhole(shipped(u"catalogue/catalogue.json"_s));
    catalogue.edition = u"2"_s;
    catalogue.retiredServices.push_back(catalogue.services.back());
    catalogue.services.pop_back();
    catalogue.services.push_back({u"printers"_s, {u"Impresoras <b>"_s, u"Printers <b>"_s}, u"equipment"_s, true});
    catalogue.groups[1].people = {{u"nora"_s, u"Nora Téllez"_s, u"nora@dgsei.example"_s},
                                  {u"iván"_s, u"Iván 🙂"_s, {}}};
    catalogue.groups[1].formerPeople = {{u"old"_s, u"Óscar Beltrán"_s, u"o@dgsei.example"_s}};
    catalogue.extensions = {{u"4417"_s, u"Ing. Teresa Salas"_s, u"Control Patrimonial"_s}, {u"3304"_s, u"Caja"_s, {}}};
    return catalogue;
}

std::vector<Fault> faultsOf(const Catalogue &catalogue)
{
    std::vector<Fault> faults;
    (void)readCatalogue(writeCatalogue(catalogue, {}), faults);
    CHECK_FALSE(faults.empty());
    return faults;
}

bool holds(const std::vector<Fault> &faults, Fault::Kind kind, const char *pointer)
{
    return std::any_of(faults.begin(), faults.end(),
                       [&](const Fault &f) { return f.kind == kind && f.pointer == QLatin1String(pointer); });
}

} // namespace

TEST_CASE("a catalogue that is written reads back as it was, with or without the text it came from", "[catalogue]")
{
    const QByteArray base = shipped(u"catalogue/catalogue.json"_s);
    CHECK(readWhole(writeCatalogue(readWhole(base), base)) == readWhole(base));
    const Catalogue catalogue = edited();
    CHECK(readWhole(writeCatalogue(catalogue, base)) == catalogue);
    CHECK(readWhole(writeCatalogue(catalogue, {})) == catalogue);
    CHECK(readWhole(writeCatalogue(catalogue, writeCatalogue(catalogue, base))) == catalogue);
}

TEST_CASE("what the catalogue's text holds beyond what is edited is kept when it is written", "[catalogue]")
{
    QJsonObject root = QJsonDocument::fromJson(shipped(u"catalogue/catalogue.json"_s)).object();
    root.insert(u"later"_s, 7);
    QJsonArray services = root.value(u"services"_s).toArray();
    QJsonObject first = services.first().toObject();
    first.insert(u"hours"_s, u"24x7"_s);
    services.replace(0, first);
    root.insert(u"services"_s, services);
    const QByteArray base = QJsonDocument(root).toJson();
    const QJsonObject written = QJsonDocument::fromJson(writeCatalogue(edited(), base)).object();
    CHECK(written.value(u"$schema"_s) == root.value(u"$schema"_s));
    CHECK(written.value(u"later"_s).toInt() == 7);
    const QJsonObject service = written.value(u"services"_s).toArray().first().toObject();
    CHECK(service.value(u"hours"_s).toString() == u"24x7"_s);
    CHECK(service.value(u"source"_s).toString() == u"seed"_s);
}

TEST_CASE("names given twice, too long or empty, and addresses that are none, are faults at their place", "[catalogue]")
{
    Catalogue catalogue = edited();
    catalogue.services[1].label = {u"  uso DE aplicaciones "_s, u"x"_s};
    catalogue.services[2].label = {QString(300, QLatin1Char('a')), u"x"_s};
    catalogue.groups[0].label = {{}, {}};
    catalogue.groups[1].people[0].email = u"nora at dgsei"_s;
    catalogue.groups[1].people[1].name = u"NORA tellez"_s;
    catalogue.extensions[1].number = u"4417"_s;
    catalogue.extensions.push_back({u"44a"_s, u"Nadie"_s, {}});
    const std::vector<Fault> faults = faultsOf(catalogue);
    CHECK(holds(faults, Fault::Kind::DoubleName, "/services/1/label"));
    CHECK(holds(faults, Fault::Kind::TooLong, "/services/2/label"));
    CHECK(holds(faults, Fault::Kind::MissingLanguage, "/groups/0/label"));
    CHECK(holds(faults, Fault::Kind::WrongForm, "/groups/1/people/0/email"));
    CHECK(holds(faults, Fault::Kind::DoubleName, "/groups/1/people/1/name"));
    CHECK(holds(faults, Fault::Kind::DoubleId, "/extensions/1/number"));
    CHECK(holds(faults, Fault::Kind::WrongForm, "/extensions/2/number"));
    CHECK(faults.size() >= 7);
}

TEST_CASE("a retired service and somebody who left a group are no longer offered, but known by name", "[catalogue]")
{
    const Catalogue catalogue = edited();
    CHECK(catalogue.service(u"application-support"_s) != nullptr);
    CHECK(std::none_of(catalogue.services.begin(), catalogue.services.end(),
                       [](const Service &s) { return s.id == u"application-support"_s; }));
    CHECK(catalogue.person(u"old"_s)->name == u"Óscar Beltrán"_s);
    CHECK(catalogue.groups[1].people.size() == 2);
    CHECK(catalogue.extension(u"4417"_s)->holder == u"Ing. Teresa Salas"_s);
    CHECK(catalogue.extension(u"1"_s) == nullptr);
}

TEST_CASE("a new entry has an id of its own, made from its name", "[catalogue]")
{
    CHECK(newEntryId(u"Redes y más"_s, {}) == u"redes-y-mas"_s);
    CHECK(newEntryId(u"Redes y más"_s, {u"redes-y-mas"_s, u"redes-y-mas-2"_s}) == u"redes-y-mas-3"_s);
    CHECK(newEntryId(u"🙂"_s, {}) == u"entry"_s);
    CHECK(newEntryId(u"<img src=x>"_s, {}) == u"img-src-x"_s);
}

TEST_CASE("a protocol with other times is the same protocol in everything else", "[protocol]")
{
    const QByteArray base = shipped(u"protocol/protocol.json"_s);
    using namespace std::chrono_literals;
    std::vector<Fault> faults;
    const auto before = readProtocol(base, faults);
    const auto after = readProtocol(writeProtocol({3, 6000ms}, {15s, 25s}, u"2"_s, base), faults);
    REQUIRE(faults.empty());
    REQUIRE(after);
    CHECK(after->rings == RingPolicy{3, 6000ms});
    CHECK(after->hold == HoldPolicy{15s, 25s});
    CHECK(after->edition == u"2"_s);
    CHECK(after->scripts.size() == before->scripts.size());
    CHECK(after->holdReasons.size() == before->holdReasons.size());
    CHECK(ringsAfter(12s, after->rings) == 3);
}

TEST_CASE("an edition is followed by one that nobody has seen", "[definitions]")
{
    CHECK(nextEdition(u"1"_s, {u"1"_s}) == u"2"_s);
    CHECK(nextEdition(u"1"_s, {u"1"_s, u"2"_s}) == u"3"_s);
    CHECK(nextEdition(u"2018.4"_s, {}) == u"2018.5"_s);
    CHECK(nextEdition(u"first"_s, {u"first"_s}) == u"first.2"_s);
}

TEST_CASE("the first resolver is one person in every group that has nobody", "[definitions]")
{
    const Catalogue shippedOne = readWhole(shipped(u"catalogue/catalogue.json"_s));
    CHECK(hasNoResolver(shippedOne));
    const Catalogue named = readWhole(writeCatalogue(withFirstResolver(shippedOne, u"  Nora   Téllez "_s), {}));
    CHECK_FALSE(hasNoResolver(named));
    for (const ResolverGroup &group : named.groups) {
        REQUIRE(group.people.size() == 1);
        CHECK(group.people.front() == named.groups.front().people.front());
        CHECK(group.people.front().name == u"Nora Téllez"_s);
    }
    CHECK(named.person(named.groups.back().people.front().id)->name == u"Nora Téllez"_s);
    const Catalogue kept = withFirstResolver(edited(), u"Rosa Prieto"_s);
    CHECK(kept.groups[1].people.size() == 2);
    CHECK(kept.groups[0].people.front().name == u"Rosa Prieto"_s);
}

TEST_CASE("one id in several groups is one person, and within a group a fault", "[definitions]")
{
    Catalogue catalogue = edited();
    catalogue.groups[0].people = {{u"nora"_s, u"Nora Téllez"_s, u"nora@dgsei.example"_s}};
    CHECK(readWhole(writeCatalogue(catalogue, {})).groups[0].people.front().id == u"nora"_s);
    SECTION("another name")
    {
        catalogue.groups[0].people.front().name = u"Norma Téllez"_s;
        CHECK(holds(faultsOf(catalogue), Fault::Kind::DoubleId, "/groups/1/people/0/id"));
    }
    SECTION("twice in the group")
    {
        catalogue.groups[0].people.push_back({u"nora"_s, u"Nora T."_s, {}});
        CHECK(holds(faultsOf(catalogue), Fault::Kind::DoubleId, "/groups/0/people/1/id"));
    }
}
