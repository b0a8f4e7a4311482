// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/monthfile.h"

#include "app/export/callexport.h"
#include "app/service/reportfilename.h"
#include "core/organisation/localtime.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"
#include "ui/text/times.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace helpdesk::console {

namespace {

constexpr std::chrono::minutes triedAgainAfter{1};

/// What is written, from within the thread that does it.
struct Work
{
    DatabaseLocation database;
    MonthFileChoice choice;
    Language language = Language::Spanish;
    qint64 nowMs = 0;
};

Result<QString> writeMonth(Connection &connection, const Work &work, Month month, const QTimeZone &zone,
                           const std::atomic<bool> &stop)
{
    CallExport what;
    what.format = work.choice.format == MonthFileChoice::Format::Workbook ? CallExport::Format::Workbook
                                                                          : CallExport::Format::Csv;
    what.mark = ByteOrderMark::With; // Spreadsheet programs take it for Unicode by that alone.
    what.period = spanOf(month, zone);
    what.language = work.language;
    what.nowMs = work.nowMs;
    const QString path = QDir(work.choice.folder).filePath(MonthFile::nameOf(work.database, month, work.choice.format));
    const CallExportEnd end = CallExporter(connection, stop).toFile(what, path);
    return end.done ? Result<QString>(path) : Result<QString>(end.done.error());
}

Result<QString> writeMonths(const Work &work, const std::set<qint64> &asked, const std::atomic<bool> &stop)
{
    if (!QFileInfo(work.choice.folder).isDir())
        return {Error::Code::StorageReadOnly, QStringLiteral("month's file: folder")};
    const auto connection = Connection::open(work.database, OpenMode::Existing);
    if (!connection)
        return connection.error();
    const auto zone = SettingRepository(*connection.value()).zone();
    if (!zone)
        return zone.error();
    std::set<Month> months;
    for (const qint64 atMs : asked)
        months.insert(monthOf(atMs, zone.value()));
    QString last;
    for (const Month month : months) {
        auto path = writeMonth(*connection.value(), work, month, zone.value(), stop);
        if (!path)
            return path;
        last = path.take();
    }
    return last;
}

} // namespace

bool isForReport(const CallCommit &commit)
{
    return std::any_of(commit.events.begin(), commit.events.end(), [&commit](const CallEvent &event) {
        const bool isOutside =
            commit.summary.attempts > 0 && (event.kind == EventKind::Answered || event.kind == EventKind::Promised);
        return isOutside || closesCall(event.kind) || event.kind == EventKind::AttemptDialled
            || event.kind == EventKind::Amended
            || (event.kind == EventKind::TimesMended && commit.summary.registeredAtMs);
    });
}

MonthFile::MonthFile(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_nowMs(std::move(nowMs))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MonthFile::write);
}

MonthFile::~MonthFile()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

QString MonthFile::nameOf(const DatabaseLocation &database, Month month, MonthFileChoice::Format format)
{
    return QStringLiteral("reporte-general-%1-%2.%3")
        .arg(deskInFileName(database), month.text(),
             format == MonthFileChoice::Format::Workbook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
}

void MonthFile::watch(std::chrono::milliseconds firstLook)
{
    QTimer::singleShot(firstLook, this, [this] {
        if (!m_choice.isOn())
            return;
        // A window that was closed, or a PC that went out, in the middle of a file left what it was to say.
        const qint64 nowMs = m_nowMs();
        const QDate today = Times::local(nowMs).date();
        const Month before = Month{today.year(), today.month()}.previous();
        m_due.insert(nowMs);
        if (QFileInfo::exists(QDir(m_choice.folder).filePath(nameOf(m_database, before, m_choice.format))))
            m_due.insert(instantOf(before.firstDay().addDays(14), QTime(12, 0), Times::zone()));
        write();
    });
}

void MonthFile::bringUpToDate(qint64 startedAtMs)
{
    if (!m_choice.isOn())
        return;
    m_due.insert(startedAtMs);
    write();
}

void MonthFile::setChoice(const MonthFileChoice &choice)
{
    m_choice = choice;
    m_state.trouble.reset();
    m_due.clear();
    if (m_choice.isOn())
        m_due.insert(m_nowMs());
    write();
    Q_EMIT changed();
}

void MonthFile::write()
{
    if (m_state.working || m_due.empty() || !m_choice.isOn())
        return;
    m_again.stop();
    m_state.working = true;
    Q_EMIT changed();
    const Work work{m_database, m_choice, m_language, m_nowMs()};
    m_thread.reset(QThread::create([this, work, asked = std::exchange(m_due, {})] {
        const Written written{writeMonths(work, asked, m_stop), asked, work.choice};
        QMetaObject::invokeMethod(
            this, [this, written] { finish(written); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority);
}

void MonthFile::finish(const Written &written)
{
    m_thread->wait();
    m_state.working = false;
    if (written.choice == m_choice) { // Else it is the file of before, and another one is asked for.
        m_state.trouble = written.path ? std::nullopt : std::optional(written.path.error().code);
        if (written.path) {
            m_state.lastPath = written.path.value();
            m_state.lastAtMs = m_nowMs();
        } else {
            m_due.insert(written.asked.begin(), written.asked.end());
            m_again.start(triedAgainAfter);
        }
    }
    Q_EMIT changed();
    if (!m_again.isActive())
        write();
}

} // namespace helpdesk::console
