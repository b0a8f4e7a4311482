// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callcolumns.h"
#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/csvcells.h"
#include "core/organisation/localtime.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QTimeZone>

namespace helpdesk::cli {

namespace {

constexpr int pageSize = 500;
using Column = std::pair<QString, QJsonValue>;

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
    call.out << (first ? "[\n" : ",\n") << QString::fromUtf8(jsonOf(columns));
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
    if (!month.isValid() || call.value("month").size() != 7)
        return showForm(call, CommandText::tr("calls --month YYYY-MM [--format json|csv] [--database WHERE]"));
    auto location = locationOf(call);
    if (!location)
        return wrongUse;
    const auto connection = openedDesk(call, *location, OpenMode::Existing);
    if (!connection)
        return noDatabase;
    const auto zone = zoneOf(*connection);
    if (!zone) {
        call.err << explained(zone.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    const auto kind = SettingRepository(*connection).kind();
    if (!kind) {
        call.err << explained(kind.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    CallFilter filter;
    filter.fromMs = beginOf(month, zone.value());
    filter.toMs = beginOf(month.addMonths(1), zone.value());
    CallRepository repository(*connection);
    CallId before;
    bool first = true;
    if (csv)
        printHeader(call, columnsOf({}, zone.value(), kind.value())); // A month without calls has columns too.
    for (;;) {
        const auto page = repository.calls(filter, before, pageSize);
        if (!page) {
            call.err << explained(page.error(), location->displayText()) << '\n';
            return noDatabase;
        }
        for (const CallRow &row : page.value()) {
            const auto columns = columnsOf(row, zone.value(), kind.value());
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
