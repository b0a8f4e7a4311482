// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"

namespace helpdesk {

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
        ticket.state = fact.withdrawn ? TicketState::Cancelled
            : content.resolver.isEmpty() ? TicketState::New
                                         : TicketState::Assigned;
        ticket.cancelReason = fact.reason;
        ticket.numberGiven = state.isNumberGiven(fact);
        tickets.push_back(std::move(ticket));
    }
    return tickets;
}

QString proposedResolver(const Catalogue &catalogue, const QString &service, const std::vector<int> &open)
{
    const ResolverGroup *group = catalogue.groupOf(service);
    if (!group || group->people.empty())
        return {};
    const auto load = [&](std::size_t i) { return i < open.size() ? open[i] : 0; };
    std::size_t best = 0;
    for (std::size_t i = 1; i < group->people.size(); ++i) {
        const bool fewer = load(i) < load(best);
        const bool sameAndEarlier = load(i) == load(best)
            && foldedForSearch(group->people[i].name) < foldedForSearch(group->people[best].name);
        if (fewer || sameAndEarlier)
            best = i;
    }
    return group->people[best].id;
}

} // namespace helpdesk
