// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/callexport.h"

#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/callreport.h"
#include "ui/sheet/callworkbook.h"
#include "ui/sheet/sheeterror.h"

#include <QSaveFile>

#include <unistd.h>

#include <cerrno>

namespace helpdesk {

namespace {

using Side = CallExportEnd::Side;

CallExportEnd ofFile(const Error &error)
{
    return {error, Side::File, 0};
}

Error stopped()
{
    return {Error::Code::NotAllowed, QStringLiteral("export: stopped"), {}};
}

Error systemError(const char *step)
{
    return sheetError(step, errno);
}

} // namespace

CallExporter::CallExporter(Connection &connection, const std::atomic<bool> &stop, Progress progress)
    : m_connection(connection),
      m_stop(stop),
      m_progress(std::move(progress))
{
}

CallExportEnd CallExporter::toFile(const CallExport &what, const QString &path)
{
    if (what.format == CallExport::Format::Csv)
        return toCsvFile(what, path);
    const auto organisation = SettingRepository(m_connection).organisation();
    return organisation ? toWorkbook(what, path, organisation.value()) : CallExportEnd{organisation.error()};
}

Result<CallColumns> CallExporter::columns(const CallExport &what)
{
    const auto zone = SettingRepository(m_connection).zone();
    const auto kind = SettingRepository(m_connection).kind();
    if (!zone || !kind)
        return zone ? kind.error() : zone.error();
    return CallColumns(zone.value(), what.language, kind.value());
}

CallExportEnd CallExporter::toWorkbook(const CallExport &what, const QString &path, const Organisation &organisation)
{
    auto made = columns(what);
    const auto kind = SettingRepository(m_connection).kind();
    if (!made || !kind)
        return {made ? kind.error() : made.error()};
    const WorkbookHead head{organisation.name, organisation.unit, what.period, what.nowMs, kind.value()};
    CallWorkbook book(path, made.take(), head, what.linesASheet ? what.linesASheet : CallWorkbook::mostLinesASheet);
    const Result<> begun = book.begin();
    return begun ? into(book, what.period) : ofFile(begun.error());
}

CallExportEnd CallExporter::toCsvFile(const CallExport &what, const QString &path)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ofFile(sheetError("begin", errno ? errno : EISDIR));
    CallExportEnd end = toDevice(what, file);
    if (!end.done)
        return end;
    errno = 0;
    if (!file.flush() || fsync(file.handle()) != 0)
        return ofFile(systemError("sync"));
    if (m_stop) // A slow disk has time for it.
        return {stopped()};
    return file.commit() ? std::move(end) : ofFile(systemError("rename"));
}

CallExportEnd CallExporter::toDevice(const CallExport &what, QIODevice &device)
{
    auto made = columns(what);
    if (!made)
        return {made.error()};
    CsvCallSheet sheet(device, made.take(), what.mark);
    return into(sheet, what.period);
}

CallExportEnd CallExporter::into(CallSheetWriter &writer, const TimeSpan &period)
{
    CallExportEnd end = toEach(period, [&](const ReportLine &line) { return writer.add(line); });
    if (!end.done)
        return end;
    const Result<> finished = writer.finish(m_stop);
    return finished ? std::move(end) : ofFile(finished.error());
}

CallExportEnd CallExporter::toEach(const TimeSpan &period, const std::function<Result<>(const ReportLine &)> &take)
{
    CallReport report(m_connection);
    const auto whole = report.count(period);
    if (!whole)
        return {whole.error()};
    CallExportEnd end;
    end.done = report.each(period, [&](const ReportLine &line) -> Result<> {
        if (m_stop)
            return stopped();
        Result<> taken = take(line);
        if (!taken)
            end.side = Side::File;
        else if (++end.calls; m_progress)
            m_progress(end.calls, std::max(end.calls, whole.value()));
        return taken;
    });
    if (m_stop) // However soon the last line came.
        end.done = stopped();
    return end;
}

} // namespace helpdesk
