// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/shiftcopies.h"

#include "app/service/shiftworkbooks.h"
#include "core/organisation/shiftplan.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"

#include <QDir>
#include <QStandardPaths>
#include <QThread>

namespace helpdesk::console {

namespace {

constexpr std::chrono::minutes lookForShiftEvery{5};

} // namespace

ShiftCopies::ShiftCopies(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_nowMs(std::move(nowMs))
{
    connect(&m_timer, &QTimer::timeout, this, &ShiftCopies::look);
}

ShiftCopies::~ShiftCopies()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

QString ShiftCopies::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Auricular"));
}

QString ShiftCopies::folder() const
{
    return m_choice.folder.isEmpty() ? usualFolder() : m_choice.folder;
}

void ShiftCopies::setChoice(const ShiftCopyChoice &choice)
{
    m_choice = choice;
    m_state.trouble.reset();
    Q_EMIT changed();
}

void ShiftCopies::watch(std::chrono::milliseconds firstLook)
{
    m_timer.start(firstLook);
}

void ShiftCopies::look()
{
    m_timer.setInterval(lookForShiftEvery);
    if (m_choice.enabled)
        write(When::AtShiftEnd);
}

void ShiftCopies::writeNow()
{
    write(When::Now);
}

void ShiftCopies::write(When when)
{
    if (m_state.working)
        return;
    m_state.working = true;
    Q_EMIT changed();
    const ShiftWorkbooks books(m_database, folder());
    m_thread.reset(QThread::create([this, when, books, nowMs = m_nowMs(), language = m_language] {
        const auto made = [&]() -> Written {
            const auto connection = Connection::open(m_database, OpenMode::Existing);
            if (!connection)
                return connection.error();
            SettingRepository settings(*connection.value());
            const auto zone = settings.zone();
            const auto shifts = settings.shifts();
            if (!zone || !shifts)
                return zone ? shifts.error() : zone.error();
            const qint64 untilMs = when == When::Now ? nowMs : lastShiftEnd(shifts.value(), nowMs, zone.value());
            const QDateTime until = QDateTime::fromMSecsSinceEpoch(untilMs, zone.value());
            const ShiftSpan ended = shifts.value().spanAt(untilMs - 1, zone.value());
            const Month last = monthOf(untilMs - 1, zone.value());
            const Month first = when == When::Now ? last : monthOf(ended.beginMs, zone.value());
            for (Month month = first; month <= last; month = month.next()) {
                if (when == When::AtShiftEnd && books.has(month, until))
                    continue;
                if (const Result<> done =
                        books.write(*connection.value(), month, until, zone.value(), language, nowMs, m_stop);
                    !done)
                    return done.error();
            }
            books.forget(newestKept);
            const auto all = books.all();
            return all.empty() ? QString() : all.front().path;
        }();
        QMetaObject::invokeMethod(
            this, [this, made] { finish(made); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority);
}

void ShiftCopies::finish(const Written &written)
{
    m_thread->wait();
    m_state.working = false;
    m_state.trouble = written ? std::nullopt : std::optional(written.error().code);
    if (written)
        m_state.lastPath = written.value();
    Q_EMIT changed();
}

} // namespace helpdesk::console
