// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace helpdesk {

/// Reads a finished workbook back and says whether it is whole: every part unpacks with its checksum and ends as XML
/// does, and sheet n holds rowsASheet[n] rows. The library that writes it does not tell when its temporary files were
/// cut short.
[[nodiscard]] bool isWorkbookWhole(const QString &path, const std::vector<qint64> &rowsASheet);

} // namespace helpdesk
