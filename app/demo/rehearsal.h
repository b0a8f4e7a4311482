// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/callplay.h"
#include "app/demo/commitline.h"
#include "app/demo/demoplan.h"

#include <map>
#include <set>
#include <utility>

namespace helpdesk::demo {

/// Plays the calls of a plan and lines up what they leave, in the order in which it is written and in transactions of
/// so many calls: on a thread of its own, while another one writes.
///
/// It gives the tickets their numbers, counting on from the desk's last one, since callers ask for them later. Where
/// somebody else has one of them by then, the ticket gets another, and what was said stays with it (CallCommit::given).
class Rehearsal
{
public:
    struct Desk
    {
        Population population;
        Calendar calendar;
        DefinitionsPtr definitions;
        quint64 seed = 0;
        qint64 lastTicket = 0;
    };

    /// All but \a desk are borrowed.
    Rehearsal(Desk desk, const DemoPlan &plan, const DemoWatch &watch, CommitLine &line);

    /// To the last call, or until somebody stops it.
    void run();

    /// REQUIRES: run() has ended.
    [[nodiscard]] const DemoReport &report() const { return m_report; }

private:
    /// A commit that waits for its turn: folios follow the order in which calls end, not that in which they ring.
    struct Waiting
    {
        std::size_t requester = 0;
        bool isLast = false; ///< Of its call.
        CallCommit commit;
    };

    void queue(PlayedCall played);
    void lineUpTo(qint64 atMs);
    void lineUp(Waiting &waiting);
    void number(Waiting &waiting);
    void endBatch(Batch::End end);
    /// From now on they are asked for.
    void rememberTickets();

    Desk m_desk;
    const DemoPlan &m_plan;
    const DemoWatch &m_watch;
    CommitLine &m_line;
    std::vector<KnownTicket> m_tickets;
    std::size_t m_oldestTicket = 0;
    CallPlay m_play;
    std::map<std::pair<qint64, qint64>, Waiting>
        m_waiting; ///< By when it ends, UTC, and the order in which it was played.
    qint64 m_order = 0;
    Batch m_batch;
    bool m_isWanted = true;
    std::set<CallId> m_calls;        ///< Of the transaction.
    std::vector<KnownTicket> m_made; ///< Within the transaction.
    QHash<qint64, qint64> m_numbers; ///< Of the tickets of calls that are not over.
    DemoReport m_report;
};

} // namespace helpdesk::demo
