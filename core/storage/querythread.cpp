// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/querythread.h"

#include "core/storage/commitsink.h"

#include <QSqlDriver>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

QueryThread::QueryThread(const DatabaseLocation &location, QObject *parent)
    : QObject(parent)
    , m_location(location)
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"reader"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

QueryThread::~QueryThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_questions.clear();
    }
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void QueryThread::add(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto older = std::find_if(m_questions.begin(), m_questions.end(),
            [&](const Question &other) { return other.kind == question.kind; });
        if (older != m_questions.end()) {
            older->run = std::move(question.run);
            return;
        }
        m_questions.push_back(std::move(question));
    }
    ++m_open;
    QMetaObject::invokeMethod(m_worker.get(), [this] { answerNext(); }, Qt::QueuedConnection);
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
    Question question;
    std::optional<Error> refused;
    {
        const std::lock_guard lock(m_mutex);
        refused = m_refused;
        if (m_questions.empty())
            return;
        question = std::move(m_questions.front());
        m_questions.pop_front();
    }
    const Result<> reachable = refused ? Result<>(*refused) : ensureConnection();
    const auto failed = reachable ? question.run(m_connection.get(), {}) : question.run(nullptr, reachable.error());
    // A connection that broke is opened anew for the next question; who asked sees the error and asks again.
    if (failed == Error::Code::ConnectionLost || failed == Error::Code::StorageFailed)
        m_connection.reset();
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
        connect(m_connection->driver(), &QSqlDriver::notification, this, &QueryThread::notified,
            Qt::QueuedConnection);
    }
    return {};
}

} // namespace helpdesk
