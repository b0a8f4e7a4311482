// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The longest text that a cell of a workbook takes.
inline constexpr qsizetype longestCellText = 32767;

/// A person's text as a workbook keeps it. Exact but for what XML has no way to say (control characters, halves of a
/// character, which become U+FFFD; a line's end becomes LF) and for what is too long, which ends in " […]".
[[nodiscard]] QString workbookText(const QString &text);

} // namespace helpdesk
