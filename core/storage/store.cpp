// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"

#include "core/storage/bundleddefinitions.h"
#include "core/storage/migrator.h"
#include "core/storage/monthfigures.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> openDesk(const DatabaseLocation &location, OpenMode mode, qint64 nowMs)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(location, mode);
    if (!opened)
        return opened;
    std::unique_ptr<Connection> connection = opened.take();
    Migrator migrator(*connection);
    const Result<int> version = migrator.storedVersion();
    if (!version)
        return version.error();
    if (version.value() == 0 && mode == OpenMode::Existing)
        return {Error::Code::DatabaseMissing, u"an empty database"_s};
    Result<> done = migrator.migrate(nowMs);
    DefinitionCache unused;
    DefinitionRepository definitions(*connection, unused);
    BundledDefinitions bundled(*connection, definitions);
    if (done)
        done = bundled.ensureDefaults(nowMs);
    if (!done)
        return done.error();
    // By other rules of the same zone they may be counted anew later, by whoever asks for them.
    if (const Result<> figured = MonthFigures(*connection).ensureZone(); !figured)
        return figured.error();
    // A desk that cannot go over now, as while others write, goes on under what it has until it is opened again.
    static_cast<void>(bundled.adopt(nowMs));
    return connection;
}

Store::Store(const DatabaseLocation &location, QueuePolicy queue, WatchPolicy watch)
    : m_location(location)
    , m_journal(databaseSink(location), std::move(queue))
    , m_reader(location)
    , m_watcher(m_reader, location.engine == Engine::Postgresql, watch)
{
}

bool Store::isAtRest() const
{
    return m_journal.isAtRest() && m_reader.isAtRest() && m_watcher.isAtRest() && (!m_acts || m_acts->isAtRest());
}

QueryThread &Store::acts()
{
    if (!m_acts)
        m_acts = std::make_unique<QueryThread>(m_location);
    return *m_acts;
}

} // namespace helpdesk
