// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/people/emailaddress.h"
#include "core/people/telephone.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Reads the id of each entry and refuses doubles.
class Ids
{
public:
    QString read(const DefinitionReader &at)
    {
        const QString id = at.text(u"id"_s);
        if (m_seen.contains(id))
            at.refuse(Fault::Kind::DoubleId, u"id"_s, id);
        m_seen.insert(id);
        return id;
    }

private:
    QSet<QString> m_seen;
};

/// What people are offered by name: neither twice nor too long to be shown.
class Names
{
public:
    void check(const DefinitionReader &at, const QString &key, const QString &name, const QString &other = {})
    {
        if (name.size() > longestCatalogueName || other.size() > longestCatalogueName)
            at.refuse(Fault::Kind::TooLong, key, name.left(20));
        const QString folded = foldedForSearch(name);
        if (!folded.isEmpty() && m_seen.contains(folded))
            at.refuse(Fault::Kind::DoubleName, key, name);
        m_seen.insert(folded);
    }

private:
    QSet<QString> m_seen;
};

std::vector<CatalogueEntry> readEntries(const DefinitionReader &root, const QString &key)
{
    std::vector<CatalogueEntry> entries;
    Ids ids;
    for (const DefinitionReader &at : root.objects(key)) {
        at.allowOnly({u"id"_s, u"label"_s, u"text"_s, u"source"_s});
        entries.push_back({ids.read(at), at.localText(u"label"_s), at.localTextOrNone(u"text"_s)});
    }
    if (entries.empty() || entries.size() > 9)
        root.refuse(Fault::Kind::OutOfRange, key, u"1 to 9"_s);
    return entries;
}

void readImpacts(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    for (const DefinitionReader &at : root.objects(u"impacts"_s)) {
        at.allowOnly({u"id"_s, u"label"_s, u"text"_s, u"source"_s, u"upToPercent"_s});
        catalogue.impacts.push_back({ids.read(at), at.localText(u"label"_s), at.localTextOrNone(u"text"_s),
                                     at.number(u"upToPercent"_s, 1, 100)});
    }
    if (catalogue.impacts.empty() || catalogue.impacts.size() > 9)
        root.refuse(Fault::Kind::OutOfRange, u"impacts"_s, u"1 to 9"_s);
    std::stable_sort(catalogue.impacts.begin(), catalogue.impacts.end(),
                     [](const ImpactEntry &a, const ImpactEntry &b) { return a.upToPercent > b.upToPercent; });
}

void readMatrix(const DefinitionReader &root, Catalogue &catalogue)
{
    const DefinitionReader priorities = root.object(u"priorities"_s);
    priorities.allowOnly({u"matrix"_s});
    const DefinitionReader matrix = priorities.object(u"matrix"_s);
    for (const CatalogueEntry &urgency : catalogue.urgencies) {
        const DefinitionReader row = matrix.object(urgency.id);
        for (const ImpactEntry &impact : catalogue.impacts)
            catalogue.setPriority(urgency.id, impact.id, row.number(impact.id, 1, 5));
    }
}

/// The resolvers of all groups: one may be in several, and is the same person in each.
class People
{
public:
    void check(const DefinitionReader &at, const ResolverPerson &person, qsizetype group)
    {
        const auto known = m_known.constFind(person.id);
        const bool same = known != m_known.constEnd() && known->group != group && known->person.name == person.name
            && known->person.email == person.email;
        if (known != m_known.constEnd() && !same)
            at.refuse(Fault::Kind::DoubleId, u"id"_s, person.id);
        m_known.insert(person.id, {person, group});
    }

private:
    struct Known
    {
        ResolverPerson person;
        qsizetype group = 0; ///< The last one.
    };
    QHash<QString, Known> m_known;
};

ResolverPerson readPerson(const DefinitionReader &at, People &people, qsizetype group)
{
    at.allowOnly({u"id"_s, u"name"_s, u"email"_s, u"retired"_s});
    ResolverPerson person{at.text(u"id"_s), at.text(u"name"_s), at.textOr(u"email"_s, {})};
    people.check(at, person, group);
    if (at.has(u"email"_s) && !isEmail(person.email))
        at.refuse(Fault::Kind::WrongForm, u"email"_s, u"e-mail address"_s);
    return person;
}

void readGroups(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    People people;
    Names names;
    for (const DefinitionReader &at : root.objects(u"groups"_s)) {
        at.allowOnly({u"id"_s, u"label"_s, u"people"_s, u"source"_s});
        ResolverGroup group{ids.read(at), at.localText(u"label"_s), {}, {}};
        names.check(at, u"label"_s, group.label.es, group.label.en);
        Names namesakes;
        for (const DefinitionReader &one : at.objects(u"people"_s)) {
            const ResolverPerson person = readPerson(one, people, static_cast<qsizetype>(catalogue.groups.size()));
            const bool former = one.flag(u"retired"_s);
            if (!former)
                namesakes.check(one, u"name"_s, person.name);
            (former ? group.formerPeople : group.people).push_back(person);
        }
        catalogue.groups.push_back(std::move(group));
    }
}

void readServices(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    Names names;
    for (const DefinitionReader &at : root.objects(u"services"_s)) {
        at.allowOnly({u"id"_s, u"label"_s, u"group"_s, u"source"_s, u"procedureB"_s, u"equipment"_s, u"retired"_s});
        const Service service{ids.read(at), at.localText(u"label"_s), at.text(u"group"_s), at.flag(u"procedureB"_s),
                              at.flag(u"equipment"_s)};
        const bool retired = at.flag(u"retired"_s);
        if (!retired)
            names.check(at, u"label"_s, service.label.es, service.label.en);
        (retired ? catalogue.retiredServices : catalogue.services).push_back(service);
        if (!catalogue.group(service.group))
            at.refuse(Fault::Kind::NoSuchGroup, u"group"_s, service.group);
    }
    if (catalogue.services.empty())
        root.refuse(Fault::Kind::OutOfRange, u"services"_s, u"at least 1"_s);
}

void readExtensions(const DefinitionReader &root, Catalogue &catalogue)
{
    QSet<QString> seen;
    for (const DefinitionReader &at : root.objects(u"extensions"_s)) {
        at.allowOnly({u"number"_s, u"holder"_s, u"place"_s, u"source"_s});
        const Extension extension{at.text(u"number"_s), at.text(u"holder"_s), at.textOr(u"place"_s, {})};
        if (!extension.number.isEmpty() && !isExtension(extension.number))
            at.refuse(Fault::Kind::WrongForm, u"number"_s, u"1 to 8 digits"_s);
        if (seen.contains(extension.number))
            at.refuse(Fault::Kind::DoubleId, u"number"_s, extension.number);
        if (extension.holder.size() > longestCatalogueName || extension.place.size() > longestCatalogueName)
            at.refuse(Fault::Kind::TooLong, u"holder"_s, extension.number);
        seen.insert(extension.number);
        catalogue.extensions.push_back(extension);
    }
}

} // namespace

std::shared_ptr<const Catalogue> readCatalogue(const QByteArray &body, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(u"kind"_s, {}) != QLatin1String("catalogue")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(u"kind"_s, u"kind"_s));
        return nullptr;
    }
    root.allowOnly({u"$schema"_s, u"id"_s, u"kind"_s, u"edition"_s, u"requestTypes"_s, u"urgencies"_s, u"impacts"_s,
                    u"priorities"_s, u"groups"_s, u"services"_s, u"extensions"_s});
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->id = root.text(u"id"_s);
    catalogue->edition = root.text(u"edition"_s);
    catalogue->requestTypes = readEntries(root, u"requestTypes"_s);
    catalogue->urgencies = readEntries(root, u"urgencies"_s);
    readImpacts(root, *catalogue);
    readMatrix(root, *catalogue);
    readGroups(root, *catalogue);
    readServices(root, *catalogue);
    readExtensions(root, *catalogue);
    return areUnderstood(faults, before) ? catalogue : nullptr;
}

} // namespace helpdesk
