// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchrefold.h"

#include "core/call/summarise.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

SearchRefold::SearchRefold(Connection &connection)
    : m_connection(connection)
    , m_calls(connection)
    , m_definitions(connection, m_cache)
    , m_index(connection)
{
}

Result<int> SearchRefold::catchUp(int limit)
{
    static const Statement next{u"calls to fold"_s,
        u"SELECT id FROM call WHERE id < (SELECT value FROM counter WHERE name = 'search_fold') ORDER BY id DESC LIMIT ?"_s};
    static const Statement mark{u"mark of folding"_s, u"UPDATE counter SET value = ? WHERE name = 'search_fold'"_s};
    if (m_done)
        return 0;
    const auto read = [](const QSqlQuery &row) { return CallId{row.value(0).toLongLong()}; };
    const auto first = m_connection.all<CallId>(next, {1}, read); // Looks without taking the writers' turn.
    if (!first)
        return first.error();
    m_done = first.value().empty();
    if (m_done)
        return 0;
    auto begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const auto due = m_connection.all<CallId>(next, {limit}, read);
    if (!due)
        return due.error();
    if (due.value().empty())
        return 0;
    for (const CallId call : due.value()) {
        if (const Result<> done = refold(call); !done)
            return done.error();
    }
    if (const auto marked = m_connection.execute(mark, {due.value().back().value}); !marked)
        return marked.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return static_cast<int>(due.value().size());
}

/// A call that cannot be read keeps its words.
Result<> SearchRefold::refold(CallId call)
{
    const auto stored = m_calls.call(call);
    if (!stored)
        return stored.error().code == Error::Code::ConnectionLost ? Result<>(stored.error()) : Result<>();
    const auto under = m_definitions.definitions(stored.value().row.summary.definitions);
    if (!under)
        return under.error().code == Error::Code::ConnectionLost ? Result<>(under.error()) : Result<>();
    CallState state(call, under.value());
    for (const CallEvent &event : stored.value().events)
        state.apply(event);
    return m_index.keep(call, summarise(state), false);
}

} // namespace helpdesk
