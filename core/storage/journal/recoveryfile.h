// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/journal/writerloop.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace helpdesk {

class CommitWriter;

/// What a desk could not write, as a text file: JSON, so that a person can read what is in it when all else fails.
/// Files of every version before this one are read.
class RecoveryFile
{
public:
    /// Written whole and synced, or not at all (StorageFailed).
    [[nodiscard]] static Result<> write(const QString &path, const UnsavedWork &work, qint64 nowMs);
    /// NotFound, InvalidInput (not such a file, or damaged) or SchemaNewer.
    [[nodiscard]] static Result<UnsavedWork> read(const QString &path);

    /// One commit as it stands in such a file, on one line; and back: empty where the line is none.
    [[nodiscard]] static QString lineOf(const Commit &commit);
    [[nodiscard]] static std::optional<Commit> commitOf(const QString &line);
};

/// What became of a recovery file.
struct RecoveryReport
{
    int written = 0; ///< Commits that stand now, those that stood already among them.
    int refused = 0; ///< Another desk has gone on with the call.
    int lacking = 0; ///< What stood before them in the call is not in this database.
    std::vector<std::pair<qint64, qint64>>
        renumbered{}; ///< Ticket numbers that were said and belong to others now, and the new ones.
};

/// Writes the work into the database. Doing it twice does no harm. Ends at the first error that is not a refusal.
[[nodiscard]] Result<RecoveryReport> recoverWork(const UnsavedWork &work, CommitWriter &writer);

} // namespace helpdesk
