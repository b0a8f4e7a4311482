// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/connection.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/querythread.h"
#include "core/storage/storewatcher.h"

#include <memory>

namespace helpdesk {

/// What was odd about a desk when it was opened: to be told to whoever opened it.
struct OpeningNotes
{
    QString logAside; ///< Where a write-ahead log was put that was not the file's own; empty: there was none.
    bool countersRaised = false; ///< Numbers would have been given twice.
    bool isOnNetwork = false;    ///< An SQLite file on another machine: several PCs must not share it.
};

/// Opens a desk's database and makes it ready: migrated, with the definitions that come with the program when it has
/// none or runs under those of an earlier version (BundledDefinitions). Nothing is written to one that is ready
/// already.
///
/// DatabaseMissing, SchemaNewer, StorageCorrupt and the like leave everything as it was. An existing but empty database
/// is a missing desk unless \a mode is Create. For the command line, and for the window before it makes a Store.
[[nodiscard]] Result<std::unique_ptr<Connection>> openDesk(const DatabaseLocation &location, OpenMode mode,
                                                           qint64 nowMs, OpeningNotes *notes = nullptr);

/// Whether the pages of the database are whole, in a quick look or in a full one. StorageCorrupt. A server looks
/// itself.
enum class Look { Quick, Full };
[[nodiscard]] Result<> requireWhole(Connection &connection, Look look);

/// What a window has of its database: a journal, a reader with its watcher, and what writes beside calls, each with its
/// own connection and thread. REQUIRES: openDesk() succeeded on \a location.
class Store
{
public:
    explicit Store(const DatabaseLocation &location, QueuePolicy queue = {}, WatchPolicy watch = {});

    [[nodiscard]] CommitQueue &journal() { return m_journal; }
    [[nodiscard]] QueryThread &reader() { return m_reader; }
    [[nodiscard]] StoreWatcher &watcher() { return m_watcher; }
    /// What the window writes beside the journal: asks, settings. While another program writes for long, these wait
    /// and the reader's questions do not. Its thread begins with the first act.
    [[nodiscard]] QueryThread &acts();
    /// The database was found damaged: it is read, and nothing more is written to it.
    void stopWriting();
    /// Nothing is to be written, and no question waits for its answer. Known in the window's thread.
    [[nodiscard]] bool isAtRest() const;
    /// May be used in the questions to reader() and acts().
    [[nodiscard]] DefinitionCache &definitions() { return m_definitions; }

private:
    const DatabaseLocation m_location;
    DefinitionCache m_definitions;
    CommitQueue m_journal;
    QueryThread m_reader;
    StoreWatcher m_watcher;
    std::unique_ptr<QueryThread> m_acts;
};

} // namespace helpdesk
