// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/directorytable.h"

namespace helpdesk {

/// Grows the directory from registered calls, in idle time and never in a transaction that somebody waits for.
///
/// Goes by folio, which calls get one after the other when they are registered: what is above the last one taken is new.
/// Who gave a name and an e-mail or a telephone gets an entry; who is known has theirs brought up to date.
class DirectoryGrowth
{
public:
    explicit DirectoryGrowth(Connection &connection);

    /// Takes the next calls, at most \a limit, in a transaction of its own. Returns how many it took.
    [[nodiscard]] Result<int> catchUp(int limit);

private:
    struct Due;

    [[nodiscard]] Result<bool> isBehind();
    [[nodiscard]] Result<> take(const Due &call);
    [[nodiscard]] Result<> addTold(const Due &call, Requester &who);
    [[nodiscard]] Result<> refresh(const DirectoryEntry &known, const Requester &who, qint64 atMs);
    [[nodiscard]] Result<> touch(RequesterId merged, qint64 atMs);
    [[nodiscard]] Result<RequesterId> add(const Requester &who, const Due &call);
    [[nodiscard]] Result<> link(RequesterId whose, const Due &call);

    Connection &m_connection;
    DirectoryTable m_table;
};

} // namespace helpdesk
