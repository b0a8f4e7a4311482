// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/commitof.h"

#include "core/call/summarise.h"
#include "core/call/ticketsof.h"

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

} // namespace helpdesk
