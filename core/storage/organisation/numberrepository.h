// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ticket/desknumbers.h"

namespace helpdesk {

class Connection;

/// The desk's counters. CallWriter takes numbers; here they are looked at, and the ticket's is set forward.
class NumberRepository
{
public:
    explicit NumberRepository(Connection &connection);

    [[nodiscard]] Result<DeskNumbers> numbers();
    /// Sets a counter that stands behind the numbers given, as after a restore of a part, to the highest of them; true
    /// when one did.
    [[nodiscard]] Result<bool> raiseToGiven();
    /// The next ticket takes \a next. InvalidInput: not above the last one given, or beyond mostTicketNumber.
    [[nodiscard]] Result<> raiseTicketNumber(qint64 next);

private:
    Connection &m_connection;
};

} // namespace helpdesk
