// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/people/directorytable.h"

#include <utility>
#include <vector>

namespace helpdesk {

/// Grows the directory from registered calls, in idle time and never in a transaction that somebody waits for.
///
/// Goes by folio, which calls get one after the other when they are registered: what is above the last one taken is
/// new. Who gave a name and an e-mail or a telephone gets an entry; who is known has theirs brought up to date.
class DirectoryGrowth
{
public:
    explicit DirectoryGrowth(Connection &connection);

    /// Takes the next calls, at most \a limit, in a transaction of its own. Returns how many it took.
    [[nodiscard]] Result<int> catchUp(int limit);

private:
    struct Due;

    [[nodiscard]] Result<bool> isBehind();
    /// The next calls, with all that their callers said.
    [[nodiscard]] Result<std::vector<Due>> dueCalls(int limit);
    [[nodiscard]] Result<> addTold(std::vector<Due> &calls);
    [[nodiscard]] Result<> takeAll(const std::vector<Due> &calls);
    /// Whose call it is; null: nobody's whom the directory would know.
    [[nodiscard]] Result<RequesterId> take(const Due &call);
    [[nodiscard]] Result<RequesterId> match(const Due &call);
    [[nodiscard]] Result<RequesterId> refresh(const DirectoryEntry &known, const Requester &who, const Due &call);
    /// A merged entry keeps its own data, so that it can be parted again; who stands for it has had the contact too.
    [[nodiscard]] Result<> touch(RequesterId merged, qint64 atMs);
    [[nodiscard]] Result<RequesterId> add(const Requester &who, const Due &call);
    [[nodiscard]] Result<> link(std::vector<std::pair<RequesterId, CallId>> calls);

    Connection &m_connection;
    DirectoryTable m_table;
};

} // namespace helpdesk
