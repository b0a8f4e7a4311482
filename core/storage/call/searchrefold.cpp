// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/searchrefold.h"

#include "core/call/summarise.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

SearchRefold::SearchRefold(Connection &connection)
    : m_connection(connection),
      m_calls(connection),
      m_definitions(connection, m_cache),
      m_index(connection)
{
}

Result<int> SearchRefold::catchUp(int limit)
{
    static const Statement next{
        u"calls to fold"_s,
        u"SELECT id FROM call WHERE id < (SELECT value FROM counter WHERE name = 'search_fold') "
        "ORDER BY id DESC LIMIT ?"_s};
    if (m_done)
        return 0;
    const auto due =
        m_connection.all<CallId>(next, {limit}, [](const QSqlQuery &row) { return CallId{row.value(0).toLongLong()}; });
    if (!due)
        return due.error();
    m_done = due.value().empty();
    if (m_done)
        return 0;
    std::vector<CallSummary> folded; // Read without holding up who writes.
    for (const CallId call : due.value()) {
        auto summary = summaryOf(call);
        if (!summary)
            return summary.error();
        if (summary.value())
            folded.push_back(*summary.take());
    }
    const Result<> done = write(folded, due.value().back());
    return done ? Result<int>(static_cast<int>(due.value().size())) : Result<int>(done.error());
}

/// Empty: the call cannot be read, and keeps its words.
Result<std::optional<CallSummary>> SearchRefold::summaryOf(CallId call)
{
    const auto unread = [](const Error &error) {
        return error.code == Error::Code::ConnectionLost ? Result<std::optional<CallSummary>>(error)
                                                         : Result<std::optional<CallSummary>>(std::nullopt);
    };
    const auto stored = m_calls.call(call);
    if (!stored)
        return unread(stored.error());
    const auto under = m_definitions.definitions(stored.value().row.summary.definitions);
    if (!under)
        return unread(under.error());
    CallState state(call, under.value());
    for (const CallEvent &event : stored.value().events)
        state.apply(event);
    return std::optional(summarise(state));
}

Result<> SearchRefold::write(const std::vector<CallSummary> &calls, CallId last)
{
    static const Statement seq{u"last event of a call"_s, u"SELECT last_seq FROM call WHERE id = ?"_s};
    static const Statement mark{u"mark of folding"_s,
                                u"UPDATE counter SET value = ? WHERE name = 'search_fold' AND value > ?"_s};
    auto begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    for (const CallSummary &call : calls) {
        const auto stands = m_connection.value(seq, {call.call.value});
        if (!stands)
            return stands.error();
        if (!stands.value() || stands.value()->toInt() != call.lastSeq)
            continue; // Whoever wrote meanwhile has written its words.
        if (const Result<> done = m_index.keep(call.call, call, false); !done)
            return done;
    }
    if (const auto marked = m_connection.execute(mark, {last.value, last.value}); !marked)
        return marked.error();
    return transaction.commit();
}

} // namespace helpdesk
