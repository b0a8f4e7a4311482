// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace helpdesk {

/// What stands between two blanks: "Wi-Fi" has the parts wi and fi, "HP4120" hp and 4120.
struct SearchChunk
{
    QStringList parts;
    bool hasPoint = false;  ///< The last sign within is a point.
    bool hasPlus = false;   ///< A plus stands before it.
    bool isPicture = false; ///< An emoji.
    bool isApart = false;   ///< A comma or the like stands before it: it does not go on with the chunk before.

    [[nodiscard]] bool isDigits() const;
};

using SearchChunks = QList<SearchChunk>;

/// Cuts a text into its chunks, folded.
[[nodiscard]] SearchChunks searchChunksOf(const QString &text);

/// The same where every chunk is one part of western letters, as in most names and sentences: adds the parts to \a
/// words. False: there may be more in \a text, and nothing is added.
[[nodiscard]] bool addPlainParts(const QString &text, QStringList &words);

} // namespace helpdesk
