// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

namespace helpdesk {

/// What libpq and the server say of a connection that was not made: the state of PostgreSQL's appendix A, empty where
/// the server was not reached, and libpq's words in English.
[[nodiscard]] Error refusalFrom(const QString &state, const QString &words);

/// Asks the server again and listens to why it refuses, whatever language it and this PC speak. Takes as long as a
/// connection may take; use it from a thread that may wait. REQUIRES: opening has just failed.
[[nodiscard]] Error refusalOf(const DatabaseLocation &location);

} // namespace helpdesk
