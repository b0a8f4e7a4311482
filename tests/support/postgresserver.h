// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/databaselocation.h"

#include <QString>

namespace helpdesk::test {

/// A PostgreSQL server of one test's own, to be stopped and killed at will. Gone with the object.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    [[nodiscard]] DatabaseLocation location() const;
    void stop();
    void kill(); ///< As a crash would.
    void start();

private:
    QString m_folder;
};

} // namespace helpdesk::test
