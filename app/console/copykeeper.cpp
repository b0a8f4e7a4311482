// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/copykeeper.h"

#include <QThread>

namespace helpdesk::console {

namespace {

constexpr std::chrono::minutes lookEvery{30};

} // namespace

CopyKeeper::CopyKeeper(DatabaseLocation database, const QString &folder, LocalTime now, CopyRule rule, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_now(std::move(now)), m_rule(rule), m_folder(folder)
{
    m_state.onServer = m_database.engine == Engine::Postgresql;
    connect(&m_timer, &QTimer::timeout, this, &CopyKeeper::look);
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
    m_timer.setInterval(lookEvery);
    readNewest();
    if (m_state.lastMoment.date() != m_now().date())
        copyNow();
}

/// The folder is read here and not at the start: the window is to be painted first.
void CopyKeeper::readNewest()
{
    const CopyFolder folder(m_database, m_folder);
    const std::vector<StoredCopy> copies = folder.copies();
    m_state.folder = folder.path();
    const StoredCopy newest = copies.empty() ? StoredCopy{} : copies.front();
    m_state.lastPath = newest.path;
    m_state.lastMoment = newest.moment;
    m_state.lastBytes = newest.bytes;
    Q_EMIT changed(m_state);
}

void CopyKeeper::setFolder(const QString &folder)
{
    m_folder = folder;
    if (!m_state.onServer)
        readNewest();
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
            folder.forget(moment.date(), m_rule);
        QMetaObject::invokeMethod(this, [this, made] { finish(made); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority);
}

void CopyKeeper::finish(const Result<StoredCopy> &made)
{
    m_thread->wait();
    m_state.working = false;
    m_state.trouble = made ? std::nullopt : std::optional(made.error().code);
    readNewest();
}

} // namespace helpdesk::console
