// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace helpdesk {

class Connection;

/// The words by which a call is found. Texts are folded already (core/base/text.h).
///
/// SQLite: the index is filled in idle time, outside the transactions that a person waits for; what it does not hold yet
/// is scanned, so that the call of a minute ago is found. PostgreSQL indexes at once.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection);

    /// Within the caller's transaction.
    [[nodiscard]] Result<> keep(CallId call, const QString &text, bool firstTime);

    /// Indexes registered calls, at most \a limit, in a transaction of its own. Returns how many it did.
    [[nodiscard]] Result<int> catchUp(int limit);

    /// The same for very many calls that nobody waits behind (demo, import): SQLite does all of them in two statements, with
    /// a larger share of memory. REQUIRES: no transaction is open.
    [[nodiscard]] Result<int> catchUpInBulk(int limit);

    /// The words of a query; none: the text holds no word.
    [[nodiscard]] static QStringList wordsOf(const QString &query);
    /// The words as the engine's index wants them: all of them, each the beginning of a word.
    [[nodiscard]] static QString sqliteMatch(const QStringList &words);
    [[nodiscard]] static QString postgresqlMatch(const QStringList &words);

private:
    struct Due
    {
        CallId call;
        QString text;
        QString indexedText; ///< Empty: the index holds nothing of the call.
    };

    [[nodiscard]] Result<> indexOne(const Due &due);

    Connection &m_connection;
};

} // namespace helpdesk
