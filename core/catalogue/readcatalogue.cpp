// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/people/emailaddress.h"
#include "core/people/telephone.h"
#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

/// Reads the id of each entry and refuses doubles.
class Ids
{
public:
    QString read(const DefinitionReader &at)
    {
        const QString id = at.text(L("id"));
        if (m_seen.contains(id))
            at.refuse(Fault::Kind::DoubleId, L("id"), id);
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
        at.allowOnly({L("id"), L("label"), L("text"), L("source")});
        entries.push_back({ids.read(at), at.localText(L("label")), at.localTextOrNone(L("text"))});
    }
    if (entries.empty() || entries.size() > 9)
        root.refuse(Fault::Kind::OutOfRange, key, L("1 to 9"));
    return entries;
}

void readImpacts(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    for (const DefinitionReader &at : root.objects(L("impacts"))) {
        at.allowOnly({L("id"), L("label"), L("text"), L("source"), L("upToPercent")});
        catalogue.impacts.push_back(
            {ids.read(at), at.localText(L("label")), at.localTextOrNone(L("text")), at.number(L("upToPercent"), 1, 100)});
    }
    if (catalogue.impacts.empty() || catalogue.impacts.size() > 9)
        root.refuse(Fault::Kind::OutOfRange, L("impacts"), L("1 to 9"));
    std::stable_sort(catalogue.impacts.begin(), catalogue.impacts.end(),
                     [](const ImpactEntry &a, const ImpactEntry &b) { return a.upToPercent > b.upToPercent; });
}

void readMatrix(const DefinitionReader &root, Catalogue &catalogue)
{
    const DefinitionReader priorities = root.object(L("priorities"));
    priorities.allowOnly({L("matrix")});
    const DefinitionReader matrix = priorities.object(L("matrix"));
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
        const bool same = known != m_known.constEnd() && known->group != group && known->person.name == person.name && known->person.email == person.email;
        if (known != m_known.constEnd() && !same)
            at.refuse(Fault::Kind::DoubleId, L("id"), person.id);
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
    at.allowOnly({L("id"), L("name"), L("email"), L("retired")});
    ResolverPerson person{at.text(L("id")), at.text(L("name")), at.textOr(L("email"), {})};
    people.check(at, person, group);
    if (at.has(L("email")) && !isEmail(person.email))
        at.refuse(Fault::Kind::WrongForm, L("email"), L("e-mail address"));
    return person;
}

void readGroups(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    People people;
    Names names;
    for (const DefinitionReader &at : root.objects(L("groups"))) {
        at.allowOnly({L("id"), L("label"), L("people"), L("source")});
        ResolverGroup group{ids.read(at), at.localText(L("label")), {}, {}};
        names.check(at, L("label"), group.label.es, group.label.en);
        Names namesakes;
        for (const DefinitionReader &one : at.objects(L("people"))) {
            const ResolverPerson person = readPerson(one, people, static_cast<qsizetype>(catalogue.groups.size()));
            const bool former = one.flag(L("retired"));
            if (!former)
                namesakes.check(one, L("name"), person.name);
            (former ? group.formerPeople : group.people).push_back(person);
        }
        catalogue.groups.push_back(std::move(group));
    }
}

void readServices(const DefinitionReader &root, Catalogue &catalogue)
{
    Ids ids;
    Names names;
    for (const DefinitionReader &at : root.objects(L("services"))) {
        at.allowOnly({L("id"), L("label"), L("group"), L("source"), L("procedureB"), L("equipment"), L("retired")});
        const Service service{ids.read(at), at.localText(L("label")), at.text(L("group")), at.flag(L("procedureB")), at.flag(L("equipment"))};
        const bool retired = at.flag(L("retired"));
        if (!retired)
            names.check(at, L("label"), service.label.es, service.label.en);
        (retired ? catalogue.retiredServices : catalogue.services).push_back(service);
        if (!catalogue.group(service.group))
            at.refuse(Fault::Kind::NoSuchGroup, L("group"), service.group);
    }
    if (catalogue.services.empty())
        root.refuse(Fault::Kind::OutOfRange, L("services"), L("at least 1"));
}

void readExtensions(const DefinitionReader &root, Catalogue &catalogue)
{
    QSet<QString> seen;
    for (const DefinitionReader &at : root.objects(L("extensions"))) {
        at.allowOnly({L("number"), L("holder"), L("place"), L("source")});
        const Extension extension{at.text(L("number")), at.text(L("holder")), at.textOr(L("place"), {})};
        if (!extension.number.isEmpty() && !isExtension(extension.number))
            at.refuse(Fault::Kind::WrongForm, L("number"), L("1 to 8 digits"));
        if (seen.contains(extension.number))
            at.refuse(Fault::Kind::DoubleId, L("number"), extension.number);
        if (extension.holder.size() > longestCatalogueName || extension.place.size() > longestCatalogueName)
            at.refuse(Fault::Kind::TooLong, L("holder"), extension.number);
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
    if (root.textOr(L("kind"), {}) != QLatin1String("catalogue")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(L("kind"), L("kind")));
        return nullptr;
    }
    root.allowOnly({L("$schema"), L("id"), L("kind"), L("edition"), L("requestTypes"), L("urgencies"), L("impacts"),
                    L("priorities"), L("groups"), L("services"), L("extensions")});
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->id = root.text(L("id"));
    catalogue->edition = root.text(L("edition"));
    catalogue->requestTypes = readEntries(root, L("requestTypes"));
    catalogue->urgencies = readEntries(root, L("urgencies"));
    readImpacts(root, *catalogue);
    readMatrix(root, *catalogue);
    readGroups(root, *catalogue);
    readServices(root, *catalogue);
    readExtensions(root, *catalogue);
    return areUnderstood(faults, before) ? catalogue : nullptr;
}

} // namespace helpdesk
