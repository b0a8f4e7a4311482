// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/callwriter.h"

#include "core/people/emailaddress.h"
#include "core/storage/engine/columns.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Where the columns begin that a later commit changes: after definition_set_id and started_at_ms.
constexpr std::size_t firstChanging = 2;

constexpr std::size_t mostEventsAtOnce = 16;
constexpr std::size_t valuesOfEvent = 9;

bool isWellFormed(const CallCommit &commit)
{
    if (commit.call.isNull() || commit.session.isNull() || commit.events.empty() || commit.events.front().seq < 1)
        return false;
    int seq = commit.events.front().seq;
    return std::all_of(commit.events.begin(), commit.events.end(),
                       [&](const CallEvent &event) { return event.seq == seq++ && event.session == commit.session; })
        && (commit.payloads.empty() || commit.payloads.size() == commit.events.size())
        && commit.summary.lastSeq == commit.events.back().seq;
}

bool registers(const CallCommit &commit)
{
    return std::any_of(commit.events.begin(), commit.events.end(),
                       [](const CallEvent &event) { return closesCall(event.kind); });
}

Result<qint64> counted(const Result<std::optional<QVariant>> &value)
{
    if (!value)
        return value.error();
    if (!value.value())
        return {Error::Code::StorageCorrupt, u"a counter is missing"_s};
    return value.value()->toLongLong();
}

Error earlierMissing()
{
    Error error{Error::Code::Conflict, u"commit: an event before it is missing"_s, {}};
    error.reason = Error::Reason::EarlierEventsMissing;
    return error;
}

/// Several at once: a statement costs more than a row, and a server's way there and back more than both.
const Statement &insertingEvents(std::size_t count)
{
    static const auto statements = [] {
        std::array<Statement, mostEventsAtOnce> all;
        QStringList rows;
        for (Statement &each : all) {
            rows += u"(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
            each = {u"insert events"_s,
                    u"INSERT INTO call_event (call_id, seq, session_id, kind, source, time_ms, drift_ms, account_id, "
                    "payload) VALUES "_s
                        + rows.join(u", "_s)};
        }
        return all;
    }();
    return statements[count - 1];
}

QVariant numberOrNull(qint64 number)
{
    return number != 0 ? QVariant(number) : QVariant();
}

} // namespace

CallWriter::CallWriter(Connection &connection) : m_connection(connection), m_search(connection), m_figures(connection)
{
}

void CallWriter::beginMany()
{
    m_figures.beginMany();
    m_many = true;
    m_last.clear();
}

Result<> CallWriter::endMany()
{
    m_many = false;
    Result<> done = m_figures.endMany();
    for (const auto &[kind, last] : std::exchange(m_last, {})) {
        if (const Result<qint64> raised = done ? counterTo(kind, last) : Result<qint64>(last); !raised)
            done = raised.error();
    }
    return done;
}

Result<CommitReceipt> CallWriter::write(const CallCommit &commit)
{
    const Result<CommitReceipt> written = writeOnce(commit);
    // A key that is taken may be our own, of an attempt whose answer was lost: now it can be seen and compared.
    if (!written && written.error().code == Error::Code::Conflict)
        return writeOnce(commit);
    return written;
}

Result<CommitReceipt> CallWriter::writeOnce(const CallCommit &commit)
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    m_foundStanding = false;
    Result<CommitReceipt> receipt = writeWithin(commit);
    if (!receipt)
        return receipt;
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    if (m_foundStanding) {
        if (const Result<> done = makeDurable(); !done)
            return done.error();
    }
    return receipt;
}

/// A COMMIT whose flush failed leaves its pages in the write-ahead log, where the next who opens the file finds them;
/// and a flush that failed once may succeed the next time without having written them. So they are copied into the
/// database and that is flushed, before anybody hears "saved". PostgreSQL shows no row before its log is flushed.
Result<> CallWriter::makeDurable()
{
    if (m_connection.engine() == Engine::Postgresql)
        return {};
    static const Statement checkpoint{u"flush what stands"_s, u"PRAGMA wal_checkpoint(FULL)"_s};
    bool whole = false;
    const Result<> done = m_connection.each(checkpoint, {}, [&](const QSqlQuery &row) {
        whole = row.value(0).toInt() == 0 && row.value(1).toInt() == row.value(2).toInt();
    });
    if (!done)
        return done.error();
    return whole ? Result<>() : Result<>(Error{Error::Code::StorageBusy, u"checkpoint: somebody reads"_s, {}});
}

Result<CommitReceipt> CallWriter::writeWithin(const CallCommit &commit)
{
    if (!isWellFormed(commit))
        return {Error::Code::InvalidInput, u"commit: events are not consecutive ones of one session"_s};
    const Result<CallAnchor> anchor = anchorOf(commit.call);
    if (!anchor)
        return anchor.error();
    const int firstSeq = commit.events.front().seq;
    if (firstSeq <= anchor.value().lastSeq)
        return receiptOfWhatStands(commit, anchor.value());
    if (firstSeq > anchor.value().lastSeq + 1)
        return earlierMissing();
    CommitReceipt receipt;
    receipt.call = commit.call;
    receipt.savedSeq = commit.events.back().seq;
    if (registers(commit)) {
        const Result<qint64> folio = anchor.value().folio != 0 ? Result<qint64>(anchor.value().folio)
                                                               : givenOrNext(Number::Folio, commit.given.folio);
        if (!folio)
            return folio.error();
        receipt.folio = folio.value();
    }
    const bool isNew = anchor.value().lastSeq == 0;
    Result<> done = addToMonth(commit, anchor.value());
    if (done)
        done = isNew ? insertCall(commit, receipt.folio) : updateCall(commit, anchor.value(), receipt.folio);
    if (done)
        done = insertEvents(commit, anchor.value());
    if (done && !isNew) // Drafts are of calls that are there.
        done = endDrafts(commit);
    if (done)
        done = m_search.keep(commit.call, commit.summary, isNew);
    if (done)
        done = writeTickets(commit, isNew, receipt);
    if (done)
        done = insertFollowUps(commit);
    if (!done)
        return done.error();
    return receipt;
}

Result<CallAnchor> CallWriter::anchorOf(CallId call)
{
    static const QString select =
        u"SELECT last_seq, first_session_id, started_at_ms, folio, registered_at_ms FROM call WHERE id = ?"_s;
    static const Statement statement{u"anchor of a call"_s, select, select + u" FOR UPDATE"_s};
    CallAnchor anchor;
    const Result<> done = m_connection.eachValue(statement, {call.value}, [&](const ValueRow &row) {
        anchor = {static_cast<int>(row.number(0)), SessionId{row.number(1)}, row.number(2), row.number(3),
                  !row.isNull(4)};
    });
    if (!done)
        return done.error();
    return anchor;
}

Result<CommitReceipt> CallWriter::receiptOfWhatStands(const CallCommit &commit, const CallAnchor &anchor)
{
    static const Statement number{u"number of a ticket"_s, u"SELECT number FROM ticket WHERE id = ?"_s};
    const auto stored = readEvents(m_connection, commit.call, anchor, commit.events.front().seq);
    if (!stored)
        return stored.error();
    if (stored.value().size() < commit.events.size()
        || !std::equal(commit.events.begin(), commit.events.end(), stored.value().begin()))
        return {Error::Code::Conflict, u"commit: another one stands under its key"_s};
    m_foundStanding = true;
    CommitReceipt receipt{commit.call, commit.events.back().seq, registers(commit) ? anchor.folio : 0, {}};
    for (const TicketDraft &ticket : commit.tickets) {
        const auto found = m_connection.value(number, {ticket.id.value});
        if (!found)
            return found.error();
        if (found.value())
            receipt.ticketNumbers.insert(ticket.id.value, found.value()->toLongLong());
    }
    return receipt;
}

/// What the call counts for from now on, less what it counted for. An open one counts for nothing.
Result<> CallWriter::addToMonth(const CallCommit &commit, const CallAnchor &anchor)
{
    static const Statement statement{u"call before"_s,
                                     u"SELECT "_s + callRowColumns() + u" FROM call c WHERE c.id = ?"_s};
    CallTally difference = tallyOf(commit.summary);
    const qint64 startedAtMs = anchor.lastSeq == 0 ? commit.summary.startedAtMs : anchor.startedAtMs;
    if (!anchor.registered)
        return m_figures.add(startedAtMs, commit.summary.agent, difference);
    CallSummary before;
    const Result<> read =
        m_connection.each(statement, {commit.call.value}, [&](const QSqlQuery &row) { before = readRow(row).summary; });
    if (!read)
        return read;
    CallTally taken;
    (before.agent == commit.summary.agent ? difference : taken) -= tallyOf(before);
    const Result<> done = m_figures.add(startedAtMs, before.agent, taken);
    return done ? m_figures.add(startedAtMs, commit.summary.agent, difference) : done;
}

Result<> CallWriter::insertCall(const CallCommit &commit, qint64 folio)
{
    static const Statement statement{u"insert call"_s,
                                     u"INSERT INTO call (id, folio, first_session_id, "_s
                                         + columnNames(summaryColumns()) + u") VALUES ("_s
                                         + placeholders(summaryColumns().size() + 3) + u')'};
    QVariantList values;
    values.reserve(static_cast<qsizetype>(summaryColumns().size()) + 3);
    values << commit.call.value << numberOrNull(folio) << commit.session.value;
    for (const Column<CallSummary> &column : summaryColumns())
        values += column.read(commit.summary);
    return withoutValue(m_connection.execute(statement, values));
}

Result<> CallWriter::updateCall(const CallCommit &commit, const CallAnchor &anchor, qint64 folio)
{
    static const Statement statement{
        u"update call"_s,
        u"UPDATE call SET "_s + columnAssignments(summaryColumns(), firstChanging)
            + u", folio = coalesce(folio, CAST(? AS bigint)) WHERE id = ? AND last_seq = ?"_s};
    QVariantList values;
    for (std::size_t i = firstChanging; i < summaryColumns().size(); ++i)
        values += summaryColumns()[i].read(commit.summary);
    values << numberOrNull(folio) << commit.call.value << anchor.lastSeq;
    const Result<int> changed = m_connection.execute(statement, values);
    if (!changed)
        return changed.error();
    if (changed.value() != 1)
        return {Error::Code::Conflict, u"commit: the call has gone on meanwhile"_s};
    return {};
}

Result<> CallWriter::insertEvents(const CallCommit &commit, const CallAnchor &anchor)
{
    const bool isNew = anchor.lastSeq == 0;
    const qint64 startedAtMs = isNew ? commit.summary.startedAtMs : anchor.startedAtMs;
    const bool firstSession = isNew || anchor.firstSession == commit.session;
    const QVariant session = firstSession ? QVariant() : QVariant(commit.session.value);
    for (std::size_t from = 0; from < commit.events.size(); from += mostEventsAtOnce) {
        const std::size_t to = std::min(from + mostEventsAtOnce, commit.events.size());
        QVariantList values;
        values.reserve(static_cast<qsizetype>((to - from) * valuesOfEvent));
        for (std::size_t i = from; i < to; ++i) {
            const CallEvent &event = commit.events[i];
            const qint64 time_ms = event.time.sinceStart.count();
            values << commit.call.value << event.seq << session << static_cast<int>(event.kind)
                   << static_cast<int>(event.source) << time_ms << event.atMs - startedAtMs - time_ms
                   << event.actor.value
                   << QVariant::fromValue(
                          Utf8Text{commit.payloads.empty() ? encodedPayload(event.payload) : commit.payloads[i]});
        }
        if (const auto done = m_connection.execute(insertingEvents(to - from), values); !done)
            return done.error();
    }
    return {};
}

Result<> CallWriter::endDrafts(const CallCommit &commit)
{
    static const Statement endAll{u"end drafts"_s, u"DELETE FROM field_draft WHERE call_id = ?"_s};
    static const Statement endOne{u"end draft"_s, u"DELETE FROM field_draft WHERE call_id = ? AND key = ?"_s};
    if (registers(commit))
        return withoutValue(m_connection.execute(endAll, {commit.call.value}));
    for (const CallEvent &event : commit.events) {
        for (const QString &key : draftKeysEndedBy(event)) {
            if (const auto done = m_connection.execute(endOne, {commit.call.value, key}); !done)
                return done.error();
        }
    }
    return {};
}

Result<> CallWriter::writeTickets(const CallCommit &commit, bool isNew, CommitReceipt &receipt)
{
    for (const TicketDraft &ticket : commit.tickets) {
        const qint64 given = commit.given.tickets.value(ticket.id.value);
        const auto stored = isNew ? Result<std::optional<QVariant>>(std::nullopt)
                                  : storedNumber(commit.call, ticket.id); // A new call has none.
        const Result<qint64> number =
            stored ? writeTicket(commit.call, ticket, stored.value(), given) : Result<qint64>(stored.error());
        if (!number)
            return number.error();
        receipt.ticketNumbers.insert(ticket.id.value, number.value());
        if (given != 0 && given != number.value())
            receipt.saidBefore.insert(ticket.id.value, given);
    }
    return {};
}

Result<std::optional<QVariant>> CallWriter::storedNumber(CallId call, TicketId ticket)
{
    static const Statement known{u"number of a ticket"_s, u"SELECT number FROM ticket WHERE id = ? AND call_id = ?"_s};
    return m_connection.value(known, {ticket.value, call.value});
}

Result<qint64> CallWriter::writeTicket(CallId call, const TicketDraft &ticket, const std::optional<QVariant> &stored,
                                       qint64 given)
{
    static const Statement update{u"update ticket"_s,
                                  u"UPDATE ticket SET phone_key = ?, email_key = ?, "_s
                                      + columnAssignments(ticketColumns()) + u" WHERE id = ? AND call_id = ?"_s};
    static const Statement insert{u"insert ticket"_s,
                                  u"INSERT INTO ticket (phone_key, email_key, "_s + columnNames(ticketColumns())
                                      + u", id, call_id, number, said_number) VALUES ("_s
                                      + placeholders(ticketColumns().size() + 6) + u')'};
    QVariantList values{phoneKey(ticket.content.phone), emailKey(ticket.content.email)};
    for (const Column<TicketDraft> &column : ticketColumns())
        values += column.read(ticket);
    values << ticket.id.value << call.value;
    if (stored) {
        const auto done = m_connection.execute(update, values);
        return done ? Result<qint64>(stored->toLongLong()) : Result<qint64>(done.error());
    }
    const Result<qint64> number = givenOrNext(Number::Ticket, given);
    if (!number)
        return number;
    values << number.value() << (given != number.value() ? given : 0);
    if (const auto done = m_connection.execute(insert, values); !done)
        return done.error();
    return number;
}

Result<> CallWriter::insertFollowUps(const CallCommit &commit)
{
    static const Statement statement{
        u"insert follow-up"_s,
        u"INSERT INTO ticket_follow_up (ticket_id, call_id, seq, at_ms, account_id) VALUES (?, ?, ?, ?, ?)"_s};
    for (const TicketFollowUp &followUp : commit.followUps) {
        const auto done = m_connection.execute(
            statement, {followUp.ticket.value, commit.call.value, followUp.seq, followUp.atMs, followUp.by.value});
        if (!done)
            return done.error();
    }
    return {};
}

/// Written again, a number stays what it was said to be, unless another call or ticket has it by now.
Result<qint64> CallWriter::givenOrNext(Number kind, qint64 given)
{
    static const Statement folioTaken{u"folio taken"_s, u"SELECT count(*) FROM call WHERE folio = ?"_s};
    static const Statement numberTaken{u"ticket number taken"_s, u"SELECT count(*) FROM ticket WHERE number = ?"_s};
    if (const auto last = m_last.find(kind); given == 0 || (last != m_last.end() && given == last->second + 1))
        return nextNumber(kind);
    const auto taken = m_connection.value(kind == Number::Folio ? folioTaken : numberTaken, {given});
    if (!taken)
        return taken.error();
    if (taken.value()->toLongLong() > 0)
        return nextNumber(kind);
    return counterTo(kind, given);
}

Result<qint64> CallWriter::nextNumber(Number kind)
{
    if (const auto last = m_last.find(kind); last != m_last.end())
        return ++last->second;
    const Result<qint64> number = takeNumber(kind);
    if (number && m_many)
        m_last.emplace(kind, number.value());
    return number;
}

/// A counter that stands behind its rows, as after a restore of a part, must not give a number twice.
Result<qint64> CallWriter::takeNumber(Number kind)
{
    static const Statement folio{
        u"next folio"_s,
        u"UPDATE counter SET value = max(value, (SELECT coalesce(max(folio), 0) FROM call)) + 1 WHERE name = 'folio' "
        "RETURNING value"_s,
        u"UPDATE counter SET value = greatest(value, (SELECT coalesce(max(folio), 0) FROM call)) + 1 "
        "WHERE name = 'folio' RETURNING value"_s};
    static const Statement ticket{
        u"next ticket number"_s,
        u"UPDATE counter SET value = max(value, (SELECT coalesce(max(number), 0) FROM ticket)) + 1 "
        "WHERE name = 'ticket' RETURNING value"_s,
        u"UPDATE counter SET value = greatest(value, (SELECT coalesce(max(number), 0) FROM ticket)) + 1 "
        "WHERE name = 'ticket' RETURNING value"_s};
    return counted(m_connection.value(kind == Number::Folio ? folio : ticket));
}

Result<qint64> CallWriter::counterTo(Number kind, qint64 given)
{
    static const Statement statement{
        u"counter to"_s, u"UPDATE counter SET value = max(value, CAST(? AS bigint)) WHERE name = ? RETURNING value"_s,
        u"UPDATE counter SET value = greatest(value, CAST(? AS bigint)) WHERE name = ? RETURNING value"_s};
    const Result<qint64> raised =
        counted(m_connection.value(statement, {given, kind == Number::Folio ? u"folio"_s : u"ticket"_s}));
    if (const auto last = m_last.find(kind); raised && last != m_last.end())
        last->second = std::max(last->second, raised.value());
    return raised ? Result<qint64>(given) : raised;
}

Result<> CallWriter::keepDraft(const FieldDraft &draft)
{
    static const Statement forget{u"forget draft"_s,
                                  u"DELETE FROM field_draft WHERE call_id = ? AND key = ? AND scope = ?"_s};
    static const Statement keep{u"keep draft"_s,
                                u"INSERT INTO field_draft (call_id, key, scope, text) "
                                "SELECT CAST(? AS bigint), ?, CAST(? AS integer), ? "
                                "WHERE EXISTS (SELECT 1 FROM call WHERE id = ? AND registered_at_ms IS NULL) "
                                "ON CONFLICT (call_id, key, scope) DO UPDATE SET text = excluded.text"_s};
    const QVariantList key{draft.call.value, draft.key, draft.scope};
    if (draft.text.isEmpty())
        return withoutValue(m_connection.execute(forget, key));
    return withoutValue(m_connection.execute(keep, key + QVariantList{draft.text, draft.call.value}));
}

} // namespace helpdesk
