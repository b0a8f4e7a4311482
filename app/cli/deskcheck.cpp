// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/deskcheck.h"

#include "app/cli/commandtext.h"
#include "app/scenario/scenariojudge.h"
#include "core/call/callstate.h"
#include "core/report/tally.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/connection.h"
#include "core/storage/store.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace helpdesk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRanges = 20;

/// What lacks before a call can be rebuilt; empty: nothing.
QString lackOf(const StoredCall &stored)
{
    const std::vector<CallEvent> &events = stored.events;
    if (events.empty())
        return CommandText::tr("has lost its events", "of a call");
    if (!isWhole(events))
        return CommandText::tr("its events are not one after the other from the first on");
    if (events.back().seq != stored.row.summary.lastSeq)
        return CommandText::tr("has %1 events of %2", "of a call")
            .arg(events.back().seq)
            .arg(stored.row.summary.lastSeq);
    const bool closed =
        std::any_of(events.begin(), events.end(), [](const CallEvent &event) { return closesCall(event.kind); });
    return closed != (stored.row.folio != 0)
        ? CommandText::tr("is closed without a folio, or has one and is open", "of a call")
        : QString();
}

/// What one thread looks with.
class Checker
{
public:
    explicit Checker(Connection &connection) : m_calls(connection), m_definitions(connection, m_cache) {}

    Result<CheckedCalls> check(const CallSpan &span)
    {
        m_found = {};
        const Result<> walked = m_calls.forEachCall([this](const StoredCall &stored) { return look(stored); }, span);
        return walked ? Result<CheckedCalls>(m_found) : Result<CheckedCalls>(walked.error());
    }

private:
    Result<> look(const StoredCall &stored)
    {
        ++m_found.seen;
        m_found.olderTime += tallyOf(stored.row.summary)[Measure::TimesOlderRule];
        if (const QString lack = lackOf(stored); !lack.isEmpty()) {
            tell(stored, lack);
            return {};
        }
        const auto under = m_definitions.definitions(stored.row.summary.definitions);
        if (!under && under.error().code != Error::Code::NotFound
            && under.error().code != Error::Code::DefinitionInvalid)
            return under.error();
        if (!under) {
            tell(stored, CommandText::tr("the definitions it ran under are not there"));
            return {};
        }
        compare(stored, under.value());
        return {};
    }

    void compare(const StoredCall &stored, const DefinitionsPtr &definitions)
    {
        const ScenarioJudge judge(stored, definitions, {}, u"UTC"_s);
        const QString differing = judge.rebuilt();
        if (differing.isEmpty())
            compareTickets(stored, judge.ticketIds());
        else if (judge.isOfOlderRule())
            ++m_found.older;
        else
            tell(stored, CommandText::tr("column %1 is not what its events say").arg(differing));
    }

    void compareTickets(const StoredCall &stored, const QList<qint64> &made)
    {
        for (const qint64 ticket : made) {
            if (!stored.ticketNumbers.contains(ticket)) {
                tell(stored, CommandText::tr("a ticket that its events made is not there"));
                return;
            }
        }
        if (stored.ticketNumbers.size() != made.size())
            tell(stored, CommandText::tr("a ticket stands that its events did not make"));
    }

    void tell(const StoredCall &stored, const QString &words)
    {
        ++m_found.wrong;
        m_found.lines += CommandText::tr("call %1: %2").arg(QString::number(stored.row.summary.call.value), words);
    }

    CallRepository m_calls;
    DefinitionCache m_cache;
    DefinitionRepository m_definitions;
    CheckedCalls m_found;
};

/// Spans of as many calls each.
Result<std::vector<CallSpan>> spansOf(Connection &connection)
{
    constexpr int halvings = 3;
    CallRepository calls(connection);
    std::vector<CallSpan> spans{CallSpan{}};
    for (int i = 0; i < halvings; ++i) {
        std::vector<CallSpan> halves;
        for (const CallSpan &span : spans) {
            const auto middle = calls.middleOf(span);
            if (!middle)
                return middle.error();
            halves.push_back({span.after, middle.value()});
            if (middle.value() != span.upTo)
                halves.push_back({middle.value(), span.upTo});
        }
        spans = std::move(halves);
    }
    return spans;
}

/// The work of a check, of which every thread takes the next piece.
class Shared
{
public:
    explicit Shared(std::vector<CallSpan> spans) : m_spans(std::move(spans)), m_found(m_spans.size()) {}

    void work(Connection &own)
    {
        Checker checker(own);
        for (std::size_t at = m_next++; at < m_spans.size(); at = m_next++)
            m_found[at].emplace(checker.check(m_spans[at]));
    }

    void stop() { m_next = m_spans.size(); }

    /// REQUIRES: nobody works any more, and nobody stopped it.
    [[nodiscard]] Result<CheckedCalls> all() const
    {
        CheckedCalls all;
        for (const auto &found : m_found) {
            if (!*found)
                return found->error();
            const CheckedCalls &piece = found->value();
            all.seen += piece.seen;
            all.wrong += piece.wrong;
            all.older += piece.older;
            all.olderTime += piece.olderTime;
            all.lines += piece.lines;
        }
        return all;
    }

private:
    std::vector<CallSpan> m_spans;
    std::vector<std::optional<Result<CheckedCalls>>> m_found;
    std::atomic<std::size_t> m_next{0};
};

Result<NumberGaps> gaps(Connection &connection, const Statement &between, const Statement &last)
{
    NumberGaps found;
    const auto add = [&found](qint64 from, qint64 to) {
        found.missing += to - from + 1;
        if (found.ranges.size() < shownRanges)
            found.ranges += from == to ? QString::number(from) : u"%1-%2"_s.arg(from).arg(to);
    };
    for (const Statement *statement : {&between, &last}) {
        const Result<> read = connection.each(
            *statement, {}, [&](const QSqlQuery &row) { add(row.value(0).toLongLong(), row.value(1).toLongLong()); });
        if (!read)
            return read.error();
    }
    return found;
}

} // namespace

Result<CheckedCalls> checkCalls(Connection &connection)
{
    auto spans = spansOf(connection);
    if (!spans)
        return spans.error();
    Shared shared(spans.take());
    std::thread other([&shared, location = connection.location()] {
        const auto own = Connection::open(location, OpenMode::Existing); // A connection belongs to its thread.
        if (own)
            shared.work(*own.value());
    });
    const Result<> whole = requireWhole(connection, Look::Full);
    if (whole)
        shared.work(connection); // All that the other one has not taken, if it could not open the desk.
    else
        shared.stop();
    other.join();
    return whole ? shared.all() : Result<CheckedCalls>(whole.error());
}

Result<NumberGaps> folioGaps(Connection &connection)
{
    static const Statement between{u"gaps of folios"_s,
                                   u"SELECT before + 1, folio - 1 FROM (SELECT folio, lag(folio, 1, CAST(0 AS bigint)) "
                                   u"OVER (ORDER BY folio) AS before FROM call WHERE folio IS NOT NULL) AS given "
                                   "WHERE folio > before + 1 ORDER BY folio"_s};
    static const Statement last{
        u"last folio"_s,
        u"SELECT (SELECT coalesce(max(folio), 0) FROM call) + 1, value FROM counter WHERE name = 'folio' "
        "AND value > (SELECT coalesce(max(folio), 0) FROM call)"_s};
    return gaps(connection, between, last);
}

Result<NumberGaps> ticketGaps(Connection &connection)
{
    static const Statement between{u"gaps of numbers"_s,
                                   u"SELECT before + 1, number - 1 FROM (SELECT number, lag(number, 1, CAST(0 AS "
                                   u"bigint)) OVER (ORDER BY number) AS before FROM ticket) AS given "
                                   "WHERE number > before + 1 ORDER BY number"_s};
    static const Statement last{
        u"last number"_s,
        u"SELECT (SELECT coalesce(max(number), 0) FROM ticket) + 1, value FROM counter WHERE name = 'ticket' "
        "AND value > (SELECT coalesce(max(number), 0) FROM ticket)"_s};
    return gaps(connection, between, last);
}

} // namespace helpdesk::cli
