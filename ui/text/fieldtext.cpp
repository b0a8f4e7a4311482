// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/fieldtext.h"

#include "core/call/fieldkeys.h"
#include "ui/text/times.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

QString FieldText::shown(const Field &field, const FieldValue &value, const Definitions &definitions, Language screen)
{
    if (value.state == FieldValue::State::Unknown)
        return tr("not known");
    if (value.state == FieldValue::State::None)
        return tr("has none");
    if (value.text.isEmpty())
        return {};
    const Catalogue &catalogue = *definitions.catalogue;
    switch (field.type) {
    case FieldType::Choice: {
        const auto option = std::find_if(field.options.begin(), field.options.end(),
                                         [&](const FieldOption &o) { return o.id == value.text; });
        return option == field.options.end() ? value.text : option->label.in(screen);
    }
    case FieldType::YesNo:
        return value.text == fieldkey::yes ? tr("Yes") : tr("No");
    case FieldType::Service:
        if (const Service *service = catalogue.service(value.text))
            return service->label.in(screen);
        break;
    case FieldType::Resolver:
        if (const ResolverPerson *person = catalogue.person(value.text))
            return person->name;
        break;
    case FieldType::Impact:
        if (const ImpactEntry *impact = catalogue.impact(value.text))
            return impact->label.in(screen);
        break;
    case FieldType::Urgency:
        if (const CatalogueEntry *urgency = catalogue.urgency(value.text))
            return urgency->label.in(screen);
        break;
    case FieldType::Due:
        if (const QDateTime due = QDateTime::fromString(value.text, Qt::ISODate); due.isValid())
            return Times::dayAndHour(due.toMSecsSinceEpoch());
        break;
    default:
        break;
    }
    return value.text;
}

QString FieldText::reachable(const ResolverPerson &person)
{
    return person.email.isEmpty() ? person.name : QStringLiteral("%1 (%2)").arg(person.name, person.email);
}

QString FieldText::spokenDue(qint64 dueMs, qint64 nowMs, Language speech)
{
    if (dueMs == 0)
        return {};
    const QDateTime due = Times::local(dueMs);
    const QDate today = Times::local(nowMs).date();
    const QString hour = due.toString(QStringLiteral("HH:mm"));
    const qint64 days = today.daysTo(due.date());
    const bool one = due.time().hour() == 1;
    if (speech == Language::English) {
        const QString day = days == 0 ? QStringLiteral("today")
            : days == 1               ? QStringLiteral("tomorrow")
                                      : QStringLiteral("on ") + due.toString(QStringLiteral("dd/MM"));
        return QStringLiteral("%1 at %2").arg(day, hour);
    }
    const QString day = days == 0 ? QStringLiteral("hoy")
        : days == 1               ? QStringLiteral("mañana")
                                  : QStringLiteral("el ") + due.toString(QStringLiteral("dd/MM"));
    return QStringLiteral("%1 a %2 %3").arg(day, one ? QStringLiteral("la") : QStringLiteral("las"), hour);
}

QHash<QString, QString> sentenceValues(const CallState &state, const SentenceContext &context, Language speech)
{
    const ProcedureRun &run = state.run();
    const auto text = [&](const QString &key) { return run.value(key).text; };
    const Catalogue &catalogue = *state.definitions()->catalogue;
    QHash<QString, QString> values{
        {QStringLiteral("agent"), context.agent},
        {QStringLiteral("caller"), text(fieldkey::callerName)},
        {QStringLiteral("unit"), text(fieldkey::callerUnit)},
        {QStringLiteral("ticket"), context.ticketNumber},
        {QStringLiteral("extension"), text(fieldkey::targetExtension)},
        {QStringLiteral("target"), text(fieldkey::targetName)},
        {QStringLiteral("callee"), text(fieldkey::calleeName)},
        {QStringLiteral("place"), text(fieldkey::calleePlace)},
        {QStringLiteral("number"), context.organisation.centreNumber},
        {QStringLiteral("centre"), context.organisation.spokenCentre()},
        {QStringLiteral("organisation"), context.organisation.name},
        {QStringLiteral("organisation_short"), context.organisation.spokenName()},
        {QStringLiteral("department"), context.organisation.unit},
        {QStringLiteral("status"), context.status},
    };
    if (const ResolverPerson *person = catalogue.person(text(fieldkey::resolver)))
        values.insert(QStringLiteral("resolver"), person->name);
    if (const Service *service = catalogue.service(text(fieldkey::service)))
        values.insert(QStringLiteral("service"), service->label.in(speech));
    if (const QDateTime due = QDateTime::fromString(text(fieldkey::due), Qt::ISODate); due.isValid())
        values.insert(QStringLiteral("due"), FieldText::spokenDue(due.toMSecsSinceEpoch(), context.nowMs, speech));
    return values;
}

} // namespace helpdesk
