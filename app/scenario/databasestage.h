// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenarioplayer.h"
#include "core/storage/engine/databaselocation.h"

#include <QObject>

#include <memory>

namespace helpdesk {

class Connection;
class CommitQueue;

/// A database to play scenarios on: the store of the product behind the stage of a ScenarioPlayer.
class DatabaseStage
{
public:
    enum class Journal {
        Inline, ///< Commits before it returns.
        Queue,  ///< The window's writer thread.
    };

    /// Opens the desk's database, made when missing and \a create says so.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseStage>> open(const DatabaseLocation &location, bool create,
                                                                     Journal journal = Journal::Inline);
    ~DatabaseStage();

    [[nodiscard]] ScenarioStage stage();
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] CallJournal &journal() { return *m_journal; }
    [[nodiscard]] CallReader &calls();

private:
    explicit DatabaseStage(std::unique_ptr<Connection> connection);

    struct Parts;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<CallJournal> m_journal;
    CommitQueue *m_queue = nullptr; ///< The journal, when it is the window's.
};

/// The catalogue with these people added to their groups.
[[nodiscard]] QByteArray catalogueWithPeople(const QByteArray &body, const std::vector<ScenarioPerson> &people);

} // namespace helpdesk
