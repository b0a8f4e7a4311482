// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/summarise.h"

#include "core/call/fieldkeys.h"
#include "core/call/ticketsof.h"
#include "core/people/searchwords.h"

#include <algorithm>

namespace helpdesk {

const EnumWords<Channel, 6> channelWords{{{
    {Channel::Phone, "phone"},
    {Channel::Voip, "voip"},
    {Channel::Email, "e-mail"},
    {Channel::Chat, "chat"},
    {Channel::Visit, "visit"},
    {Channel::Other, "other"},
}}};

bool isTelephone(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Voip;
}

Way wayOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
    case Channel::Voip:
        return Way::Telephone;
    case Channel::Email:
        return Way::Email;
    case Channel::Chat:
        return Way::Chat;
    case Channel::Visit:
        return Way::Visit;
    case Channel::Other:
        break;
    }
    return Way::Other;
}

const EnumWords<CallOutcome, 9> callOutcomeWords{{{
    {CallOutcome::Open, "open"},
    {CallOutcome::SecondLevel, "second-level"},
    {CallOutcome::FirstLevel, "first-level"},
    {CallOutcome::Outside, "outside"},
    {CallOutcome::Transferred, "transferred"},
    {CallOutcome::Status, "status"},
    {CallOutcome::OutOfScope, "out-of-scope"},
    {CallOutcome::Dropped, "dropped"},
    {CallOutcome::NotCarriedOut, "not-carried-out"},
}}};

const EnumWords<CallFlag, 18> callFlagWords{{{
    {CallFlag::Dropped, "dropped"},
    {CallFlag::Unanswered, "unanswered"},
    {CallFlag::Tense, "tense"},
    {CallFlag::NumberNotGiven, "number-not-given"},
    {CallFlag::UserNotReached, "user-not-reached"},
    {CallFlag::TransferFailed, "transfer-failed"},
    {CallFlag::Refused, "refused"},
    {CallFlag::Unassigned, "unassigned"},
    {CallFlag::Jumped, "jumped"},
    {CallFlag::AsSaid, "as-said"},
    {CallFlag::Amended, "amended"},
    {CallFlag::LateEntries, "late-entries"},
    {CallFlag::Continued, "continued"},
    {CallFlag::Joined, "joined"},
    {CallFlag::Imported, "imported"},
    {CallFlag::Interrupted, "interrupted"},
    {CallFlag::TimesMended, "times-mended"},
    {CallFlag::TimesUnknown, "times-unknown"},
}}};

const EnumWords<RingsKnown, 3> ringsKnownWords{
    {{{RingsKnown::Unknown, "unknown"}, {RingsKnown::Measured, "measured"}, {RingsKnown::Typed, "typed"}}}};

namespace {

int kindsOf(const CallState &state)
{
    if (state.imported())
        return state.imported()->kinds;
    int kinds = 0;
    const auto add = [&](CallKind kind) { kinds |= static_cast<int>(kind); };
    for (const Visit &visit : state.run().visits()) {
        const Answer *chosen = state.answerOf(visit);
        if (chosen && chosen->earns)
            add(*chosen->earns);
    }
    const auto standing = [](const TicketFact &ticket) { return !ticket.withdrawn; };
    if (std::any_of(state.tickets().begin(), state.tickets().end(), standing))
        add(CallKind::SecondLevel);
    if (!state.attempts().empty())
        add(CallKind::Outside);
    if (!state.statuses().empty())
        add(CallKind::Status);
    if (!state.numberGivenRequests().isEmpty())
        add(CallKind::OutOfScope);
    return kinds;
}

/// Second > first > outside > transferred > status > out of scope; without a kind dropped, else not carried out.
CallOutcome outcomeOf(const CallState &state, int kinds)
{
    if (!state.isRegistered())
        return CallOutcome::Open;
    if (state.imported())
        return state.imported()->outcome;
    static constexpr std::pair<CallKind, CallOutcome> order[] = {
        {CallKind::SecondLevel, CallOutcome::SecondLevel}, {CallKind::FirstLevel, CallOutcome::FirstLevel},
        {CallKind::Outside, CallOutcome::Outside},         {CallKind::Transferred, CallOutcome::Transferred},
        {CallKind::Status, CallOutcome::Status},           {CallKind::OutOfScope, CallOutcome::OutOfScope}};
    for (const auto &[kind, outcome] : order) {
        if (kinds & static_cast<int>(kind))
            return outcome;
    }
    return state.isDropped() || !state.answered() ? CallOutcome::Dropped : CallOutcome::NotCarriedOut;
}

bool hasAsSaid(const CallState &state)
{
    const auto asSaid = [&](const QString &key, int scope) {
        return state.run().valueIn(key, scope).state == FieldValue::State::AsSaid;
    };
    bool any = asSaid(fieldkey::callerEmail, 0) || asSaid(fieldkey::callerPhone, 0);
    for (int attempt = 0; attempt <= state.run().attempt(); ++attempt)
        any = any || asSaid(fieldkey::calleePhone, attempt);
    return any;
}

int flagsOf(const CallState &state, const std::vector<TicketDraft> &tickets)
{
    int flags = state.imported() ? state.imported()->flags | static_cast<int>(CallFlag::Imported) : 0;
    const auto set = [&](CallFlag flag, bool on) { flags |= on ? static_cast<int>(flag) : 0; };
    const auto &visits = state.run().visits();
    set(CallFlag::Dropped, state.isDropped());
    set(CallFlag::Unanswered, state.stoppedRinging() && !state.answered());
    set(CallFlag::Tense, state.wasTense());
    for (const TicketDraft &ticket : tickets) {
        const bool stands = ticket.state != TicketState::Cancelled;
        set(CallFlag::NumberNotGiven, stands && !ticket.numberGiven && (state.isDropped() || state.isRegistered()));
        set(CallFlag::Unassigned, stands && ticket.content.resolver.isEmpty());
    }
    set(CallFlag::UserNotReached, state.hasMark(Mark::UserNotReached));
    set(CallFlag::TransferFailed, state.hasMark(Mark::TransferFailed));
    set(CallFlag::Refused, state.hasMark(Mark::Refused));
    set(CallFlag::Jumped,
        std::any_of(visits.begin(), visits.end(), [](const Visit &v) { return v.reached == Visit::Reached::Jumped; }));
    set(CallFlag::AsSaid, hasAsSaid(state));
    set(CallFlag::Amended, !state.amendments().empty());
    set(CallFlag::LateEntries, !state.lateEntries().empty());
    set(CallFlag::Continued, std::any_of(visits.begin(), visits.end(), [](const Visit &v) {
            return v.reached == Visit::Reached::Continued;
        }));
    set(CallFlag::Joined, !state.joinedTo().isNull());
    set(CallFlag::Interrupted, state.wasInterrupted());
    set(CallFlag::TimesMended, !state.mendings().empty());
    return flags;
}

QString searchTextOf(const CallState &state, const CallSummary &summary)
{
    QStringList texts{summary.requester, summary.unit, summary.email, summary.phone, state.callerNumber()};
    for (int request = 1; request <= summary.requests; ++request) {
        for (const QString &key : {fieldkey::detail, fieldkey::solution, fieldkey::targetName})
            texts.append(state.run().valueIn(key, request).text);
    }
    for (const AttemptRecord &attempt : state.attempts())
        texts << attempt.callee << attempt.place << attempt.phone;
    for (const NoteRecord &note : state.notes())
        texts.append(note.text);
    if (state.imported())
        texts << state.imported()->number << state.imported()->tickets;
    // Each word once: a search looks for words, not for sentences.
    return searchWords(texts).join(QLatin1Char(' '));
}

/// Support by telephone offers "solved"; second level asks what kind of request it is.
void countLevels(const CallState &state, CallSummary &summary)
{
    if (state.imported()) { // No sheet tells requests apart.
        summary.levelRequests = -1;
        summary.solvedFirst = -1;
        return;
    }
    std::vector<int> entered;
    std::vector<int> solved;
    const auto add = [](std::vector<int> &requests, int request) {
        if (std::find(requests.begin(), requests.end(), request) == requests.end())
            requests.push_back(request);
    };
    for (const Visit &visit : state.run().visits()) {
        const Operation *operation = visit.at;
        if (!operation || (!operation->answerMarked(Mark::Solved) && !operation->field(fieldkey::requestType)))
            continue;
        add(entered, visit.request);
        const Answer *chosen = state.answerOf(visit);
        if (chosen && chosen->mark == Mark::Solved)
            add(solved, visit.request);
    }
    summary.levelRequests = static_cast<int>(entered.size());
    summary.solvedFirst = static_cast<int>(solved.size());
}

void summariseTimes(const CallState &state, CallSummary &summary)
{
    const CallTime last = state.lastTime();
    summary.ringsKnown = state.ringsKnown();
    summary.rings = state.rings(last);
    if (const auto answered = state.answered())
        summary.answered_ms = answered->sinceStart.count();
    summary.talk_ms = state.talkTime(last).count();
    summary.hold_ms = state.holdTime(last).count();
    summary.handle_ms = summary.talk_ms + summary.hold_ms + state.wrapUpTime(last).count();
    const auto &holds = state.holds();
    summary.holds =
        static_cast<int>(std::count_if(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.judged; }));
    summary.holdsKept = static_cast<int>(
        std::count_if(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.judged && hold.kept; }));
    summary.timeRule = state.timeRule();
    if (const auto &record = state.imported()) {
        summary.holds = record->holds;
        summary.holdsKept = record->holdsKept;
    }
    summary.lastSeq = state.lastSeq();
    summary.lastEvent_ms = last.sinceStart.count();
}

/// Neither was the call handed on (13, 17–18), nor was the caller gone first: the last request's last mark tells.
bool agentEndsCall(const CallState &state)
{
    Mark last = Mark::None;
    for (const Visit &visit : state.run().visits()) {
        const Answer *chosen = visit.request == state.run().request() ? state.answerOf(visit) : nullptr;
        if (chosen && chosen->mark != Mark::None)
            last = chosen->mark;
    }
    return !state.isDropped() && last != Mark::Transferred && last != Mark::Connected && last != Mark::UserNotReached;
}

} // namespace

Adherence adherenceOf(const CallState &state)
{
    Adherence adherence;
    if (state.imported())
        return {state.imported()->pointsKept, state.imported()->pointsDue};
    if (!state.answered())
        return adherence;
    const auto judge = [&](int point, bool applies, bool kept) {
        const auto &judged = state.definitions()->protocol->adherencePoints;
        if (!applies || std::find(judged.begin(), judged.end(), point) == judged.end())
            return;
        adherence.due |= 1 << point;
        adherence.kept |= kept ? 1 << point : 0;
    };
    judge(1, state.ringsKnown() != RingsKnown::Unknown,
          state.rings(state.lastTime()) <= state.definitions()->protocol->rings.kept);
    // Who was cut off is not greeted twice: the earlier call is judged.
    // The protocol is about the telephone: what is written or said face to face has neither greeting nor farewell of
    // it.
    const bool telephone = isTelephone(state.channel()) || state.timeRule() == 1;
    judge(2, telephone && state.joinedTo().isNull(), state.isSaid(fieldkey::greetingScript));
    const auto &holds = state.holds();
    judge(6, std::any_of(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.judged; }),
          std::all_of(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.kept || !hold.judged; }));
    judge(7, telephone && state.joinedTo().isNull() && agentEndsCall(state) && state.line() >= LineState::Over,
          state.isSaid(fieldkey::farewellScript));
    return adherence;
}

CallSummary summarise(const CallState &state, SearchText searchText)
{
    return summarise(state, ticketsOf(state), searchText);
}

CallSummary summarise(const CallState &state, const std::vector<TicketDraft> &tickets, SearchText searchText)
{
    CallSummary summary;
    summary.call = state.id();
    summary.definitions = state.definitions()->id;
    summary.startedAtMs = state.startedAtMs();
    summary.channel = state.channel();
    const ProcedureRun &run = state.run();
    summary.operation = run.current().id;
    summary.kinds = kindsOf(state);
    summary.outcome = outcomeOf(state, summary.kinds);
    summary.flags = flagsOf(state, tickets);
    for (const Visit &visit : run.visits())
        summary.requests = std::max(summary.requests, visit.request);
    summary.attempts = static_cast<int>(state.attempts().size());
    countLevels(state, summary);
    if (const auto &record = state.imported()) {
        summary.requests = record->requests;
        summary.attempts = record->attempts;
    }
    summariseTimes(state, summary);
    const Adherence adherence = adherenceOf(state);
    summary.pointsKept = adherence.kept;
    summary.pointsDue = adherence.due;
    summary.agent = state.agent();
    if (const PromiseRecord *promise = state.openPromise(); promise && !state.isRegistered())
        summary.dueAtMs = promise->dueMs;
    summary.holder = state.holder();
    summary.holderSession = state.holderSession();
    summary.registeredAtMs = state.registeredAtMs();
    const QString rating = run.value(fieldkey::satisfaction).text;
    summary.satisfaction = rating == fieldkey::askedOnly ? -1 : rating.toInt();
    summary.requester = run.value(fieldkey::callerName).text;
    summary.unit = run.value(fieldkey::callerUnit).text;
    summary.email = run.value(fieldkey::callerEmail).text;
    summary.phone = run.value(fieldkey::callerPhone).text;
    for (int request = summary.requests; request >= 1 && summary.service.isEmpty(); --request)
        summary.service = run.valueIn(fieldkey::service, request).text;
    if (searchText == SearchText::With)
        summary.searchText = searchTextOf(state, summary);
    return summary;
}

} // namespace helpdesk
