// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// One text for searching, on both engines: lower case, without accents, one space between words.
/// "  Peña  NIETO " → "pena nieto".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Whether \a text holds each word of \a wanted, in any order, as a search does.
[[nodiscard]] bool hasEveryWord(const QString &text, const QString &wanted);

/// Only the digits of \a text, for comparing telephone numbers.
[[nodiscard]] QString digitsOf(const QString &text);

/// What tells two telephone numbers apart: the last ten digits without the extension; empty: none.
[[nodiscard]] QString phoneDigits(const QString &phone);

/// True for an address a mail system would take: one @, a dot in the domain, no spaces.
[[nodiscard]] bool isEmail(const QString &text);

/// True for a telephone number: 7 to 15 digits, an optional leading +, separators and an optional extension.
[[nodiscard]] bool isPhone(const QString &text);

/// True for an extension: 1 to 8 digits.
[[nodiscard]] bool isExtension(const QString &text);

} // namespace helpdesk
