// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/haste.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/publishedfile.h"

#include <QFileInfo>

#include <fcntl.h>

#include <cerrno>
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

Haste::Haste(Connection &connection) : m_connection(connection)
{
    m_on = connection.isAlone()
        && all(connection, u"haste"_s, {u"synchronous = NORMAL"_s, u"wal_autocheckpoint = 40000"_s});
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

/// The log is flushed by itself: a checkpoint does so too, but gives up without a word where somebody else is at one.
Result<> Haste::end()
{
    if (!m_on)
        return {};
    m_on = false;
    const QString log = m_connection.location().path + u"-wal"_s;
    const Result<> careful = all(m_connection, u"care"_s, {u"synchronous = FULL"_s, u"wal_autocheckpoint = 1000"_s});
    if (careful && QFileInfo::exists(log) && !syncPath(log, O_RDWR))
        return fileError(u"flush the log"_s, errno);
    return careful ? m_connection.command(u"care"_s, u"PRAGMA wal_checkpoint(PASSIVE)"_s) : careful;
}

} // namespace helpdesk
