// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callstate.h"

#include "core/call/fieldkeys.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using std::chrono::milliseconds;

CallState::CallState(CallId id, DefinitionsPtr definitions)
    : m_id(id), m_definitions(std::move(definitions)), m_run(m_definitions->procedure), m_hold(m_definitions->protocol->hold)
{
}

void CallState::apply(const CallEvent &event)
{
    passTime(event.time);
    m_lastSeq = event.seq;
    if (event.kind == EventKind::Rang) {
        m_startedAtMs = event.atMs;
        m_channel = static_cast<Channel>(event.payload.value(payload::channel).toInt());
        m_callerNumber = event.payload.value(payload::number).toString();
        m_agent = event.actor;
        m_holder = event.actor;
        m_holderSession = event.session;
        if (!m_run.hasBegun())
            m_run.begin(event.time);
    } else if (m_run.hasBegun()) {
        const bool before = answered().has_value();
        applyStep(event);
        // Who is handed on or called back later waits no more.
        if (m_hold.isOnHold() && (m_run.current().effect == Effect::Register || m_run.current().line == Line::Away))
            endHold(event.time);
        if (!before && answered())
            m_agent = event.actor;
        applyHold(event);
        applyFact(event);
    }
}

void CallState::passTime(CallTime now)
{
    if (hasBegun() && now > m_lastTime) {
        const milliseconds passed = now - m_lastTime;
        const LineState state = line();
        if (state == LineState::Talking)
            m_talk += passed;
        else if (state == LineState::OnHold)
            m_onHold += passed;
        else if (state == LineState::Over)
            m_wrapUp += passed;
    }
    m_lastTime = std::max(now, m_lastTime);
}

void CallState::applyStep(const CallEvent &event)
{
    switch (event.kind) {
    case EventKind::Answered: {
        const Answer *chosen = m_run.current().answer(event.payload.value(payload::answer).toString());
        if (!chosen)
            return;
        if (!m_attempts.empty() && m_run.current().effect == Effect::Dial) {
            if (chosen->mark == Mark::AttemptAnswered)
                m_attempts.back().outcome = AttemptRecord::Outcome::Answered;
            else if (chosen->mark == Mark::AttemptUnanswered)
                m_attempts.back().outcome = AttemptRecord::Outcome::NoAnswer;
        }
        m_run.answer(chosen->id, event.time);
        return;
    }
    case EventKind::WentOn:
        if (!m_run.current().next.isEmpty())
            m_run.goOn(event.time);
        return;
    case EventKind::SteppedBack:
        if (!m_run.canStepBack())
            return;
        m_run.stepBack();
        if (!m_attempts.empty() && m_run.current().effect == Effect::Dial
            && m_attempts.back().visit + 1 == m_run.visits().size())
            m_attempts.back().outcome = AttemptRecord::Outcome::Unknown;
        return;
    case EventKind::Jumped:
        if (const QString to = event.payload.value(payload::operation).toString(); m_run.procedure()->operation(to))
            m_run.jump(to, event.time);
        return;
    case EventKind::RequestAdded:
        if (const QString to = event.payload.value(payload::operation).toString(); m_run.procedure()->operation(to))
            m_run.addRequest(to, event.time);
        return;
    case EventKind::Dropped:
        endHold(event.time);
        m_run.drop(event.time);
        return;
    case EventKind::Captured:
        applyFields(event.payload);
        return;
    default:
        return;
    }
}

void CallState::applyFields(const QJsonObject &given)
{
    const QJsonObject fields = given.value(payload::fields).toObject();
    const QJsonArray asSaid = given.value(payload::asSaid).toArray();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool said = asSaid.contains(QJsonValue(field.key()));
        m_run.capture(field.key(), {field.value().toString(), said ? FieldValue::State::AsSaid : FieldValue::State::Given});
    }
    const QJsonArray none = given.value(payload::none).toArray();
    for (const QJsonValue &key : none)
        m_run.capture(key.toString(), {{}, FieldValue::State::None});
}

void CallState::endHold(CallTime now)
{
    if (!m_hold.isOnHold())
        return;
    m_hold.end(now);
    m_holds.back().ended = now;
    m_holds.back().kept = m_hold.isKept();
}

void CallState::applyHold(const CallEvent &event)
{
    if (event.kind == EventKind::HoldBegan && !m_hold.isOnHold()) {
        m_hold.begin(event.time);
        m_holds.push_back({event.payload.value(payload::reason).toString(), event.time, {}, {}, true, event.actor});
    } else if (event.kind == EventKind::HoldContacted && m_hold.isOnHold()) {
        m_hold.recordContact(event.time);
        m_holds.back().contacts.push_back(event.time);
        m_holds.back().kept = m_hold.isKept();
    } else if (event.kind == EventKind::HoldEnded || event.kind == EventKind::Registered || event.kind == EventKind::Promised) {
        endHold(event.time);
    }
}

void CallState::applyFact(const CallEvent &event)
{
    const QJsonObject &given = event.payload;
    const int request = m_run.request();
    switch (event.kind) {
    case EventKind::ScriptMarked:
        m_scriptMarks.insert(given.value(payload::script).toString(), {request, given.value(payload::on).toBool()});
        return;
    case EventKind::TenseSet:
        m_tense = given.value(payload::on).toBool();
        m_wasTense = m_wasTense || m_tense;
        return;
    case EventKind::Noted:
        m_notes.push_back({event.atMs, event.actor, given.value(payload::text).toString()});
        return;
    case EventKind::RingsStated:
        m_statedRings = given.value(payload::rings).toInt();
        return;
    case EventKind::AttemptDialled:
        keepPromises();
        m_attempts.push_back({request, m_run.attempt(), event.atMs, m_run.visits().size() - 1, m_run.currentVisit().entered,
                              m_run.value(fieldkey::calleeName).text, m_run.value(fieldkey::calleePhone).text,
                              m_run.value(fieldkey::calleePlace).text, AttemptRecord::Outcome::Unknown});
        return;
    case EventKind::TicketMade:
        m_tickets.push_back({TicketId{given.value(payload::ticket).toString().toLongLong()}, request, event.atMs,
                             event.actor, false, {}});
        return;
    case EventKind::TicketWithdrawn:
        for (TicketFact &ticket : m_tickets) {
            if (ticket.request == request && !ticket.withdrawn) {
                ticket.withdrawn = true;
                ticket.reason = given.value(payload::reason).toString();
            }
        }
        return;
    case EventKind::Promised:
        addPromise(event);
        m_parked = true;
        m_holder = {};
        m_holderSession = {};
        return;
    case EventKind::TakenUp:
        m_parked = false;
        m_holder = event.actor;
        m_holderSession = event.session;
        return;
    case EventKind::StatusRead:
        m_statuses.push_back({request, TicketId{given.value(payload::ticket).toString().toLongLong()},
                              given.value(payload::state).toString()});
        return;
    case EventKind::NumberGiven:
        m_numberGiven.insert(request);
        return;
    case EventKind::Registered:
        m_registeredAtMs = event.atMs;
        m_holder = {};
        m_holderSession = {};
        return;
    case EventKind::Amended:
        applyAmendment(event);
        return;
    case EventKind::LateEntry:
        m_late.push_back({event.atMs, event.actor, static_cast<EventKind>(given.value(payload::lateKind).toInt()),
                          given.value(payload::latePayload).toObject()});
        return;
    default:
        return;
    }
}

/// A dialling keeps the promise of its request, and one made for the same number.
void CallState::keepPromises()
{
    const QString phone = m_run.value(fieldkey::calleePhone).text;
    for (PromiseRecord &promise : m_promises) {
        if (promise.state == PromiseRecord::State::Open && (promise.request == m_run.request() || promise.phone == phone))
            promise.state = PromiseRecord::State::Kept;
    }
}

void CallState::addPromise(const CallEvent &event)
{
    const int request = m_run.request();
    for (PromiseRecord &promise : m_promises) {
        if (promise.state == PromiseRecord::State::Open && promise.request == request)
            promise.state = PromiseRecord::State::Moved;
    }
    m_promises.push_back({request, m_run.value(fieldkey::calleePhone).text, event.time,
                          static_cast<qint64>(event.payload.value(payload::due).toDouble()), event.atMs, event.actor,
                          PromiseRecord::State::Open});
}

void CallState::applyAmendment(const CallEvent &event)
{
    const QString key = event.payload.value(payload::key).toString();
    const int scope = event.payload.value(payload::number).toInt();
    FieldValue after{event.payload.value(payload::text).toString(), FieldValue::State::Given};
    if (event.payload.contains(payload::none))
        after = {{}, FieldValue::State::None};
    else if (event.payload.contains(payload::asSaid))
        after.state = FieldValue::State::AsSaid;
    m_amendments.push_back({event.atMs, event.actor, key, scope, m_run.valueIn(key, scope), after,
                            event.payload.value(payload::reason).toString()});
    m_run.captureIn(key, scope, after);
}

LineState CallState::line() const
{
    if (isRegistered())
        return LineState::Closed;
    if (!m_run.hasBegun())
        return LineState::Ringing;
    if (m_parked)
        return LineState::Parked;
    if (m_run.current().effect == Effect::Register)
        return LineState::Over;
    if (m_hold.isOnHold())
        return LineState::OnHold;
    switch (m_run.current().line) {
    case Line::Ringing:
        return LineState::Ringing;
    case Line::Talking:
        return LineState::Talking;
    case Line::Away:
        break;
    }
    return LineState::Away;
}

bool CallState::isDropped() const
{
    const auto &visits = m_run.visits();
    return std::any_of(visits.begin(), visits.end(), [](const Visit &v) { return v.reached == Visit::Reached::Dropped; });
}

std::optional<CallTime> CallState::answered() const
{
    for (const Visit &visit : m_run.visits()) {
        const Operation *operation = m_run.procedure()->operation(visit.operation);
        if (operation->line != Line::Ringing && operation->effect != Effect::Register)
            return visit.entered;
    }
    return std::nullopt;
}

std::optional<CallTime> CallState::stoppedRinging() const
{
    for (const Visit &visit : m_run.visits()) {
        if (m_run.procedure()->operation(visit.operation)->line != Line::Ringing)
            return visit.entered;
    }
    return std::nullopt;
}

RingsKnown CallState::ringsKnown() const
{
    if (m_channel != Channel::Phone && m_channel != Channel::Voip)
        return RingsKnown::Unknown;
    if (m_statedRings)
        return *m_statedRings > 0 ? RingsKnown::Typed : RingsKnown::Unknown;
    return RingsKnown::Measured;
}

int CallState::rings(CallTime now) const
{
    switch (ringsKnown()) {
    case RingsKnown::Typed:
        return *m_statedRings;
    case RingsKnown::Measured:
        return ringsAfter(stoppedRinging().value_or(now).sinceStart, m_definitions->protocol->rings);
    case RingsKnown::Unknown:
        break;
    }
    return 0;
}

milliseconds CallState::talkTime(CallTime now) const
{
    return m_talk + (line() == LineState::Talking && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

milliseconds CallState::holdTime(CallTime now) const
{
    return m_onHold + (line() == LineState::OnHold && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

milliseconds CallState::wrapUpTime(CallTime now) const
{
    return m_wrapUp + (line() == LineState::Over && now > m_lastTime ? now - m_lastTime : milliseconds(0));
}

bool CallState::isSaid(const QString &script) const
{
    // The farewell is said once, after the last request: a mark of an earlier one says nothing of it.
    const auto mark = m_scriptMarks.constFind(script);
    if (mark != m_scriptMarks.constEnd() && (script != fieldkey::farewellScript || mark->first == m_run.request()))
        return mark->second;
    const auto &visits = m_run.visits();
    for (std::size_t i = 0; i + 1 < visits.size(); ++i) {
        const Visit::Reached then = visits[i + 1].reached;
        if (then == Visit::Reached::Jumped || then == Visit::Reached::Dropped)
            continue;
        const Operation *operation = m_run.procedure()->operation(visits[i].operation);
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

const PromiseRecord *CallState::openPromise() const
{
    std::optional<CallTime> withdrawn;
    for (const Visit &visit : m_run.visits()) {
        const Answer *chosen = answerOf(visit);
        if (chosen && chosen->mark == Mark::Withdrawn)
            withdrawn = *visit.left;
    }
    const PromiseRecord *first = nullptr;
    for (const PromiseRecord &promise : m_promises) {
        const bool open = promise.state == PromiseRecord::State::Open && !(withdrawn && promise.made <= *withdrawn);
        if (open && (!first || promise.dueMs < first->dueMs))
            first = &promise;
    }
    return isDropped() ? nullptr : first;
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
        if (visits[i].request == ticket.request && wentOn
            && m_run.procedure()->operation(visits[i].operation)->effect == Effect::MakeTicket)
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
        return std::any_of(m_tickets.begin(), m_tickets.end(), [&](const TicketFact &t) { return t.request == request; });
    case Effect::ReadStatus:
        return std::any_of(m_statuses.begin(), m_statuses.end(), [&](const StatusFact &s) { return s.request == request; });
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
    return m_run.procedure()->operation(visit.operation)->answer(visit.answer);
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
