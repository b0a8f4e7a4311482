// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/journal/commit.h"
#include "core/storage/engine/databaselocation.h"

#include <functional>
#include <memory>

namespace helpdesk {

class Connection;

/// Where the writer thread puts what it is given. Made, used and destroyed in that thread.
class CommitSink
{
public:
    virtual ~CommitSink() = default;
    [[nodiscard]] virtual Result<CommitReceipt> write(const Commit &commit) = 0;
    [[nodiscard]] virtual Result<> keepDraft(const FieldDraft &draft) = 0;
    /// Whether what was written is still there to be found: the file at its place, the server in reach. Asked while
    /// nothing is to be written, and cheap.
    [[nodiscard]] virtual Result<> look() { return {}; }
    /// Up to which commit of the key the store has got, by seqOf(); 0: it knows nothing of it.
    [[nodiscard]] virtual Result<int> lastSeqOf(const CommitKey &key) = 0;
    /// Nothing to write: a piece of housekeeping. True when there is more of it.
    [[nodiscard]] virtual Result<bool> tend() = 0;
};

/// Opens the sink; called again after an error that a new connection may cure.
using CommitSinkMaker = std::function<Result<std::unique_ptr<CommitSink>>()>;

/// The desk's database as a sink: CommitWriter, and in idle time the search index, the directory, checkpoints and word
/// to other desks.
[[nodiscard]] CommitSinkMaker databaseSink(const DatabaseLocation &location);

} // namespace helpdesk
