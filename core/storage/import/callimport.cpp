// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import/callimport.h"

#include "core/call/callevent.h"
#include "core/call/callstate.h"
#include "core/call/commitof.h"
#include "core/call/summarise.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/engine/transaction.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <thread>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Rows in one transaction, about a tenth of a second: a server is asked over and over, and holds the months meanwhile.
std::size_t pieceOf(Engine engine)
{
    return engine == Engine::Sqlite ? 500 : 100;
}

constexpr std::size_t rowsAtOnce = 100;   ///< Read, and handed over to be written.
constexpr std::size_t mostPiecesRead = 4; ///< And not written yet.
constexpr int piecesInHaste = 8;          ///< In one transaction, where nobody waits for its end.
constexpr int mostTries = 20;
constexpr std::size_t mostTold = 20; ///< Rows that are named one by one.

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
    : m_connection(connection),
      m_definitions(std::move(definitions)),
      m_reading(reading),
      m_writer(connection),
      m_session(m_ids.session())
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

Result<CallImportReport> CallImport::write(const QString &file, AccountId by, qint64 nowMs,
                                           const std::atomic<bool> &stop)
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
    m_changed.clear();
    m_recognised.clear();
    m_waiting.clear();
    m_through = 0;
    if (m_report.run != 0)
        m_haste.emplace(m_connection);
    ImportPieces::Line line(mostPiecesRead);
    const auto makeCommit = [this](const ImportedCall &call) { return commitFor(call, m_ids); };
    ImportPieces pieces(m_reading, rowsAtOnce, m_report.run != 0 ? ImportPieces::MakeCommit(makeCommit) : nullptr,
                        line);
    Result<> read;
    std::thread reader([&] { read = pieces.run(stop); });
    Result<> done = take(line, stop);
    line.giveUp();
    reader.join();
    if (const Result<> ended = m_haste ? endHaste() : Result<>(); done)
        done = ended;
    return done ? read : done;
}

/// What is written stays also where the rest fails or is stopped.
Result<> CallImport::endHaste()
{
    Result<> done = m_transaction ? commit() : Result<>();
    const Result<> flushed = m_haste->end();
    m_haste.reset();
    return done ? flushed : done;
}

Result<> CallImport::take(ImportPieces::Line &line, const std::atomic<bool> &stop)
{
    while (auto piece = line.take()) {
        if (stop)
            return {Error::Code::NotAllowed, u"import: stopped"_s};
        tell(*piece);
        std::move(piece->calls.begin(), piece->calls.end(), std::back_inserter(m_waiting));
        const Result<> done = m_waiting.size() >= pieceOf(m_connection.engine()) ? endPiece() : Result<>();
        if (!done)
            return done;
        if (m_waiting.empty()) {
            tellThrough();
            line.giveBack({std::exchange(m_written, {}), {}, {}, 0});
        }
    }
    const bool wait = !m_waiting.empty();
    const Result<> done = endPiece();
    if (done && wait)
        tellThrough();
    return done;
}

/// Rows whose calls wait are not through yet.
void CallImport::tellThrough() const
{
    if (m_progress)
        m_progress(m_through);
}

void CallImport::tell(const ImportPiece &piece)
{
    m_report.rows += piece.rows;
    m_through += piece.rows;
    for (const ImportPiece::Refused &refused : piece.refused) {
        m_report.bad.push_back(refused.why);
        if (m_refuse)
            m_refuse(refused.row, refused.why);
    }
    m_report.twice += static_cast<qint64>(piece.twice.size());
    for (const TwiceRow &row : piece.twice) {
        if (m_report.twiceFirst.size() < mostTold)
            m_report.twiceFirst.push_back(row);
    }
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
    for (const WaitingCall &waiting : m_waiting) {
        ++m_report.outcomes[static_cast<std::size_t>(waiting.call.record.outcome)];
        if (m_taken)
            m_taken(waiting.call);
    }
    m_report.taken += static_cast<qint64>(m_waiting.size());
    m_written = std::exchange(m_waiting, {});
    return {};
}

/// What an import has brought before. Keys are looked at before calls: a key that was there is of a call that is seen,
/// also where another import goes on beside this one. Of a log of days it says that the call is here; else, that
/// another one has it.
Result<> CallImport::forgetKnown()
{
    for (bool again = true; again;) {
        const auto known = knownKeys();
        if (!known)
            return known.error();
        if (const Result<> done = forgetSame(); !done)
            return done;
        again = false;
        std::erase_if(m_waiting, [&](WaitingCall &waiting) {
            if (!known.value().contains(waiting.key))
                return false;
            if (waiting.isOfMany())
                return true;
            waiting.key = waiting.call.key(++waiting.occurrence);
            again = true;
            return false;
        });
    }
    return {};
}

void CallImport::tellChanged(const WaitingCall &waiting)
{
    const std::pair place(waiting.sheet, waiting.call.record.row);
    if (m_changed.contains(place))
        return;
    m_changed.insert(place);
    ++m_report.changed;
    if (m_report.changedFirst.size() < mostTold)
        m_report.changedFirst.push_back({place.first, place.second, RowFault::DateMissing, ImportColumn::Ignored});
}

/// Calls that rang in the same seconds or beside them, by what is remembered of their rows. Each of them is one row's:
/// who is here word for word is looked for first, so that of two callers of one minute whose names are alike neither
/// hides the other.
Result<> CallImport::forgetSame()
{
    static const QString columns = u"SELECT c.id, c.started_at_ms, e.payload "_s;
    static const QString joined =
        u"JOIN call c ON c.started_at_ms >= w.value * 1000 - 1000 AND c.started_at_ms < w.value * 1000 + 2000 "
        "JOIN import_call i ON i.call_id = c.id JOIN call_event e ON e.call_id = c.id AND e.seq = 1 "
        "WHERE i.run_id <> ?"_s;
    static const Statement statement{u"calls of the same seconds"_s, columns + u"FROM json_each(?) w "_s + joined,
                                     columns + u"FROM unnest(CAST(? AS bigint[])) AS w(value) "_s + joined};
    QSet<qint64> seconds;
    for (const WaitingCall &waiting : m_waiting) {
        if (!waiting.isOfMany())
            seconds.insert(waiting.facts.second);
    }
    if (seconds.isEmpty())
        return {};
    QHash<qint64, std::vector<Stored>> here;
    QSet<qint64> seen;
    const Result<> done = m_connection.each(
        statement, {idList(m_connection.engine(), numbersOf(seconds)), m_report.run}, [&](const QSqlQuery &row) {
            if (seen.contains(row.value(0).toLongLong()))
                return;
            seen.insert(row.value(0).toLongLong());
            const CallFacts facts = factsOf(
                ImportedCall::ofStored(row.value(1).toLongLong(), decodedPayload(row.value(2).toString().toUtf8())));
            here[facts.second].push_back({CallId{row.value(0).toLongLong()}, facts});
        });
    if (!done)
        return done;
    for (const SameCall wanted : {SameCall::Yes, SameCall::Changed}) {
        std::erase_if(m_waiting, [&](const WaitingCall &waiting) {
            const Stored *same = nullptr;
            for (qint64 second = waiting.facts.second - 1;
                 second <= waiting.facts.second + 1 && !same && !waiting.isOfMany(); ++second) {
                const auto beside = here.constFind(second);
                if (beside == here.constEnd())
                    continue;
                const auto found = std::find_if(beside->begin(), beside->end(), [&](const Stored &each) {
                    return !m_recognised.contains(each.call.value) && sameCall(each.facts, waiting.facts) == wanted;
                });
                same = found == beside->end() ? nullptr : &*found;
            }
            if (!same)
                return false;
            m_recognised.insert(same->call.value);
            if (wanted == SameCall::Changed)
                tellChanged(waiting);
            return true;
        });
    }
    return {};
}

Result<QSet<qint64>> CallImport::knownKeys()
{
    static const Statement statement{
        u"rows known"_s, u"SELECT row_key FROM import_call WHERE row_key IN (SELECT value FROM json_each(?))"_s,
        u"SELECT row_key FROM import_call WHERE row_key = ANY (CAST(? AS bigint[]))"_s};
    QSet<qint64> keys;
    for (const WaitingCall &waiting : m_waiting)
        keys.insert(waiting.key);
    QSet<qint64> known;
    const Result<> done = m_connection.each(statement, {idList(m_connection.engine(), numbersOf(keys))},
                                            [&](const QSqlQuery &row) { known.insert(row.value(0).toLongLong()); });
    return done ? Result<QSet<qint64>>(known) : Result<QSet<qint64>>(done.error());
}

/// A sheet of this very desk: the folio and the second of the first ring are those of a call here.
Result<> CallImport::forgetOwn()
{
    static const Statement statement{
        u"own calls"_s, u"SELECT folio, started_at_ms FROM call WHERE folio IN (SELECT value FROM json_each(?))"_s,
        u"SELECT folio, started_at_ms FROM call WHERE folio = ANY (CAST(? AS bigint[]))"_s};
    QSet<qint64> folios;
    for (const WaitingCall &waiting : m_waiting) {
        if (const qint64 folio = waiting.call.record.number.toLongLong(); folio > 0)
            folios.insert(folio);
    }
    if (folios.isEmpty())
        return {};
    QHash<qint64, qint64> own;
    const Result<> done =
        m_connection.each(statement, {idList(m_connection.engine(), numbersOf(folios))}, [&](const QSqlQuery &row) {
            own.insert(row.value(0).toLongLong(), row.value(1).toLongLong() / 1000);
        });
    std::erase_if(m_waiting, [&](const WaitingCall &waiting) {
        const auto began = own.constFind(waiting.call.record.number.toLongLong());
        return began != own.constEnd()
            && std::abs(*began - waiting.call.startedAtMs / 1000) <= 1; // A sheet may have rounded it.
    });
    return done;
}

/// Somebody else may bring in the same file, and hold what this piece needs or be first with it; not within a
/// transaction that goes on.
Result<> CallImport::bringPiece()
{
    if (!m_waiting.empty() && !m_transaction)
        letOthersIn();
    for (int again = 0;; ++again) {
        const bool goesOn = m_transaction.has_value();
        const Result<> done = m_waiting.empty() ? Result<>() : writePiece();
        if (done || goesOn || again == mostTries
            || (done.error().code != Error::Code::Conflict && done.error().code != Error::Code::StorageBusy))
            return done;
        std::this_thread::sleep_for(pauseForOthers);
        if (const Result<> looked = forgetKnown(); !looked)
            return looked;
    }
}

Result<> CallImport::writePiece()
{
    Result<> done = m_transaction ? Result<>() : begin();
    if (done)
        done = writeCalls();
    if (!done) {
        m_transaction.reset();
        return done;
    }
    return ++m_piecesWritten < piecesInHaste && m_haste->isOn() && m_connection.isAlone() ? Result<>() : commit();
}

Result<> CallImport::begin()
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    m_transaction.emplace(begun.take());
    m_piecesWritten = 0;
    m_writer.beginMany();
    return {};
}

Result<> CallImport::writeCalls()
{
    static const Statement raise{u"calls of an import"_s,
                                 u"UPDATE import_run SET calls = calls + ? WHERE id = ? AND undone_at_ms IS NULL"_s};
    const auto raised = m_connection.execute(
        raise, {static_cast<qint64>(m_waiting.size()), m_report.run}); // First: it holds the run's row.
    if (!raised)
        return raised.error();
    if (raised.value() == 0)
        return {Error::Code::NotAllowed, u"import: taken back meanwhile"_s};
    for (const WaitingCall &waiting : m_waiting) {
        if (const Result<> done = writeCall(waiting); !done)
            return done;
    }
    return {};
}

Result<> CallImport::commit()
{
    Result<> done = m_writer.endMany();
    if (done)
        done = m_transaction->commit();
    m_transaction.reset();
    m_freeSince = std::chrono::steady_clock::now();
    static_cast<void>(m_haste->lasts());
    return done;
}

/// An SQLite file has no queue of writers: who waits looks again after some time, and must find it free then. What is
/// read and made ready meanwhile counts.
void CallImport::letOthersIn() const
{
    if (m_connection.engine() == Engine::Sqlite && !m_haste->isOn())
        std::this_thread::sleep_until(m_freeSince + pauseForOthers);
}

Result<> CallImport::writeCall(const WaitingCall &waiting)
{
    static const Statement link{u"call of an import"_s,
                                u"INSERT INTO import_call (call_id, run_id, row_key) VALUES (?, ?, ?)"_s};
    CallCommit commit = waiting.commit;
    auto written = m_writer.writeWithin(commit);
    // A log without hours has a day's calls in one millisecond: now and then two get one id.
    for (int again = 0; again < mostTries && !written && written.error().code == Error::Code::Conflict; ++again) {
        commit = commitFor(waiting.call, m_idsAgain);
        written = m_writer.writeWithin(commit);
    }
    if (!written)
        return written.error();
    const auto linked = m_connection.execute(link, {commit.call.value, m_report.run, waiting.key});
    return linked ? Result<>() : Result<>(linked.error());
}

CallCommit CallImport::commitFor(const ImportedCall &call, IdSource &ids) const
{
    // Ids hold the first ring, and a source only goes forward: each call has its own.
    CallCommit commit;
    commit.call = CallId{IdSource(static_cast<quint64>(ids.next(0))).next(call.startedAtMs)};
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
    encodePayloads(commit);
    return commit;
}

Result<> CallImport::beginRun(const QString &file, AccountId by, qint64 nowMs)
{
    static const Statement number{u"number of an import"_s,
                                  u"UPDATE counter SET value = value + 1 WHERE name = 'import' RETURNING value"_s};
    static const Statement insert{
        u"begin an import"_s,
        u"INSERT INTO import_run (id, file, made_at_ms, made_by, calls) VALUES (?, ?, ?, ?, 0)"_s};
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
    const auto done =
        none ? m_connection.execute(forget, {m_report.run}) : m_connection.execute(finish, {m_nowMs, m_report.run});
    if (none)
        m_report.run = 0;
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
