// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/tallyquery.h"

#include "core/storage/call/telephonerows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString received = u"c.registered_at_ms IS NOT NULL AND "_s + byTelephone;
static_assert(static_cast<int>(Channel::Phone) == 0 && static_cast<int>(Channel::Voip) == 1,
              "what is received knows these numbers");

/// Of a received call: what must hold for it to count, and what it counts for; empty: 1.
struct MeasureSql
{
    QString condition;
    QString amount;
};

QString hasBit(const QString &column, int bit)
{
    return u"(c."_s + column + u" & "_s + QString::number(bit) + u") <> 0"_s;
}

MeasureSql flag(CallFlag flag)
{
    return {hasBit(u"flags"_s, static_cast<int>(flag)), {}};
}

/// The condition that a flag is not set.
QString without(CallFlag flag)
{
    return u"(c.flags & "_s + QString::number(static_cast<int>(flag)) + u") = 0"_s;
}

MeasureSql amount(const QString &column)
{
    return {u"c."_s + column + u" > 0"_s, u"c."_s + column};
}

MeasureSql rings(RingsKnown known, bool kept)
{
    return {u"c.answered_ms IS NOT NULL AND c.rings_known = "_s + QString::number(static_cast<int>(known)) + u" AND "_s
                + hasBit(u"points_due"_s, 2) + u" AND (c.points_kept & 2) "_s + (kept ? u"<> 0"_s : u"= 0"_s),
            {}};
}

/// Outcomes, kinds and points.
std::optional<MeasureSql> listed(Measure measure)
{
    for (const auto &[outcome, word] : callOutcomeWords.words) {
        if (outcome != CallOutcome::Open && measureOf(outcome) == measure)
            return MeasureSql{u"c.outcome = "_s + QString::number(static_cast<int>(outcome)), {}};
    }
    for (const auto &[kind, word] : callKindWords.words) {
        if (measureOf(kind) == measure)
            return MeasureSql{hasBit(u"kinds"_s, static_cast<int>(kind)), {}};
    }
    for (const PointMeasures &point : pointMeasures()) {
        if (point.due == measure || point.kept == measure)
            return MeasureSql{hasBit(point.due == measure ? u"points_due"_s : u"points_kept"_s, 1 << point.point), {}};
    }
    return std::nullopt;
}

MeasureSql sqlOf(Measure measure)
{
    if (const auto found = listed(measure))
        return *found;
    switch (measure) {
    case Measure::SeveralKinds:
        return {u"(c.kinds & (c.kinds - 1)) <> 0"_s, {}};
    case Measure::Joined:
        return flag(CallFlag::Joined);
    case Measure::Imported:
        return flag(CallFlag::Imported);
    case Measure::Tense:
        return flag(CallFlag::Tense);
    case Measure::Unanswered:
        return {u"c.answered_ms IS NULL"_s, {}};
    case Measure::Answered:
        return {u"c.answered_ms IS NOT NULL"_s, {}};
    case Measure::RingsMeasuredKept:
        return rings(RingsKnown::Measured, true);
    case Measure::RingsMeasuredLate:
        return rings(RingsKnown::Measured, false);
    case Measure::RingsTypedKept:
        return rings(RingsKnown::Typed, true);
    case Measure::RingsTypedLate:
        return rings(RingsKnown::Typed, false);
    case Measure::RingsUnknown:
        return {u"c.answered_ms IS NOT NULL AND (c.rings_known = 0 OR (c.points_due & 2) = 0)"_s, {}};
    case Measure::CallsWithHolds:
        return {u"c.holds > 0"_s, {}};
    case Measure::Holds:
        return amount(u"holds"_s);
    case Measure::HoldsKept:
        return amount(u"holds_kept"_s);
    case Measure::TalkMs:
        return amount(u"talk_ms"_s);
    case Measure::HoldMs:
        return amount(u"hold_ms"_s);
    case Measure::HandleMs:
        return amount(u"handle_ms"_s);
    case Measure::SatisfactionAsked:
        return {u"(c.satisfaction <> 0 OR (c.time_rule < 2 AND (c.points_kept & 128) <> 0 AND "_s
                    + without(CallFlag::Imported) + u"))"_s,
                {}};
    case Measure::SatisfactionAnswered:
        return {u"c.satisfaction > 0"_s, {}};
    case Measure::SatisfactionSum:
        return amount(u"satisfaction"_s);
    case Measure::AnsweredWithoutTicket:
        return {u"c.answered_ms IS NOT NULL AND (c.kinds & 2) = 0"_s, {}};
    case Measure::LevelRequests:
        return amount(u"level_requests"_s);
    case Measure::SolvedFirst:
        return amount(u"solved_first"_s);
    case Measure::LevelsNotCounted:
        return {u"c.level_requests < 0"_s, {}};
    case Measure::TimesOlderRule:
        return {u"c.time_rule < 2 AND "_s + without(CallFlag::Imported), {}};
    case Measure::TimesUnknown:
        return {u"c.answered_ms IS NOT NULL AND "_s + flag(CallFlag::TimesUnknown).condition, {}};
    default:
        return {};
    }
}
static_assert(static_cast<int>(RingsKnown::Unknown) == 0 && static_cast<int>(CallKind::SecondLevel) == 2,
              "sqlOf() knows these numbers");

QString aggregate(Measure measure)
{
    const MeasureSql sql = sqlOf(measure);
    const QString filter = sql.condition.isEmpty() ? QString() : u" FILTER (WHERE "_s + sql.condition + u')';
    if (sql.amount.isEmpty())
        return u"count(*)"_s + filter;
    return u"CAST(coalesce(sum("_s + sql.amount + u')' + filter + u", 0) AS bigint)"_s;
}

} // namespace

QString TallyQuery::condition(Measure measure)
{
    if (measure == Measure::OtherChannels)
        return u"(c.registered_at_ms IS NOT NULL AND NOT ("_s + byTelephone + u"))"_s;
    const MeasureSql sql = sqlOf(measure);
    return u'(' + (sql.condition.isEmpty() ? received : QString(received + u" AND "_s + sql.condition)) + u')';
}

const Statement &TallyQuery::byAgent()
{
    static const Statement statement = [] {
        QStringList columns{u"c.agent_id"_s, u"CASE WHEN "_s + byTelephone + u" THEN 1 ELSE 0 END"_s};
        for (const auto &[measure, word] : measureWords.words)
            columns += aggregate(measure);
        return Statement{u"tally by agent"_s,
                         u"SELECT "_s + columns.join(u", "_s)
                             + u" FROM call c WHERE c.started_at_ms >= ? AND c.started_at_ms < ? "
                               "AND c.registered_at_ms IS NOT NULL GROUP BY 1, 2"_s};
    }();
    return statement;
}

Result<AgentTallies> TallyQuery::byAgent(Connection &connection, const TimeSpan &span)
{
    AgentTallies tallies;
    const Result<> done = connection.each(byAgent(), {span.beginMs, span.endMs}, [&](const QSqlQuery &row) {
        CallTally &tally = tallies[AccountId{row.value(0).toLongLong()}];
        if (row.value(1).toInt() == 0) {
            tally[Measure::OtherChannels] = row.value(2).toLongLong();
            return;
        }
        int at = 2;
        for (const auto &[measure, word] : measureWords.words) {
            const qint64 count = row.value(at++).toLongLong();
            if (measure != Measure::OtherChannels)
                tally[measure] = count;
        }
    });
    if (!done)
        return done.error();
    return tallies;
}

} // namespace helpdesk
