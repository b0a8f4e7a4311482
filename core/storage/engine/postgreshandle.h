// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libpq-fe.h>

#include <memory>

namespace helpdesk {

struct FinishPostgres
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/// A session that libpq itself has opened, beside the connections of Qt; ended with it.
using PostgresHandle = std::unique_ptr<PGconn, FinishPostgres>;

} // namespace helpdesk
