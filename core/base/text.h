// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// One text for comparing, on both engines: lower case, without accents, one space between words; signs part words.
/// "  Peña  NIETO " → "pena nieto".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// True for a text of letters, digits and blanks alone: no sign joins or parts what stands beside it. Where it is not
/// sure it says no.
[[nodiscard]] bool isPlainWords(const QString &text);

/// The letter or digit that \a c is in a folded text, whatever stands beside it; 0: none, several, or none of western
/// languages.
[[nodiscard]] char16_t foldedLetterOf(QChar c);

/// Only the digits of \a text. Telephones are compared by core/people/telephone.h.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace helpdesk
