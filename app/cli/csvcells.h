// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace helpdesk::cli {

/// A cell of a CSV file: quoted where it must be, and never a formula. Null is an empty one.
[[nodiscard]] QString csvCell(const QJsonValue &value);
/// With its end of line.
[[nodiscard]] QString csvRow(const QJsonArray &cells);

} // namespace helpdesk::cli
