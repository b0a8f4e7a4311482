// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenariojudge.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"
#include "core/call/ticketsof.h"

#include <QDateTime>
#include <QTimeZone>

#include <bit>
#include <functional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum, std::size_t Count>
QString bits(int set, const EnumWords<Enum, Count> &words)
{
    QStringList names;
    for (const auto &[value, word] : words.words) {
        if (set & static_cast<int>(value))
            names.append(QString::fromLatin1(word));
    }
    return names.isEmpty() ? u"none"_s : names.join(QLatin1Char(' '));
}

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString text =
        QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return ms % 1000 == 0 ? text : text + QStringLiteral(".%1").arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString pointNames(int set)
{
    QStringList names;
    for (int point = 1; point <= 7; ++point) {
        if (set & (1 << point))
            names.append(QString::number(point));
    }
    return names.isEmpty() ? u"none"_s : names.join(QLatin1Char(' '));
}

/// A call of before they were counted has -1 until it is written again.
bool areSameLevels(int rebuilt, int stored)
{
    return stored < 0 || rebuilt == stored;
}

} // namespace

ScenarioJudge::ScenarioJudge(const StoredCall &stored, DefinitionsPtr definitions, QHash<qint64, QString> logins,
                             QString zone)
    : m_stored(stored),
      m_state(stored.row.summary.call, std::move(definitions)),
      m_logins(std::move(logins)),
      m_zone(std::move(zone))
{
    for (const CallEvent &event : stored.events)
        m_state.apply(event);
}

QString ScenarioJudge::instant(qint64 ms, const char *format) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(m_zone.toLatin1())).toString(QLatin1String(format));
}

QString ScenarioJudge::trail() const
{
    QStringList names;
    for (const Visit &visit : m_state.run().visits())
        names.append((visit.reached == Visit::Reached::Jumped          ? u"~"_s
                          : visit.reached == Visit::Reached::Continued ? u"+"_s
                                                                       : QString())
                     + visit.operation);
    return names.join(QLatin1Char(' '));
}

QString ScenarioJudge::points() const
{
    return pointNames(m_stored.row.summary.pointsKept) + u" of "_s + pointNames(m_stored.row.summary.pointsDue);
}

QString ScenarioJudge::field(const QString &expected) const
{
    const qsizetype equals = expected.indexOf(QLatin1Char('='));
    const QString key = expected.left(equals).trimmed();
    const FieldValue value = m_state.run().value(key);
    const QString text = value.state == FieldValue::State::None ? u"(none)"_s
        : value.state == FieldValue::State::Unknown             ? u"(not known)"_s
        : value.state == FieldValue::State::AsSaid              ? value.text + u" (as said)"_s
                                                                : value.text;
    return key + u" = "_s + text;
}

/// "N: key value, key value", only the keys that the expectation names.
QString ScenarioJudge::tickets(const QString &expected) const
{
    if (!expected.contains(QLatin1Char(':')))
        return QString::number(m_stored.row.ticketNumbers.size());
    const qsizetype which = expected.section(QLatin1Char(':'), 0, 0).trimmed().toInt();
    const std::vector<TicketDraft> all = ticketsOf(m_state);
    if (which < 1 || which > static_cast<qsizetype>(all.size()))
        return u"no such ticket"_s;
    const TicketDraft &ticket = all[static_cast<std::size_t>(which - 1)];
    QStringList found;
    const QStringList asked = expected.section(QLatin1Char(':'), 1).split(QLatin1Char(','));
    for (const QString &part : asked) {
        const QString key = part.trimmed().section(QLatin1Char(' '), 0, 0);
        const TicketContent &content = ticket.content;
        const QHash<QString, QString> values{
            {u"priority"_s, QString::number(content.priority)},
            {u"resolver"_s, content.resolver.isEmpty() ? u"unassigned"_s : content.resolver},
            {u"group"_s, content.group},
            {u"service"_s, content.service},
            {u"type"_s, content.requestType},
            {u"urgency"_s, content.urgency},
            {u"impact"_s, content.impact},
            {u"state"_s, ticketStateWords.word(ticket.state)},
            {u"number"_s, ticket.numberGiven ? u"given"_s : u"not-given"_s},
            {u"reason"_s, ticket.cancelReason}};
        found.append(key + QLatin1Char(' ') + values.value(key, u"?"_s));
    }
    return QString::number(which) + u": "_s + found.join(u", "_s);
}

QString ScenarioJudge::found(const ScenarioExpectation &expected) const
{
    const CallSummary &row = m_stored.row.summary;
    const auto number = [](auto value) { return QString::number(value); };
    const auto attempts = [&] {
        QStringList words;
        for (const AttemptRecord &attempt : m_state.attempts()) {
            words.append(attempt.outcome == AttemptRecord::Outcome::Answered       ? u"answered"_s
                             : attempt.outcome == AttemptRecord::Outcome::NoAnswer ? u"no-answer"_s
                                                                                   : u"unknown"_s);
        }
        return words.isEmpty() ? u"none"_s : words.join(QLatin1Char(' '));
    };
    const QHash<QString, std::function<QString()>> readings{
        {u"outcome"_s, [&] { return callOutcomeWords.word(row.outcome); }},
        {u"kinds"_s, [&] { return bits(row.kinds, callKindWords); }},
        {u"flags"_s, [&] { return bits(row.flags, callFlagWords); }},
        {u"channel"_s, [&] { return channelWords.word(row.channel); }},
        {u"rings"_s,
         [&] {
             return row.ringsKnown == RingsKnown::Unknown
                 ? u"unknown"_s
                 : number(row.rings) + QLatin1Char(' ') + ringsKnownWords.word(row.ringsKnown);
         }},
        {u"answered"_s, [&] { return row.answered_ms ? u"after "_s + clockText(*row.answered_ms) : u"never"_s; }},
        {u"talk"_s, [&] { return clockText(row.talk_ms); }},
        {u"hold"_s, [&] { return clockText(row.hold_ms); }},
        {u"handle"_s, [&] { return clockText(row.handle_ms); }},
        {u"holds"_s, [&] { return number(row.holds) + u" kept "_s + number(row.holdsKept); }},
        {u"adherence"_s,
         [&] {
             return number(std::popcount(static_cast<unsigned>(row.pointsKept))) + u" of "_s
                 + number(std::popcount(static_cast<unsigned>(row.pointsDue)));
         }},
        {u"points"_s, [&] { return points(); }},
        {u"operation"_s, [&] { return row.operation; }},
        {u"trail"_s, [&] { return trail(); }},
        {u"requests"_s, [&] { return number(row.requests); }},
        {u"attempts"_s, attempts},
        {u"promise"_s, [&] { return row.dueAtMs ? instant(*row.dueAtMs, "yyyy-MM-dd HH:mm") : u"none"_s; }},
        {u"promises"_s, [&] { return number(m_state.promises().size()); }},
        {u"agent"_s, [&] { return m_logins.value(row.agent.value, u"?"_s); }},
        {u"holder"_s, [&] { return row.holder.isNull() ? u"none"_s : m_logins.value(row.holder.value, u"?"_s); }},
        {u"month"_s, [&] { return instant(row.startedAtMs, "yyyy-MM"); }},
        {u"registered"_s,
         [&] { return row.registeredAtMs ? instant(*row.registeredAtMs, "yyyy-MM-dd HH:mm:ss") : u"no"_s; }},
        {u"folio"_s, [&] { return m_stored.row.folio > 0 ? u"yes"_s : u"no"_s; }},
        {u"tickets"_s, [&] { return number(m_stored.row.ticketNumbers.size()); }},
        {u"ticket"_s, [&] { return tickets(expected.rest); }},
        {u"field"_s, [&] { return field(expected.rest); }},
        {u"satisfaction"_s,
         [&] {
             return row.satisfaction > 0 ? number(row.satisfaction)
                                         : (row.satisfaction < 0 ? u"asked"_s : u"unknown"_s);
         }},
        {u"notes"_s, [&] { return number(m_state.notes().size()); }},
        {u"amendments"_s, [&] { return number(m_state.amendments().size()); }},
        {u"late"_s, [&] { return number(m_state.lateEntries().size()); }},
        {u"service"_s, [&] { return row.service; }},
        {u"requester"_s, [&] { return row.requester; }},
    };
    const auto reading = readings.constFind(expected.what);
    return reading == readings.constEnd() ? u"(no such expectation)"_s : (*reading)();
}

QString ScenarioJudge::rebuilt() const
{
    return firstDifference(summarise(m_state, SearchText::Without), m_stored.row.summary);
}

QList<qint64> ScenarioJudge::ticketIds() const
{
    QList<qint64> ids;
    for (const TicketFact &ticket : m_state.tickets())
        ids += ticket.id.value;
    return ids;
}

bool ScenarioJudge::isOfOlderRule() const
{
    const QString ending = m_state.run().value(fieldkey::ending).text;
    const bool wasNobody = ending == fieldkey::endedSilent || ending == fieldkey::endedWrongNumber;
    if (!wasNobody || m_state.scriptMark(fieldkey::greetingScript))
        return false;
    CallSummary before = summarise(m_state, SearchText::Without);
    before.pointsKept &= ~(1 << 2);
    return firstDifference(before, m_stored.row.summary).isEmpty();
}

QString firstDifference(const CallSummary &a, const CallSummary &b)
{
    const std::pair<const char *, bool> columns[] = {
        {"definitions", a.definitions == b.definitions},
        {"started_at_ms", a.startedAtMs == b.startedAtMs},
        {"channel", a.channel == b.channel},
        {"operation", a.operation == b.operation},
        {"outcome", a.outcome == b.outcome},
        {"kinds", a.kinds == b.kinds},
        {"flags", a.flags == b.flags},
        {"requests", a.requests == b.requests},
        {"attempts", a.attempts == b.attempts},
        {"level_requests", areSameLevels(a.levelRequests, b.levelRequests)},
        {"solved_first", areSameLevels(a.solvedFirst, b.solvedFirst)},
        {"rings_known", a.ringsKnown == b.ringsKnown},
        {"rings", a.rings == b.rings},
        {"answered_ms", a.answered_ms == b.answered_ms},
        {"talk_ms", a.talk_ms == b.talk_ms},
        {"hold_ms", a.hold_ms == b.hold_ms},
        {"handle_ms", a.handle_ms == b.handle_ms},
        {"holds", a.holds == b.holds},
        {"holds_kept", a.holdsKept == b.holdsKept},
        {"points_kept", a.pointsKept == b.pointsKept},
        {"points_due", a.pointsDue == b.pointsDue},
        {"agent_id", a.agent == b.agent},
        {"due_at_ms", a.dueAtMs == b.dueAtMs},
        {"holder_id", a.holder == b.holder},
        {"holder_session_id", a.holderSession == b.holderSession},
        {"registered_at_ms", a.registeredAtMs == b.registeredAtMs},
        {"time_rule", a.timeRule == b.timeRule},
        {"last_seq", a.lastSeq == b.lastSeq},
        {"last_event_ms", a.lastEvent_ms == b.lastEvent_ms},
        {"satisfaction", a.satisfaction == b.satisfaction},
        {"requester", a.requester == b.requester},
        {"unit", a.unit == b.unit},
        {"email", a.email == b.email},
        {"phone", a.phone == b.phone},
        {"service", a.service == b.service},
    };
    for (const auto &[name, same] : columns) {
        if (!same)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace helpdesk
