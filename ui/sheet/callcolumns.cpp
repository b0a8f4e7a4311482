// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/callcolumns.h"

#include "core/organisation/localtime.h"
#include "core/procedure/procedure.h"
#include "ui/text/desktext.h"
#include "ui/text/words.h"

#include <bit>

namespace helpdesk {

namespace {

using Kind = SheetCell::Kind;

constexpr std::array<std::pair<CallColumn, CallKind>, 6> kindColumns{{
    {CallColumn::FirstLevel, CallKind::FirstLevel},
    {CallColumn::SecondLevel, CallKind::SecondLevel},
    {CallColumn::Transferred, CallKind::Transferred},
    {CallColumn::Outside, CallKind::Outside},
    {CallColumn::Status, CallKind::Status},
    {CallColumn::OutOfScope, CallKind::OutOfScope},
}};

constexpr std::array<std::pair<CallColumn, int>, 4> pointColumns{{
    {CallColumn::Point1, 1},
    {CallColumn::Point2, 2},
    {CallColumn::Point6, 6},
    {CallColumn::Point7, 7},
}};

constexpr std::array<std::pair<CallColumn, CallFlag>, 5> flagColumns{{
    {CallColumn::Unanswered, CallFlag::Unanswered},
    {CallColumn::Dropped, CallFlag::Dropped},
    {CallColumn::Tense, CallFlag::Tense},
    {CallColumn::Joined, CallFlag::Joined},
    {CallColumn::Imported, CallFlag::Imported},
}};

} // namespace

CallColumns::CallColumns(const QTimeZone &zone, Language language, DeskKind kind)
    : m_clock(zone),
      m_language(language),
      m_inProgress(tr("In progress"))
{
    for (const auto &[channel, word] : channelWords.words)
        m_channels.push_back(Words::of(channel));
    for (const auto &[outcome, word] : callOutcomeWords.words)
        m_outcomes.push_back(outcome == CallOutcome::Open ? m_inProgress : Words::of(outcome));
    m_ringsKnown = {tr("unknown"), tr("measured"), tr("typed")};
    m_attemptOutcomes = {tr("result not known"), tr("answered"), tr("no answer")};
    makeHeads();
    m_row.resize(m_heads.size());
    if (kind == DeskKind::Own)
        return;
    m_heads.push_back({tr("Desk"), 34});
    m_row.push_back({Kind::Text, 0, DeskText::notice(kind)});
}

void CallColumns::makeHeads()
{
    m_heads = {
        {tr("Folio"), 9},
        {tr("Date"), 11},
        {tr("Time"), 9},
        {tr("Shift"), 12},
        {tr("Agent"), 24},
        {tr("Channel"), 11},
        {tr("Outcome"), 20},
        {tr("Received"), 10},
        {tr("First level"), 9},
        {tr("Second level"), 9},
        {tr("Transferred"), 11},
        {tr("Outside call"), 10},
        {tr("Status of a ticket"), 11},
        {tr("Out of scope"), 10},
        {tr("Rings"), 8},
        {tr("Rings known"), 11},
        {tr("Answered after"), 11},
        {tr("Talk"), 9},
        {tr("Hold"), 9},
        {tr("In all"), 9},
        {tr("Holds"), 8},
        {tr("Holds kept"), 9},
        {tr("Requests"), 10},
        {tr("Attempts outside"), 10},
        {tr("Caller"), 26},
        {tr("Unit"), 26},
        {tr("E-mail"), 26},
        {tr("Telephone"), 16},
        {tr("Service"), 24},
        {tr("Tickets"), 9},
        {tr("Ticket numbers"), 14},
        {tr("Type of request"), 14},
        {tr("Detail"), 40},
        {tr("Urgency"), 10},
        {tr("Impact"), 14},
        {tr("Resolver"), 24},
        {tr("Solution"), 40},
        //: Whom a caller wants to be put through to, at an extension of the house or outside: name, number and place.
        {tr("Asks for"), 26},
        {tr("Number asked for"), 16},
        {tr("Place asked for"), 20},
        {tr("Authorised by"), 24},
        //: When each outside number was dialled, and what came of it.
        {tr("Each attempt"), 30},
        {tr("1 Promptness"), 11},
        {tr("2 Greeting"), 10},
        {tr("6 Hold"), 9},
        {tr("7 Farewell"), 11},
        {tr("Satisfaction"), 12},
        {tr("Unanswered"), 11},
        {tr("Dropped"), 10},
        {tr("Tense"), 8},
        {tr("Second ring"), 10},
        {tr("Imported"), 10},
        {tr("Marks"), 30},
        {tr("Registered at"), 17},
        {tr("Promised for"), 17},
        //: By which the log that was kept before called a call that was brought in from it.
        {tr("Number of origin"), 14},
    };
    Q_ASSERT(m_heads.size() == callColumnCount);
}

void CallColumns::set(CallColumn column, Kind kind, qint64 number)
{
    SheetCell &cell = m_row[static_cast<std::size_t>(column)];
    cell.kind = kind;
    cell.number = number;
}

void CallColumns::set(CallColumn column, const QString &text)
{
    SheetCell &cell = m_row[static_cast<std::size_t>(column)];
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = text;
}

void CallColumns::clear(CallColumn column)
{
    m_row[static_cast<std::size_t>(column)].kind = Kind::Empty;
}

void CallColumns::setNumber(CallColumn column, qint64 number, bool known)
{
    known ? set(column, Kind::Number, number) : clear(column);
}

const CallColumns::Row &CallColumns::row(const ReportLine &line)
{
    fillWhen(line.call);
    fillKinds(line);
    fillTimes(line);
    fillTexts(line);
    fillSaid(line);
    fillMarks(line.call.summary);
    return m_row;
}

void CallColumns::fillWhen(const CallRow &call)
{
    const CallSummary &s = call.summary;
    const qint64 shown = m_clock.shownMs(s.startedAtMs);
    setNumber(CallColumn::Folio, call.folio, call.folio != 0);
    set(CallColumn::Date, Kind::Date, shown);
    set(CallColumn::Time, Kind::Time, shown);
    clear(CallColumn::Registered);
    clear(CallColumn::Promised);
    if (s.registeredAtMs)
        set(CallColumn::Registered, Kind::Moment, m_clock.shownMs(*s.registeredAtMs));
    else if (s.dueAtMs)
        set(CallColumn::Promised, Kind::Moment, m_clock.shownMs(*s.dueAtMs));
}

void CallColumns::fillKinds(const ReportLine &line)
{
    const CallSummary &s = line.call.summary;
    set(CallColumn::Channel, m_channels.at(static_cast<std::size_t>(s.channel)));
    set(CallColumn::Outcome, s.registeredAtMs ? m_outcomes.at(static_cast<std::size_t>(s.outcome)) : m_inProgress);
    setNumber(CallColumn::Received, line.isReceived());
    for (const auto &[column, kind] : kindColumns)
        setNumber(column, (s.kinds & static_cast<int>(kind)) != 0);
}

void CallColumns::fillTimes(const ReportLine &line)
{
    const CallSummary &s = line.call.summary;
    const auto isSaid = [&line](UnsaidTime time) { return (line.said.unsaidTimes & static_cast<int>(time)) == 0; };
    const bool rang = isTelephone(s.channel);
    setNumber(CallColumn::Rings, s.rings, rang && s.ringsKnown != RingsKnown::Unknown);
    set(CallColumn::RingsKnown, rang ? m_ringsKnown.at(static_cast<std::size_t>(s.ringsKnown)) : QString());
    const auto setTime = [this](CallColumn column, qint64 ms, bool known) {
        known ? set(column, Kind::Duration, ms) : clear(column);
    };
    setTime(CallColumn::Handle, s.handle_ms, isSaid(UnsaidTime::Handle) && !hasFlag(s.flags, CallFlag::TimesUnknown));
    setTime(CallColumn::Answered, s.answered_ms.value_or(0), s.answered_ms && isSaid(UnsaidTime::AnsweredAfter));
    setTime(CallColumn::Talk, s.talk_ms, s.answered_ms && isSaid(UnsaidTime::Talk));
    setTime(CallColumn::Hold, s.hold_ms, s.answered_ms && isSaid(UnsaidTime::Hold));
    setNumber(CallColumn::Holds, s.holds);
    setNumber(CallColumn::HoldsKept, s.holdsKept);
    setNumber(CallColumn::Requests, s.requests);
    setNumber(CallColumn::Attempts, s.attempts);
    for (const auto &[column, point] : pointColumns)
        setNumber(column, (s.pointsKept >> point) & 1, (s.pointsDue >> point) & 1);
    setNumber(CallColumn::Satisfaction, s.satisfaction, s.satisfaction > 0);
}

void CallColumns::fillTexts(const ReportLine &line)
{
    const CallSummary &s = line.call.summary;
    set(CallColumn::Shift, line.shift);
    set(CallColumn::Agent, line.agent);
    set(CallColumn::Requester, s.requester);
    set(CallColumn::Unit, s.unit);
    set(CallColumn::Email, s.email);
    set(CallColumn::Phone, s.phone);
    set(CallColumn::Service, line.service.in(m_language));
    setNumber(CallColumn::Tickets, static_cast<qint64>(line.call.ticketNumbers.size()));
    QString numbers;
    for (const qint64 number : line.call.ticketNumbers)
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(number);
    set(CallColumn::TicketNumbers, numbers.isEmpty() ? line.said.originTickets : numbers);
}

/// 10:32 no answer; 10:40 answered. With the day where it is another one than the call's, with the number where there
/// are several.
QString CallColumns::attemptsOf(const ReportLine &line)
{
    const QDate day = utcTime(m_clock.shownMs(line.call.summary.startedAtMs)).date();
    QStringList attempts;
    for (const ReportAttempt &attempt : line.said.attempts) {
        const QDateTime when = utcTime(m_clock.shownMs(attempt.atMs));
        QStringList words{
            when.toString(when.date() == day ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM/yyyy HH:mm")),
            attempt.number, m_attemptOutcomes.at(static_cast<std::size_t>(attempt.outcome))};
        words.removeAll(QString());
        attempts.append(words.join(QLatin1Char(' ')));
    }
    return attempts.join(QStringLiteral("; "));
}

void CallColumns::fillSaid(const ReportLine &line)
{
    const ReportSaid &said = line.said;
    set(CallColumn::RequestType, said.requestType.words.in(m_language));
    set(CallColumn::Detail, said.detail);
    set(CallColumn::Urgency, said.urgency.words.in(m_language));
    set(CallColumn::Impact, said.impact.words.in(m_language));
    set(CallColumn::Resolver, said.resolver.words.in(m_language));
    set(CallColumn::Solution, said.solution);
    set(CallColumn::Whom, said.whom);
    set(CallColumn::WhomNumber, said.number);
    set(CallColumn::WhomPlace, said.place);
    set(CallColumn::Authoriser, said.authoriser);
    set(CallColumn::EachAttempt, attemptsOf(line));
    set(CallColumn::OriginNumber, said.originNumber);
}

void CallColumns::fillMarks(const CallSummary &s)
{
    for (const auto &[column, flag] : flagColumns)
        setNumber(column, hasFlag(s.flags, flag));
    set(CallColumn::Marks, s.flags ? Words::flags(s).join(QStringLiteral(", ")) : QString());
}

} // namespace helpdesk
