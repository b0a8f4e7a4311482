// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject written(const LocalText &text)
{
    return {{L("es"), text.es}, {L("en"), text.en}};
}

/// What the ground says of the entry with this id; empty when it does not know it.
QJsonObject entryOf(const QJsonArray &ground, const QString &key, const QString &id)
{
    for (const QJsonValue &entry : ground) {
        if (entry.toObject().value(key).toString() == id)
            return entry.toObject();
    }
    return {};
}

void setOrRemove(QJsonObject &object, const QString &key, const QJsonValue &value, bool present)
{
    if (present)
        object.insert(key, value);
    else
        object.remove(key);
}

template<typename Entry>
QJsonObject writtenEntry(const QJsonArray &ground, const Entry &entry)
{
    QJsonObject object = entryOf(ground, L("id"), entry.id);
    object.insert(L("id"), entry.id);
    object.insert(L("label"), written(entry.label));
    setOrRemove(object, L("text"), written(entry.text), !entry.text.isEmpty());
    return object;
}

QJsonArray writtenEntries(const QJsonArray &ground, const std::vector<CatalogueEntry> &entries)
{
    QJsonArray list;
    for (const CatalogueEntry &entry : entries)
        list.append(writtenEntry(ground, entry));
    return list;
}

QJsonArray writtenImpacts(const QJsonArray &ground, const std::vector<ImpactEntry> &impacts)
{
    QJsonArray list;
    for (const ImpactEntry &impact : impacts) {
        QJsonObject object = writtenEntry(ground, impact);
        object.insert(L("upToPercent"), impact.upToPercent);
        list.append(object);
    }
    return list;
}

QJsonObject writtenPriorities(QJsonObject priorities, const Catalogue &catalogue)
{
    QJsonObject matrix = priorities.value(L("matrix")).toObject();
    for (const CatalogueEntry &urgency : catalogue.urgencies) {
        QJsonObject row = matrix.value(urgency.id).toObject();
        for (const ImpactEntry &impact : catalogue.impacts)
            row.insert(impact.id, catalogue.priority(urgency.id, impact.id));
        matrix.insert(urgency.id, row);
    }
    priorities.insert(L("matrix"), matrix);
    return priorities;
}

QJsonArray writtenPeople(const QJsonArray &ground, const ResolverGroup &group)
{
    QJsonArray list;
    const auto add = [&](const ResolverPerson &person, bool former) {
        QJsonObject object = entryOf(ground, L("id"), person.id);
        object.insert(L("id"), person.id);
        object.insert(L("name"), person.name);
        setOrRemove(object, L("email"), person.email, !person.email.isEmpty());
        setOrRemove(object, L("retired"), true, former);
        list.append(object);
    };
    for (const ResolverPerson &person : group.people)
        add(person, false);
    for (const ResolverPerson &person : group.formerPeople)
        add(person, true);
    return list;
}

QJsonArray writtenGroups(const QJsonArray &ground, const std::vector<ResolverGroup> &groups)
{
    QJsonArray list;
    for (const ResolverGroup &group : groups) {
        QJsonObject object = entryOf(ground, L("id"), group.id);
        object.insert(L("id"), group.id);
        object.insert(L("label"), written(group.label));
        object.insert(L("people"), writtenPeople(object.value(L("people")).toArray(), group));
        list.append(object);
    }
    return list;
}

QJsonArray writtenServices(const QJsonArray &ground, const Catalogue &catalogue)
{
    QJsonArray list;
    const auto add = [&](const Service &service, bool retired) {
        QJsonObject object = entryOf(ground, L("id"), service.id);
        if (object.isEmpty())
            object.insert(L("source"), L("ours"));
        object.insert(L("id"), service.id);
        object.insert(L("label"), written(service.label));
        object.insert(L("group"), service.group);
        object.insert(L("procedureB"), service.procedureB);
        setOrRemove(object, L("equipment"), true, service.asksEquipment);
        setOrRemove(object, L("retired"), true, retired);
        list.append(object);
    };
    for (const Service &service : catalogue.services)
        add(service, false);
    for (const Service &service : catalogue.retiredServices)
        add(service, true);
    return list;
}

QJsonArray writtenExtensions(const QJsonArray &ground, const std::vector<Extension> &extensions)
{
    QJsonArray list;
    for (const Extension &extension : extensions) {
        QJsonObject object = entryOf(ground, L("number"), extension.number);
        object.insert(L("number"), extension.number);
        object.insert(L("holder"), extension.holder);
        setOrRemove(object, L("place"), extension.place, !extension.place.isEmpty());
        list.append(object);
    }
    return list;
}

} // namespace

QByteArray writeCatalogue(const Catalogue &catalogue, const QByteArray &base)
{
    QJsonObject root = QJsonDocument::fromJson(base).object();
    const auto list = [&](const char *key) { return root.value(L(key)).toArray(); };
    root.insert(L("id"), catalogue.id);
    root.insert(L("kind"), L("catalogue"));
    root.insert(L("edition"), catalogue.edition);
    root.insert(L("requestTypes"), writtenEntries(list("requestTypes"), catalogue.requestTypes));
    root.insert(L("urgencies"), writtenEntries(list("urgencies"), catalogue.urgencies));
    root.insert(L("impacts"), writtenImpacts(list("impacts"), catalogue.impacts));
    root.insert(L("priorities"), writtenPriorities(root.value(L("priorities")).toObject(), catalogue));
    root.insert(L("groups"), writtenGroups(list("groups"), catalogue.groups));
    root.insert(L("services"), writtenServices(list("services"), catalogue));
    const QJsonArray extensions = writtenExtensions(list("extensions"), catalogue.extensions);
    setOrRemove(root, L("extensions"), extensions, !extensions.isEmpty());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString newEntryId(const QString &name, const QStringList &taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = foldedForSearch(name).replace(others, QStringLiteral("-")).left(40);
    while (id.startsWith(QLatin1Char('-')))
        id.remove(0, 1);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    if (id.isEmpty())
        id = L("entry"); // A name without a Latin letter.
    QString unlike = id;
    for (int again = 2; taken.contains(unlike); ++again)
        unlike = QStringLiteral("%1-%2").arg(id).arg(again);
    return unlike;
}

} // namespace helpdesk
