// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/month.h"
#include "core/storage/engine/connection.h"

namespace helpdesk {

/// Reads tickets t that were made within \a span, whenever their calls rang. Ids hold the time: a range of them, and
/// the few whose id tells another hour. \a select goes up to FROM, which may join; the handler may see a group twice.
[[nodiscard]] Result<> eachTicketMade(Connection &connection, const QString &select, const QString &groupBy,
                                      const TimeSpan &span, const Connection::RowHandler &handle);

} // namespace helpdesk
