// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/ownday.h"

#include "core/procedure/procedure.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr std::size_t mostLatest = 3;
constexpr int ringsPoint = 1 << 1; ///< Point 1 of the protocol.

/// What every report counts, a second ring after a cut too (procedures.md, "Received").
void count(OwnDay &day, const CallRow &row)
{
    const CallSummary &call = row.summary;
    if (call.channel != Channel::Phone && call.channel != Channel::Voip)
        return;
    ++day.calls;
    day.firstLevel += (call.kinds & static_cast<int>(CallKind::FirstLevel)) != 0;
    day.withTicket += (call.kinds & static_cast<int>(CallKind::SecondLevel)) != 0;
    if (!(call.pointsDue & ringsPoint))
        return;
    ++day.ringsKnown;
    if (call.pointsKept & ringsPoint)
        ++day.ringsKept;
    else
        day.lastLateAtMs = std::max(day.lastLateAtMs.value_or(0), call.startedAtMs);
}

} // namespace

OwnDay ownDayOf(const std::vector<CallRow> &rows)
{
    OwnDay day;
    for (const CallRow &row : rows) {
        if (!row.summary.registeredAtMs)
            continue;
        count(day, row);
        day.lastEndedAtMs = std::max(day.lastEndedAtMs.value_or(0), *row.summary.registeredAtMs);
        if (!row.ticketNumbers.empty())
            day.lastTicket =
                std::max(day.lastTicket, *std::max_element(row.ticketNumbers.begin(), row.ticketNumbers.end()));
        if (day.latest.size() < mostLatest && !hasFlag(row.summary.flags, CallFlag::Joined))
            day.latest.push_back(row);
    }
    return day;
}

} // namespace helpdesk
