// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callstate.h"

#include "core/call/fieldkeys.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using std::chrono::milliseconds;

CallState::CallState(CallId id, DefinitionsPtr definitions)
    : m_id(id),
      m_definitions(std::move(definitions)),
      m_run(m_definitions->procedure),
      m_hold(m_definitions->protocol->hold)
{
}

void CallState::apply(const CallEvent &event)
{
    passTime(event);
    m_lastSeq = event.seq;
    if (event.kind == EventKind::Rang) {
        begin(event);
    } else if (event.kind == EventKind::Imported) {
        beginImported(event);
    } else if (m_run.hasBegun()) {
        const bool before = answered().has_value();
        applyStep(event);
        followLine(event);
        // Who is handed on or called back later waits no more.
        if (m_hold.isOnHold() && (m_run.current().effect == Effect::Register || lineOfPath() == Line::Away))
            endHold(event.time);
        if (!before && answered())
            m_agent = event.actor;
        applyHold(event);
        applySpeech(event);
        applyOutside(event);
        applyTicket(event);
        applyHands(event);
        applyMending(event);
        applyAfterwards(event);
    }
}

void CallState::begin(const CallEvent &event)
{
    m_startedAtMs = event.atMs;
    m_channel = static_cast<Channel>(event.payload.value(payload::channel).toInt());
    m_callerNumber = event.payload.value(payload::number).toString();
    m_agent = event.actor;
    m_rungAt = event.actor;
    m_timeRule = event.payload.value(payload::timeRule).toInt(1);
    m_lineMeasured = event.source == EventSource::Engine;
    m_holder = event.actor;
    m_holderSession = event.session;
    if (!m_run.hasBegun()) {
        m_run.speakBy(wayOf(m_channel));
        m_run.begin(event.time);
    }
}

void CallState::beginImported(const CallEvent &event)
{
    if (m_run.hasBegun())
        return;
    const ImportedRecord record = ImportedRecord::fromJson(event.payload.value(payload::imported).toObject());
    m_startedAtMs = event.atMs;
    m_channel = static_cast<Channel>(event.payload.value(payload::channel).toInt());
    m_callerNumber = event.payload.value(payload::number).toString();
    m_agent = record.agent;
    m_registeredAtMs = record.registeredAtMs;
    m_talk = milliseconds(record.talk_ms);
    m_onHold = milliseconds(record.hold_ms);
    m_wrapUp = milliseconds(record.handle_ms - record.talk_ms - record.hold_ms);
    m_wasTense = hasFlag(record.flags, CallFlag::Tense);
    m_run.speakBy(wayOf(m_channel));
    m_run.beginAtEnd(event.time);
    m_imported = record;
    applyFields(event.payload);
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
        if (m_timeRule > 1) { // It was said to ring no more: how often it rang since, nobody knows.
            const Visit &origin = m_run.visits()[*m_run.lastOrigin()];
            m_ringsLost = m_ringsLost
                || (origin.at->line == Line::Ringing
                    && event.time - *origin.left > m_definitions->protocol->rings.cadence);
        }
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
    case EventKind::AnswerWithdrawn:
        withdrawAnswer(event);
        return;
    case EventKind::Dropped:
        endHold(event.time);
        m_run.drop(event.time);
        return;
    case EventKind::Continued:
        if (m_run.isDropped()) {
            // Until the second ring nobody worked on it: the caller was away.
            m_wrapUp -= std::clamp(event.time - m_run.currentVisit().entered, milliseconds(0), m_wrapUp);
            m_run.continueDropped(event.time);
        }
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
    const QJsonValue scope = given.value(payload::number);
    const auto keep = [&](const QString &key, FieldValue value) {
        m_run.captureIn(key, scope.isDouble() ? scope.toInt() : m_run.scopeOf(key), std::move(value));
    };
    const QJsonArray asSaid = given.value(payload::asSaid).toArray();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool said = asSaid.contains(QJsonValue(field.key()));
        keep(field.key(), {field.value().toString(), said ? FieldValue::State::AsSaid : FieldValue::State::Given});
    }
    const QJsonArray none = given.value(payload::none).toArray();
    for (const QJsonValue &key : none)
        keep(key.toString(), {{}, FieldValue::State::None});
    const QJsonArray unknown = given.value(payload::unknown).toArray();
    for (const QJsonValue &key : unknown)
        keep(key.toString(), {{}, FieldValue::State::Unknown});
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
        m_holds.push_back(
            {event.payload.value(payload::reason).toString(), event.time, {}, {}, true, event.actor, true});
    } else if (event.kind == EventKind::HoldContacted && m_hold.isOnHold()) {
        m_hold.recordContact(event.time);
        m_holds.back().contacts.push_back(event.time);
        m_holds.back().kept = m_hold.isKept();
    } else if (event.kind == EventKind::HoldEnded || event.kind == EventKind::Registered
               || event.kind == EventKind::Promised || event.kind == EventKind::Joined) {
        endHold(event.time);
    }
}

/// How the agent speaks, and what they write beside the fields.
void CallState::applySpeech(const CallEvent &event)
{
    const QJsonObject &given = event.payload;
    switch (event.kind) {
    case EventKind::ScriptMarked:
        m_scriptMarks.insert(given.value(payload::script).toString(),
                             {m_run.request(), given.value(payload::on).toBool()});
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
    default:
        return;
    }
}

/// Calls to others: dialled, and promised.
void CallState::applyOutside(const CallEvent &event)
{
    if (event.kind == EventKind::AttemptDialled) {
        keepPromises();
        m_attempts.push_back({m_run.request(), m_run.attempt(), event.atMs, m_run.visits().size() - 1,
                              m_run.currentVisit().entered, m_run.value(fieldkey::calleeName).text,
                              m_run.value(fieldkey::calleePhone).text, m_run.value(fieldkey::calleePlace).text,
                              AttemptRecord::Outcome::Unknown});
    } else if (event.kind == EventKind::Promised) {
        addPromise(event);
    }
}

/// What a request leaves behind: a ticket, or a word about one, or the centre's number.
void CallState::applyTicket(const CallEvent &event)
{
    const QJsonObject &given = event.payload;
    const int request = m_run.request();
    const auto ticket = [&] { return TicketId{given.value(payload::ticket).toString().toLongLong()}; };
    switch (event.kind) {
    case EventKind::TicketMade:
        m_tickets.push_back({ticket(), request, event.atMs, event.actor, false, {}});
        return;
    case EventKind::TicketWithdrawn:
        for (TicketFact &made : m_tickets) {
            if (made.request == request && !made.withdrawn) {
                made.withdrawn = true;
                made.reason = given.value(payload::reason).toString();
            }
        }
        return;
    case EventKind::StatusRead:
        m_statuses.push_back({request, ticket(), given.value(payload::state).toString()});
        return;
    case EventKind::NumberGiven:
        m_numberGiven.insert(request);
        return;
    default:
        return;
    }
}

/// In whose hands the call is.
void CallState::applyHands(const CallEvent &event)
{
    switch (event.kind) {
    case EventKind::Promised:
        m_parked = true;
        m_holder = {};
        m_holderSession = {};
        return;
    case EventKind::TakenUp:
        m_parked = false;
        m_holder = event.actor;
        m_holderSession = event.session;
        return;
    case EventKind::Joined:
        m_joinedTo = CallId{event.payload.value(payload::call).toString().toLongLong()};
        [[fallthrough]];
    case EventKind::Registered:
        m_registeredAtMs = event.atMs;
        m_holder = {};
        m_holderSession = {};
        return;
    default:
        return;
    }
}

/// What comes to a record from outside its own course.
void CallState::applyAfterwards(const CallEvent &event)
{
    if (event.kind == EventKind::Amended) {
        applyAmendment(event);
    } else if (event.kind == EventKind::LateEntry) {
        m_late.push_back({event.atMs, event.actor,
                          static_cast<EventKind>(event.payload.value(payload::lateKind).toInt()),
                          event.payload.value(payload::latePayload).toObject()});
    }
}

/// A dialling keeps the promise of its request, and one made for the same number.
void CallState::keepPromises()
{
    const QString phone = m_run.value(fieldkey::calleePhone).text;
    for (PromiseRecord &promise : m_promises) {
        if (stateOf(promise) == PromiseRecord::State::Open
            && (promise.request == m_run.request() || promise.phone == phone))
            promise.state = PromiseRecord::State::Kept;
    }
}

void CallState::addPromise(const CallEvent &event)
{
    const int request = m_run.request();
    for (PromiseRecord &promise : m_promises) {
        if (promise.request == request && stateOf(promise) == PromiseRecord::State::Open)
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

bool CallState::asksEquipment() const
{
    const Service *service = m_definitions->catalogue->service(m_run.value(fieldkey::service).text);
    return service && service->asksEquipment;
}

} // namespace helpdesk
