// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/swallowingproxy.h"

#include "tests/support/catch.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace helpdesk::test {

namespace {

const QString socketName = QStringLiteral("/.s.PGSQL.5432");

sockaddr_un addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof(address.sun_path))
        FAIL("too long for a socket: " << name.constData());
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return address;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

} // namespace

SwallowingProxy::SwallowingProxy(const QString &folder) : m_server(folder + socketName)
{
    const sockaddr_un own = addressOf(m_folder.path() + socketName);
    m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || bind(m_listener, generic(own), sizeof(own)) != 0 || listen(m_listener, 16) != 0
        || pipe(m_wake) != 0)
        FAIL("the proxy has no socket: " << std::strerror(errno));
    m_thread = std::thread([this] { run(); });
}

SwallowingProxy::~SwallowingProxy()
{
    m_ends = true;
    wake();
    m_thread.join();
    closeAll();
    for (const int end : {m_listener, m_wake[0], m_wake[1]})
        close(end);
}

void SwallowingProxy::wake() const
{
    const char sign = 0;
    (void)!write(m_wake[1], &sign, 1);
}

void SwallowingProxy::swallow()
{
    m_swallows = true;
    wake();
}

void SwallowingProxy::forward()
{
    m_swallows = m_holds = false;
    wake();
}

void SwallowingProxy::loseAndForward()
{
    m_loses = true;
    forward();
}

bool SwallowingProxy::holdsSomething() const
{
    return m_holds;
}

void SwallowingProxy::closeAll()
{
    for (const Pair &pair : m_pairs) {
        close(pair.client);
        close(pair.server);
    }
    m_pairs.clear();
}

void SwallowingProxy::take()
{
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = addressOf(m_server);
    if (connect(server, generic(address), sizeof(address)) == 0) {
        m_pairs.push_back({client, server});
        return;
    }
    close(client);
    close(server);
}

/// False: one of both has gone.
bool SwallowingProxy::pass(int from, int to) const
{
    std::array<char, 65536> bytes;
    const ssize_t got = recv(from, bytes.data(), bytes.size(), 0);
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t now = send(to, bytes.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return got > 0;
}

void SwallowingProxy::run()
{
    while (!m_ends) {
        if (m_loses.exchange(false))
            closeAll();
        const bool swallows = m_swallows;
        std::vector<pollfd> looked{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            // What is held already need not be looked at again until something else happens.
            looked.push_back({pair.client, static_cast<short>(swallows && m_holds ? 0 : POLLIN), 0});
            looked.push_back({pair.server, static_cast<short>(swallows ? 0 : POLLIN), 0});
        }
        poll(looked.data(), looked.size(), -1);
        if (looked[0].revents) {
            std::array<char, 64> signs;
            (void)!read(m_wake[0], signs.data(), signs.size());
            continue; // It may be otherwise by now.
        }
        std::vector<Pair> gone;
        for (std::size_t at = 0; at < m_pairs.size(); ++at) {
            const pollfd &client = looked[2 + 2 * at];
            const pollfd &server = looked[3 + 2 * at];
            if (swallows) {
                m_holds = m_holds || (client.revents & POLLIN) != 0;
                if ((client.revents & POLLHUP) != 0)
                    gone.push_back(m_pairs[at]);
                continue;
            }
            if ((client.revents && !pass(client.fd, server.fd)) || (server.revents && !pass(server.fd, client.fd)))
                gone.push_back(m_pairs[at]);
        }
        for (const Pair &pair : gone) {
            close(pair.client);
            close(pair.server);
            std::erase_if(m_pairs, [&](const Pair &each) { return each.client == pair.client; });
        }
        if (looked[1].revents)
            take();
    }
}

} // namespace helpdesk::test
