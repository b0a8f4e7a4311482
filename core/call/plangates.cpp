// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkfield.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "core/call/planner.h"

namespace helpdesk {

namespace {

bool isUnderstood(const CallState &state, const QString &need)
{
    const ProcedureRun &run = state.run();
    const auto isSaid = [&](const QString &key) {
        return run.stands(key) && run.value(key).state != FieldValue::State::Unknown;
    };
    if (need == dgseiCheckFact) {
        // A name alone authorises nothing where the procedure asks whose it is.
        const bool named = isSaid(fieldkey::authoriserName)
            && (!run.procedure()->field(fieldkey::authoriserStaff)
                || run.value(fieldkey::authoriserStaff).text == fieldkey::yes);
        return run.value(fieldkey::callerStaff).text == fieldkey::yes || named;
    }
    if (need == fieldkey::resolver) {
        const ResolverGroup *group = state.definitions()->catalogue->groupOf(run.value(fieldkey::service).text);
        return isSaid(need) || (group && group->people.empty());
    }
    const Field *field = run.procedure()->field(need);
    return isSaid(need) || (field && !run.asks(*field));
}

} // namespace

std::optional<Error> Planner::refusedEffect(Effect effect, bool once) const
{
    if (operation().effect != effect)
        return notAllowed("another operation does that");
    if (once && m_state.isEffectDone())
        return notAllowed("done already");
    if (const QStringList missing = missingForEffect(m_state); !missing.isEmpty())
        return notAllowed("the procedure asks for more first", missing);
    return std::nullopt;
}

Result<Planner::Events> Planner::on(const command::Dial &) const
{
    if (const auto refused = refusedEffect(Effect::Dial, true))
        return *refused;
    return one(EventKind::AttemptDialled);
}

Result<Planner::Events> Planner::on(const command::MakeTicket &given) const
{
    if (const auto refused = refusedEffect(Effect::MakeTicket, true))
        return *refused;
    if (given.id.isNull())
        return Error{Error::Code::InvalidInput, QStringLiteral("no ticket id"), {}};
    return one(EventKind::TicketMade, {{payload::ticket, QString::number(given.id.value)}});
}

Result<Planner::Events> Planner::on(const command::WithdrawTicket &given) const
{
    if (!m_state.ticketOf(m_state.run().request()))
        return notAllowed("no ticket to withdraw");
    const QString reason = given.reason.trimmed();
    if (reason.isEmpty() || reason.size() > shortTextLimit)
        return Error{Error::Code::InvalidInput, QStringLiteral("a reason is needed"), {QStringLiteral("reason")}};
    return one(EventKind::TicketWithdrawn, {{payload::reason, reason}});
}

Result<Planner::Events> Planner::on(const command::Promise &given) const
{
    if (operation().effect != Effect::Park)
        return notAllowed("another operation does that");
    if (given.dueMs <= m_now.wallMs)
        return Error{Error::Code::InvalidInput, QStringLiteral("due in the past"), {fieldkey::due}};
    return one(EventKind::Promised, {{payload::due, static_cast<double>(given.dueMs)}});
}

Result<Planner::Events> Planner::on(const command::TakeUp &given) const
{
    const bool mine = m_state.holderSession() == m_actor.session && m_state.holder() == m_actor.account;
    if (!m_state.isParked() && mine && !(given.callerThere && m_state.isInterrupted()))
        return notAllowed("in your hands already");
    return one(EventKind::TakenUp, given.callerThere ? QJsonObject{{payload::on, true}} : QJsonObject{});
}

Result<Planner::Events> Planner::on(const command::ReadStatus &given) const
{
    if (operation().effect != Effect::ReadStatus)
        return notAllowed("another operation does that");
    if (given.ticket.isNull() || given.state.isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("no ticket"), {fieldkey::ticketQuery}};
    return one(EventKind::StatusRead,
               {{payload::ticket, QString::number(given.ticket.value)}, {payload::state, given.state}});
}

Result<Planner::Events> Planner::on(const command::GiveNumber &) const
{
    if (const auto refused = refusedEffect(Effect::GiveNumber, true))
        return *refused;
    return one(EventKind::NumberGiven);
}

Result<Planner::Events> Planner::on(const command::Register &) const
{
    if (operation().effect != Effect::Register)
        return notAllowed("another operation does that");
    if (m_state.openPromise())
        return notAllowed("a promise stands", {promiseFact});
    QStringList missing;
    for (const LackingField &lacking : lackingAtEnd(m_state))
        missing.append(lacking.key);
    if (!missing.isEmpty())
        return notAllowed("the procedure asks for more first", missing);
    return one(EventKind::Registered);
}

std::vector<LackingField> lackingAtEnd(const CallState &state)
{
    std::vector<LackingField> lacking = state.run().missingAtEnd();
    std::erase_if(lacking, [&](const LackingField &field) {
        const ResolverGroup *group =
            state.definitions()->catalogue->groupOf(state.run().valueIn(fieldkey::service, field.scope).text);
        return field.key == fieldkey::resolver && group && group->people.empty();
    });
    return lacking;
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
