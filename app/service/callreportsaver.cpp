// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/callreportsaver.h"

#include "app/export/callexport.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QThread>

namespace helpdesk::console {

namespace {

constexpr qint64 tellRowsEveryMs = 200;

CallReportEnd write(const DatabaseLocation &database, const CallReportWish &wish, Language language, qint64 nowMs,
                    const std::atomic<bool> &stop, CallExporter::Progress progress)
{
    const auto connection = Connection::open(database, OpenMode::Existing);
    if (!connection)
        return {connection.error(), false, 0};
    const auto zone = SettingRepository(*connection.value()).zone();
    if (!zone)
        return {zone.error(), false, 0};
    CallExport what;
    what.format =
        wish.format == CallReportWish::Format::Workbook ? CallExport::Format::Workbook : CallExport::Format::Csv;
    what.mark = wish.format == CallReportWish::Format::CsvWithMark ? ByteOrderMark::With : ByteOrderMark::Without;
    what.period = {spanOf(wish.first, zone.value()).beginMs, spanOf(wish.last, zone.value()).endMs};
    what.language = language;
    what.nowMs = nowMs;
    const CallExportEnd end = CallExporter(*connection.value(), stop, std::move(progress)).toFile(what, wish.path);
    return {end.done, end.side == CallExportEnd::Side::File, end.calls};
}

QString askPath(QWidget *parent, const QString &proposed, CallReportWish::Format format)
{
    const bool workbook = format == CallReportWish::Format::Workbook;
    QFileDialog dialog(parent, CallReportSaver::tr("Save the general call report"), proposed,
                       workbook ? CallReportSaver::tr("Excel workbooks (*.xlsx)")
                                : CallReportSaver::tr("CSV files (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(workbook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

CallReportSaver::CallReportSaver(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_nowMs(std::move(nowMs))
{
}

CallReportSaver::~CallReportSaver()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

ExportPorts CallReportSaver::ports()
{
    ExportPorts ports;
    ports.askPath = askPath;
    ports.start = [this](const CallReportWish &wish, Progress progress, Ended ended) {
        start(wish, std::move(progress), std::move(ended));
    };
    ports.stop = [this] { m_stop = true; };
    return ports;
}

void CallReportSaver::start(const CallReportWish &wish, Progress progress, Ended ended)
{
    if (m_thread)
        m_thread->wait();
    m_stop = false;
    m_thread.reset(QThread::create([this, wish, progress, ended, language = m_language, nowMs = m_nowMs()] {
        QElapsedTimer told;
        const auto tell = [&](qint64 written, qint64 whole) {
            if (told.isValid() && told.elapsed() < tellRowsEveryMs)
                return;
            told.start();
            QMetaObject::invokeMethod(
                this, [progress, written, whole] { progress(written, whole); }, Qt::QueuedConnection);
        };
        const CallReportEnd end = write(m_database, wish, language, nowMs, m_stop, tell);
        QMetaObject::invokeMethod(
            this, [ended, end] { ended(end); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace helpdesk::console
