// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace helpdesk {

/// What one thread makes and another takes, in the order in which it was made. Short: whoever makes waits for whoever
/// takes, so that memory stays small.
template<typename Piece>
class HandOver
{
public:
    explicit HandOver(std::size_t room) : m_room(room) {}

    /// Waits for room. False: nobody takes any more.
    bool put(Piece piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_givenUp || m_pieces.size() < m_room; });
        if (m_givenUp)
            return false;
        m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
        return true;
    }

    /// Nothing more comes.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// Waits for the next one; empty after the last.
    [[nodiscard]] std::optional<Piece> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_pieces.empty(); });
        if (m_pieces.empty())
            return std::nullopt;
        std::optional<Piece> piece(std::move(m_pieces.front()));
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }

    /// Takes no more.
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        m_changed.notify_all();
    }

private:
    std::size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Piece> m_pieces;
    bool m_closed = false;
    bool m_givenUp = false;
};

/// There and back again: what is taken is taken to pieces where it was made, where there is time for it.
template<typename Piece>
class HandOverAndBack
{
public:
    explicit HandOverAndBack(std::size_t room) : m_there(room) {}

    /// Waits for room. False: nobody takes any more.
    bool put(Piece piece)
    {
        const bool wanted = m_there.put(std::move(piece));
        const std::vector<Piece> gone = takeBack();
        return wanted;
    }

    /// Nothing more comes.
    void close() { m_there.close(); }

    /// Waits for the next one; empty after the last.
    [[nodiscard]] std::optional<Piece> take() { return m_there.take(); }

    void giveBack(Piece piece)
    {
        const std::lock_guard lock(m_mutex);
        m_back.push_back(std::move(piece));
    }

    /// Takes no more.
    void giveUp() { m_there.giveUp(); }

private:
    [[nodiscard]] std::vector<Piece> takeBack()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_back, {});
    }

    HandOver<Piece> m_there;
    std::mutex m_mutex;
    std::vector<Piece> m_back;
};

} // namespace helpdesk
