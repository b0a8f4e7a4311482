// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// One text for comparing, on both engines: lower case, without accents, one space between words; signs part words.
/// "  Peña  NIETO " → "pena nieto".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Only the digits of \a text. Telephones are compared by core/people/telephone.h.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace helpdesk
