// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <functional>
#include <vector>

namespace helpdesk {

class Connection;

/// Takes back all calls of one import, a few hundred at a time, and their figures with them.
class CallImportUndo
{
public:
    using Progress = std::function<bool(qint64 calls)>;

    explicit CallImportUndo(Connection &connection);

    /// Calls of the run that were amended since: with them the run cannot be undone.
    [[nodiscard]] Result<std::vector<CallId>> amended(qint64 run);

    /// How many calls were taken away. NotFound: no such run. NotAllowed: it was undone already. Conflict: amended()
    /// names calls; none of a piece with one is taken away, those of earlier pieces are. After an error once more goes
    /// on. \a progress hears how many are gone, and ends it by false: NotAllowed too, then.
    [[nodiscard]] Result<qint64> undo(qint64 run, qint64 nowMs, const Progress &progress = {});

private:
    [[nodiscard]] Result<int> undoPiece(qint64 run);
    [[nodiscard]] Result<> takeAway(const std::vector<CallId> &calls);
    [[nodiscard]] Result<> subtract(const std::vector<CallId> &calls);
    [[nodiscard]] Result<bool> finish(qint64 run, qint64 nowMs);

    Connection &m_connection;
};

} // namespace helpdesk
