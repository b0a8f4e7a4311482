// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/call/callrepository.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/definition/definitionrepository.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// Folds the words of calls anew that an earlier program has folded otherwise, in idle time, the newest first. Until
/// then they are found by the words that they had.
class SearchRefold
{
public:
    explicit SearchRefold(Connection &connection);

    /// The next calls, at most \a limit, in a transaction of its own. Returns how many it did.
    [[nodiscard]] Result<int> catchUp(int limit);

private:
    [[nodiscard]] Result<std::optional<CallSummary>> summaryOf(CallId call);
    /// \a last is the lowest of those that were looked at.
    [[nodiscard]] Result<> write(const std::vector<CallSummary> &calls, CallId last);

    Connection &m_connection;
    CallRepository m_calls;
    DefinitionCache m_cache;
    DefinitionRepository m_definitions;
    SearchIndex m_index;
    bool m_done = false; ///< Nothing is left, and nothing comes after.
};

} // namespace helpdesk
