// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/querythread.h"

#include "core/storage/engine/tellothers.h"

#include <QSqlDriver>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

QueryThread::QueryThread(const DatabaseLocation &location, QObject *parent)
    : QObject(parent),
      m_location(location),
      m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"reader"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

QueryThread::~QueryThread()
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const Asked &asked) { return asked.turn == Turn::Question; });
        m_closing = true;
    }
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            finishActs();
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void QueryThread::add(Asked asked)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto older = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Asked &other) {
            return asked.turn == Turn::Question && other.turn == Turn::Question && other.kind == asked.kind;
        });
        if (older != m_waiting.end()) {
            older->run = std::move(asked.run);
            return;
        }
        m_waiting.push_back(std::move(asked));
    }
    ++m_open;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { answerNext(); }, Qt::QueuedConnection);
}

void QueryThread::refuse(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_refused = error;
}

void QueryThread::deliver(std::function<void()> act)
{
    const auto arrive = [this, act = std::move(act)] {
        --m_open;
        act();
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

void QueryThread::answerNext()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing)
            return;
    }
    if (const auto next = takeNext())
        (void)answer(*next);
}

std::optional<QueryThread::Asked> QueryThread::takeNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return std::nullopt;
    Asked next = std::move(m_waiting.front());
    m_waiting.pop_front();
    return next;
}

/// Nothing more is added: who would is being destroyed. A store that is away is not waited for once for each act.
void QueryThread::finishActs()
{
    while (const auto next = takeNext()) {
        const auto failed = answer(*next);
        if (failed == Error::Code::ConnectionLost || failed == Error::Code::StorageFailed)
            return;
    }
}

/// Tells with which error it failed.
std::optional<Error::Code> QueryThread::answer(const Asked &asked)
{
    std::optional<Error> refused;
    {
        const std::lock_guard lock(m_mutex);
        refused = m_refused;
    }
    const Result<> reachable = refused ? Result<>(*refused) : ensureConnection();
    const auto failed = reachable ? asked.run(m_connection.get(), {}) : asked.run(nullptr, reachable.error());
    // A connection that broke is opened anew for the next question; who asked sees the error and asks again.
    if (failed == Error::Code::ConnectionLost || failed == Error::Code::StorageFailed)
        m_connection.reset();
    return failed;
}

Result<> QueryThread::ensureConnection()
{
    if (m_location.engine == Engine::Sqlite) {
        const Result<> there = m_connection ? m_connection->inPlace() : m_same.require(m_location.path);
        if (!there)
            return there;
    }
    if (m_connection)
        return {};
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_location, OpenMode::Existing);
    if (!opened)
        return opened.error();
    m_connection = opened.take();
    if (m_location.engine == Engine::Postgresql && m_connection->driver()->subscribeToNotification(changeChannel)) {
        connect(m_connection->driver(), &QSqlDriver::notification, this, &QueryThread::notified, Qt::QueuedConnection);
    }
    return {};
}

} // namespace helpdesk
