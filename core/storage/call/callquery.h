// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/engine/connection.h"

#include <vector>

namespace helpdesk {

/// One statement with its values.
struct BoundStatement
{
    Statement statement;
    QVariantList values;
};

/// One page of the call log: the newest calls that a filter lets through.
///
/// Looks through some thousands of the newest calls first, which is enough for whatever is common. What does not fill a
/// page there is rare, and the index is asked for the rest: of words and facets together (SearchIndex). A period is a
/// range of ids, since ids hold the time; the few calls whose id tells another hour are asked for beside it.
/// For one question.
class CallQuery
{
public:
    /// \a before null: from the newest on. REQUIRES: limit > 0.
    CallQuery(Connection &connection, CallFilter filter, CallId before, int limit);

    /// Newest first, at most limit; without the numbers of their tickets.
    [[nodiscard]] Result<std::vector<CallRow>> rows();

    /// The statements that rows() took, in order.
    [[nodiscard]] const std::vector<BoundStatement> &asked() const { return m_asked; }

private:
    /// Conditions joined by AND; a text is only ever a constant of the program.
    struct Conditions
    {
        QStringList texts;
        QVariantList values;

        void add(const QString &text, const QVariant &value);
        void add(const Conditions &others);
    };
    /// One condition of the filter, on its row and in the index.
    struct Part
    {
        Conditions row;
        SearchIndex::Term term;
        double share = 0; ///< Of the calls that have it, among those looked through.
    };

    void prepare();
    [[nodiscard]] Part partOf(const SearchTerm &term) const;
    void addFacet(const Conditions &row, const QStringList &facets);
    [[nodiscard]] Conditions rowConditions() const;
    [[nodiscard]] Conditions between(const QString &id, qint64 above) const;

    [[nodiscard]] Result<> askAll();
    [[nodiscard]] Result<> askNewestAndIndex();
    [[nodiscard]] Result<> askOpen();
    [[nodiscard]] Result<> askSkewed();
    [[nodiscard]] Result<qint64> lastOfTheNewest();
    [[nodiscard]] Result<> askNewest(qint64 above);
    [[nodiscard]] Result<> askIndex(qint64 upTo);
    [[nodiscard]] Result<> askUnindexed(qint64 upTo);
    [[nodiscard]] QString searchJoin() const;
    [[nodiscard]] Result<> estimate(qint64 above);
    [[nodiscard]] Result<QString> match();
    [[nodiscard]] Result<> ask(const QString &name, const QString &fromAndWhere, QVariantList values);
    void settle();

    Connection &m_connection;
    SearchIndex m_index;
    CallFilter m_filter;
    int m_limit;
    qint64 m_before;
    qint64 m_from = 0; ///< Ids that the period leaves: [from, end).
    qint64 m_end;
    QList<SearchTerm> m_terms;
    std::vector<Part> m_parts; ///< What the index knows: words, then facets.
    Conditions m_rest;         ///< What it does not.
    std::vector<CallRow> m_rows;
    std::vector<BoundStatement> m_asked;
};

} // namespace helpdesk
