// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/rehearsal.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace helpdesk::demo {

namespace {

constexpr qint64 mostCallsPerTransaction = 2000;
constexpr int callsPerIndexing = 50'000;
constexpr std::size_t commitsPerBatch = 64;
constexpr std::size_t rememberedTickets = 400;

/// Only what is committed has its number and can be asked for again: a small desk must not wait for that to its end.
std::size_t callsPerTransaction(qint64 calls)
{
    return static_cast<std::size_t>(std::clamp<qint64>(calls / 50, 20, mostCallsPerTransaction));
}

} // namespace

Rehearsal::Rehearsal(Desk desk, const DemoPlan &plan, const DemoWatch &watch, CommitLine &line)
    : m_desk(std::move(desk)),
      m_plan(plan),
      m_watch(watch),
      m_line(line),
      m_play(m_desk.population, m_desk.calendar, m_desk.definitions, m_tickets, m_desk.seed, plan.untilMs)
{
}

void Rehearsal::run()
{
    while (const auto arrival = m_desk.calendar.next()) {
        lineUpTo(arrival->atMs);
        queue(m_play.play(*arrival));
        if (++m_report.calls % callsPerIndexing == 0)
            endBatch(Batch::End::Indexed);
        if (!m_isWanted)
            break;
        if (m_watch && !m_watch(m_report.calls)) {
            m_report.stopped = true;
            break;
        }
    }
    lineUpTo(std::numeric_limits<qint64>::max());
    endBatch(Batch::End::Indexed);
    m_line.close();
}

void Rehearsal::queue(PlayedCall played)
{
    m_report.refused += played.refused;
    for (CallCommit &commit : played.commits) {
        const qint64 atMs = commit.events.back().atMs;
        const bool isLast = &commit == &played.commits.back();
        m_waiting.emplace(std::pair(atMs, ++m_order), Waiting{played.requester, isLast, std::move(commit)});
    }
}

void Rehearsal::lineUpTo(qint64 atMs)
{
    while (!m_waiting.empty() && m_waiting.begin()->first.first <= atMs) {
        auto next = m_waiting.extract(m_waiting.begin());
        lineUp(next.mapped());
    }
}

/// A call is not torn apart: a transaction ends before the first commit of the call that would be too many.
void Rehearsal::lineUp(Waiting &waiting)
{
    const CallId call = waiting.commit.call;
    if (!m_calls.contains(call) && m_calls.size() >= callsPerTransaction(m_plan.calls))
        endBatch(Batch::End::Transaction);
    m_calls.insert(call);
    number(waiting);
    m_batch.commits.reserve(commitsPerBatch);
    m_batch.commits.push_back(std::move(waiting.commit));
    if (m_batch.commits.size() >= commitsPerBatch)
        endBatch(Batch::End::Open);
}

void Rehearsal::number(Waiting &waiting)
{
    for (const TicketDraft &ticket : waiting.commit.tickets) {
        auto number = m_numbers.find(ticket.id.value);
        if (number == m_numbers.end())
            number = m_numbers.insert(ticket.id.value, ++m_desk.lastTicket);
        waiting.commit.given.tickets.insert(ticket.id.value, *number);
        m_made.push_back({ticket.id, *number, waiting.requester});
        if (waiting.isLast)
            m_numbers.erase(number);
    }
}

void Rehearsal::endBatch(Batch::End end)
{
    m_batch.end = end;
    m_isWanted = m_line.put(std::exchange(m_batch, {})) && m_isWanted;
    if (end != Batch::End::Open)
        rememberTickets();
}

void Rehearsal::rememberTickets()
{
    m_calls.clear();
    for (const KnownTicket &ticket : std::exchange(m_made, {})) {
        if (m_tickets.size() < rememberedTickets) {
            m_tickets.push_back(ticket);
        } else {
            m_tickets[m_oldestTicket] = ticket;
            m_oldestTicket = (m_oldestTicket + 1) % rememberedTickets;
        }
    }
}

} // namespace helpdesk::demo
