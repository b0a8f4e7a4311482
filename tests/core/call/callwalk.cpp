// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/call/callwalk.h"

#include "core/call/fieldkeys.h"

#include <QHash>
#include <QStringList>

#include <deque>

namespace helpdesk::test {

namespace {

constexpr qint64 walkedFromMs = 1'790'000'000'000;

/// Steps to the end along the procedure's edges.
QHash<QString, int> distancesToEnd(const Procedure &procedure)
{
    QHash<QString, int> distance{{procedure.end().id, 0}};
    for (bool changed = true; changed;) {
        changed = false;
        for (const Operation &operation : procedure.operations) {
            QStringList targets;
            if (!operation.next.isEmpty())
                targets.append(operation.next);
            for (const Answer &answer : operation.answers)
                targets.append(answer.to);
            for (const QString &target : targets) {
                if (!distance.contains(target))
                    continue;
                const int through = distance.value(target) + 1;
                if (through < distance.value(operation.id, 1000)) {
                    distance.insert(operation.id, through);
                    changed = true;
                }
            }
        }
    }
    return distance;
}

} // namespace

CallWalk::CallWalk(DefinitionsPtr definitions, quint64 seed)
    : m_definitions(definitions),
      m_random(static_cast<unsigned>(seed)),
      m_state(CallId{1}, definitions)
{
    m_ticket = static_cast<qint64>(seed) * 1000;
    perform(command::Ring{});
}

bool CallWalk::perform(const Command &command)
{
    const auto planned =
        planCall(m_state, command, m_actor, {CallTime{std::chrono::milliseconds(m_nowMs)}, walkedFromMs + m_nowMs});
    if (!planned) {
        ++m_refused;
        return false;
    }
    for (const CallEvent &event : planned.value().commit.events) {
        m_state.apply(event);
        m_events.push_back(event);
    }
    m_lastSummary = planned.value().commit.summary;
    m_saidAfter = m_saidAfter && planned.value().after == m_state;
    return true;
}

void CallWalk::wander(int most)
{
    int done = 0;
    for (int tries = 0; done < most && tries < most * 4 && !m_state.isRegistered(); ++tries) {
        m_nowMs += pick(40'000);
        if (perform(anyCommand()))
            ++done;
    }
}

Command CallWalk::anyCommand()
{
    const Operation &here = m_state.operation();
    if (m_state.isParked())
        return command::TakeUp{};
    const int roll = pick(20);
    if (roll < 9 && !here.answers.empty())
        return command::Choose{here.answers[static_cast<std::size_t>(pick(static_cast<int>(here.answers.size())))].id};
    if (roll < 11 && !here.next.isEmpty())
        return command::GoOn{};
    if (roll < 14)
        return anyFields();
    if (roll == 14)
        return command::StepBack{};
    if (roll == 15) {
        const auto &all = m_definitions->procedure->operations;
        return command::JumpTo{all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))].id};
    }
    return anyFact();
}

Command CallWalk::anyFact()
{
    switch (pick(20)) {
    case 17:
        return command::WithdrawAnswer{};
    case 18:
        return pick(3) == 0 ? Command(command::LeaveUnknown{}) : Command(command::TakeUp{true});
    case 19:
        return command::MendTimes{std::chrono::milliseconds(pick(60'000)), {}, {}, QStringLiteral("se fue la luz")};
    case 0:
        return command::AddRequest{};
    case 1:
        return command::BeginHold{m_definitions->protocol->holdReasons.front().id};
    case 2:
        return command::RecordContact{};
    case 3:
        return command::EndHold{};
    case 4:
        return command::SetTense{pick(2) == 0};
    case 5:
        return command::Note{QStringLiteral("nota")};
    case 6:
        return command::StateRings{pick(2) == 0 ? std::optional<int>() : pick(9) + 1};
    case 7:
    case 8:
        return command::Dial{};
    case 9:
    case 10:
        return command::MakeTicket{TicketId{++m_ticket}};
    case 11:
        return command::WithdrawTicket{QStringLiteral("ya no")};
    case 12:
        return command::Promise{walkedFromMs + m_nowMs + 600'000};
    case 13:
        return command::ReadStatus{TicketId{5}, QStringLiteral("assigned")};
    case 14:
        return command::GiveNumber{};
    case 15:
        return pick(4) == 0 ? Command(command::Drop{})
                            : Command(command::MarkScript{fieldkey::greetingScript, pick(2) == 0});
    default:
        return pick(6) == 0 ? Command(command::Register{})
                            : Command(command::MarkScript{fieldkey::farewellScript, false});
    }
}

command::Capture CallWalk::anyFields()
{
    command::Capture capture;
    const QStringList keys = m_definitions->procedure->fieldKeys();
    const auto &here = m_state.operation().fields;
    for (const Field &field : here) {
        if (pick(2) == 0)
            capture.fields.emplace_back(field.key, validValue(field));
    }
    if (capture.fields.empty()) {
        const QString key = keys.at(pick(static_cast<int>(keys.size())));
        capture.fields.emplace_back(key, validValue(*m_definitions->procedure->field(key)));
    }
    return capture;
}

FieldValue CallWalk::validValue(const Field &field)
{
    const Catalogue &catalogue = *m_definitions->catalogue;
    const auto oneOf = [&](const auto &entries) {
        return entries[static_cast<std::size_t>(pick(static_cast<int>(entries.size())))].id;
    };
    if (field.noneAllowed && pick(4) == 0)
        return {{}, FieldValue::State::None};
    switch (field.type) {
    case FieldType::Choice:
        return {oneOf(field.options), FieldValue::State::Given};
    case FieldType::YesNo:
        return {pick(2) == 0 ? fieldkey::yes : fieldkey::no, FieldValue::State::Given};
    case FieldType::Email:
        return pick(3) == 0 ? FieldValue{QStringLiteral("ana arroba x"), FieldValue::State::AsSaid}
                            : FieldValue{QStringLiteral("ana%1@x.example").arg(pick(100)), FieldValue::State::Given};
    case FieldType::Phone:
        return {QStringLiteral("72255501%1").arg(pick(90) + 10), FieldValue::State::Given};
    case FieldType::Extension:
    case FieldType::Count:
    case FieldType::TicketQuery:
        return {QString::number(pick(900) + 100), FieldValue::State::Given};
    case FieldType::Due:
        return {QStringLiteral("2026-11-20T12:00:00Z"), FieldValue::State::Given};
    case FieldType::Service:
        return {oneOf(catalogue.services), FieldValue::State::Given};
    case FieldType::Impact:
        return {oneOf(catalogue.impacts), FieldValue::State::Given};
    case FieldType::Urgency:
        return {oneOf(catalogue.urgencies), FieldValue::State::Given};
    case FieldType::Resolver:
        return {}; // The groups of the repository have nobody: nothing to choose.
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return {QStringLiteral("texto %1").arg(pick(50)), FieldValue::State::Given};
}

bool CallWalk::performEffect()
{
    command::Capture capture;
    for (const QString &need : missingForEffect(m_state)) {
        if (need == dgseiCheckFact) {
            capture.fields.emplace_back(fieldkey::authoriserName,
                                        FieldValue{QStringLiteral("Jefa"), FieldValue::State::Given});
            capture.fields.emplace_back(fieldkey::authoriserStaff, FieldValue{fieldkey::yes, FieldValue::State::Given});
            continue;
        }
        capture.fields.emplace_back(need, validValue(*m_definitions->procedure->field(need)));
    }
    if (!capture.fields.empty() && !perform(capture))
        return false;
    switch (m_state.operation().effect) {
    case Effect::Dial:
        return perform(command::Dial{});
    case Effect::MakeTicket:
        return perform(command::MakeTicket{TicketId{++m_ticket}});
    case Effect::ReadStatus:
        return perform(command::ReadStatus{TicketId{5}, QStringLiteral("assigned")});
    case Effect::GiveNumber:
        return perform(command::GiveNumber{});
    default:
        return true;
    }
}

bool CallWalk::stepOut()
{
    static thread_local const QHash<QString, int> distance = distancesToEnd(*m_definitions->procedure);
    const Operation &here = m_state.operation();
    QString best;
    int least = here.next.isEmpty() ? 1000 : distance.value(here.next);
    for (const Answer &answer : here.answers) {
        // Another promise leads nowhere.
        if ((answer.beforeEffect && m_state.isEffectDone()) || (here.effect == Effect::Park && answer.afterEffect))
            continue;
        if (distance.value(answer.to) < least) {
            least = distance.value(answer.to);
            best = answer.id;
        }
    }
    if (best.isEmpty())
        return perform(command::GoOn{});
    if (here.answer(best)->afterEffect && !m_state.isEffectDone() && !performEffect())
        return false;
    return perform(command::Choose{best});
}

bool CallWalk::leave()
{
    for (int steps = 0; steps < 60; ++steps) {
        if (m_state.isRegistered())
            return true;
        m_nowMs += 1000;
        if (m_state.isParked()) {
            if (!perform(command::TakeUp{}))
                return false;
        } else if (m_state.operation().effect != Effect::Register) {
            if (!stepOut())
                return false;
        } else if (m_state.openPromise()) {
            // A promise never ends by itself: the user withdraws it.
            if (!perform(command::JumpTo{QStringLiteral("23")})
                || !perform(command::Choose{QStringLiteral("withdrawn")}))
                return false;
        } else if (!lackingAtEnd(m_state).empty()) {
            if (!perform(command::LeaveUnknown{}))
                return false;
        } else if (!perform(command::Register{})) {
            return false;
        }
    }
    return false;
}

} // namespace helpdesk::test
