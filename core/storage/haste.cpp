// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/haste.h"

#include "core/storage/connection.h"

#include <initializer_list>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Result<> all(Connection &connection, const QString &name, std::initializer_list<QString> pragmas)
{
    for (const QString &pragma : pragmas) {
        if (const Result<> done = connection.command(name, u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Haste::Haste(Connection &connection)
    : m_connection(connection)
{
    m_on = connection.isAlone() && all(connection, u"haste"_s, {u"synchronous = NORMAL"_s, u"wal_autocheckpoint = 40000"_s});
}

Haste::~Haste()
{
    static_cast<void>(end()); // Whoever has to know has asked.
}

bool Haste::lasts()
{
    if (m_on && !m_connection.isAlone())
        static_cast<void>(end()); // What follows is flushed, and what came before with it.
    return m_on;
}

/// A checkpoint flushes the log before it copies, and the file after it.
Result<> Haste::end()
{
    if (!m_on)
        return {};
    m_on = false;
    return all(m_connection, u"care"_s, {u"synchronous = FULL"_s, u"wal_autocheckpoint = 1000"_s, u"wal_checkpoint(FULL)"_s});
}

} // namespace helpdesk
