// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <memory>

namespace helpdesk {

struct CloseSqlite
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// A database that SQLite itself has opened, beside the connections of Qt; closed with it.
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

} // namespace helpdesk
