// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callsummary.h"
#include "core/people/searchwords.h"

#include <QString>
#include <QStringList>

namespace helpdesk {

class Connection;

/// The words by which a call is found. Texts are folded already (core/people/searchwords.h).
///
/// A registered call has words beside its own for what the log is narrowed by (facets): its agent, outcome and kinds.
/// They begin with a sign that no folded text holds.
///
/// SQLite: the index is filled in idle time, outside the transactions that a person waits for; what it does not hold
/// yet is scanned, so that the call of a minute ago is found. PostgreSQL indexes at once.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection);

    /// Within the caller's transaction.
    [[nodiscard]] Result<> keep(CallId call, const CallSummary &summary, bool firstTime);

    /// A call that is taken away. Within the caller's transaction.
    [[nodiscard]] Result<> forget(CallId call);

    /// Indexes registered calls, at most \a limit, in a transaction of its own. Returns how many it did.
    [[nodiscard]] Result<int> catchUp(int limit);

    /// The same for very many calls that nobody waits behind (demo, import): SQLite does all of them in two statements,
    /// with a larger share of memory. REQUIRES: no transaction is open.
    [[nodiscard]] Result<int> catchUpInBulk(int limit);

    /// What a query looks for; none: the text holds no word.
    [[nodiscard]] static QList<SearchTerm> termsOf(const QString &query);
    [[nodiscard]] static QString agentFacet(AccountId agent);
    [[nodiscard]] static QString outcomeFacet(CallOutcome outcome);
    /// One for each bit.
    [[nodiscard]] static QStringList kindFacets(int kinds);

    /// One condition as the engine's index wants it.
    struct Term
    {
        QString match; ///< Empty: no call has such a word.
        /// Where more of the calls have it, the index takes too long to gather them: better looked at in the rows that
        /// something rarer leaves.
        double mostShare = 1;
    };
    /// Beginnings of words.
    [[nodiscard]] Result<Term> termOf(const SearchTerm &wanted);
    /// Any of whole words.
    [[nodiscard]] Term termOfFacets(const QStringList &facets) const;
    [[nodiscard]] QString allOf(const QStringList &matches) const;

private:
    struct Due
    {
        CallId call;
        QString text;
        QString indexedText; ///< Empty: the index holds nothing of the call.
    };

    [[nodiscard]] Result<> indexOne(const Due &due);
    [[nodiscard]] Result<Term> termOfWord(const QString &word);
    [[nodiscard]] Result<Term> termOfWay(const QStringList &words);
    [[nodiscard]] Result<QStringList> termsBeginningWith(const QString &word);

    Connection &m_connection;
};

} // namespace helpdesk
