// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/review/reviewrepository.h"

#include "core/storage/call/callrows.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/telephonerows.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/settingrepository.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAWeek = 7;
static_assert(static_cast<int>(CallFlag::Imported) == 16384 && static_cast<int>(Channel::Voip) == 1,
              "eligible() knows these numbers");
static_assert(static_cast<int>(ReviewState::Waiting) == 0 && static_cast<int>(ReviewState::Answered) == 2
                  && static_cast<int>(ReviewState::Passed) == 3,
              "the statements know these numbers");

/// Of call_review as r and its call as c.
QString selectRows()
{
    return u"SELECT "_s + callRowColumns()
        + u", r.id AS review_id, r.agent_id AS review_agent, r.drawn_at_ms, r.state AS review_state, r.judged_seq, "
          u"r.seen_seq "
          "FROM call_review r JOIN call c ON c.id = r.call_id "_s;
}

ReviewRow rowOf(const QSqlQuery &query)
{
    CallRow call = readRow(query);
    ReviewRow row;
    row.head = {ReviewId{query.value(u"review_id"_s).toLongLong()}, call.summary.call,
                AccountId{query.value(u"review_agent"_s).toLongLong()}, call.summary.startedAtMs,
                query.value(u"drawn_at_ms"_s).toLongLong()};
    row.state = static_cast<ReviewState>(query.value(u"review_state"_s).toInt());
    row.unread = query.value(u"judged_seq"_s).toInt() > query.value(u"seen_seq"_s).toInt();
    row.call = std::move(call.summary);
    row.folio = call.folio;
    return row;
}

Error seniorsAlone()
{
    return {Error::Code::NotAllowed, u"review: seniors alone"_s, {}};
}

/// state, entries, judged_seq, tone, attention, patience.
using Derived = std::array<int, 6>;

Derived derivedOf(const CallReview &review)
{
    const Judgement *standing = review.standing();
    const auto verdict = [&](HeardPoint point) { return standing ? static_cast<int>(standing->of(point)) : 0; };
    return {static_cast<int>(review.state()),
            static_cast<int>(review.entries().size()),
            review.judgedSeq(),
            verdict(HeardPoint::Tone),
            verdict(HeardPoint::Attention),
            verdict(HeardPoint::Patience)};
}

std::optional<Judgement> standingOf(const QSqlQuery &row, int first)
{
    if (row.value(first).toInt() == 0)
        return std::nullopt;
    const auto verdict = [&](int at) { return static_cast<Verdict>(row.value(first + at).toInt()); };
    return Judgement{verdict(0), verdict(1), verdict(2), {}};
}

} // namespace

const Statement &ReviewRepository::eligible()
{
    static const Statement statement{
        u"calls to draw"_s,
        u"SELECT c.id, c.started_at_ms, c.agent_id FROM call c WHERE c.started_at_ms >= ? AND c.started_at_ms < ? "
        "AND c.registered_at_ms IS NOT NULL AND "_s
            + byTelephone
            + u" AND c.answered_ms IS NOT NULL "
              "AND (c.flags & 16384) = 0 AND c.agent_id <> 0"_s};
    return statement;
}

Result<std::vector<ReviewHead>> ReviewRepository::due(const SampleWeek &week, int perWeek, const QByteArray &secret,
                                                      qint64 nowMs)
{
    static const Statement drawn{
        u"calls drawn"_s,
        u"SELECT call_id, agent_id, state FROM call_review WHERE started_at_ms >= ? AND started_at_ms < ?"_s};
    ByAgent calls;
    std::map<AccountId, std::vector<DrawnCall>> before;
    Result<> done =
        m_connection.each(eligible(), {week.beginMs, std::min(week.endMs(), nowMs)}, [&](const QSqlQuery &row) {
            calls[AccountId{row.value(2).toLongLong()}].push_back(
                {CallId{row.value(0).toLongLong()}, row.value(1).toLongLong()});
        });
    if (done) {
        done = m_connection.each(drawn, {week.beginMs, week.endMs()}, [&](const QSqlQuery &row) {
            before[AccountId{row.value(1).toLongLong()}].push_back(
                {CallId{row.value(0).toLongLong()}, row.value(2).toInt() == static_cast<int>(ReviewState::Passed)});
        });
    }
    if (!done)
        return done.error();
    IdSource ids;
    std::vector<ReviewHead> heads;
    for (const auto &[agent, theirs] : calls) {
        for (const CallId call : drawSample(week, theirs, before[agent], perWeek, secret, nowMs)) {
            const auto found =
                std::find_if(theirs.begin(), theirs.end(), [&](const EligibleCall &each) { return each.call == call; });
            heads.push_back({ReviewId{ids.next(nowMs)}, call, agent, found->startedAtMs, nowMs});
        }
    }
    return heads;
}

Result<> ReviewRepository::write(const std::vector<ReviewHead> &drawn)
{
    static const Statement statement{u"draw a call"_s,
                                     u"INSERT INTO call_review (id, call_id, agent_id, started_at_ms, drawn_at_ms, "
                                     u"state, entries, judged_seq, seen_seq, tone, attention, patience) "
                                     "VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    for (const ReviewHead &head : drawn) {
        const auto done = m_connection.execute(
            statement, {head.id.value, head.call.value, head.agent.value, head.startedAtMs, head.drawnAtMs});
        if (!done)
            return done.error();
    }
    if (const Result<> told = tellOthers(m_connection); !told)
        return told;
    return transaction.commit();
}

Result<int> ReviewRepository::draw(qint64 nowMs)
{
    SettingRepository settings(m_connection);
    const Result<int> perWeek = settings.reviewsPerWeek();
    const Result<QTimeZone> zone = settings.zone();
    if (!perWeek || !zone)
        return perWeek ? zone.error() : perWeek.error();
    if (perWeek.value() == 0)
        return 0;
    const Result<QByteArray> secret = settings.reviewSecret();
    if (!secret)
        return secret.error();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone.value()).date();
    std::vector<ReviewHead> heads;
    for (const QDate day : {today.addDays(-daysAWeek), today}) {
        const auto found = due(sampleWeekOf(day, zone.value()), perWeek.value(), secret.value(), nowMs);
        if (!found)
            return found.error();
        heads.insert(heads.end(), found.value().begin(), found.value().end());
    }
    if (heads.empty())
        return 0;
    const Result<> done = write(heads);
    return done ? Result<int>(static_cast<int>(heads.size())) : Result<int>(done.error());
}

Result<std::vector<ReviewRow>> ReviewRepository::rows(const Statement &statement, const QVariantList &values)
{
    return m_connection.all<ReviewRow>(statement, values, rowOf);
}

Result<std::vector<ReviewRow>> ReviewRepository::toHear(ReviewAsker asker, int limit)
{
    static const Statement statement{
        u"calls to hear"_s,
        selectRows() + u"WHERE r.state IN (0, 2) AND r.agent_id <> ? ORDER BY r.started_at_ms DESC LIMIT ?"_s};
    if (!asker.senior)
        return seniorsAlone();
    auto found = rows(statement, {asker.account.value, limit});
    if (!found)
        return found;
    std::vector<ReviewRow> oldestFirst = found.take();
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    return oldestFirst;
}

Result<std::vector<ReviewRow>> ReviewRepository::heard(ReviewAsker asker, const TimeSpan &span, int limit)
{
    static const Statement statement{
        u"calls heard"_s,
        selectRows()
            + u"WHERE r.started_at_ms >= ? AND r.started_at_ms < ? AND r.state <> 0 AND r.agent_id <> ? "
              "ORDER BY r.started_at_ms DESC LIMIT ?"_s};
    if (!asker.senior)
        return seniorsAlone();
    return rows(statement, {span.beginMs, span.endMs, asker.account.value, limit});
}

Result<std::vector<ReviewRow>> ReviewRepository::own(AccountId agent, int limit)
{
    static const Statement statement{
        u"own calls heard"_s,
        selectRows() + u"WHERE r.agent_id = ? AND r.judged_seq > 0 ORDER BY r.started_at_ms DESC LIMIT ?"_s};
    return rows(statement, {agent.value, limit});
}

Result<CallReview> ReviewRepository::read(ReviewId id)
{
    static const Statement head{
        u"review"_s, u"SELECT call_id, agent_id, started_at_ms, drawn_at_ms FROM call_review WHERE id = ?"_s};
    static const Statement said{
        u"entries of a review"_s,
        u"SELECT id, account_id, at_ms, body FROM review_entry WHERE review_id = ? ORDER BY seq"_s};
    std::optional<CallReview> review;
    Result<> done = m_connection.each(head, {id.value}, [&](const QSqlQuery &row) {
        review = CallReview({id, CallId{row.value(0).toLongLong()}, AccountId{row.value(1).toLongLong()},
                             row.value(2).toLongLong(), row.value(3).toLongLong()});
    });
    if (!done || !review)
        return done ? Error{Error::Code::NotFound, u"no such review"_s, {}} : done.error();
    bool readable = true;
    done = m_connection.each(said, {id.value}, [&](const QSqlQuery &row) {
        const auto what = reviewEntryFromJson(QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object());
        readable = readable && what;
        if (what)
            review->apply({row.value(0).toLongLong(), AccountId{row.value(1).toLongLong()}, row.value(2).toLongLong(),
                           what.value()});
    });
    if (!done)
        return done.error();
    return readable ? Result<CallReview>(std::move(*review))
                    : Result<CallReview>(Error::Code::StorageCorrupt, u"an entry of a review cannot be read"_s);
}

Result<CallReview> ReviewRepository::review(ReviewId id, ReviewAsker asker)
{
    auto found = read(id);
    if (!found)
        return found;
    const bool own = found.value().head().agent == asker.account;
    if (own ? found.value().judgedSeq() == 0 : !asker.senior)
        return {Error::Code::NotAllowed, u"review: not for this eye"_s};
    return found;
}

Result<ReviewNews> ReviewRepository::news(ReviewAsker asker)
{
    static const Statement unread{u"reviews not read"_s,
                                  u"SELECT count(*) FROM call_review WHERE agent_id = ? AND judged_seq > seen_seq"_s};
    static const Statement waiting{u"reviews that wait"_s,
                                   u"SELECT count(*) FROM call_review WHERE state IN (0, 2) AND agent_id <> ?"_s};
    const auto mine = m_connection.value(unread, {asker.account.value});
    if (!mine)
        return mine.error();
    ReviewNews news{mine.value()->toInt(), 0};
    if (!asker.senior)
        return news;
    const auto others = m_connection.value(waiting, {asker.account.value});
    if (!others)
        return others.error();
    news.toHear = others.value()->toInt();
    return news;
}

Result<> ReviewRepository::append(const CallReview &review, const ReviewEntry &entry)
{
    static const Statement said{
        u"say something of a call"_s,
        u"INSERT INTO review_entry (review_id, seq, id, account_id, at_ms, body) VALUES (?, ?, ?, ?, ?, ?)"_s};
    static const Statement derived{
        u"derive a review"_s,
        u"UPDATE call_review SET state = ?, entries = ?, judged_seq = ?, tone = ?, attention = ?, patience = ? "
        "WHERE id = ?"_s};
    const int seq = static_cast<int>(review.entries().size());
    const QString body = QString::fromUtf8(QJsonDocument(reviewEntryToJson(entry)).toJson(QJsonDocument::Compact));
    const auto written =
        m_connection.execute(said, {review.head().id.value, seq, entry.id, entry.by.value, entry.atMs, body});
    if (!written)
        return written.error();
    QVariantList values;
    for (const int column : derivedOf(review))
        values.append(column);
    const auto kept = m_connection.execute(derived, values << review.head().id.value);
    return kept ? tellOthers(m_connection) : Result<>(kept.error());
}

Result<CallReview> ReviewRepository::say(ReviewId id, const ReviewEntry &entry, int known, ReviewAsker asker)
{
    static const Statement lock{u"take a review"_s, u"UPDATE call_review SET entries = entries WHERE id = ?"_s};
    if (!asker.senior && !std::holds_alternative<ReviewAnswer>(entry.what))
        return seniorsAlone();
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const auto taken = m_connection.execute(lock, {id.value}); !taken) // One after the other, on a server too.
        return taken.error();
    auto found = read(id);
    if (!found)
        return found;
    CallReview review = found.take();
    if (std::any_of(review.entries().begin(), review.entries().end(),
                    [&](const ReviewEntry &each) { return each.id == entry.id; }))
        return review;
    if (static_cast<int>(review.entries().size()) != known)
        return {Error::Code::Conflict, u"review: somebody was quicker"_s};
    if (const Result<> allowed = review.check(entry); !allowed)
        return allowed.error();
    review.apply(entry);
    if (const Result<> done = append(review, entry); !done)
        return done.error();
    const Result<> committed = transaction.commit();
    return committed ? Result<CallReview>(std::move(review)) : Result<CallReview>(committed.error());
}

Result<qint64> ReviewRepository::differing()
{
    static const Statement statement{
        u"reviews as derived"_s,
        u"SELECT r.id, r.state, r.entries, r.judged_seq, r.tone, r.attention, r.patience, "
        "CASE WHEN c.agent_id = r.agent_id AND c.started_at_ms = r.started_at_ms THEN 1 ELSE 0 END "
        "FROM call_review r JOIN call c ON c.id = r.call_id"_s};
    struct Row
    {
        ReviewId id;
        Derived derived;
        bool ofItsCall;
    };
    const auto stored = m_connection.all<Row>(statement, {}, [](const QSqlQuery &row) {
        Derived derived{};
        for (std::size_t n = 0; n < derived.size(); ++n)
            derived[n] = row.value(static_cast<int>(n) + 1).toInt();
        return Row{ReviewId{row.value(0).toLongLong()}, derived, row.value(7).toInt() == 1};
    });
    if (!stored)
        return stored.error();
    qint64 wrong = 0;
    for (const Row &row : stored.value()) {
        const auto review = read(row.id);
        if (!review && review.error().code != Error::Code::StorageCorrupt)
            return review.error();
        wrong += !review || !row.ofItsCall || derivedOf(review.value()) != row.derived;
    }
    return wrong;
}

Result<> ReviewRepository::see(ReviewId id, AccountId agent, int seq)
{
    static const Statement statement{
        u"review read"_s, u"UPDATE call_review SET seen_seq = ? WHERE id = ? AND agent_id = ? AND seen_seq < ?"_s};
    const auto done = m_connection.execute(statement, {seq, id.value, agent.value, seq});
    return done ? Result<>() : Result<>(done.error());
}

/// Returns that of everybody's calls.
Result<Ratio> ReviewRepository::addProgram(ReviewReport &report)
{
    const auto sums = MonthFigures(m_connection).between(report.month, report.month);
    const auto people = AccountRepository(m_connection).everybody();
    if (!sums || !people)
        return sums ? people.error() : sums.error();
    CallTally everybody;
    for (const MonthTally &sum : sums.value())
        everybody += sum.tally;
    for (ReviewLine &line : report.agents) {
        for (const MonthTally &sum : sums.value()) {
            if (sum.agent == line.agent) {
                const Ratio kept = sum.tally.adherence();
                line.program.numerator += kept.numerator;
                line.program.denominator += kept.denominator;
            }
        }
        for (const AccountEntry &person : people.value()) {
            if (person.account.id == line.agent)
                line.name = person.account.name;
        }
    }
    return everybody.adherence();
}

Result<std::vector<ReviewLine>> ReviewRepository::lines(const TimeSpan &span, ReviewAsker asker)
{
    static const Statement statement{
        u"reviews of a period"_s,
        u"SELECT agent_id, state, count(*), tone, attention, patience FROM call_review WHERE started_at_ms >= ? "
        "AND started_at_ms < ? GROUP BY 1, 2, 4, 5, 6"_s};
    std::map<AccountId, ReviewLine> byAgent;
    const Result<> counted = m_connection.each(statement, {span.beginMs, span.endMs}, [&](const QSqlQuery &row) {
        const AccountId agent{row.value(0).toLongLong()};
        if (asker.senior || agent == asker.account)
            byAgent[agent].count(static_cast<ReviewState>(row.value(1).toInt()), standingOf(row, 3),
                                 row.value(2).toLongLong());
    });
    if (!counted)
        return counted.error();
    std::vector<ReviewLine> lines;
    for (auto &[agent, line] : byAgent) {
        line.agent = agent;
        lines.push_back(line);
    }
    return lines;
}

Result<ReviewReport> ReviewRepository::report(Month month, ReviewAsker asker, qint64 nowMs)
{
    if (const Result<> made = MonthFigures(m_connection).ensure(); !made)
        return made.error();
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    const Result<QTimeZone> zone = SettingRepository(m_connection).zone();
    auto agents = zone ? lines(spanOf(month, zone.value()), asker) : Result<std::vector<ReviewLine>>(zone.error());
    if (!agents)
        return agents.error();
    ReviewReport report{nowMs, QString::fromLatin1(zone.value().id()), month, agents.take(), {}};
    const Result<Ratio> program = addProgram(report);
    if (!program)
        return program.error();
    std::stable_sort(report.agents.begin(), report.agents.end(),
                     [](const ReviewLine &a, const ReviewLine &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (asker.senior) {
        report.desk = ReviewLine();
        for (const ReviewLine &line : report.agents)
            *report.desk += line;
        report.desk->program = program.value();
    }
    return report;
}

} // namespace helpdesk
