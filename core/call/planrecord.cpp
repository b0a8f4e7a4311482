// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkfield.h"
#include "core/call/plancall.h"
#include "core/call/planner.h"

#include <QJsonArray>

#include <map>

namespace helpdesk {

namespace {

/// Without what holds nothing.
QJsonObject capturedPayload(const QJsonObject &fields, const QJsonArray &none, const QJsonArray &asSaid)
{
    QJsonObject payload;
    if (!fields.isEmpty())
        payload.insert(payload::fields, fields);
    if (!none.isEmpty())
        payload.insert(payload::none, none);
    if (!asSaid.isEmpty())
        payload.insert(payload::asSaid, asSaid);
    return payload;
}

} // namespace

Result<Planner::Events> Planner::on(const command::Capture &given) const
{
    QJsonObject fields;
    QJsonArray none;
    QJsonArray asSaid;
    for (const auto &[key, typed] : given.fields) {
        const Field *field = m_state.run().procedure()->field(key);
        if (!field)
            return Error{Error::Code::NotFound, QStringLiteral("no such field"), {key}};
        const FieldValue value = keptValue(*field, typed);
        if (const auto checked = checkField(*field, value, *m_state.definitions()); !checked)
            return checked.error();
        if (m_state.run().valueIn(key, given.scope.value_or(m_state.run().scopeOf(key))) == value)
            continue;
        if (value.state == FieldValue::State::None) {
            none.append(key);
            continue;
        }
        fields.insert(key, value.text);
        if (value.state == FieldValue::State::AsSaid)
            asSaid.append(key);
    }
    QJsonObject payload = capturedPayload(fields, none, asSaid);
    if (payload.isEmpty())
        return notAllowed("nothing new");
    if (given.scope)
        payload.insert(payload::number, *given.scope);
    return one(EventKind::Captured, payload);
}

Result<Planner::Events> Planner::on(const command::LeaveUnknown &given) const
{
    if (operation().effect != Effect::Register)
        return notAllowed("asked for at the end");
    std::map<int, QJsonArray> byScope;
    for (const LackingField &lacking : lackingAtEnd(m_state)) {
        if (given.keys.isEmpty() || given.keys.contains(lacking.key))
            byScope[lacking.scope].append(lacking.key);
    }
    std::vector<CallEvent> events;
    for (const auto &[scope, keys] : byScope) {
        // Of the first attempt the scope is 0 too: it is always said.
        events.push_back(event(EventKind::Captured, {{payload::unknown, keys}, {payload::number, scope}}));
    }
    return events.empty() ? notAllowed("nothing lacks") : numbered(std::move(events));
}

Result<Planner::Events> Planner::on(const command::Note &given) const
{
    const QString text = given.text.trimmed();
    if (text.isEmpty() || text.size() > longTextLimit)
        return Error{Error::Code::InvalidInput, QStringLiteral("empty or too long"), {QStringLiteral("note")}};
    return one(EventKind::Noted, {{payload::text, text}});
}

Result<Planner::Events> Planner::on(const command::MarkScript &given) const
{
    if (!m_state.definitions()->protocol->scripts.contains(given.script))
        return Error{Error::Code::NotFound, QStringLiteral("no such script"), {given.script}};
    return one(EventKind::ScriptMarked, {{payload::script, given.script}, {payload::on, given.said}});
}

Result<Planner::Events> Planner::on(const command::Amend &given) const
{
    const Field *field = m_state.run().procedure()->field(given.key);
    if (!field)
        return Error{Error::Code::NotFound, QStringLiteral("no such field"), {given.key}};
    const QString reason = given.reason.trimmed();
    if (reason.isEmpty() || reason.size() > shortTextLimit)
        return Error{Error::Code::InvalidInput, QStringLiteral("a reason is needed"), {QStringLiteral("reason")}};
    const FieldValue value = keptValue(*field, given.value);
    if (const auto checked = checkField(*field, value, *m_state.definitions()); !checked)
        return checked.error();
    if (m_state.run().valueIn(given.key, given.scope) == value)
        return notAllowed("nothing new");
    QJsonObject payload{{payload::key, given.key}, {payload::text, value.text}, {payload::reason, reason}};
    if (given.scope != 0)
        payload.insert(payload::number, given.scope);
    if (value.state == FieldValue::State::None)
        payload.insert(payload::none, true);
    else if (value.state == FieldValue::State::AsSaid)
        payload.insert(payload::asSaid, true);
    return one(EventKind::Amended, payload);
}

Result<Planner::Events> Planner::on(const command::KeepLate &given) const
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
    return numbered(std::move(events));
}

} // namespace helpdesk
