// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/commitof.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"

#include <algorithm>

namespace helpdesk {

CallCommit commitOf(const CallState &before, const CallState &after, std::vector<CallEvent> events)
{
    CallCommit commit;
    commit.call = after.id();
    commit.session = events.front().session;
    for (const CallEvent &event : events) {
        if (event.kind == EventKind::StatusRead)
            commit.followUps.push_back({TicketId{event.payload.value(payload::ticket).toString().toLongLong()},
                                        event.seq, event.atMs, event.actor});
    }
    commit.events = std::move(events);
    std::vector<TicketDraft> tickets = ticketsOf(after);
    commit.summary = summarise(after, tickets);
    const std::vector<TicketDraft> known = ticketsOf(before);
    for (TicketDraft &ticket : tickets) {
        if (std::find(known.begin(), known.end(), ticket) == known.end())
            commit.tickets.push_back(std::move(ticket));
    }
    return commit;
}

void encodePayloads(CallCommit &commit)
{
    commit.payloads.clear();
    commit.payloads.reserve(commit.events.size());
    for (const CallEvent &event : commit.events)
        commit.payloads.push_back(encodedPayload(event.payload));
}

std::vector<CallCommit> commitsOf(const StoredCall &stored, const DefinitionsPtr &definitions)
{
    std::vector<CallCommit> commits;
    CallState state(stored.row.summary.call, definitions);
    for (const CallEvent &event : stored.events) {
        const CallState before = state;
        state.apply(event);
        commits.push_back(commitOf(before, state, {event}));
        commits.back().given = {stored.row.folio, stored.ticketNumbers};
    }
    return commits;
}

std::vector<TicketDraft> ticketsOf(const CallState &state)
{
    std::vector<TicketDraft> tickets;
    const ProcedureRun &run = state.run();
    const Catalogue &catalogue = *state.definitions()->catalogue;
    for (const TicketFact &fact : state.tickets()) {
        const auto text = [&](const QString &key) { return run.valueIn(key, fact.request).text; };
        TicketDraft ticket;
        ticket.id = fact.id;
        ticket.request = fact.request;
        ticket.madeAtMs = fact.madeAtMs;
        ticket.madeBy = fact.by;
        TicketContent &content = ticket.content;
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
        ticket.state = fact.withdrawn    ? TicketState::Cancelled
            : content.resolver.isEmpty() ? TicketState::New
                                         : TicketState::Assigned;
        ticket.cancelReason = fact.reason;
        ticket.numberGiven = state.isNumberGiven(fact);
        tickets.push_back(std::move(ticket));
    }
    return tickets;
}

} // namespace helpdesk
