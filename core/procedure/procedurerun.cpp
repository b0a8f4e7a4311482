// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedurerun.h"

#include <QHash>

#include <algorithm>
#include <cassert>
#include <deque>

namespace helpdesk {

ProcedureRun::ProcedureRun(std::shared_ptr<const Procedure> procedure) : m_procedure(std::move(procedure)) {}

void ProcedureRun::speakBy(Way way)
{
    assert(!hasBegun());
    if (auto worded = m_procedure->words(way))
        m_procedure = std::move(worded);
}

void ProcedureRun::begin(CallTime now)
{
    assert(!hasBegun());
    enter(m_procedure->start, Visit::Reached::Start, now);
}

void ProcedureRun::beginAtEnd(CallTime now)
{
    assert(!hasBegun());
    enter(m_procedure->end().id, Visit::Reached::Start, now);
}

void ProcedureRun::answer(const QString &answerId, CallTime now)
{
    const Answer *chosen = current().answer(answerId);
    assert(chosen);
    leave(now, answerId);
    if (!chosen->via.isEmpty())
        m_visits.push_back({chosen->via,
                            m_request,
                            m_attempt,
                            Visit::Reached::Followed,
                            now,
                            now,
                            {},
                            true,
                            m_procedure->operation(chosen->via)});
    if (chosen->newRequest)
        ++m_request;
    if (chosen->newRequest || chosen->mark == Mark::NewAttempt)
        ++m_attempt;
    enter(chosen->to, chosen->newRequest ? Visit::Reached::NewRequest : Visit::Reached::Followed, now);
}

void ProcedureRun::goOn(CallTime now)
{
    const QString to = current().next;
    assert(!to.isEmpty());
    leave(now, {});
    enter(to, Visit::Reached::Followed, now);
}

void ProcedureRun::jump(const QString &operationId, CallTime now)
{
    leave(now, {});
    enter(operationId, Visit::Reached::Jumped, now);
}

void ProcedureRun::addRequest(const QString &operationId, CallTime now)
{
    leave(now, {});
    ++m_request;
    ++m_attempt;
    enter(operationId, Visit::Reached::NewRequest, now);
}

void ProcedureRun::drop(CallTime now)
{
    leave(now, {});
    enter(m_procedure->end().id, Visit::Reached::Dropped, now);
}

void ProcedureRun::continueDropped(CallTime now)
{
    assert(isDropped() && m_visits.size() > 1);
    const QString to = m_visits[m_visits.size() - 2].operation;
    leave(now, {});
    enter(to, Visit::Reached::Continued, now);
}

void ProcedureRun::stepBack()
{
    assert(canStepBack());
    const Step step = m_steps.back();
    m_steps.pop_back();
    m_visits.resize(step.visits);
    m_visits.back().left.reset();
    m_visits.back().answer.clear();
    m_request = step.request;
    m_attempt = step.attempt;
}

void ProcedureRun::leave(CallTime now, const QString &answerId)
{
    m_steps.push_back({m_visits.size(), m_request, m_attempt});
    m_visits.back().left = now;
    m_visits.back().answer = answerId;
}

void ProcedureRun::enter(const QString &operationId, Visit::Reached reached, CallTime now)
{
    const Operation *entered = m_procedure->operation(operationId);
    assert(entered);
    m_visits.push_back({operationId, m_request, m_attempt, reached, now, {}, {}, false, entered});
    // A loop of such operations would never end; a procedure has no more of them than operations.
    for (std::size_t guard = 0; guard < m_procedure->operations.size(); ++guard) {
        const bool passes = reached == Visit::Reached::Followed && entered->lane == Lane::User
            && entered->answers.empty() && !entered->next.isEmpty() && entered->effect == Effect::None
            && missingFields(*entered).isEmpty();
        if (!passes)
            return;
        m_visits.back().left = now;
        m_visits.back().passed = true;
        entered = m_procedure->operation(entered->next);
        m_visits.push_back({entered->id, m_request, m_attempt, Visit::Reached::Followed, now, {}, {}, false, entered});
    }
}

bool ProcedureRun::isLost() const
{
    if (isDropped())
        return true;
    const auto isAnswered = [](const Visit &visit) {
        return visit.at->line != Line::Ringing && visit.at->effect != Effect::Register;
    };
    return std::any_of(m_visits.begin(), m_visits.end(),
                       [](const Visit &visit) { return visit.at->line != Line::Ringing; })
        && std::none_of(m_visits.begin(), m_visits.end(), isAnswered);
}

const Operation &ProcedureRun::current() const
{
    return *m_visits.back().at;
}

std::optional<std::size_t> ProcedureRun::lastOrigin() const
{
    if (m_steps.empty())
        return std::nullopt;
    return m_steps.back().visits - 1;
}

int ProcedureRun::scopeOf(const QString &key) const
{
    const Field *field = m_procedure->field(key);
    if (!field || field->scope == FieldScope::Call)
        return 0;
    return field->scope == FieldScope::Request ? m_request : m_attempt;
}

void ProcedureRun::capture(const QString &key, FieldValue value)
{
    captureIn(key, scopeOf(key), std::move(value));
}

void ProcedureRun::captureIn(const QString &key, int scope, FieldValue value)
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [&](const Slot &slot) { return slot.key == key && slot.scope == scope; });
    if (!value.stands()) {
        if (found != m_values.end())
            m_values.erase(found);
    } else if (found != m_values.end()) {
        found->value = std::move(value);
    } else {
        m_values.push_back({key, scope, std::move(value)});
    }
}

FieldValue ProcedureRun::value(const QString &key) const
{
    return valueIn(key, scopeOf(key));
}

FieldValue ProcedureRun::valueIn(const QString &key, int scope) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [&](const Slot &slot) { return slot.key == key && slot.scope == scope; });
    return found == m_values.end() ? FieldValue{} : found->value;
}

QStringList ProcedureRun::missingFields(const Operation &operation) const
{
    QStringList missing;
    for (const Field &field : operation.fields) {
        if (field.required && asks(field) && !stands(field.key))
            missing.append(field.key);
    }
    return missing;
}

bool ProcedureRun::asks(const Field &field) const
{
    const auto hasNone = [this](const char *key) { return value(QLatin1String(key)).state == FieldValue::State::None; };
    switch (field.when) {
    case FieldWhen::Always:
    case FieldWhen::Equipment: // The catalogue says of which services (CallState::asks).
        break;
    case FieldWhen::Lost:
        return isLost();
    case FieldWhen::NoContact:
        return hasNone("caller_email") && hasNone("caller_phone");
    }
    return true;
}

bool ProcedureRun::isTrue(const Say &say) const
{
    const auto holds = [this](const QString &key) { return !value(key).text.isEmpty(); };
    return std::all_of(say.has.begin(), say.has.end(), holds)
        && std::none_of(say.lacks.begin(), say.lacks.end(), holds);
}

std::vector<LackingField> ProcedureRun::missingAtEnd() const
{
    std::vector<LackingField> missing;
    for (std::size_t i = 0; i + 1 < m_visits.size(); ++i) {
        const Visit &visit = m_visits[i];
        const Operation &operation = *visit.at;
        const Visit::Reached then = m_visits[i + 1].reached;
        const Answer *chosen = visit.answer.isEmpty() ? nullptr : operation.answer(visit.answer);
        const bool finished = then == Visit::Reached::Followed || (then == Visit::Reached::NewRequest && chosen);
        if (!finished || (chosen && chosen->excuses))
            continue;
        for (const Field &field : operation.fields) {
            const int scope = field.scope == FieldScope::Call ? 0
                : field.scope == FieldScope::Request          ? visit.request
                                                              : visit.attempt;
            const LackingField lacking{field.key, scope};
            if (field.required && asks(field) && !valueIn(field.key, scope).stands()
                && std::find(missing.begin(), missing.end(), lacking) == missing.end())
                missing.push_back(lacking);
        }
    }
    return missing;
}

QStringList skippedBetween(const Procedure &procedure, const QString &from, const QString &to)
{
    QHash<QString, QString> cameFrom{{from, QString()}};
    std::deque<QString> open{from};
    while (!open.empty() && !cameFrom.contains(to)) {
        const QString at = open.front();
        open.pop_front();
        const Operation *operation = procedure.operation(at);
        QStringList targets;
        if (!operation->next.isEmpty())
            targets.append(operation->next);
        for (const Answer &answer : operation->answers)
            targets.append(answer.to);
        for (const QString &target : targets) {
            if (!cameFrom.contains(target)) {
                cameFrom.insert(target, at);
                open.push_back(target);
            }
        }
    }
    QStringList skipped;
    for (QString at = cameFrom.value(to); !at.isEmpty() && at != from; at = cameFrom.value(at))
        skipped.prepend(at);
    return skipped;
}

} // namespace helpdesk
