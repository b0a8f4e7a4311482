// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const LocalText &text)
{
    return {{u"es"_s, text.es}, {u"en"_s, text.en}};
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
    QJsonObject object = entryOf(ground, u"id"_s, entry.id);
    object.insert(u"id"_s, entry.id);
    object.insert(u"label"_s, written(entry.label));
    setOrRemove(object, u"text"_s, written(entry.text), !entry.text.isEmpty());
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
        object.insert(u"upToPercent"_s, impact.upToPercent);
        list.append(object);
    }
    return list;
}

QJsonObject writtenPriorities(QJsonObject priorities, const Catalogue &catalogue)
{
    QJsonObject matrix = priorities.value(u"matrix"_s).toObject();
    for (const CatalogueEntry &urgency : catalogue.urgencies) {
        QJsonObject row = matrix.value(urgency.id).toObject();
        for (const ImpactEntry &impact : catalogue.impacts)
            row.insert(impact.id, catalogue.priority(urgency.id, impact.id));
        matrix.insert(urgency.id, row);
    }
    priorities.insert(u"matrix"_s, matrix);
    return priorities;
}

QJsonArray writtenPeople(const QJsonArray &ground, const ResolverGroup &group)
{
    QJsonArray list;
    const auto add = [&](const ResolverPerson &person, bool former) {
        QJsonObject object = entryOf(ground, u"id"_s, person.id);
        object.insert(u"id"_s, person.id);
        object.insert(u"name"_s, person.name);
        setOrRemove(object, u"email"_s, person.email, !person.email.isEmpty());
        setOrRemove(object, u"retired"_s, true, former);
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
        QJsonObject object = entryOf(ground, u"id"_s, group.id);
        object.insert(u"id"_s, group.id);
        object.insert(u"label"_s, written(group.label));
        object.insert(u"people"_s, writtenPeople(object.value(u"people"_s).toArray(), group));
        list.append(object);
    }
    return list;
}

QJsonArray writtenServices(const QJsonArray &ground, const Catalogue &catalogue)
{
    QJsonArray list;
    const auto add = [&](const Service &service, bool retired) {
        QJsonObject object = entryOf(ground, u"id"_s, service.id);
        if (object.isEmpty())
            object.insert(u"source"_s, u"ours"_s);
        object.insert(u"id"_s, service.id);
        object.insert(u"label"_s, written(service.label));
        object.insert(u"group"_s, service.group);
        object.insert(u"procedureB"_s, service.procedureB);
        setOrRemove(object, u"equipment"_s, true, service.asksEquipment);
        setOrRemove(object, u"retired"_s, true, retired);
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
        QJsonObject object = entryOf(ground, u"number"_s, extension.number);
        object.insert(u"number"_s, extension.number);
        object.insert(u"holder"_s, extension.holder);
        setOrRemove(object, u"place"_s, extension.place, !extension.place.isEmpty());
        list.append(object);
    }
    return list;
}

} // namespace

QByteArray writeCatalogue(const Catalogue &catalogue, const QByteArray &base)
{
    QJsonObject root = QJsonDocument::fromJson(base).object();
    const auto list = [&](const char *key) { return root.value(QLatin1String(key)).toArray(); };
    root.insert(u"id"_s, catalogue.id);
    root.insert(u"kind"_s, u"catalogue"_s);
    root.insert(u"edition"_s, catalogue.edition);
    root.insert(u"requestTypes"_s, writtenEntries(list("requestTypes"), catalogue.requestTypes));
    root.insert(u"urgencies"_s, writtenEntries(list("urgencies"), catalogue.urgencies));
    root.insert(u"impacts"_s, writtenImpacts(list("impacts"), catalogue.impacts));
    root.insert(u"priorities"_s, writtenPriorities(root.value(u"priorities"_s).toObject(), catalogue));
    root.insert(u"groups"_s, writtenGroups(list("groups"), catalogue.groups));
    root.insert(u"services"_s, writtenServices(list("services"), catalogue));
    const QJsonArray extensions = writtenExtensions(list("extensions"), catalogue.extensions);
    setOrRemove(root, u"extensions"_s, extensions, !extensions.isEmpty());
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
        id = u"entry"_s; // A name without a Latin letter.
    QString unlike = id;
    for (int again = 2; taken.contains(unlike); ++again)
        unlike = QStringLiteral("%1-%2").arg(id).arg(again);
    return unlike;
}

} // namespace helpdesk
