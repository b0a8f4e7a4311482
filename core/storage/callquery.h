// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"
#include "core/storage/connection.h"

#include <vector>

namespace helpdesk {

/// One statement with its values.
struct BoundStatement
{
    Statement statement;
    QVariantList values;
};

/// The statements that answer a filter, each newest first and at most \a limit rows; their answers are merged by id.
///
/// One, except for words on SQLite: what is indexed, and the tail that is not. None: the text holds no word.
[[nodiscard]] std::vector<BoundStatement> callListQueries(
    Engine engine, const CallFilter &filter, CallId before, int limit);

} // namespace helpdesk
