// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callcolumns.h"
#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/formatname.h"
#include "app/cli/progress.h"
#include "app/export/callexport.h"
#include "core/organisation/localtime.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/store.h"
#include "ui/sheet/sheeterror.h"
#include "ui/text/screenlanguage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <optional>

namespace helpdesk::cli {

namespace {

/// First and last day, in the desk's zone.
struct Days
{
    QDate first;
    QDate last;
};

std::optional<Days> daysOf(const Call &call)
{
    const auto day = [](const QString &text) { return QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); };
    if (!call.value("month").isEmpty()) {
        const QDate first = day(call.value("month") + QStringLiteral("-01"));
        const bool isOnly = call.value("from").isEmpty() && call.value("to").isEmpty();
        return first.isValid() && isOnly ? std::optional(Days{first, first.addMonths(1).addDays(-1)}) : std::nullopt;
    }
    const Days days{day(call.value("from")), day(call.value("to"))};
    return days.first.isValid() && days.last.isValid() && days.first <= days.last ? std::optional(days) : std::nullopt;
}

enum class Format { Xlsx, Csv, Json };

/// As said, or as the file's name says; CSV to standard output.
std::optional<Format> formatOf(Call &call)
{
    const Result<QString> format =
        formatNameOf(call.value("format"), call.value("output"),
                     {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")});
    if (!format) {
        complain(call, QStringLiteral("export"), format.error().detail);
        return std::nullopt;
    }
    const QString &name = format.value();
    if (name == QLatin1String("xlsx") && !call.value("output").isEmpty())
        return Format::Xlsx;
    if (name == QLatin1String("csv") || (name.isEmpty() && call.value("output").isEmpty()))
        return Format::Csv;
    return name == QLatin1String("json") ? std::optional(Format::Json) : std::nullopt;
}

/// The desk whose calls these are.
struct ExportedDesk
{
    QTimeZone zone;
    DeskKind kind = DeskKind::Own;
};

Result<ExportedDesk> deskOf(Connection &connection)
{
    SettingRepository settings(connection);
    const auto zone = settings.zone();
    const auto kind = settings.kind();
    if (!zone || !kind)
        return zone ? kind.error() : zone.error();
    return ExportedDesk{zone.value(), kind.value()};
}

using Columns = std::vector<std::pair<QString, QJsonValue>>;

/// What the sheets say beside the figures, by its codes.
void addSaid(Columns &columns, const ReportSaid &said, const QTimeZone &zone)
{
    const auto add = [&columns](const char *name, const QJsonValue &value) {
        columns.emplace_back(QLatin1String(name), value);
    };
    const std::pair<const char *, const ReportChoice *> choices[] = {{"request_type", &said.requestType},
                                                                     {"urgency", &said.urgency},
                                                                     {"impact", &said.impact},
                                                                     {"resolver", &said.resolver}};
    for (const auto &[name, choice] : choices)
        add(name, choice->ids.join(QLatin1Char(' ')));
    add("resolver_name", said.resolver.words.es);
    add("detail", said.detail);
    add("solution", said.solution);
    add("asks_for", said.whom);
    add("number_asked_for", said.number);
    add("place_asked_for", said.place);
    add("authorised_by", said.authoriser);
    static const char *const outcomes[] = {"unknown", "answered", "no-answer"};
    QJsonArray attempts;
    for (const ReportAttempt &attempt : said.attempts) {
        attempts.append(QJsonObject{
            {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(attempt.atMs, zone).toString(Qt::ISODateWithMs)},
            {QStringLiteral("number"), attempt.number.isEmpty() ? said.number : attempt.number},
            {QStringLiteral("result"), QLatin1String(outcomes[static_cast<int>(attempt.outcome)])}});
    }
    add("each_attempt", attempts);
    add("origin_number", said.originNumber);
    add("origin_tickets", said.originTickets);
}

/// A duration that a log did not say is null, and not 0.
void forgetUnsaid(Columns &columns, int unsaidTimes)
{
    static const std::pair<UnsaidTime, const char *> times[] = {{UnsaidTime::Talk, "talk_ms"},
                                                                {UnsaidTime::Hold, "hold_ms"},
                                                                {UnsaidTime::Handle, "handle_ms"},
                                                                {UnsaidTime::AnsweredAfter, "answered_ms"}};
    for (const auto &[time, name] : times) {
        if ((unsaidTimes & static_cast<int>(time)) == 0)
            continue;
        for (auto &[column, value] : columns)
            value = column == QLatin1String(name) ? QJsonValue(QJsonValue::Null) : value;
    }
}

CallExportEnd toJson(CallExporter &exporter, const TimeSpan &period, const ExportedDesk &desk, QIODevice &device)
{
    const auto put = [&device](const QByteArray &bytes) -> Result<> {
        errno = 0;
        return device.write(bytes) == bytes.size() ? Result<>() : Result<>(sheetError("write", errno));
    };
    bool first = true;
    CallExportEnd end = exporter.toEach(period, [&](const ReportLine &line) {
        auto columns = columnsOf(line.call, desk.zone, desk.kind);
        columns.emplace_back(QStringLiteral("agent_name"), line.agent);
        columns.emplace_back(QStringLiteral("received"), line.isReceived());
        addSaid(columns, line.said, desk.zone);
        forgetUnsaid(columns, line.said.unsaidTimes);
        return put((std::exchange(first, false) ? "[\n" : ",\n") + jsonOf(columns));
    });
    if (const Result<> closed = end.done ? put(first ? "[]\n" : "\n]\n") : Result<>(); !closed)
        return {closed, CallExportEnd::Side::File, end.calls};
    return end;
}

CallExportEnd toJsonFile(CallExporter &exporter, const TimeSpan &period, const ExportedDesk &desk, const QString &path)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {sheetError("begin", errno ? errno : EISDIR), CallExportEnd::Side::File, 0};
    CallExportEnd end = toJson(exporter, period, desk, file);
    errno = 0;
    if (end.done && !file.commit())
        return {sheetError("rename", errno), CallExportEnd::Side::File, 0};
    return end;
}

/// With the words of a file in its own language; what is said of it is not.
template<typename Work>
auto inLanguage(Language language, const Work &work)
{
    ScreenLanguage words;
    words.set(language);
    return work();
}

/// What is to be told, and the code to leave with.
int told(Call &call, const CallExportEnd &end, const QString &database)
{
    const QString file = call.value("output").isEmpty() ? QStringLiteral("-") : call.value("output");
    if (end.done) {
        if (!call.value("output").isEmpty())
            call.out << CommandText::tr("%1 calls: %2").arg(QString::number(end.calls), file) << '\n';
        return done;
    }
    const Error &error = end.done.error();
    if (error.code == Error::Code::NotAllowed) {
        complain(call, CommandText::tr("stopped; %1 is as it was").arg(file));
        return differs;
    }
    if (error.code == Error::Code::InvalidInput) {
        complain(call, CommandText::tr("too many months for one workbook; export some years at a time"));
        return wrongUse;
    }
    const bool ofFile = end.side == CallExportEnd::Side::File;
    call.err << explained(error, ofFile ? file : database) << '\n';
    return ofFile ? differs : noDatabase;
}

CallExportEnd run(Call &call, CallExporter &exporter, Format format, const CallExport &what, const ExportedDesk &desk)
{
    if (!call.value("output").isEmpty())
        return format == Format::Json ? toJsonFile(exporter, what.period, desk, call.value("output"))
                                      : exporter.toFile(what, call.value("output"));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return {sheetError("standard output", errno), CallExportEnd::Side::File, 0};
    CallExportEnd end =
        format == Format::Json ? toJson(exporter, what.period, desk, out) : exporter.toDevice(what, out);
    if (end.done && !out.flush())
        return {sheetError("standard output", errno), CallExportEnd::Side::File, 0};
    return end;
}

} // namespace

int exportRecords(Call &call)
{
    const auto days = daysOf(call);
    const auto format = formatOf(call);
    if (call.files != QStringList{QStringLiteral("calls")} || !days || !format) {
        return showForm(call,
                        CommandText::tr("export calls --month YYYY-MM | --from YYYY-MM-DD --to YYYY-MM-DD [--format "
                                        "xlsx|csv|json] [--output FILE]"
                                        " [--language es|en] [--bom] [--database WHERE]; xlsx needs --output"));
    }
    auto location = locationOf(call);
    if (!location)
        return wrongUse;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto connection = openedDesk(call, *location, OpenMode::Existing);
    if (!connection)
        return noDatabase;
    const auto found = deskOf(*connection);
    if (!found) {
        call.err << explained(found.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    const QTimeZone &zone = found.value().zone;
    catchStops();
    ProgressLine progress(call.err, 1, nightQuietMs);
    CallExporter exporter(*connection, stopAsked(), [&progress](qint64 written, qint64 whole) {
        progress.setWhole(whole);
        progress.show(written);
    });
    const CallExport what{
        *format == Format::Xlsx ? CallExport::Format::Workbook : CallExport::Format::Csv,
        {instantOf(days->first, QTime(0, 0), zone), instantOf(days->last.addDays(1), QTime(0, 0), zone)},
        call.fileLanguage(),
        call.isSet("bom") ? ByteOrderMark::With : ByteOrderMark::Without,
        nowMs};
    const CallExportEnd end =
        inLanguage(what.language, [&] { return run(call, exporter, *format, what, found.value()); });
    progress.end();
    return told(call, end, location->displayText());
}

} // namespace helpdesk::cli
