// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// \a text without the signs that nobody sees, one space between words; letters and dashes as they are.
[[nodiscard]] QString withoutUnseen(const QString &text);

/// What somebody typed or pasted, without the signs that nobody sees: marks of direction and joining are dropped,
/// blanks of any kind become one space, dashes of any kind a hyphen, digits and letters of other widths the usual ones.
[[nodiscard]] QString plainWriting(const QString &text);

/// The same in small letters without accents: for reading words, not for keeping.
[[nodiscard]] QString plainLowered(const QString &text);

} // namespace helpdesk
