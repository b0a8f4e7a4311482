// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/handover.h"
#include "core/call/callcommit.h"

#include <mutex>
#include <optional>
#include <utility>
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

/// From who plays to who writes, and back again: what is written is taken to pieces where it was made, where there is time for it.
class CommitLine
{
public:
    explicit CommitLine(std::size_t room) : m_toWrite(room) {}

    /// Waits for room. False: nobody writes any more.
    bool put(Batch batch)
    {
        const bool wanted = m_toWrite.put(std::move(batch));
        const std::vector<Batch> gone = takeWritten();
        return wanted;
    }

    /// Nothing more comes.
    void close() { m_toWrite.close(); }

    /// Waits for the next one; empty after the last.
    [[nodiscard]] std::optional<Batch> take() { return m_toWrite.take(); }

    void giveBack(Batch batch)
    {
        const std::lock_guard lock(m_mutex);
        m_written.push_back(std::move(batch));
    }

    /// Writes no more.
    void giveUp() { m_toWrite.giveUp(); }

private:
    [[nodiscard]] std::vector<Batch> takeWritten()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_written, {});
    }

    HandOver<Batch> m_toWrite;
    std::mutex m_mutex;
    std::vector<Batch> m_written;
};

} // namespace helpdesk::demo
