// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callimport.h"

#include "core/call/callstate.h"
#include "core/call/summarise.h"
#include "core/storage/connection.h"
#include "core/storage/idlist.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Rows in one transaction, about a tenth of a second: a server is asked over and over, and holds the months meanwhile.
std::size_t pieceOf(Engine engine)
{
    return engine == Engine::Sqlite ? 500 : 100;
}

constexpr std::chrono::milliseconds pauseForOthers{30};
constexpr int mostTries = 20;

using Number = Id<struct NumberTag>;

std::vector<Number> numbersOf(const QSet<qint64> &values)
{
    std::vector<Number> numbers;
    for (const qint64 value : values)
        numbers.push_back({value});
    return numbers;
}

} // namespace

CallImport::CallImport(Connection &connection, DefinitionsPtr definitions, ImportReading &reading)
    : m_connection(connection)
    , m_definitions(std::move(definitions))
    , m_reading(reading)
    , m_writer(connection)
    , m_session(m_ids.session())
{
}

Result<CallImportReport> CallImport::preview(const std::atomic<bool> &stop)
{
    m_report = {};
    const Result<> done = go(stop);
    if (stop) // However quick the looking was.
        return {Error::Code::NotAllowed, u"import: stopped"_s};
    return done ? Result<CallImportReport>(m_report) : Result<CallImportReport>(done.error());
}

Result<CallImportReport> CallImport::write(const QString &file, AccountId by, qint64 nowMs, const std::atomic<bool> &stop)
{
    m_report = {};
    Result<> done = beginRun(file, by, nowMs);
    if (done)
        done = go(stop);
    if (done)
        done = finishRun();
    return done ? Result<CallImportReport>(m_report) : Result<CallImportReport>(done.error());
}

Result<> CallImport::go(const std::atomic<bool> &stop)
{
    m_seen.clear();
    m_waiting.clear();
    m_through = 0;
    const Result<> read = m_reading.each([this](const ImportReading::Line &line) { return take(line); }, &stop);
    return read ? endPiece() : read;
}

Result<> CallImport::take(const ImportReading::Line &line)
{
    ++m_report.rows;
    ++m_through;
    if (!line.call) {
        m_report.bad.push_back(line.bad);
        if (m_refuse)
            m_refuse(line.row, line.bad);
        return {};
    }
    const int before = m_seen[line.call->key(0)]++;
    m_waiting.push_back({*line.call, line.call->key(before)});
    return m_waiting.size() < pieceOf(m_connection.engine()) ? Result<>() : endPiece();
}

Result<> CallImport::endPiece()
{
    const std::size_t waited = m_waiting.size();
    Result<> done = forgetKnown();
    if (done)
        done = forgetOwn();
    if (!done)
        return done;
    if (m_report.run != 0)
        done = bringPiece();
    if (!done)
        return done;
    m_report.known += static_cast<qint64>(waited - m_waiting.size());
    for (const Waiting &waiting : m_waiting) {
        ++m_report.outcomes[static_cast<std::size_t>(waiting.call.record.outcome)];
        if (m_taken)
            m_taken(waiting.call);
    }
    m_report.taken += static_cast<qint64>(m_waiting.size());
    m_waiting.clear();
    if (m_progress)
        m_progress(m_through);
    return {};
}

/// What an import has brought before.
Result<> CallImport::forgetKnown()
{
    static const Statement statement{u"rows known"_s,
        u"SELECT row_key FROM import_call WHERE row_key IN (SELECT value FROM json_each(?))"_s,
        u"SELECT row_key FROM import_call WHERE row_key = ANY (CAST(? AS bigint[]))"_s};
    QSet<qint64> keys;
    for (const Waiting &waiting : m_waiting)
        keys.insert(waiting.key);
    QSet<qint64> known;
    const Result<> done = m_connection.each(statement, {idList(m_connection.engine(), numbersOf(keys))},
        [&](const QSqlQuery &row) { known.insert(row.value(0).toLongLong()); });
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return known.contains(waiting.key); });
    return done;
}

/// A sheet of this very desk: the folio and the second of the first ring are those of a call here.
Result<> CallImport::forgetOwn()
{
    static const Statement statement{u"own calls"_s,
        u"SELECT folio, started_at_ms FROM call WHERE folio IN (SELECT value FROM json_each(?))"_s,
        u"SELECT folio, started_at_ms FROM call WHERE folio = ANY (CAST(? AS bigint[]))"_s};
    QSet<qint64> folios;
    for (const Waiting &waiting : m_waiting) {
        if (const qint64 folio = waiting.call.record.number.toLongLong(); folio > 0)
            folios.insert(folio);
    }
    if (folios.isEmpty())
        return {};
    QHash<qint64, qint64> own;
    const Result<> done = m_connection.each(statement, {idList(m_connection.engine(), numbersOf(folios))},
        [&](const QSqlQuery &row) { own.insert(row.value(0).toLongLong(), row.value(1).toLongLong() / 1000); });
    std::erase_if(m_waiting, [&](const Waiting &waiting) {
        return own.value(waiting.call.record.number.toLongLong(), -1) == waiting.call.startedAtMs / 1000;
    });
    return done;
}

/// Somebody else may bring in the same file, and hold what this piece needs or be first with it.
Result<> CallImport::bringPiece()
{
    for (int again = 0;; ++again) {
        const Result<> done = m_waiting.empty() ? Result<>() : writePiece();
        if (done || again == mostTries || (done.error().code != Error::Code::Conflict && done.error().code != Error::Code::StorageBusy))
            return done;
        std::this_thread::sleep_for(pauseForOthers);
        if (const Result<> looked = forgetKnown(); !looked)
            return looked;
    }
}

Result<> CallImport::writePiece()
{
    static const Statement raise{u"calls of an import"_s, u"UPDATE import_run SET calls = calls + ? WHERE id = ? AND undone_at_ms IS NULL"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const auto raised = m_connection.execute(raise, {static_cast<qint64>(m_waiting.size()), m_report.run}); // First: it holds the run's row.
    if (!raised)
        return raised.error();
    if (raised.value() == 0)
        return {Error::Code::NotAllowed, u"import: taken back meanwhile"_s};
    for (const Waiting &waiting : m_waiting) {
        if (const Result<> done = writeCall(waiting); !done)
            return done;
    }
    if (const Result<> done = transaction.commit(); !done)
        return done;
    // An SQLite file has no queue of writers: who waits looks again after some time, and must find it free then.
    if (m_connection.engine() == Engine::Sqlite)
        std::this_thread::sleep_for(pauseForOthers);
    return {};
}

Result<> CallImport::writeCall(const Waiting &waiting)
{
    static const Statement link{u"call of an import"_s, u"INSERT INTO import_call (call_id, run_id, row_key) VALUES (?, ?, ?)"_s};
    CallCommit commit = commitFor(waiting.call);
    auto written = m_writer.writeWithin(commit);
    // A log without hours has a day's calls in one millisecond: now and then two get one id.
    for (int again = 0; again < mostTries && !written && written.error().code == Error::Code::Conflict; ++again) {
        commit = commitFor(waiting.call);
        written = m_writer.writeWithin(commit);
    }
    if (!written)
        return written.error();
    const auto linked = m_connection.execute(link, {commit.call.value, m_report.run, waiting.key});
    return linked ? Result<>() : Result<>(linked.error());
}

CallCommit CallImport::commitFor(const ImportedCall &call)
{
    // Ids hold the first ring, and a source only goes forward: each call has its own.
    CallCommit commit;
    commit.call = CallId{IdSource(static_cast<quint64>(m_ids.next(0))).next(call.startedAtMs)};
    commit.session = m_session;
    ImportedRecord record = call.record;
    record.run = m_report.run;
    CallEvent event;
    event.seq = 1;
    event.kind = EventKind::Imported;
    event.atMs = call.startedAtMs;
    event.actor = m_by;
    event.session = m_session;
    event.payload = {{payload::channel, static_cast<int>(call.channel)}, {payload::imported, record.toJson()}};
    if (!call.fields.isEmpty())
        event.payload.insert(payload::fields, call.fields);
    CallState state(commit.call, m_definitions);
    state.apply(event);
    commit.summary = summarise(state);
    commit.events.push_back(std::move(event));
    return commit;
}

Result<> CallImport::beginRun(const QString &file, AccountId by, qint64 nowMs)
{
    static const Statement number{u"number of an import"_s, u"UPDATE counter SET value = value + 1 WHERE name = 'import' RETURNING value"_s};
    static const Statement insert{
        u"begin an import"_s, u"INSERT INTO import_run (id, file, made_at_ms, made_by, calls) VALUES (?, ?, ?, ?, 0)"_s};
    m_by = by;
    m_nowMs = nowMs;
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const auto run = m_connection.value(number);
    if (!run)
        return run.error();
    if (!run.value())
        return {Error::Code::StorageCorrupt, u"a counter is missing"_s};
    const qint64 id = run.value()->toLongLong();
    if (const auto done = m_connection.execute(insert, {id, file, nowMs, by.value}); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done;
    m_report.run = id;
    return {};
}

/// A run that brought nothing is none.
Result<> CallImport::finishRun()
{
    static const Statement finish{u"finish an import"_s, u"UPDATE import_run SET finished_at_ms = ? WHERE id = ?"_s};
    static const Statement forget{u"forget an import"_s, u"DELETE FROM import_run WHERE id = ?"_s};
    const bool none = m_report.taken == 0;
    const auto done = none ? m_connection.execute(forget, {m_report.run}) : m_connection.execute(finish, {m_nowMs, m_report.run});
    if (none)
        m_report.run = 0;
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
