// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenariojudge.h"

#include "core/call/commitof.h"
#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"

#include <QDateTime>
#include <QTimeZone>

#include <bit>
#include <functional>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

template<typename Enum, std::size_t Count>
QString bits(int set, const EnumWords<Enum, Count> &words)
{
    QStringList names;
    for (const auto &[value, word] : words.words) {
        if (set & static_cast<int>(value))
            names.append(QString::fromLatin1(word));
    }
    return names.isEmpty() ? L("none") : names.join(QLatin1Char(' '));
}

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString text = QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return ms % 1000 == 0 ? text : text + QStringLiteral(".%1").arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

QString pointNames(int set)
{
    QStringList names;
    for (int point = 1; point <= 7; ++point) {
        if (set & (1 << point))
            names.append(QString::number(point));
    }
    return names.isEmpty() ? L("none") : names.join(QLatin1Char(' '));
}

/// A call of before they were counted has -1 until it is written again.
bool areSameLevels(int rebuilt, int stored)
{
    return stored < 0 || rebuilt == stored;
}

} // namespace

ScenarioJudge::ScenarioJudge(const StoredCall &stored, DefinitionsPtr definitions, QHash<qint64, QString> logins, QString zone)
    : m_stored(stored), m_state(stored.row.summary.call, std::move(definitions)), m_logins(std::move(logins)), m_zone(std::move(zone))
{
    for (const CallEvent &event : stored.events)
        m_state.apply(event);
}

QString ScenarioJudge::instant(qint64 ms, const char *format) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(m_zone.toLatin1())).toString(L(format));
}

QString ScenarioJudge::trail() const
{
    QStringList names;
    for (const Visit &visit : m_state.run().visits())
        names.append((visit.reached == Visit::Reached::Jumped          ? L("~")
                          : visit.reached == Visit::Reached::Continued ? L("+")
                                                                       : QString())
                     + visit.operation);
    return names.join(QLatin1Char(' '));
}

QString ScenarioJudge::points() const
{
    return pointNames(m_stored.row.summary.pointsKept) + L(" of ") + pointNames(m_stored.row.summary.pointsDue);
}

QString ScenarioJudge::field(const QString &expected) const
{
    const qsizetype equals = expected.indexOf(QLatin1Char('='));
    const QString key = expected.left(equals).trimmed();
    const FieldValue value = m_state.run().value(key);
    const QString text = value.state == FieldValue::State::None ? L("(none)")
        : value.state == FieldValue::State::Unknown           ? L("(not known)")
        : value.state == FieldValue::State::AsSaid            ? value.text + L(" (as said)")
                                                              : value.text;
    return key + L(" = ") + text;
}

/// "N: key value, key value", only the keys that the expectation names.
QString ScenarioJudge::tickets(const QString &expected) const
{
    if (!expected.contains(QLatin1Char(':')))
        return QString::number(m_stored.row.ticketNumbers.size());
    const qsizetype which = expected.section(QLatin1Char(':'), 0, 0).trimmed().toInt();
    const std::vector<TicketDraft> all = ticketsOf(m_state);
    if (which < 1 || which > static_cast<qsizetype>(all.size()))
        return L("no such ticket");
    const TicketDraft &ticket = all[static_cast<std::size_t>(which - 1)];
    QStringList found;
    const QStringList asked = expected.section(QLatin1Char(':'), 1).split(QLatin1Char(','));
    for (const QString &part : asked) {
        const QString key = part.trimmed().section(QLatin1Char(' '), 0, 0);
        const TicketContent &content = ticket.content;
        const QHash<QString, QString> values{
            {L("priority"), QString::number(content.priority)},
            {L("resolver"), content.resolver.isEmpty() ? L("unassigned") : content.resolver},
            {L("group"), content.group},
            {L("service"), content.service},
            {L("type"), content.requestType},
            {L("urgency"), content.urgency},
            {L("impact"), content.impact},
            {L("state"), ticketStateWords.word(ticket.state)},
            {L("number"), ticket.numberGiven ? L("given") : L("not-given")},
            {L("reason"), ticket.cancelReason}};
        found.append(key + QLatin1Char(' ') + values.value(key, L("?")));
    }
    return QString::number(which) + L(": ") + found.join(L(", "));
}

QString ScenarioJudge::found(const ScenarioExpectation &expected) const
{
    const CallSummary &row = m_stored.row.summary;
    const auto number = [](auto value) { return QString::number(value); };
    const auto attempts = [&] {
        QStringList words;
        for (const AttemptRecord &attempt : m_state.attempts()) {
            words.append(attempt.outcome == AttemptRecord::Outcome::Answered ? L("answered")
                             : attempt.outcome == AttemptRecord::Outcome::NoAnswer ? L("no-answer")
                                                                                  : L("unknown"));
        }
        return words.isEmpty() ? L("none") : words.join(QLatin1Char(' '));
    };
    const QHash<QString, std::function<QString()>> readings{
        {L("outcome"), [&] { return callOutcomeWords.word(row.outcome); }},
        {L("kinds"), [&] { return bits(row.kinds, callKindWords); }},
        {L("flags"), [&] { return bits(row.flags, callFlagWords); }},
        {L("channel"), [&] { return channelWords.word(row.channel); }},
        {L("rings"), [&] { return row.ringsKnown == RingsKnown::Unknown ? L("unknown") : number(row.rings) + QLatin1Char(' ') + ringsKnownWords.word(row.ringsKnown); }},
        {L("answered"), [&] { return row.answered_ms ? L("after ") + clockText(*row.answered_ms) : L("never"); }},
        {L("talk"), [&] { return clockText(row.talk_ms); }},
        {L("hold"), [&] { return clockText(row.hold_ms); }},
        {L("handle"), [&] { return clockText(row.handle_ms); }},
        {L("holds"), [&] { return number(row.holds) + L(" kept ") + number(row.holdsKept); }},
        {L("adherence"), [&] { return number(std::popcount(static_cast<unsigned>(row.pointsKept))) + L(" of ") + number(std::popcount(static_cast<unsigned>(row.pointsDue))); }},
        {L("points"), [&] { return points(); }},
        {L("operation"), [&] { return row.operation; }},
        {L("trail"), [&] { return trail(); }},
        {L("requests"), [&] { return number(row.requests); }},
        {L("attempts"), attempts},
        {L("promise"), [&] { return row.dueAtMs ? instant(*row.dueAtMs, "yyyy-MM-dd HH:mm") : L("none"); }},
        {L("promises"), [&] { return number(m_state.promises().size()); }},
        {L("agent"), [&] { return m_logins.value(row.agent.value, L("?")); }},
        {L("holder"), [&] { return row.holder.isNull() ? L("none") : m_logins.value(row.holder.value, L("?")); }},
        {L("month"), [&] { return instant(row.startedAtMs, "yyyy-MM"); }},
        {L("registered"), [&] { return row.registeredAtMs ? instant(*row.registeredAtMs, "yyyy-MM-dd HH:mm:ss") : L("no"); }},
        {L("folio"), [&] { return m_stored.row.folio > 0 ? L("yes") : L("no"); }},
        {L("tickets"), [&] { return number(m_stored.row.ticketNumbers.size()); }},
        {L("ticket"), [&] { return tickets(expected.rest); }},
        {L("field"), [&] { return field(expected.rest); }},
        {L("satisfaction"), [&] { return row.satisfaction > 0 ? number(row.satisfaction) : L(row.satisfaction < 0 ? "asked" : "unknown"); }},
        {L("notes"), [&] { return number(m_state.notes().size()); }},
        {L("amendments"), [&] { return number(m_state.amendments().size()); }},
        {L("late"), [&] { return number(m_state.lateEntries().size()); }},
        {L("service"), [&] { return row.service; }},
        {L("requester"), [&] { return row.requester; }},
    };
    const auto reading = readings.constFind(expected.what);
    return reading == readings.constEnd() ? L("(no such expectation)") : (*reading)();
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
