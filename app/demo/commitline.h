// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/handover.h"
#include "core/call/callcommit.h"

#include <vector>

namespace helpdesk::demo {

/// Some commits in the order in which they are written.
struct Batch
{
    enum class End {
        Open,        ///< More of the same transaction follows.
        Transaction, ///< Committed behind it.
        Indexed,     ///< Committed, and searchable, before what follows is written.
    };

    std::vector<CallCommit> commits;
    End end = End::Open;
};

/// From who plays to who writes, and back.
using CommitLine = HandOverAndBack<Batch>;

} // namespace helpdesk::demo
