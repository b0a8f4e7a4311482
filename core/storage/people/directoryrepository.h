// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/call/callerhistory.h"
#include "core/people/requesteredit.h"
#include "core/storage/people/directorytable.h"

#include <QVariant>

namespace helpdesk {

class Connection;
struct Statement;

/// Finds people in the directory while somebody types, and keeps what is written about them by hand.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(Connection &connection);

    /// People of the query's unit first, then the newest contact. Where too many answer to what is typed so far, those
    /// among the newest contacts. Merged entries are found by what they say, as the entry that stands for them.
    [[nodiscard]] Result<std::vector<RequesterRow>> find(const DirectoryQuery &query, int limit);
    /// The newest contacts.
    [[nodiscard]] Result<std::vector<RequesterRow>> newest(int limit);
    /// Whole, with what merged entries add. NotFound: no such entry.
    [[nodiscard]] Result<RequesterRow> row(RequesterId id);
    /// Who a caller is, by the rule that grows the directory; empty when nobody is sure to be meant.
    [[nodiscard]] Result<std::optional<RequesterRow>> identify(const CallerFacts &facts);
    /// At most \a limit calls older than \a before (null: the newest); \a recentSinceMs is what counts as recent.
    [[nodiscard]] Result<CallerHistory> history(RequesterId id, qint64 recentSinceMs, CallId before, int limit);

    /// The entries merged into one, the newest merge first.
    [[nodiscard]] Result<std::vector<MergedEntry>> merges(RequesterId id) { return m_table.merges(id); }

    /// Writes by hand what the edit changes, or a new entry. InvalidInput: it breaks a rule. NotFound: it is gone.
    /// Conflict: a value that it changes was changed otherwise meanwhile.
    [[nodiscard]] Result<RequesterRow> save(const RequesterEdit &edit, qint64 nowMs);
    /// From now on \a into stands for both. Conflict: one of them was merged meanwhile, or both are one already.
    [[nodiscard]] Result<RequesterRow> merge(RequesterId from, RequesterId into, AccountId by, qint64 nowMs);
    /// \a from stands for itself again. NotFound: it was not merged.
    [[nodiscard]] Result<RequesterRow> unmerge(RequesterId from);

private:
    using Ids = std::vector<RequesterId>;

    [[nodiscard]] Result<Ids> findByName(const QString &text, int limit);
    [[nodiscard]] Result<Ids> findApart(const QStringList &words, int limit);
    [[nodiscard]] Result<Ids> findByKeys(const DirectoryQuery &query, int limit);
    [[nodiscard]] Result<Ids> findWithin(const KeyRange &range, int limit);
    [[nodiscard]] Result<int> countWithin(const KeyRange &range);
    [[nodiscard]] Result<Ids> amongKeys(const KeyRange &range, const QStringList &words, int limit);
    [[nodiscard]] Result<Ids> amongNewest(const QStringList &words, int limit);
    [[nodiscard]] Result<Ids> ids(const Statement &statement, const QVariantList &values);
    [[nodiscard]] Result<std::vector<RequesterRow>> standingRows(const Ids &found, const QString &unit, int limit);
    [[nodiscard]] Result<std::vector<DirectoryEntry>> standing(std::vector<DirectoryEntry> entries);
    [[nodiscard]] Result<RequesterRow> composed(const DirectoryEntry &standing);
    [[nodiscard]] Result<RequesterId> addByHand(const Requester &who, qint64 nowMs);
    [[nodiscard]] Result<> change(const RequesterEdit &edit);
    [[nodiscard]] Result<> commit(Transaction &transaction);
    [[nodiscard]] Result<std::vector<RequesterId>> everyoneBehind(RequesterId id);

    Connection &m_connection;
    DirectoryTable m_table;
};

} // namespace helpdesk
