// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::test {

/// A disk that fails, or waits, when told to: stands between SQLite and the system, for every file opened while it
/// exists.
///
/// One at a time, made before the first connection it is meant for and destroyed after the last. Reading never fails.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// Every write fails with this errno (EIO, ENOSPC, EROFS), until works().
    void failWrites(int systemError);
    /// Every flush to the disk fails with EIO: what a COMMIT waits for.
    void failSyncs();
    /// From now on every flush of another thread than this one waits, until letOne() or works().
    void holdSyncs();
    [[nodiscard]] bool holdsOne() const;
    void letOne();
    void works();

    /// Writes and flushes refused so far.
    [[nodiscard]] int refused() const;
};

} // namespace helpdesk::test
