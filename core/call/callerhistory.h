// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"
#include "core/people/requester.h"

#include <vector>

namespace helpdesk {

/// What is known of a live call's caller. Empty texts are not known.
struct CallerFacts
{
    QString name;
    QString unit;
    QString email;
    QString phone;
    QString extension;

    friend bool operator==(const CallerFacts &, const CallerFacts &) = default;
};

/// What somebody in the directory had with this desk before.
struct CallerHistory
{
    std::vector<CallRow> calls;         ///< Registered ones, the newest first.
    std::vector<TicketRow> openTickets; ///< The newest first.
    int recentCalls = 0;                ///< Within the days asked for.
    bool moreCalls = false;             ///< There are older ones.
};

} // namespace helpdesk
