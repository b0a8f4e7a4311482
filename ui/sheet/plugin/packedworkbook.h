// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace helpdesk {

/// As isWorkbookWhole() has it (ui/sheet/workbookcheck.h), by the reader of archives that the library itself packs
/// with.
[[nodiscard]] bool isPackedWhole(const QString &path, const std::vector<qint64> &rowsASheet);

} // namespace helpdesk
