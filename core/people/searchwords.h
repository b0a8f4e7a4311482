// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace helpdesk {

/// The words under which a text is found, folded (core/base/text.h), each once. A search looks for beginnings of them.
///
/// Signs join and part: "Wi-Fi" is found as wifi, wi-fi, wi and fi; "HP4120" as HP-4120, HP 4120 and 4120. A telephone
/// stands as its digits, however it is grouped and dialled, and without its area. "C++" is a word of its own.
[[nodiscard]] QStringList searchWords(const QString &text);
/// Of all of them, one after the other.
[[nodiscard]] QStringList searchWords(const QStringList &texts);

/// One thing that is looked for: any of several ways to find it, each some words that must all be there.
struct SearchTerm
{
    QList<QStringList> ways;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What \a query looks for: every one of the terms. Empty: it holds no word.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &query);

/// Whether \a text answers each term of \a wanted, in any order; also within its words.
[[nodiscard]] bool hasEveryWord(const QString &text, const QString &wanted);

} // namespace helpdesk
