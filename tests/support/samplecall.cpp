// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplecall.h"

#include "core/base/text.h"

#include <utility>

namespace helpdesk::test {

using namespace Qt::StringLiterals;

SampleCall::SampleCall(CallId id, SessionId owner, qint64 startedAtMs) : session(owner)
{
    summary.call = id;
    summary.definitions = DefinitionSetId{1};
    summary.startedAtMs = startedAtMs;
    summary.operation = u"2"_s;
    summary.agent = AccountId{1};
    summary.holder = AccountId{1};
    summary.holderSession = owner;
}

SampleCall &SampleCall::add(EventKind kind, const QJsonObject &payload)
{
    CallEvent event;
    event.seq = ++summary.lastSeq;
    event.kind = kind;
    event.time = CallTime{std::chrono::milliseconds(7000 * (event.seq - 1))};
    event.atMs = summary.startedAtMs + event.time.sinceStart.count();
    event.actor = AccountId{1};
    event.session = session;
    event.payload = payload;
    summary.lastEvent_ms = event.time.sinceStart.count();
    m_events.push_back(event);
    return *this;
}

CallCommit SampleCall::commit()
{
    return {summary.call,
            session,
            std::exchange(m_events, {}),
            summary,
            std::exchange(tickets, {}),
            std::exchange(followUps, {})};
}

CallCommit SampleCall::begin()
{
    return add(EventKind::Rang, {{payload::channel, 0}}).add(EventKind::WentOn).commit();
}

CallCommit SampleCall::registered()
{
    add(EventKind::Registered);
    summary.registeredAtMs = summary.startedAtMs + summary.lastEvent_ms;
    summary.outcome = CallOutcome::NotCarriedOut;
    summary.holder = {};
    summary.holderSession = {};
    return commit();
}

CallCommit SampleCall::withTicket(TicketId id)
{
    TicketDraft ticket;
    ticket.id = id;
    ticket.madeAtMs = summary.startedAtMs + 60000;
    ticket.madeBy = AccountId{1};
    ticket.state = TicketState::Assigned;
    ticket.content = {u"incident"_s,
                      u"e-mail"_s,
                      u"No puede enviar correos con archivos adjuntos"_s,
                      u"María Peña Nieto"_s,
                      u"Dirección de Planeación"_s,
                      u"Maria.Pena@dgsei.example"_s,
                      u"55 1234 5678 ext 412"_s,
                      u"high"_s,
                      u"moderate"_s,
                      12,
                      200,
                      2,
                      u"luis"_s,
                      u"messaging"_s};
    tickets.push_back(ticket);
    summary.requester = ticket.content.requester;
    summary.unit = ticket.content.unit;
    summary.email = ticket.content.email;
    summary.phone = ticket.content.phone;
    summary.service = ticket.content.service;
    summary.searchText = foldedForSearch(ticket.content.requester + u' ' + ticket.content.unit + u' '
                                         + ticket.content.email + u' ' + ticket.content.detail);
    const QJsonObject fields{{u"requester"_s, ticket.content.requester},
                             {u"detail"_s, ticket.content.detail},
                             {u"email"_s, ticket.content.email},
                             {u"phone"_s, ticket.content.phone}};
    return add(EventKind::Captured, {{payload::fields, fields}})
        .add(EventKind::TicketMade, {{payload::ticket, QString::number(id.value)}})
        .commit();
}

} // namespace helpdesk::test
