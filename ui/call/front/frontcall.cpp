// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/front/frontcall.h"

#include "core/call/summarise.h"
#include "ui/common/agentsession.h"
#include "ui/text/numbers.h"

#include <QPointer>

#include <algorithm>

namespace helpdesk {

FrontCall::FrontCall(CallDesk &desk, AgentSession &session, CallPorts ports, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_session(session),
      m_ports(std::move(ports))
{
    connect(&desk, &CallDesk::callChanged, this, &FrontCall::follow);
    // Closing a call inside the signal that tells of it would pull it from under the next listener.
    connect(&desk, &CallDesk::callSaved, this, &FrontCall::followSaved, Qt::QueuedConnection);
    connect(&desk, &CallDesk::callLost, this, &FrontCall::rejoin, Qt::QueuedConnection);
}

Result<> FrontCall::ring(const command::Ring &given, EventSource source)
{
    if (m_session.account().id.isNull() || !m_session.definitions())
        return Error{Error::Code::NotAllowed, QStringLiteral("nobody is at the desk yet"), {}};
    Actor actor = m_session.actor();
    actor.source = source;
    const auto rung = m_desk.ring(given, m_session.definitions(), actor, now());
    if (!rung) {
        Q_EMIT refused(rung.error());
        return rung.error();
    }
    if (m_front.isNull()) {
        setFront(rung.value());
        // Who writes or comes does not ring: they are attended from the first moment.
        const CallState &state = call()->state;
        const Answer *answered = state.operation().answerMarked(Mark::Answered);
        if (state.ringsKnown() == RingsKnown::Unknown && answered)
            (void)perform(command::Choose{answered->id});
    } else {
        Q_EMIT waitingCallsChanged();
    }
    return {};
}

Result<> FrontCall::perform(Command command)
{
    if (std::holds_alternative<command::Register>(command) && call())
        Q_EMIT closing();
    auto done = m_desk.perform(m_front, std::move(command), m_session.actor(), now());
    if (!done)
        Q_EMIT refused(done.error());
    return done;
}

void FrontCall::keepDraft(const QString &key, const QString &text)
{
    if (!m_front.isNull())
        m_desk.keepDraft(m_front, key, text);
}

const OpenCall *FrontCall::call() const
{
    return m_front.isNull() ? nullptr : m_desk.call(m_front);
}

CallTime FrontCall::time() const
{
    return m_desk.timeOf(m_front, now());
}

QString FrontCall::ticketNumber() const
{
    const OpenCall *open = call();
    if (!open)
        return {};
    const TicketFact *ticket = open->state.ticketOf(open->state.run().request());
    const qint64 number = ticket ? open->numberOf(ticket->id) : 0;
    return number ? groupedNumber(number) : QString();
}

void FrontCall::setFront(CallId call)
{
    if (m_front == call)
        return;
    Q_EMIT leaving();
    m_front = call;
    Q_EMIT frontChanged();
    Q_EMIT waitingCallsChanged();
}

/// With nothing else to do the card is theirs who ring or wait on hold here, the longest first: nobody waits behind an
/// empty one.
CallId FrontCall::waitingHere() const
{
    const auto longest = [this](LineState line) {
        CallId found;
        qint64 sinceMs = 0;
        for (const CallId id : m_desk.calls()) {
            const OpenCall *open = m_desk.call(id);
            if (id == m_front || open->lost || open->state.line() != line)
                continue;
            const qint64 startedAtMs = open->state.startedAtMs();
            if (found.isNull() || startedAtMs < sinceMs) {
                found = id;
                sinceMs = startedAtMs;
            }
        }
        return found;
    };
    const CallId rings = longest(LineState::Ringing);
    return rings.isNull() ? longest(LineState::OnHold) : rings;
}

void FrontCall::follow(CallId call)
{
    const OpenCall *open = m_desk.call(call);
    if (call != m_front || !open) {
        Q_EMIT waitingCallsChanged();
        return;
    }
    if (open->state.isRegistered()) {
        CallRow row;
        row.summary = summarise(open->state);
        row.folio = open->folio;
        m_lastRegistered = row;
        setFront(waitingHere());
    } else if (open->state.isParked()) {
        setFront(waitingHere());
    } else {
        Q_EMIT changed();
    }
}

void FrontCall::followSaved(CallId call)
{
    const OpenCall *open = m_desk.call(call);
    if (!open)
        return;
    if (m_lastRegistered && m_lastRegistered->summary.call == call)
        m_lastRegistered->folio = open->folio;
    const bool done = open->state.isRegistered() || open->state.isParked();
    if (call != m_front && done && open->isSaved()) {
        if (open->state.isParked())
            m_stored.push_back({summarise(open->state), open->folio, {}});
        m_desk.close(call);
        refreshOpenCalls();
    }
    Q_EMIT saved();
    Q_EMIT waitingCallsChanged();
}

void FrontCall::bring(CallId call)
{
    if (call == m_front)
        return;
    if (const OpenCall *open = m_desk.call(call)) {
        holdFront();
        if (open->state.isParked())
            (void)performOn(call, command::TakeUp{});
        setFront(call);
        resumeFront();
        return;
    }
    fetch(call, [this](const LoadedCall &loaded) { takeUp(loaded); });
}

void FrontCall::fetch(CallId call, const std::function<void(const LoadedCall &)> &then)
{
    if (m_fetching.contains(call))
        return;
    m_fetching.insert(call);
    QPointer<FrontCall> self(this);
    m_ports.loadCall(call, [self, call, then](const Result<LoadedCall> &loaded) {
        if (!self)
            return;
        self->m_fetching.remove(call);
        if (loaded)
            then(loaded.value());
        else
            Q_EMIT self->refused(loaded.error());
    });
}

const OpenCall *FrontCall::takeInHand(const LoadedCall &loaded)
{
    const CallId id = loaded.stored.row.summary.call;
    if (m_desk.call(id)) // It came into the hands here another way, and may have gone on.
        return m_desk.call(id);
    m_desk.open(loaded.stored, loaded.definitions, now());
    const CallState &state = m_desk.call(id)->state;
    if (state.isRegistered()) {
        m_desk.close(id);
        refreshOpenCalls();
        return nullptr;
    }
    if (state.holderSession() != m_session.session() && !performOn(id, command::TakeUp{})) {
        m_desk.close(id);
        return nullptr;
    }
    return m_desk.call(id);
}

void FrontCall::takeUp(const LoadedCall &loaded)
{
    const CallId id = loaded.stored.row.summary.call;
    if (id == m_front || !takeInHand(loaded))
        return;
    holdFront();
    setFront(id);
    resumeFront();
}

void FrontCall::handOver()
{
    const Actor actor = m_session.actor();
    for (const CallId id : m_desk.calls()) {
        const OpenCall *open = m_desk.call(id);
        if (!open || open->lost || open->state.isRegistered() || open->state.isParked())
            continue;
        if (open->state.holderSession() == actor.session && open->state.holder() != actor.account)
            (void)m_desk.perform(id, command::TakeUp{}, actor, now());
    }
}

void FrontCall::rejoin(CallId call)
{
    QPointer<FrontCall> self(this);
    m_ports.loadCall(call, [self, call](const Result<LoadedCall> &loaded) {
        if (!self)
            return;
        if (!loaded) {
            Q_EMIT self->refused(loaded.error());
            return;
        }
        const StoredCall &stored = loaded.value().stored;
        const bool isOthers = !stored.events.empty() && stored.events.back().session != self->m_session.session();
        const QString winner = self->m_session.nameOf(stored.row.summary.holder);
        self->m_desk.rejoin(loaded.value().stored, self->m_session.actor(), self->now());
        if (self->m_front == call)
            self->setFront(self->waitingHere());
        self->refreshOpenCalls();
        if (isOthers)
            Q_EMIT self->lostTo(winner);
        else
            Q_EMIT self->setBack();
    });
}

void FrontCall::refreshOpenCalls()
{
    if (!m_ports.openCalls)
        return;
    QPointer<FrontCall> self(this);
    m_ports.openCalls([self](const Result<std::vector<CallRow>> &rows) {
        if (!self || !rows)
            return;
        self->m_stored = rows.value();
        Q_EMIT self->waitingCallsChanged();
    });
}

bool FrontCall::isLeftInTheMiddle(const CallSummary &call) const
{
    const bool own =
        !call.holder.isNull() && call.holder == m_session.account().id && call.holderSession != m_session.session();
    return own && !call.dueAtMs && !call.registeredAtMs && !m_desk.call(call.call);
}

std::vector<CallRow> FrontCall::waitingCalls() const
{
    std::vector<CallRow> rows;
    for (const CallRow &row : m_stored) {
        const bool again =
            std::any_of(rows.begin(), rows.end(), [&](const CallRow &r) { return r.summary.call == row.summary.call; });
        if (!again && row.summary.call != m_front && !m_desk.call(row.summary.call) && !row.summary.registeredAtMs)
            rows.push_back(row);
    }
    for (const CallId id : m_desk.calls()) {
        const OpenCall *open = m_desk.call(id);
        if (id == m_front || open->state.isRegistered())
            continue;
        rows.push_back({summarise(open->state), open->folio, {}});
    }
    const auto rank = [this](const CallRow &row) {
        const OpenCall *open = m_desk.call(row.summary.call);
        if (open && open->state.line() == LineState::Ringing)
            return 0;
        if (open && open->state.line() == LineState::OnHold)
            return 1;
        return isLeftInTheMiddle(row.summary) ? 2 : row.summary.dueAtMs ? 3 : 4;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const CallRow &a, const CallRow &b) {
        const auto key = [&](const CallRow &row) {
            return std::pair(rank(row), row.summary.dueAtMs.value_or(row.summary.startedAtMs));
        };
        return key(a) < key(b);
    });
    return rows;
}

} // namespace helpdesk
