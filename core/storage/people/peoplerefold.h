// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace helpdesk {

class Connection;

/// Makes the keys of tickets and of the directory anew, as core/people reads and folds today, and takes signs that
/// nobody sees out of what the directory keeps. Part of the migration "people", within its transaction.
[[nodiscard]] Result<> refoldPeople(Connection &connection);

} // namespace helpdesk
