// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/ticketsof.h"

#include "core/call/fieldkeys.h"

#include <algorithm>

namespace helpdesk {

namespace {

TicketContent contentOf(const TicketFact &fact, const CallState &state)
{
    const ProcedureRun &run = state.run();
    const Catalogue &catalogue = *state.definitions()->catalogue;
    const auto text = [&](const QString &key) { return run.valueIn(key, fact.request).text; };
    TicketContent content;
    content.requestType = text(fieldkey::requestType);
    content.service = text(fieldkey::service);
    content.detail = text(fieldkey::detail);
    content.requester = run.value(fieldkey::callerName).text;
    content.unit = run.value(fieldkey::callerUnit).text;
    content.email = run.value(fieldkey::callerEmail).text;
    content.phone = run.value(fieldkey::callerPhone).text;
    content.urgency = text(fieldkey::urgency);
    content.impact = text(fieldkey::impact);
    content.affected = text(fieldkey::affected).toLongLong();
    content.affectedOf = text(fieldkey::affectedOf).toLongLong();
    content.priority = catalogue.priority(content.urgency, content.impact);
    content.resolver = text(fieldkey::resolver);
    if (const Service *service = catalogue.service(content.service))
        content.group = service->group;
    return content;
}

} // namespace

std::vector<TicketDraft> ticketsOf(const CallState &state)
{
    std::vector<TicketDraft> tickets;
    for (const TicketFact &fact : state.tickets()) {
        TicketDraft ticket;
        ticket.id = fact.id;
        ticket.request = fact.request;
        ticket.madeAtMs = fact.madeAtMs;
        ticket.madeBy = fact.by;
        ticket.content = contentOf(fact, state);
        ticket.state = fact.withdrawn           ? TicketState::Cancelled
            : ticket.content.resolver.isEmpty() ? TicketState::New
                                                : TicketState::Assigned;
        ticket.cancelReason = fact.reason;
        ticket.numberGiven = state.isNumberGiven(fact);
        tickets.push_back(std::move(ticket));
    }
    return tickets;
}

} // namespace helpdesk
