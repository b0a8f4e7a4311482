// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"
#include "core/organisation/organisation.h"

#include <QJsonValue>
#include <QTimeZone>

#include <utility>
#include <vector>

namespace helpdesk::cli {

/// A call for programs: every derived column under a name, codes and no words, instants with the zone's offset.
/// Of a call that is not real the last column says so; one's own desk has no such column.
[[nodiscard]] std::vector<std::pair<QString, QJsonValue>> columnsOf(const CallRow &row, const QTimeZone &zone,
                                                                    DeskKind kind);

/// The same as one line of JSON.
[[nodiscard]] QByteArray jsonOf(const std::vector<std::pair<QString, QJsonValue>> &columns);

} // namespace helpdesk::cli
