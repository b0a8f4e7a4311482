// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/storewatcher.h"

#include "core/storage/querythread.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Result<QString> stateOfStore(Connection &connection)
{
    static const Statement statement{
        u"state of store"_s, u"PRAGMA data_version"_s,
        u"SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_user_tables "
        "WHERE schemaname = current_schema()"_s};
    const auto state = connection.value(statement);
    if (!state)
        return state.error();
    return state.value() ? state.value()->toString() : QString();
}

} // namespace

StoreWatcher::StoreWatcher(QueryThread &reader, bool listens, WatchPolicy policy, QObject *parent)
    : QObject(parent),
      m_reader(reader)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(policy.atMostEvery);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_more, false))
            say();
    });
    connect(&m_reader, &QueryThread::notified, this, &StoreWatcher::say);
    connect(&m_look, &QTimer::timeout, this, &StoreWatcher::look);
    m_look.start(listens ? policy.slowPoll : policy.poll);
    look();
}

void StoreWatcher::look()
{
    m_reader.ask<QString>(u"watch"_s, this, stateOfStore, [this](const Result<QString> &state) { compare(state); });
}

void StoreWatcher::compare(const Result<QString> &state)
{
    if (m_reachable != state.ok()) {
        m_reachable = state.ok();
        Q_EMIT reachableChanged(m_reachable);
    }
    if (!state)
        return; // What cannot be written is told by whoever writes; the next look may succeed.
    if (!m_state.isEmpty() && m_state != state.value())
        say();
    m_state = state.value();
}

void StoreWatcher::say()
{
    if (m_pause.isActive()) {
        m_more = true;
        return;
    }
    m_pause.start();
    Q_EMIT changed();
}

} // namespace helpdesk
