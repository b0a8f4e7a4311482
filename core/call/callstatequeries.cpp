// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callstate.h"
#include "core/call/fieldkeys.h"

#include <algorithm>

namespace helpdesk {

using std::chrono::milliseconds;

bool CallState::isDropped() const
{
    return m_run.isDropped();
}

std::optional<CallTime> CallState::answered() const
{
    if (m_imported)
        return m_imported->answered_ms ? std::optional(CallTime{milliseconds(*m_imported->answered_ms)}) : std::nullopt;
    for (const Visit &visit : m_run.visits()) {
        const Operation *operation = visit.at;
        if (operation->line != Line::Ringing && operation->effect != Effect::Register)
            return visit.entered;
    }
    return std::nullopt;
}

std::optional<CallTime> CallState::stoppedRinging() const
{
    for (const Visit &visit : m_run.visits()) {
        if (visit.at->line != Line::Ringing)
            return visit.entered;
    }
    return std::nullopt;
}

std::optional<bool> CallState::scriptMark(const QString &script) const
{
    // The farewell is said once, after the last request: a mark of an earlier one says nothing of it.
    const auto mark = m_scriptMarks.constFind(script);
    if (mark == m_scriptMarks.constEnd() || (script == fieldkey::farewellScript && mark->first != m_run.request()))
        return std::nullopt;
    return mark->second;
}

/// Who has gone on talking has greeted; time that nobody was there for is no talk.
bool CallState::goesOnTalking(const QString &script, milliseconds stayed) const
{
    return m_timeRule > 1 && script == fieldkey::greetingScript
        && std::min(stayed, m_talk) >= m_definitions->protocol->time.greetedAfter;
}

bool CallState::isSaid(const QString &script) const
{
    if (const auto mark = scriptMark(script))
        return *mark;
    // Into silence, or to somebody who dialled wrong, the greeting was said before the line was left.
    const QString ending = m_run.value(fieldkey::ending).text;
    const bool greetedAll =
        script == fieldkey::greetingScript && (ending == fieldkey::endedSilent || ending == fieldkey::endedWrongNumber);
    const auto &visits = m_run.visits();
    for (std::size_t i = 0; i + 1 < visits.size(); ++i) {
        const Visit::Reached then = visits[i + 1].reached;
        const bool talkedOn = goesOnTalking(script, visits[i + 1].entered - visits[i].entered);
        if (then == Visit::Reached::Jumped || (then == Visit::Reached::Dropped && !greetedAll && !talkedOn))
            continue;
        const Operation *operation = visits[i].at;
        const bool here = std::any_of(operation->say.begin(), operation->say.end(), [&](const Say &say) {
            return say.script == script && (say.answer.isEmpty() || say.answer == visits[i].answer);
        });
        if (!here)
            continue;
        if (script != fieldkey::farewellScript)
            return true;
        // A farewell counts only when it led out of the call.
        std::size_t end = i + 1;
        while (end < visits.size() && visits[end].passed)
            ++end;
        if (end + 1 == visits.size() && m_run.current().effect == Effect::Register)
            return true;
    }
    return false;
}

PromiseRecord::State CallState::stateOf(const PromiseRecord &promise) const
{
    if (promise.state != PromiseRecord::State::Open)
        return promise.state;
    // The path may have been stepped back since the next one was made: then that one took its place.
    const auto next = std::find_if(m_promises.begin(), m_promises.end(), [&](const PromiseRecord &other) {
        return &other > &promise && other.request == promise.request;
    });
    const bool withdrawn = std::any_of(m_run.visits().begin(), m_run.visits().end(), [&](const Visit &visit) {
        const Answer *chosen = answerOf(visit);
        const bool between =
            chosen && promise.made <= *visit.left && (next == m_promises.end() || *visit.left <= next->made);
        return between && chosen->mark == Mark::Withdrawn;
    });
    if (withdrawn)
        return PromiseRecord::State::Withdrawn;
    return next == m_promises.end() ? PromiseRecord::State::Open : PromiseRecord::State::Moved;
}

bool CallState::isOpen(const PromiseRecord &promise) const
{
    return !isDropped() && stateOf(promise) == PromiseRecord::State::Open;
}

const PromiseRecord *CallState::openPromise() const
{
    const PromiseRecord *first = nullptr;
    for (const PromiseRecord &promise : m_promises) {
        if (isOpen(promise) && (!first || promise.dueMs < first->dueMs))
            first = &promise;
    }
    return first;
}

const TicketFact *CallState::ticketOf(int request) const
{
    const auto found = std::find_if(m_tickets.begin(), m_tickets.end(),
                                    [&](const TicketFact &t) { return t.request == request && !t.withdrawn; });
    return found == m_tickets.end() ? nullptr : &*found;
}

bool CallState::isNumberGiven(const TicketFact &ticket) const
{
    const auto &visits = m_run.visits();
    for (std::size_t i = 0; i + 1 < visits.size(); ++i) {
        const bool wentOn = !visits[i].answer.isEmpty() || visits[i + 1].reached == Visit::Reached::NewRequest;
        if (visits[i].request == ticket.request && wentOn && visits[i].at->effect == Effect::MakeTicket)
            return true;
    }
    return false;
}

bool CallState::isEffectDone() const
{
    const int request = m_run.request();
    switch (m_run.current().effect) {
    case Effect::Dial:
        return !m_attempts.empty() && m_attempts.back().visit + 1 == m_run.visits().size()
            && m_attempts.back().entered == m_run.currentVisit().entered;
    case Effect::Park:
        return openPromise() != nullptr;
    case Effect::MakeTicket: // Once per request, also when it was withdrawn.
        return std::any_of(m_tickets.begin(), m_tickets.end(),
                           [&](const TicketFact &t) { return t.request == request; });
    case Effect::ReadStatus:
        return std::any_of(m_statuses.begin(), m_statuses.end(),
                           [&](const StatusFact &s) { return s.request == request; });
    case Effect::GiveNumber:
        return m_numberGiven.contains(request);
    case Effect::Register:
        return isRegistered();
    case Effect::None:
    case Effect::CheckStaff:
    case Effect::Transfer:
        break;
    }
    return true;
}

const Answer *CallState::answerOf(const Visit &visit) const
{
    if (visit.answer.isEmpty() || !visit.left)
        return nullptr;
    return visit.at->answer(visit.answer);
}

bool CallState::hasMark(Mark mark) const
{
    const auto &visits = m_run.visits();
    return std::any_of(visits.begin(), visits.end(), [&](const Visit &visit) {
        const Answer *chosen = answerOf(visit);
        return chosen && chosen->mark == mark;
    });
}

} // namespace helpdesk
