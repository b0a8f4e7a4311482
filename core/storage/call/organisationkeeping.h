// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/organisation/organisation.h"

namespace helpdesk {

class Connection;

/// Keeps what the desk says of itself, all of it or nothing. With another time zone the sums of months are made anew by
/// its clocks, in the same transaction. InvalidInput: this machine knows no such time zone.
[[nodiscard]] Result<> keepOrganisation(Connection &connection, const Organisation &organisation);

} // namespace helpdesk
