// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedure.h"

#include <algorithm>

namespace helpdesk {

const EnumWords<CallKind, 6> callKindWords{{{
    {CallKind::FirstLevel, "first-level"},
    {CallKind::SecondLevel, "second-level"},
    {CallKind::Transferred, "transferred"},
    {CallKind::Outside, "outside"},
    {CallKind::Status, "status"},
    {CallKind::OutOfScope, "out-of-scope"},
}}};

const EnumWords<Effect, 9> effectWords{{{
    {Effect::None, "none"},
    {Effect::CheckStaff, "check-staff"},
    {Effect::Transfer, "transfer"},
    {Effect::Dial, "dial"},
    {Effect::Park, "park"},
    {Effect::MakeTicket, "make-ticket"},
    {Effect::ReadStatus, "read-status"},
    {Effect::GiveNumber, "give-number"},
    {Effect::Register, "register"},
}}};

const EnumWords<Mark, 16> markWords{{{
    {Mark::None, "none"},
    {Mark::Answered, "answered"},
    {Mark::Unanswered, "unanswered"},
    {Mark::Solved, "solved"},
    {Mark::NotSolved, "not-solved"},
    {Mark::Transferred, "transferred"},
    {Mark::TransferFailed, "transfer-failed"},
    {Mark::AttemptAnswered, "attempt-answered"},
    {Mark::AttemptUnanswered, "attempt-unanswered"},
    {Mark::NewAttempt, "new-attempt"},
    {Mark::Connected, "connected"},
    {Mark::UserNotReached, "user-not-reached"},
    {Mark::Refused, "refused"},
    {Mark::Withdrawn, "withdrawn"},
    {Mark::NoneFound, "none-found"},
    {Mark::HungUp, "hung-up"},
}}};

const EnumWords<Lane, 2> laneWords{{{{Lane::Agent, "agent"}, {Lane::User, "user"}}}};
const EnumWords<Way, 5> wayWords{{{{Way::Telephone, "telephone"},
                                   {Way::Email, "e-mail"},
                                   {Way::Chat, "chat"},
                                   {Way::Visit, "visit"},
                                   {Way::Other, "other"}}}};
const EnumWords<Source, 2> sourceWords{{{{Source::Seed, "seed"}, {Source::Ours, "ours"}}}};
const EnumWords<Line, 4> lineWords{
    {{{Line::Ringing, "ringing"}, {Line::Talking, "talking"}, {Line::Away, "away"}, {Line::AsBefore, "as-before"}}}};
const EnumWords<SayWhen, 3> sayWhenWords{
    {{{SayWhen::Always, "always"}, {SayWhen::BeforeEffect, "before-effect"}, {SayWhen::AfterEffect, "after-effect"}}}};

const EnumWords<FieldType, 14> fieldTypeWords{{{
    {FieldType::Text, "text"},
    {FieldType::LongText, "long-text"},
    {FieldType::Choice, "choice"},
    {FieldType::YesNo, "yes-no"},
    {FieldType::Email, "email"},
    {FieldType::Phone, "phone"},
    {FieldType::Extension, "extension"},
    {FieldType::Count, "count"},
    {FieldType::Due, "due"},
    {FieldType::Service, "service"},
    {FieldType::Resolver, "resolver"},
    {FieldType::Impact, "impact"},
    {FieldType::Urgency, "urgency"},
    {FieldType::TicketQuery, "ticket-query"},
}}};

const EnumWords<FieldWhen, 4> fieldWhenWords{{{{FieldWhen::Always, "always"},
                                               {FieldWhen::Lost, "lost"},
                                               {FieldWhen::NoContact, "no-contact"},
                                               {FieldWhen::Equipment, "equipment"}}}};
const EnumWords<FieldScope, 3> fieldScopeWords{
    {{{FieldScope::Call, "call"}, {FieldScope::Request, "request"}, {FieldScope::Attempt, "attempt"}}}};

const QString dgseiCheckFact = QStringLiteral("dgsei-check");

const Answer *Operation::answer(const QString &answerId) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &a) { return a.id == answerId; });
    return found == answers.end() ? nullptr : &*found;
}

const Answer *Operation::answerMarked(Mark mark) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &a) { return a.mark == mark; });
    return found == answers.end() ? nullptr : &*found;
}

const Field *Operation::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

void Procedure::index()
{
    m_byId.clear();
    m_fields.clear();
    for (std::size_t i = 0; i < operations.size(); ++i) {
        m_byId.insert(operations[i].id, i);
        if (operations[i].effect == Effect::Register)
            m_end = i;
        for (std::size_t f = 0; f < operations[i].fields.size(); ++f) {
            if (!m_fields.contains(operations[i].fields[f].key))
                m_fields.insert(operations[i].fields[f].key, {i, f});
        }
    }
}

const Operation *Procedure::operation(const QString &operationId) const
{
    const auto found = m_byId.constFind(operationId);
    return found == m_byId.constEnd() ? nullptr : &operations[*found];
}

const Field *Procedure::field(const QString &key) const
{
    const auto found = m_fields.constFind(key);
    return found == m_fields.constEnd() ? nullptr : &operations[found->first].fields[found->second];
}

QStringList Procedure::fieldKeys() const
{
    QStringList keys = m_fields.keys();
    keys.sort();
    return keys;
}

const Operation &Procedure::end() const
{
    return operations[m_end];
}

const Procedure &Procedure::of(Way way) const
{
    const auto &own = m_words[static_cast<std::size_t>(way)];
    return own ? *own : *this;
}

void Procedure::setWords(Way way, std::shared_ptr<const Procedure> worded)
{
    m_words[static_cast<std::size_t>(way)] = std::move(worded);
}

std::shared_ptr<const Procedure> Procedure::words(Way way) const
{
    return m_words[static_cast<std::size_t>(way)];
}

} // namespace helpdesk
