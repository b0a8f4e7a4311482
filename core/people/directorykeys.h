// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

#include <QByteArray>

namespace helpdesk {

/// What is looked for in the directory.
struct DirectoryQuery
{
    enum class What { Name, Email, Phone, Extension };
    enum class Extent {
        Beginning, ///< Somebody types: the beginning is enough.
        Whole,     ///< A telephone says it: 412 is no beginning of 4120.
    };

    What what = What::Name;
    QString text; ///< As typed.
    QString unit; ///< Where it is known: its people come first.
    Extent extent = Extent::Beginning;

    friend bool operator==(const DirectoryQuery &, const DirectoryQuery &) = default;
};

/// Reads a line as a question to the directory: an e-mail has an @, a telephone or an extension only digits. Empty when
/// it is too little or too much to be somebody's name.
[[nodiscard]] std::optional<DirectoryQuery> readDirectoryQuery(const QString &text);
/// Who rings, by the number that the telephone tells. Empty: it is withheld, or none.
[[nodiscard]] std::optional<DirectoryQuery> readRingingNumber(const QString &number);

/// The keys under which an entry is found, each a kind and its text: every end of the folded name that begins with a
/// word, so that words typed one after the other are one beginning of a key; the e-mail; telephones, also without their
/// area; extensions, also those of telephones; and what equal names are equal by, with the unit.
[[nodiscard]] QList<QByteArray> directoryKeys(const Requester &requester);

/// Keys from \a from on, before \a to.
struct KeyRange
{
    QByteArray from;
    QByteArray to;

    [[nodiscard]] bool holds(const QByteArray &key) const { return from <= key && key < to; }
};

/// The keys that answer \a query: those of a later step only count where no earlier one finds anybody. Empty: nothing
/// to look for.
[[nodiscard]] std::vector<std::vector<KeyRange>> directorySteps(const DirectoryQuery &query);

/// The one key of an e-mail or a telephone by which two entries share it; empty: it is none.
[[nodiscard]] QByteArray sharedKey(DirectoryQuery::What what, const QString &text);
/// The keys of entries with the same name (see isSameName()), of \a unit, or of any where it is null.
[[nodiscard]] std::vector<KeyRange> sameNameKeys(const QString &name, const std::optional<QString> &unit);
/// The part of such a key that is the name: keys of one name are in no range of another. Empty for every other key.
[[nodiscard]] QByteArray nameOfKey(const QByteArray &key);

} // namespace helpdesk
