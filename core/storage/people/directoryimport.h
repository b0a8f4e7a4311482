// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/directoryfile.h"
#include "core/storage/people/directorytable.h"

#include <QHash>

#include <functional>

namespace helpdesk {

class Connection;

/// Brings a file of people into the directory: looked at first, then written a few hundred lines at a time, so that
/// whoever registers a call meanwhile waits for a few hundred, not for a hundred thousand.
///
/// What the file says goes before what calls said; what it leaves empty stays as it is. The same file a second time
/// changes nothing, and one that was interrupted is gone on with.
class DirectoryImport
{
public:
    DirectoryImport(Connection &connection, const DirectoryFile &file);

    /// What writing would do. Changes nothing and holds nobody up.
    [[nodiscard]] Result<ImportReport> preview();
    /// Writes all good lines. After an error those before it stand. \a written hears after each piece how many lines
    /// do.
    [[nodiscard]] Result<ImportReport> write(qint64 nowMs, const std::function<void(int lines)> &written = {});

private:
    struct Planned
    {
        int line = 0;
        Requester said;                       ///< By the file, all its lines about them.
        std::optional<DirectoryEntry> before; ///< Empty: a new entry.
        DirectoryEntry after;
    };

    [[nodiscard]] Result<> plan();
    [[nodiscard]] Result<> planLine(const DirectoryLine &line);
    [[nodiscard]] std::optional<std::size_t> earlierLine(const Requester &who) const;
    void remember(std::size_t at, const QList<QByteArray> &known);
    void addTo(std::size_t at, const DirectoryLine &line);
    [[nodiscard]] ImportReport report() const;
    [[nodiscard]] Result<> lookUp(Planned &planned);
    [[nodiscard]] Result<> writePiece(std::size_t from, std::size_t to, IdSource &source, qint64 nowMs);
    [[nodiscard]] Result<> writePlanned(Planned &planned, IdSource &source, qint64 nowMs);

    Connection &m_connection;
    const DirectoryFile &m_file;
    DirectoryTable m_table;
    std::vector<Planned> m_planned;
    std::vector<BadLine> m_contradicting;
    int m_repeated = 0; ///< Lines that add nothing to an earlier one, or only complete it.
    QHash<qint64, std::size_t> m_byEntry;
    QMultiHash<QByteArray, std::size_t> m_byKey; ///< E-mail, telephones and whole name of what is planned.
    qint64 m_changes = -1;                       ///< Of the directory, when the plan was made, and then by ourselves.
    bool m_overtaken = false;                    ///< Somebody else wrote since the plan was made.
};

} // namespace helpdesk
