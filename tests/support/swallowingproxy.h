// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

namespace helpdesk::test {

/// Stands between a client and a PostgreSQL server's socket, and can stop to forward without closing anything, as a
/// network does whose packets are swallowed.
class SwallowingProxy
{
public:
    /// \a folder has the server's socket.
    explicit SwallowingProxy(const QString &folder);
    ~SwallowingProxy();
    SwallowingProxy(const SwallowingProxy &) = delete;
    SwallowingProxy &operator=(const SwallowingProxy &) = delete;

    /// What stands for the server's folder in an address.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// From now on nothing passes, in either direction, nor does a new connection get further than to be taken.
    void swallow();
    /// What was held passes, and everything after it.
    void forward();
    /// What was held is lost, and its connections with it; new ones pass.
    void loseAndForward();
    /// Bytes of clients that are held: their answer is waited for.
    [[nodiscard]] bool holdsSomething() const;

private:
    struct Pair
    {
        int client = -1;
        int server = -1;
    };

    void run();
    void take();
    void wake() const;
    [[nodiscard]] bool pass(int from, int to) const;
    void closeAll();

    QTemporaryDir m_folder;
    QString m_server;
    int m_listener = -1;
    int m_wake[2] = {-1, -1};
    std::atomic<bool> m_swallows = false;
    std::atomic<bool> m_loses = false;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_holds = false;
    std::vector<Pair> m_pairs; ///< Of the thread alone.
    std::thread m_thread;      ///< Last: it uses the rest.
};

} // namespace helpdesk::test
