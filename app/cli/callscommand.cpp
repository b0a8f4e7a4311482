// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/csvcells.h"
#include "core/procedure/procedure.h"
#include "core/storage/callrepository.h"
#include "core/storage/settingrepository.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <bit>

namespace helpdesk::cli {

namespace {

constexpr int pageSize = 500;
using Column = std::pair<QString, QJsonValue>;

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

std::vector<Column> columnsOf(const CallRow &row, const QTimeZone &zone)
{
    const CallSummary &s = row.summary;
    QStringList tickets;
    for (const qint64 number : row.ticketNumbers)
        tickets.append(QString::number(number));
    const auto number = [](qint64 value) { return QJsonValue(static_cast<double>(value)); };
    return {
        {QStringLiteral("folio"), row.folio ? number(row.folio) : QJsonValue::Null},
        {QStringLiteral("call"), QString::number(s.call.value)},
        {QStringLiteral("first_ring"), instant(s.startedAtMs, zone)},
        {QStringLiteral("registered"), instant(s.registeredAtMs, zone)},
        {QStringLiteral("state"), s.registeredAtMs ? QStringLiteral("registered") : s.dueAtMs ? QStringLiteral("promised") : QStringLiteral("in progress")},
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
        {QStringLiteral("talk_ms"), number(s.talk_ms)},
        {QStringLiteral("hold_ms"), number(s.hold_ms)},
        {QStringLiteral("handle_ms"), number(s.handle_ms)},
        {QStringLiteral("holds"), s.holds},
        {QStringLiteral("holds_kept"), s.holdsKept},
        {QStringLiteral("points_due"), points(s.pointsDue)},
        {QStringLiteral("points_kept"), points(s.pointsKept)},
        {QStringLiteral("agent"), number(s.agent.value)},
        {QStringLiteral("due"), instant(s.dueAtMs, zone)},
        {QStringLiteral("satisfaction"), s.satisfaction ? QJsonValue(s.satisfaction) : QJsonValue::Null},
        {QStringLiteral("requester"), s.requester},
        {QStringLiteral("unit"), s.unit},
        {QStringLiteral("email"), s.email},
        {QStringLiteral("phone"), s.phone},
        {QStringLiteral("service"), s.service},
        {QStringLiteral("tickets"), tickets.join(QLatin1Char(' '))},
    };
}

void printHeader(Call &call, const std::vector<Column> &columns)
{
    QJsonArray cells;
    for (const Column &column : columns)
        cells.append(column.first);
    call.out << csvRow(cells);
}

void printCsv(Call &call, const std::vector<Column> &columns)
{
    QJsonArray cells;
    for (const Column &column : columns)
        cells.append(column.second);
    call.out << csvRow(cells);
}

void printJson(Call &call, const std::vector<Column> &columns, bool first)
{
    QJsonObject object;
    for (const Column &column : columns)
        object.insert(column.first, column.second);
    call.out << (first ? "[\n" : ",\n") << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QTimeZone> zoneOf(Connection &connection)
{
    const auto name = SettingRepository(connection).value(DeskSetting::TimeZone);
    if (!name)
        return name.error();
    const QTimeZone zone(name.value().toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

int calls(Call &call)
{
    const QDate month = QDate::fromString(call.value("month") + QStringLiteral("-01"), Qt::ISODate);
    const bool csv = call.value("format") == QLatin1String("csv");
    if (!month.isValid() || call.value("month").size() != 7) {
        call.err << "auricular-cli: calls --month YYYY-MM [--format json|csv] [--database WHERE]\n";
        return wrongUse;
    }
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    auto connection = openDesk(*location, OpenMode::Existing, QDateTime::currentMSecsSinceEpoch());
    if (!connection) {
        call.err << explained(connection.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    const auto zone = zoneOf(*connection.value());
    if (!zone) {
        call.err << explained(zone.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    CallFilter filter;
    filter.fromMs = month.startOfDay(zone.value()).toMSecsSinceEpoch();
    filter.toMs = month.addMonths(1).startOfDay(zone.value()).toMSecsSinceEpoch();
    CallRepository repository(*connection.value());
    CallId before;
    bool first = true;
    if (csv)
        printHeader(call, columnsOf({}, zone.value())); // A month without calls has columns too.
    for (;;) {
        const auto page = repository.calls(filter, before, pageSize);
        if (!page) {
            call.err << explained(page.error(), location->displayText()) << '\n';
            return noDatabase;
        }
        for (const CallRow &row : page.value()) {
            const auto columns = columnsOf(row, zone.value());
            csv ? printCsv(call, columns) : printJson(call, columns, first);
            first = false;
        }
        if (page.value().size() < pageSize)
            break;
        before = page.value().back().summary.call;
    }
    if (!csv)
        call.out << (first ? "[]\n" : "\n]\n");
    return done;
}

} // namespace helpdesk::cli
