// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace helpdesk {

/// The words of a name for finding it, folded, without titles ("Lic.", "Mtra.", "C.") before or behind it. A name that
/// is nothing but a title keeps it. Signs part: "O'Farrill" is "o", "farrill".
[[nodiscard]] QStringList nameWords(const QString &name);
/// The same where signs join: "O'Farrill" is "ofarrill".
[[nodiscard]] QStringList joinedNameWords(const QString &name);

/// It has a word to be told by: nameWords() is not empty.
[[nodiscard]] bool isName(const QString &text);

/// What equal names are equal by, whatever the order of the words, the titles and the signs: two names are one when
/// they share one of these. Empty: no name.
[[nodiscard]] QStringList nameKeys(const QString &name);

/// Names are one when they are the same words: "SOLÍS PRADO, LIC. ANA" and "Ana Solís Prado".
[[nodiscard]] bool isSameName(const QString &a, const QString &b);
/// True for two spellings of one name, one perhaps shorter: "María Hernández" and "María Elena Hernández Cruz". A
/// single word is everybody's: it is only the same name when the other is no longer either.
[[nodiscard]] bool isSameNameInShort(const QString &a, const QString &b);

/// As it is to be kept: as typed, without signs that nobody sees.
[[nodiscard]] QString keptName(const QString &text);

} // namespace helpdesk
