// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import/callimportundo.h"

#include "core/storage/call/callrows.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/haste.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/import/importrepository.h"

#include <chrono>
#include <thread>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int callsOfPiece = 500; ///< Calls in one transaction.
constexpr int mostWaits = 20;

} // namespace

CallImportUndo::CallImportUndo(Connection &connection) : m_connection(connection) {}

Result<std::vector<CallId>> CallImportUndo::amended(qint64 run)
{
    static const Statement statement{
        u"amended calls of an import"_s,
        u"SELECT c.id FROM import_call i JOIN call c ON c.id = i.call_id WHERE i.run_id = ? AND c.last_seq > 1 "
        "ORDER BY c.id"_s};
    return m_connection.all<CallId>(statement, {run}, readId<CallId>);
}

Result<qint64> CallImportUndo::undo(qint64 run, qint64 nowMs, const Progress &progress)
{
    const auto known = ImportRepository(m_connection).run(run);
    if (!known)
        return known.error();
    if (known.value().undoneAtMs)
        return {Error::Code::NotAllowed, u"the import was undone already"_s};
    const auto changed = amended(run);
    if (!changed)
        return changed.error();
    if (!changed.value().empty())
        return {Error::Code::Conflict, u"calls of the import were amended since"_s};
    Haste haste(m_connection);
    qint64 gone = 0;
    int waited = 0;
    for (;;) {
        const Result<int> done = undoPiece(run);
        if (!done && done.error().code == Error::Code::StorageBusy && ++waited < mostWaits) { // Somebody holds a month.
            std::this_thread::sleep_for(pauseForOthers);
            continue;
        }
        if (!done)
            return done.error();
        waited = 0;
        if (done.value() == 0) {
            const Result<bool> ended = finish(run, nowMs);
            if (!ended)
                return ended.error();
            const Result<> flushed = ended.value() ? haste.end() : Result<>();
            if (!flushed)
                return flushed.error();
            if (ended.value())
                return gone;
            continue; // Somebody brings it in still, and was quicker with a piece.
        }
        gone += done.value();
        if (progress && !progress(gone))
            return {Error::Code::NotAllowed, u"undo: stopped"_s};
        if (m_connection.engine() == Engine::Sqlite && !haste.lasts())
            std::this_thread::sleep_for(pauseForOthers);
    }
}

Result<int> CallImportUndo::undoPiece(qint64 run)
{
    static const QString select =
        u"SELECT c.id, c.last_seq FROM import_call i JOIN call c ON c.id = i.call_id WHERE i.run_id = ? "
        "ORDER BY c.id LIMIT ?"_s;
    static const Statement next{u"calls of an import to undo"_s, select, select + u" FOR UPDATE"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    std::vector<CallId> calls;
    bool untouched = true;
    const Result<> read = m_connection.each(next, {run, callsOfPiece}, [&](const QSqlQuery &row) {
        calls.push_back(readId<CallId>(row));
        untouched = untouched && row.value(1).toInt() == 1;
    });
    if (!read)
        return read.error();
    if (!untouched)
        return {Error::Code::Conflict, u"calls of the import were amended meanwhile"_s};
    if (calls.empty())
        return 0;
    Result<> done = subtract(calls);
    if (done)
        done = takeAway(calls);
    if (done)
        done = transaction.commit();
    return done ? Result<int>(static_cast<int>(calls.size())) : Result<int>(done.error());
}

/// What they counted for goes from the months.
Result<> CallImportUndo::subtract(const std::vector<CallId> &calls)
{
    static const QString select = u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id "_s;
    static const Statement statement{u"rows to undo"_s, select + u"IN (SELECT value FROM json_each(?))"_s,
                                     select + u"= ANY (CAST(? AS bigint[]))"_s};
    const auto rows = m_connection.all<CallRow>(statement, {idList(m_connection.engine(), calls)}, readRow);
    if (!rows)
        return rows.error();
    MonthFigures figures(m_connection);
    for (const CallRow &row : rows.value()) {
        CallTally taken;
        taken -= tallyOf(row.summary);
        if (const Result<> done = figures.add(row.summary.startedAtMs, row.summary.agent, taken); !done)
            return done;
    }
    return {};
}

Result<> CallImportUndo::takeAway(const std::vector<CallId> &calls)
{
    static const auto from = [](const QString &table, const QString &column) {
        const QString text = u"DELETE FROM "_s + table + u" WHERE "_s + column;
        return Statement{u"undo "_s + table, text + u" IN (SELECT value FROM json_each(?))"_s,
                         text + u" = ANY (CAST(? AS bigint[]))"_s};
    };
    static const Statement statements[] = {from(u"import_call"_s, u"call_id"_s), from(u"call_event"_s, u"call_id"_s),
                                           from(u"field_draft"_s, u"call_id"_s), from(u"call"_s, u"id"_s)};
    SearchIndex search(m_connection);
    for (const CallId call : calls) {
        if (const Result<> done = search.forget(call); !done)
            return done;
    }
    const QString list = idList(m_connection.engine(), calls);
    for (const Statement &statement : statements) {
        if (const auto done = m_connection.execute(statement, {list}); !done)
            return done.error();
    }
    return {};
}

/// False: calls of it have come meanwhile.
Result<bool> CallImportUndo::finish(qint64 run, qint64 nowMs)
{
    static const Statement statement{
        u"undo an import"_s,
        u"UPDATE import_run SET undone_at_ms = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM import_call "
        "WHERE run_id = ?)"_s};
    const auto done = m_connection.execute(statement, {nowMs, run, run});
    return done ? Result<bool>(done.value() > 0) : Result<bool>(done.error());
}

} // namespace helpdesk
