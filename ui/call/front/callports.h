// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/call/callreader.h"
#include "core/call/callstate.h"
#include "core/call/definitions.h"
#include "core/call/ownday.h"
#include "core/ticket/ticket.h"
#include "ui/people/directoryports.h"

#include <functional>
#include <vector>

namespace helpdesk {

/// A stored call and the definitions it runs under.
struct LoadedCall
{
    StoredCall stored;
    DefinitionsPtr definitions;

    /// As its events leave it.
    [[nodiscard]] CallState state() const
    {
        CallState state(stored.row.summary.call, definitions);
        for (const CallEvent &event : stored.events)
            state.apply(event);
        return state;
    }
};

/// What the pages of calls ask the outside for. Answers come later, in the window's thread; an answer whose asker is
/// gone must be dropped by whoever implements the port.
struct CallPorts
{
    template<typename T>
    using Answer = std::function<void(const Result<T> &)>;

    std::function<Moment()> now;
    std::function<void(const TicketQuery &, Answer<std::vector<TicketRow>>)> findTickets;
    /// Numbers of open tickets, in the order of the people's ids.
    std::function<void(const QStringList &, Answer<std::vector<int>>)> openTicketsOf;
    std::function<void(CallId, Answer<LoadedCall>)> loadCall;
    std::function<void(Answer<std::vector<CallRow>>)> openCalls;
    /// What an agent has done within [from, to), UTC.
    std::function<void(AccountId, qint64 fromMs, qint64 toMs, Answer<OwnDay>)> ownDay;
    /// Newest first, rows after \a before.
    std::function<void(const CallFilter &, CallId before, int limit, Answer<std::vector<CallRow>>)> calls;
    DirectoryPorts directory;
};

} // namespace helpdesk
