// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/month.h"
#include "core/report/tally.h"
#include "core/storage/engine/connection.h"

#include <map>

namespace helpdesk {

/// What is counted of calls, by those who answered or whom they rang at.
using AgentTallies = std::map<AccountId, CallTally>;

/// The same rules as tallyOf(), put to the database: a test holds the two equal.
class TallyQuery
{
public:
    /// The condition on the row of call c that a measure counts it, whatever else it sums up.
    [[nodiscard]] static QString condition(Measure measure);

    /// What rang within \a span, by the index on the first ring.
    [[nodiscard]] static const Statement &byAgent();
    [[nodiscard]] static Result<AgentTallies> byAgent(Connection &connection, const TimeSpan &span);
};

} // namespace helpdesk
