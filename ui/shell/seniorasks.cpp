// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/seniorasks.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"

#include <QPointer>

#include <algorithm>

namespace helpdesk {

SeniorAsks::SeniorAsks(FrontCall &front, AgentSession &session, QObject *parent)
    : QObject(parent),
      m_front(front),
      m_session(session)
{
    connect(&front, &FrontCall::frontChanged, this, &SeniorAsks::followFront);
    connect(&session, &AgentSession::changed, this, &SeniorAsks::refresh);
}

void SeniorAsks::setPorts(SeniorPorts ports)
{
    m_ports = std::move(ports);
    refresh();
}

const SeniorAsk *SeniorAsks::own() const
{
    const auto found = std::find_if(m_asks.rbegin(), m_asks.rend(), [&](const SeniorAsk &ask) {
        return ask.askedBy == m_session.account().id && !m_front.id().isNull() && ask.call == m_front.id();
    });
    return found == m_asks.rend() ? nullptr : &*found;
}

const SeniorAsk *SeniorAsks::waiting() const
{
    if (m_session.density() != Density::Senior)
        return nullptr;
    const auto found = std::find_if(m_asks.begin(), m_asks.end(), [&](const SeniorAsk &ask) {
        return ask.isOpen() && ask.askedBy != m_session.account().id;
    });
    return found == m_asks.end() ? nullptr : &*found;
}

bool SeniorAsks::canAct() const
{
    return m_ports.ask
        && (waiting() || (m_front.call() && (m_session.density() != Density::Senior || (own() && own()->isOpen()))));
}

CallPorts::Answer<std::monostate> SeniorAsks::then()
{
    return [self = QPointer(this)](const Result<> &done) {
        if (!self)
            return;
        if (!done && done.error().code != Error::Code::Conflict) // Somebody was quicker: the list says who.
            Q_EMIT self->failed(done.error());
        self->refresh();
    };
}

void SeniorAsks::act()
{
    if (!canAct())
        return;
    const AccountId me = m_session.account().id;
    if (const SeniorAsk *mine = own(); mine && mine->isOpen())
        m_ports.end(mine->id, me, then());
    else if (const SeniorAsk *other = waiting())
        m_ports.end(other->id, me, then());
    else
        m_ports.ask(
            {m_ports.nextId(), m_front.id(), m_front.call()->state.operation().id, me, m_front.now().wallMs, {}},
            then());
}

/// An ask about a call that is no longer in front is settled.
void SeniorAsks::followFront()
{
    for (const SeniorAsk &ask : m_asks) {
        if (ask.isOpen() && ask.askedBy == m_session.account().id && ask.call != m_front.id())
            m_ports.end(ask.id, ask.askedBy, then());
    }
    Q_EMIT changed();
}

void SeniorAsks::refresh()
{
    if (!m_ports.current || m_session.account().id.isNull())
        return;
    m_ports.current(m_session.account().id, [self = QPointer(this)](const Result<std::vector<SeniorAsk>> &asks) {
        if (!self || !asks || self->m_asks == asks.value())
            return;
        self->m_asks = asks.value();
        Q_EMIT self->changed();
    });
}

QString SeniorAsks::words() const
{
    if (const SeniorAsk *other = waiting())
        return tr("%1 asks, at %2 (Ctrl J)")
            .arg(m_session.nameOf(other->askedBy).section(QLatin1Char(' '), 0, 0), other->operation);
    const SeniorAsk *mine = own();
    if (!mine)
        return {};
    if (mine->isOpen())
        return tr("Senior asked (Ctrl J: no longer)");
    return mine->endedBy == mine->askedBy
        ? QString()
        : tr("%1 helps you").arg(m_session.nameOf(mine->endedBy).section(QLatin1Char(' '), 0, 0));
}

} // namespace helpdesk
