// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/copykeeper.h"

#include <QThread>

#include <algorithm>

namespace helpdesk::console {

namespace {

constexpr std::chrono::minutes lookForCopyEvery{30};

} // namespace

CopyKeeper::CopyKeeper(DatabaseLocation database, const QString &folder, LocalTime now, CopyRule rule, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_now(std::move(now)),
      m_rule(rule),
      m_folder(folder)
{
    m_state.onServer = m_database.engine == Engine::Postgresql;
    m_state.folder = CopyFolder(m_database, m_folder).path();
    connect(&m_timer, &QTimer::timeout, this, &CopyKeeper::look);
}

const CopyState &CopyKeeper::state() const
{
    if (!m_wasRead && !m_state.onServer)
        readFolder();
    return m_state;
}

CopyKeeper::~CopyKeeper()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void CopyKeeper::watch(std::chrono::milliseconds firstLook)
{
    if (m_state.onServer)
        return;
    m_timer.start(firstLook);
}

void CopyKeeper::look()
{
    m_timer.setInterval(lookForCopyEvery);
    tellNewest();
    if (!CopyFolder(m_database, m_folder).hasCopyOf(m_now().date()))
        copyNow();
}

/// The folder is read when somebody asks and not at the start: the window is to be painted first.
void CopyKeeper::readFolder() const
{
    const CopyFolder folder(m_database, m_folder);
    const std::vector<StoredCopy> copies = folder.copies();
    m_wasRead = true;
    m_state.folder = folder.path();
    // One of a day to come was made by a clock that was wrong: it tells nothing about today.
    const auto come = std::find_if(copies.begin(), copies.end(), [today = m_now().date()](const StoredCopy &copy) {
        return copy.moment.date() <= today;
    });
    const StoredCopy newest = come == copies.end() ? StoredCopy{} : *come;
    m_state.lastPath = newest.path;
    // A name says what the desk's clock showed.
    m_state.lastMoment = newest.moment.isValid() ? m_now() : QDateTime();
    m_state.lastMoment.setDate(newest.moment.date());
    m_state.lastMoment.setTime(newest.moment.time());
    m_state.lastBytes = newest.bytes;
}

void CopyKeeper::tellNewest()
{
    readFolder();
    Q_EMIT changed(m_state);
}

void CopyKeeper::setFolder(const QString &folder)
{
    m_folder = folder;
    if (!m_state.onServer)
        tellNewest();
}

void CopyKeeper::copyNow()
{
    if (m_state.onServer || m_state.working)
        return;
    m_state.working = true;
    Q_EMIT changed(m_state);
    m_thread.reset(QThread::create([this, folder = CopyFolder(m_database, m_folder), moment = m_now()]() mutable {
        const Result<StoredCopy> made = folder.make(moment, {}, m_stop);
        if (made)
            folder.forget(m_rule);
        QMetaObject::invokeMethod(
            this, [this, made] { finish(made); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority);
}

void CopyKeeper::finish(const Result<StoredCopy> &made)
{
    m_thread->wait();
    m_state.working = false;
    m_state.trouble = made ? std::nullopt : std::optional(made.error().code);
    tellNewest();
}

} // namespace helpdesk::console
