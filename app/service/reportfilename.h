// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/databaselocation.h"

#include <QFileInfo>

namespace helpdesk::console {

/// How the names of report files call the desk: by its database, without a folder and an ending.
[[nodiscard]] inline QString deskInFileName(const DatabaseLocation &database)
{
    return database.engine == Engine::Sqlite ? QFileInfo(database.path).completeBaseName() : database.database;
}

} // namespace helpdesk::console
