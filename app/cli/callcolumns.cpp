// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callcolumns.h"

#include "core/procedure/procedure.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk::cli {

namespace {

template<typename Enum, std::size_t Count>
QString bitWords(int set, const EnumWords<Enum, Count> &words)
{
    QStringList names;
    for (const auto &[value, word] : words.words) {
        if (set & static_cast<int>(value))
            names.append(QString::fromLatin1(word));
    }
    return names.join(QLatin1Char(' '));
}

QString points(int set)
{
    QStringList names;
    for (int point = 1; point <= 7; ++point) {
        if (set & (1 << point))
            names.append(QString::number(point));
    }
    return names.join(QLatin1Char(' '));
}

QJsonValue instant(std::optional<qint64> ms, const QTimeZone &zone)
{
    if (!ms)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*ms, zone).toString(Qt::ISODateWithMs);
}

} // namespace

std::vector<std::pair<QString, QJsonValue>> columnsOf(const CallRow &row, const QTimeZone &zone, DeskKind kind)
{
    const CallSummary &s = row.summary;
    QStringList tickets;
    for (const qint64 number : row.ticketNumbers)
        tickets.append(QString::number(number));
    const auto number = [](qint64 value) { return QJsonValue(static_cast<double>(value)); };
    const bool isTimed = !hasFlag(s.flags, CallFlag::TimesUnknown);
    const auto time = [&](qint64 ms) { return isTimed ? number(ms) : QJsonValue(QJsonValue::Null); };
    std::vector<std::pair<QString, QJsonValue>> columns{
        {QStringLiteral("folio"), row.folio ? number(row.folio) : QJsonValue::Null},
        {QStringLiteral("call"), QString::number(s.call.value)},
        {QStringLiteral("first_ring"), instant(s.startedAtMs, zone)},
        {QStringLiteral("registered"), instant(s.registeredAtMs, zone)},
        {QStringLiteral("state"),
         s.registeredAtMs ? QStringLiteral("registered")
             : s.dueAtMs  ? QStringLiteral("promised")
                          : QStringLiteral("in progress")},
        {QStringLiteral("channel"), channelWords.word(s.channel)},
        {QStringLiteral("operation"), s.operation},
        {QStringLiteral("outcome"), callOutcomeWords.word(s.outcome)},
        {QStringLiteral("kinds"), bitWords(s.kinds, callKindWords)},
        {QStringLiteral("flags"), bitWords(s.flags, callFlagWords)},
        {QStringLiteral("requests"), s.requests},
        {QStringLiteral("attempts"), s.attempts},
        {QStringLiteral("rings_known"), ringsKnownWords.word(s.ringsKnown)},
        {QStringLiteral("rings"), s.ringsKnown == RingsKnown::Unknown ? QJsonValue::Null : QJsonValue(s.rings)},
        {QStringLiteral("answered_ms"), s.answered_ms ? number(*s.answered_ms) : QJsonValue::Null},
        {QStringLiteral("talk_ms"), time(s.talk_ms)},
        {QStringLiteral("hold_ms"), number(s.hold_ms)},
        {QStringLiteral("handle_ms"), time(s.handle_ms)},
        {QStringLiteral("holds"), s.holds},
        {QStringLiteral("holds_kept"), s.holdsKept},
        {QStringLiteral("points_due"), points(s.pointsDue)},
        {QStringLiteral("points_kept"), points(s.pointsKept)},
        {QStringLiteral("agent"), number(s.agent.value)},
        {QStringLiteral("due"), instant(s.dueAtMs, zone)},
        {QStringLiteral("satisfaction"), s.satisfaction > 0 ? QJsonValue(s.satisfaction) : QJsonValue::Null},
        {QStringLiteral("requester"), s.requester},
        {QStringLiteral("unit"), s.unit},
        {QStringLiteral("email"), s.email},
        {QStringLiteral("phone"), s.phone},
        {QStringLiteral("service"), s.service},
        {QStringLiteral("tickets"), tickets.join(QLatin1Char(' '))},
    };
    if (kind != DeskKind::Own)
        columns.emplace_back(QStringLiteral("desk_kind"), deskKindWords.word(kind));
    return columns;
}

QByteArray jsonOf(const std::vector<std::pair<QString, QJsonValue>> &columns)
{
    QJsonObject object;
    for (const auto &[name, value] : columns)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace helpdesk::cli
