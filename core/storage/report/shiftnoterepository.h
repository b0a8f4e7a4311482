// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/shiftnote.h"

#include <vector>

namespace helpdesk {

class Connection;

/// The notes that shifts leave to one another.
class ShiftNoteRepository
{
public:
    explicit ShiftNoteRepository(Connection &connection) : m_connection(connection) {}

    /// In the place of what stood for the shift; whoever had read that has this to read. An empty text takes it away.
    [[nodiscard]] Result<> keep(const ShiftNote &note);
    /// An empty text: there is none.
    [[nodiscard]] Result<ShiftNote> note(const QString &shift);
    /// Written since by others, and not read by \a reader as they stand; the oldest first.
    [[nodiscard]] Result<std::vector<ShiftNote>> unread(AccountId reader, qint64 sinceMs);
    [[nodiscard]] Result<> read(const ShiftNote &note, AccountId reader, qint64 nowMs);

private:
    Connection &m_connection;
};

} // namespace helpdesk
