// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/plancall.h"
#include "core/call/planner.h"

namespace helpdesk {

Result<Planner::Events> Planner::on(const command::Choose &given) const
{
    const Answer *answer = operation().answer(given.answer);
    if (!answer)
        return Error{Error::Code::NotFound, QStringLiteral("no such answer here"), {given.answer}};
    if (answer->afterEffect && !m_state.isEffectDone())
        return notAllowed("the effect comes first", missingForEffect(m_state));
    if (answer->beforeEffect && m_state.isEffectDone())
        return notAllowed("the effect is done");
    return one(EventKind::Answered, {{payload::answer, given.answer}});
}

Result<Planner::Events> Planner::on(const command::GoOn &) const
{
    if (operation().next.isEmpty())
        return notAllowed("an answer leads on from here");
    // Who may ask for an outside call is decided where they ask.
    if (operation().effect == Effect::CheckStaff) {
        if (const QStringList missing = missingForEffect(m_state); !missing.isEmpty())
            return notAllowed("the procedure asks for more first", missing);
    }
    return one(EventKind::WentOn);
}

Result<Planner::Events> Planner::on(const command::StepBack &) const
{
    if (!m_state.run().canStepBack())
        return notAllowed("at the first step");
    if (!m_state.canStepBack())
        return notAllowed("what the line did is not undone");
    return one(EventKind::SteppedBack);
}

Result<Planner::Events> Planner::on(const command::WithdrawAnswer &) const
{
    return m_state.canWithdrawAnswer(m_now.call) ? one(EventKind::AnswerWithdrawn)
                                                 : notAllowed("answered for longer than a ring, or gone on from");
}

Result<Planner::Events> Planner::on(const command::JumpTo &given) const
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

Result<Planner::Events> Planner::on(const command::AddRequest &) const
{
    const Visit &here = m_state.run().currentVisit();
    if (!m_state.answered() || m_state.isDropped())
        return notAllowed("nobody is on the line");
    const QString entry = firstTalkingOperation();
    if (entry.isEmpty() || here.operation == entry)
        return notAllowed("this request is being asked now");
    return one(EventKind::RequestAdded, {{payload::operation, entry}});
}

QString Planner::firstTalkingOperation() const
{
    const Procedure &procedure = *m_state.run().procedure();
    for (const Answer &answer : procedure.operation(procedure.start)->answers) {
        if (answer.mark == Mark::Answered)
            return answer.to;
    }
    return procedure.operation(procedure.start)->next;
}

Result<Planner::Events> Planner::on(const command::Drop &) const
{
    if (m_state.isDropped())
        return notAllowed("dropped already");
    return one(EventKind::Dropped);
}

Result<Planner::Events> Planner::on(const command::Continue &) const
{
    if (!m_state.isDropped())
        return notAllowed("nobody was cut off here");
    if (!m_state.answered())
        return notAllowed("never answered: there is nothing to go on with");
    return one(EventKind::Continued);
}

Result<Planner::Events> Planner::on(const command::Join &given) const
{
    if (given.earlier.isNull() || given.earlier == m_state.id())
        return Error{Error::Code::InvalidInput, QStringLiteral("no earlier call"), {}};
    const LineState line = m_state.line();
    if (!isTelephone() || (line != LineState::Ringing && line != LineState::Talking && line != LineState::OnHold))
        return notAllowed("nobody rings or speaks here");
    if (m_state.run().request() > 1 || !m_state.tickets().empty() || !m_state.attempts().empty()
        || !m_state.promises().empty())
        return notAllowed("this call has a matter of its own");
    return one(EventKind::Joined, {{payload::call, QString::number(given.earlier.value)}});
}

} // namespace helpdesk
