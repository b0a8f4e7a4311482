// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/store.h"

#include "core/storage/call/monthfigures.h"
#include "core/storage/definition/bundleddefinitions.h"
#include "core/storage/engine/foreignlog.h"
#include "core/storage/migrator.h"
#include "core/storage/organisation/numberrepository.h"

#include <QFileInfo>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// A role of the floor may read and write, and not change tables.
Error notMigrated(Error error, const Connection &connection, int version)
{
    if (error.code == Error::Code::StorageReadOnly && connection.engine() == Engine::Postgresql && version > 0)
        error.reason = Error::Reason::OwnerMustMigrate;
    return error;
}

/// Before SQLite is let near the file.
Result<> lookAtFile(const DatabaseLocation &location, OpenMode mode, qint64 nowMs, OpeningNotes &notes)
{
    if (location.engine != Engine::Sqlite)
        return {};
    const bool isThere = QFileInfo::exists(location.path);
    const bool isLeft = !isThere && mode == OpenMode::Create
        && QFileInfo::exists(location.path + u"-wal"_s); // Of a file that went away: a new one would take it along.
    notes.isOnNetwork = isOnNetwork(QFileInfo(location.path).absolutePath());
    const Result<QString> aside = isLeft ? setLogAside(location.path, nowMs) : setForeignLogAside(location.path, nowMs);
    if (!aside)
        return aside.error();
    notes.logAside = aside.value();
    return {};
}

/// A desk of the newest schema: with definitions, numbers that are nobody's, and sums by its own clocks.
Result<> makeReady(Connection &connection, qint64 nowMs, OpeningNotes &told)
{
    DefinitionCache unused;
    DefinitionRepository definitions(connection, unused);
    BundledDefinitions bundled(connection, definitions);
    if (const Result<> done = bundled.ensureDefaults(nowMs); !done)
        return done;
    const Result<bool> raised = NumberRepository(connection).raiseToGiven();
    if (!raised)
        return raised.error();
    told.countersRaised = raised.value();
    // By other rules of the same zone they may be counted anew later, by whoever asks for them.
    if (const Result<> figured = MonthFigures(connection).ensureZone(); !figured)
        return figured;
    // A desk that cannot go over now, as while others write, goes on under what it has until it is opened again.
    static_cast<void>(bundled.adopt(nowMs));
    return {};
}

} // namespace

Result<> requireWhole(Connection &connection, Look look)
{
    if (connection.engine() != Engine::Sqlite)
        return {};
    static const Statement quick{u"quick check"_s, u"PRAGMA quick_check(1)"_s};
    static const Statement full{u"integrity check"_s, u"PRAGMA integrity_check(1)"_s};
    static const Statement references{u"references"_s, u"SELECT count(*) FROM pragma_foreign_key_check"_s};
    const auto passed = connection.value(look == Look::Quick ? quick : full);
    if (!passed)
        return passed.error();
    Error damaged{Error::Code::StorageCorrupt, u"its pages do not pass"_s, {}};
    damaged.reason = Error::Reason::Damaged;
    if (!passed.value() || passed.value()->toString() != "ok"_L1)
        return damaged;
    const auto missing =
        look == Look::Full ? connection.value(references) : Result<std::optional<QVariant>>(std::optional<QVariant>());
    if (!missing)
        return missing.error();
    return missing.value().value_or(0).toLongLong() == 0 ? Result<>() : Result<>(damaged);
}

Result<std::unique_ptr<Connection>> openDesk(const DatabaseLocation &location, OpenMode mode, qint64 nowMs,
                                             OpeningNotes *notes)
{
    OpeningNotes unread;
    OpeningNotes &told = notes ? *notes : unread;
    if (const Result<> looked = lookAtFile(location, mode, nowMs, told); !looked)
        return looked.error();
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
    if (const Result<> done = migrator.migrate(nowMs); !done)
        return notMigrated(done.error(), *connection, version.value());
    if (const Result<> ready = makeReady(*connection, nowMs, told); !ready)
        return ready.error();
    return connection;
}

Store::Store(const DatabaseLocation &location, QueuePolicy queue, WatchPolicy watch)
    : m_location(location),
      m_journal(databaseSink(location), std::move(queue)),
      m_reader(location),
      m_watcher(m_reader, location.engine == Engine::Postgresql, watch)
{
}

bool Store::isAtRest() const
{
    return m_journal.isAtRest() && m_reader.isAtRest() && m_watcher.isAtRest() && (!m_acts || m_acts->isAtRest());
}

void Store::stopWriting()
{
    Error damaged{Error::Code::StorageCorrupt, u"found damaged"_s, {}};
    damaged.reason = Error::Reason::Damaged;
    m_journal.stopWriting();
    acts().refuse(damaged);
}

QueryThread &Store::acts()
{
    if (!m_acts)
        m_acts = std::make_unique<QueryThread>(m_location);
    return *m_acts;
}

} // namespace helpdesk
