// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/plancall.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int shortTextLimit = 500;
constexpr int longTextLimit = 4000;
constexpr int mostRings = 99;

Error notAllowed(const char *why, QStringList missing = {})
{
    return {Error::Code::NotAllowed, QString::fromLatin1(why), std::move(missing)};
}

/// Plans one command over a snapshot; a commit is what the events lead to.
class Planner
{
public:
    enum class Extent { WholeCommit, EventsOnly };

    Planner(const CallState &state, const Actor &actor, CommandTime now, Extent extent)
        : m_state(state), m_actor(actor), m_now(now), m_extent(extent)
    {
    }

    Result<CallCommit> plan(const Command &command)
    {
        if (const auto refused = refusedAtAll(command))
            return *refused;
        return std::visit([this](const auto &given) { return this->on(given); }, command);
    }

private:
    /// What no command may do, whatever it is: work on a call that is closed, parked or not begun.
    std::optional<Error> refusedAtAll(const Command &command) const
    {
        if (std::holds_alternative<command::KeepLate>(command))
            return m_state.hasBegun() ? std::nullopt : std::optional(notAllowed("not begun"));
        if (std::holds_alternative<command::Ring>(command))
            return m_state.hasBegun() ? std::optional(notAllowed("begun already")) : std::nullopt;
        if (!m_state.hasBegun())
            return notAllowed("not begun");
        if (std::holds_alternative<command::Amend>(command))
            return m_state.isRegistered() ? std::nullopt : std::optional(notAllowed("still open: correct it on its card"));
        if (m_state.isRegistered())
            return notAllowed("registered");
        if (std::holds_alternative<command::TakeUp>(command))
            return std::nullopt;
        if (m_state.isParked())
            return notAllowed("parked: take it up first");
        if (m_state.holderSession() != m_actor.session)
            return Error{Error::Code::Conflict, QStringLiteral("held by another desk"), {}};
        return std::nullopt;
    }

    CallEvent event(EventKind kind, QJsonObject payload = {}) const
    {
        CallEvent made;
        made.kind = kind;
        made.time = std::max(m_now.call, m_state.lastTime());
        made.atMs = m_now.wallMs;
        made.actor = m_actor.account;
        made.session = m_actor.session;
        made.payload = std::move(payload);
        return made;
    }

    Result<CallCommit> one(EventKind kind, QJsonObject payload = {}) const
    {
        return committed({event(kind, std::move(payload))});
    }

    Result<CallCommit> committed(std::vector<CallEvent> events) const
    {
        int seq = m_state.lastSeq();
        for (CallEvent &made : events)
            made.seq = ++seq;
        if (m_extent == Extent::EventsOnly) {
            CallCommit commit;
            commit.events = std::move(events);
            return commit;
        }
        CallState after = m_state;
        for (const CallEvent &made : events)
            after.apply(made);
        return commitOf(m_state, after, std::move(events));
    }

    const Operation &operation() const { return m_state.operation(); }

    bool isTelephone() const { return m_state.channel() == Channel::Phone || m_state.channel() == Channel::Voip; }

    Result<CallCommit> on(const command::Ring &given) const
    {
        CallEvent rang = event(EventKind::Rang);
        rang.time = {};
        if (given.channel != Channel::Phone)
            rang.payload.insert(payload::channel, static_cast<int>(given.channel));
        if (!given.number.isEmpty())
            rang.payload.insert(payload::number, given.number.left(shortTextLimit));
        return committed({rang});
    }

    Result<CallCommit> on(const command::Choose &given) const
    {
        const Answer *answer = operation().answer(given.answer);
        if (!answer)
            return Error{Error::Code::NotFound, QStringLiteral("no such answer here"), {given.answer}};
        if (answer->afterEffect && !m_state.isEffectDone())
            return notAllowed("the effect comes first", missingForEffect(m_state));
        return one(EventKind::Answered, {{payload::answer, given.answer}});
    }

    Result<CallCommit> on(const command::GoOn &) const
    {
        if (operation().next.isEmpty())
            return notAllowed("an answer leads on from here");
        return one(EventKind::WentOn);
    }

    Result<CallCommit> on(const command::Capture &given) const
    {
        QJsonObject fields;
        QJsonArray none;
        QJsonArray asSaid;
        for (const auto &[key, value] : given.fields) {
            const Field *field = m_state.run().procedure()->field(key);
            if (!field)
                return Error{Error::Code::NotFound, QStringLiteral("no such field"), {key}};
            if (const auto checked = checkField(*field, value, *m_state.definitions()); !checked)
                return checked.error();
            if (m_state.run().value(key) == value)
                continue;
            if (value.state == FieldValue::State::None) {
                none.append(key);
                continue;
            }
            fields.insert(key, value.text);
            if (value.state == FieldValue::State::AsSaid)
                asSaid.append(key);
        }
        QJsonObject payload;
        if (!fields.isEmpty())
            payload.insert(payload::fields, fields);
        if (!none.isEmpty())
            payload.insert(payload::none, none);
        if (!asSaid.isEmpty())
            payload.insert(payload::asSaid, asSaid);
        if (payload.isEmpty())
            return notAllowed("nothing new");
        return one(EventKind::Captured, payload);
    }

    Result<CallCommit> on(const command::StepBack &) const
    {
        if (!m_state.run().canStepBack())
            return notAllowed("at the first step");
        return one(EventKind::SteppedBack);
    }

    Result<CallCommit> on(const command::JumpTo &given) const
    {
        const Operation *to = m_state.run().procedure()->operation(given.operation);
        if (!to)
            return Error{Error::Code::NotFound, QStringLiteral("no such operation"), {given.operation}};
        if (to->id == operation().id)
            return notAllowed("already there");
        if (to->line == Line::Ringing)
            return notAllowed("the telephone rings no more");
        if (m_state.isDropped())
            return notAllowed("dropped: take that back first");
        return one(EventKind::Jumped, {{payload::operation, given.operation}});
    }

    Result<CallCommit> on(const command::AddRequest &) const
    {
        const Visit &here = m_state.run().currentVisit();
        if (!m_state.answered() || m_state.isDropped())
            return notAllowed("nobody is on the line");
        const QString entry = firstTalkingOperation();
        if (entry.isEmpty() || here.operation == entry)
            return notAllowed("this request is being asked now");
        return one(EventKind::RequestAdded, {{payload::operation, entry}});
    }

    /// Where a request begins: the operation that answering the telephone leads to.
    QString firstTalkingOperation() const
    {
        const Procedure &procedure = *m_state.run().procedure();
        for (const Answer &answer : procedure.operation(procedure.start)->answers) {
            if (answer.mark == Mark::Answered)
                return answer.to;
        }
        return procedure.operation(procedure.start)->next;
    }

    Result<CallCommit> on(const command::MarkScript &given) const
    {
        if (!m_state.definitions()->protocol->scripts.contains(given.script))
            return Error{Error::Code::NotFound, QStringLiteral("no such script"), {given.script}};
        return one(EventKind::ScriptMarked, {{payload::script, given.script}, {payload::on, given.said}});
    }

    Result<CallCommit> on(const command::BeginHold &given) const
    {
        if (m_state.line() != LineState::Talking || !isTelephone())
            return notAllowed("nobody to put on hold");
        const auto &reasons = m_state.definitions()->protocol->holdReasons;
        if (std::none_of(reasons.begin(), reasons.end(), [&](const HoldReason &r) { return r.id == given.reason; }))
            return Error{Error::Code::NotFound, QStringLiteral("no such reason"), {given.reason}};
        return one(EventKind::HoldBegan, {{payload::reason, given.reason}});
    }

    Result<CallCommit> on(const command::RecordContact &) const
    {
        return m_state.hold().isOnHold() ? one(EventKind::HoldContacted) : notAllowed("not on hold");
    }

    Result<CallCommit> on(const command::EndHold &) const
    {
        return m_state.hold().isOnHold() ? one(EventKind::HoldEnded) : notAllowed("not on hold");
    }

    Result<CallCommit> on(const command::SetTense &given) const
    {
        if (given.on == m_state.isTense())
            return notAllowed("as it is already");
        return one(EventKind::TenseSet, {{payload::on, given.on}});
    }

    Result<CallCommit> on(const command::Note &given) const
    {
        const QString text = given.text.trimmed();
        if (text.isEmpty() || text.size() > longTextLimit)
            return Error{Error::Code::InvalidInput, QStringLiteral("empty or too long"), {QStringLiteral("note")}};
        return one(EventKind::Noted, {{payload::text, text}});
    }

    Result<CallCommit> on(const command::StateRings &given) const
    {
        if (!isTelephone())
            return notAllowed("this contact does not ring");
        if (given.rings && (*given.rings < 1 || *given.rings > mostRings))
            return Error{Error::Code::InvalidInput, QStringLiteral("1 to 99"), {QStringLiteral("rings")}};
        return one(EventKind::RingsStated, {{payload::rings, given.rings.value_or(0)}});
    }

    /// Refuses an act whose operation is not in hand, that was done, or that lacks what it needs.
    std::optional<Error> refusedEffect(Effect effect, bool once) const
    {
        if (operation().effect != effect)
            return notAllowed("another operation does that");
        if (once && m_state.isEffectDone())
            return notAllowed("done already");
        if (const QStringList missing = missingForEffect(m_state); !missing.isEmpty())
            return notAllowed("the procedure asks for more first", missing);
        return std::nullopt;
    }

    Result<CallCommit> on(const command::Dial &) const
    {
        if (const auto refused = refusedEffect(Effect::Dial, true))
            return *refused;
        return one(EventKind::AttemptDialled);
    }

    Result<CallCommit> on(const command::MakeTicket &given) const
    {
        if (const auto refused = refusedEffect(Effect::MakeTicket, true))
            return *refused;
        if (given.id.isNull())
            return Error{Error::Code::InvalidInput, QStringLiteral("no ticket id"), {}};
        return one(EventKind::TicketMade, {{payload::ticket, QString::number(given.id.value)}});
    }

    Result<CallCommit> on(const command::WithdrawTicket &given) const
    {
        if (!m_state.ticketOf(m_state.run().request()))
            return notAllowed("no ticket to withdraw");
        const QString reason = given.reason.trimmed();
        if (reason.isEmpty() || reason.size() > shortTextLimit)
            return Error{Error::Code::InvalidInput, QStringLiteral("a reason is needed"), {QStringLiteral("reason")}};
        return one(EventKind::TicketWithdrawn, {{payload::reason, reason}});
    }

    Result<CallCommit> on(const command::Promise &given) const
    {
        if (operation().effect != Effect::Park)
            return notAllowed("another operation does that");
        if (given.dueMs <= m_now.wallMs)
            return Error{Error::Code::InvalidInput, QStringLiteral("due in the past"), {fieldkey::due}};
        return one(EventKind::Promised, {{payload::due, static_cast<double>(given.dueMs)}});
    }

    Result<CallCommit> on(const command::TakeUp &) const
    {
        const bool mine = m_state.holderSession() == m_actor.session && m_state.holder() == m_actor.account;
        if (!m_state.isParked() && mine)
            return notAllowed("in your hands already");
        return one(EventKind::TakenUp);
    }

    Result<CallCommit> on(const command::ReadStatus &given) const
    {
        if (operation().effect != Effect::ReadStatus)
            return notAllowed("another operation does that");
        if (given.ticket.isNull() || given.state.isEmpty())
            return Error{Error::Code::InvalidInput, QStringLiteral("no ticket"), {fieldkey::ticketQuery}};
        return one(EventKind::StatusRead,
                   {{payload::ticket, QString::number(given.ticket.value)}, {payload::state, given.state}});
    }

    Result<CallCommit> on(const command::GiveNumber &) const
    {
        if (const auto refused = refusedEffect(Effect::GiveNumber, true))
            return *refused;
        return one(EventKind::NumberGiven);
    }

    Result<CallCommit> on(const command::Drop &) const
    {
        if (m_state.isDropped())
            return notAllowed("dropped already");
        return one(EventKind::Dropped);
    }

    Result<CallCommit> on(const command::Continue &) const
    {
        if (!m_state.isDropped())
            return notAllowed("nobody was cut off here");
        if (!m_state.answered())
            return notAllowed("never answered: there is nothing to go on with");
        return one(EventKind::Continued);
    }

    Result<CallCommit> on(const command::Join &given) const
    {
        if (given.earlier.isNull() || given.earlier == m_state.id())
            return Error{Error::Code::InvalidInput, QStringLiteral("no earlier call"), {}};
        const LineState line = m_state.line();
        if (!isTelephone() || (line != LineState::Ringing && line != LineState::Talking && line != LineState::OnHold))
            return notAllowed("nobody rings or speaks here");
        if (m_state.run().request() > 1 || !m_state.tickets().empty() || !m_state.attempts().empty() || !m_state.promises().empty())
            return notAllowed("this call has a matter of its own");
        return one(EventKind::Joined, {{payload::call, QString::number(given.earlier.value)}});
    }

    Result<CallCommit> on(const command::Register &) const
    {
        if (operation().effect != Effect::Register)
            return notAllowed("another operation does that");
        if (m_state.openPromise())
            return notAllowed("a promise stands", {promiseFact});
        return one(EventKind::Registered);
    }

    Result<CallCommit> on(const command::Amend &given) const
    {
        const Field *field = m_state.run().procedure()->field(given.key);
        if (!field)
            return Error{Error::Code::NotFound, QStringLiteral("no such field"), {given.key}};
        const QString reason = given.reason.trimmed();
        if (reason.isEmpty() || reason.size() > shortTextLimit)
            return Error{Error::Code::InvalidInput, QStringLiteral("a reason is needed"), {QStringLiteral("reason")}};
        if (const auto checked = checkField(*field, given.value, *m_state.definitions()); !checked)
            return checked.error();
        if (m_state.run().valueIn(given.key, given.scope) == given.value)
            return notAllowed("nothing new");
        QJsonObject payload{{payload::key, given.key}, {payload::text, given.value.text}, {payload::reason, reason}};
        if (given.scope != 0)
            payload.insert(payload::number, given.scope);
        if (given.value.state == FieldValue::State::None)
            payload.insert(payload::none, true);
        else if (given.value.state == FieldValue::State::AsSaid)
            payload.insert(payload::asSaid, true);
        return one(EventKind::Amended, payload);
    }

    Result<CallCommit> on(const command::KeepLate &given) const
    {
        std::vector<CallEvent> events;
        for (const CallEvent &lost : given.events) {
            QJsonObject payload{{payload::lateKind, static_cast<int>(lost.kind)}};
            if (!lost.payload.isEmpty())
                payload.insert(payload::latePayload, lost.payload);
            CallEvent late = event(EventKind::LateEntry, payload);
            late.atMs = lost.atMs;
            late.actor = lost.actor;
            events.push_back(late);
        }
        if (events.empty())
            return notAllowed("nothing was lost");
        return committed(std::move(events));
    }

    const CallState &m_state;
    const Actor &m_actor;
    CommandTime m_now;
    Extent m_extent;
};

bool isUnderstood(const CallState &state, const QString &need)
{
    const ProcedureRun &run = state.run();
    if (need == dgseiCheckFact)
        return run.value(fieldkey::callerStaff).text == fieldkey::yes || run.stands(fieldkey::authoriserName);
    if (need == fieldkey::resolver) {
        const ResolverGroup *group = state.definitions()->catalogue->groupOf(run.value(fieldkey::service).text);
        return run.stands(need) || (group && group->people.empty());
    }
    return run.stands(need);
}

} // namespace

Result<CallCommit> planCall(const CallState &state, const Command &command, const Actor &actor, CommandTime now)
{
    return Planner(state, actor, now, Planner::Extent::WholeCommit).plan(command);
}

Result<std::vector<CallEvent>> planEvents(const CallState &state, const Command &command, const Actor &actor, CommandTime now)
{
    auto planned = Planner(state, actor, now, Planner::Extent::EventsOnly).plan(command);
    if (!planned)
        return planned.error();
    return planned.take().events;
}

CallCommit commitOf(const CallState &before, const CallState &after, std::vector<CallEvent> events)
{
    CallCommit commit;
    commit.call = after.id();
    commit.session = events.front().session;
    for (const CallEvent &event : events) {
        if (event.kind == EventKind::StatusRead)
            commit.followUps.push_back(
                {TicketId{event.payload.value(payload::ticket).toString().toLongLong()}, event.seq, event.atMs, event.actor});
    }
    commit.events = std::move(events);
    commit.summary = summarise(after);
    const std::vector<TicketDraft> known = ticketsOf(before);
    for (TicketDraft &ticket : ticketsOf(after)) {
        if (std::find(known.begin(), known.end(), ticket) == known.end())
            commit.tickets.push_back(std::move(ticket));
    }
    return commit;
}

QStringList missingForEffect(const CallState &state)
{
    QStringList missing;
    for (const QString &need : state.operation().needs) {
        if (!isUnderstood(state, need))
            missing.append(need);
    }
    return missing;
}

} // namespace helpdesk
