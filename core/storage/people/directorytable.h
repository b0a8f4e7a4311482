// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/directorykeys.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/people/directoryentry.h"
#include "core/storage/people/directorymemory.h"

#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

class Connection;
struct Statement;

/// A shared mailbox, a switchboard: more need not be compared.
inline constexpr int mostUnderOneKey = 200;

/// The rows of the directory and who is the same person. Knows no search and no calls.
class DirectoryTable
{
public:
    explicit DirectoryTable(Connection &connection);

    [[nodiscard]] Result<std::optional<DirectoryEntry>> entry(RequesterId id);
    /// Those of \a ids that there are, in their order.
    [[nodiscard]] Result<std::vector<DirectoryEntry>> entries(const std::vector<RequesterId> &ids);
    /// The entry that stands for \a id, itself when it was not merged.
    [[nodiscard]] Result<RequesterId> standingFor(RequesterId id);
    /// The entries merged into \a id, and into those.
    [[nodiscard]] Result<std::vector<RequesterId>> mergedInto(RequesterId id);
    /// Of each: those merged into it directly, the standing one first.
    [[nodiscard]] Result<std::vector<std::pair<RequesterId, RequesterId>>>
    mergedIntoAny(const std::vector<RequesterId> &ids);
    /// Those of mergedInto() with when and by whom, the newest merge first.
    [[nodiscard]] Result<std::vector<MergedEntry>> merges(RequesterId id);

    /// Who \a who is: the same e-mail and the same name, one perhaps in short; or the same telephone and the same name;
    /// or, where there is only one such, the same name with nothing that speaks against it. May be a merged entry.
    [[nodiscard]] Result<std::optional<DirectoryEntry>> match(const Requester &who);
    /// Between beginMany() and endMany(), after match() and before anything is written: who says \a said is \a id, or
    /// nobody where it is null, and brings nothing new, as long as nobody changes whom match() would look at.
    void keepMatch(const Requester &said, RequesterId id);
    /// What keepMatch() was told and still holds.
    [[nodiscard]] std::optional<RequesterId> matchOf(const Requester &said) const;

    /// Begins a transaction that has the right to write the directory until it ends; counts the change.
    [[nodiscard]] Result<Transaction> begin();
    /// After begin(), around much that is matched and written within its transaction: what was read is not asked for
    /// again, and when somebody last called is written with endMany(). After an error it begins anew.
    void beginMany();
    [[nodiscard]] Result<> endMany();
    /// How often the directory was written.
    [[nodiscard]] Result<qint64> changes();
    /// False when the id is taken.
    [[nodiscard]] Result<bool> insert(const DirectoryEntry &entry);
    /// Tidies what \a entry says and adds its keys as they are made today. REQUIRES: it has none.
    [[nodiscard]] Result<> refold(const DirectoryEntry &entry);
    [[nodiscard]] Result<> update(const DirectoryEntry &before, const DirectoryEntry &after);
    /// \a id called. Nothing where there is no such entry, or where it has called since.
    [[nodiscard]] Result<> contact(RequesterId id, qint64 atMs);

private:
    [[nodiscard]] Result<std::vector<DirectoryEntry>> read(const std::vector<RequesterId> &ids);
    [[nodiscard]] Result<std::optional<DirectoryEntry>> matchByEmail(const Requester &who);
    [[nodiscard]] Result<std::optional<DirectoryEntry>> matchByPhone(const Requester &who);
    [[nodiscard]] Result<std::optional<DirectoryEntry>> matchByName(const Requester &who);
    /// Entries under exactly this key.
    [[nodiscard]] Result<std::vector<RequesterId>> under(const QByteArray &key);
    /// Entries of the same name, of \a unit or of any; of them those under \a shared as well, unless it is empty.
    [[nodiscard]] Result<std::vector<RequesterId>> named(const QString &name, const std::optional<QString> &unit,
                                                         const QByteArray &shared);
    [[nodiscard]] Result<std::vector<RequesterId>> within(const KeyRange &range);
    [[nodiscard]] Result<std::vector<RequesterId>> withinAndUnder(const KeyRange &range, const QByteArray &shared);
    [[nodiscard]] Result<std::vector<RequesterId>> idsOf(const Statement &statement, const QVariantList &values);
    [[nodiscard]] Result<> writeContact(RequesterId id, qint64 atMs);
    [[nodiscard]] Result<> removeKey(RequesterId id, const QByteArray &key);
    [[nodiscard]] Result<> writePhones(RequesterId id, const QStringList &phones);
    [[nodiscard]] Result<> addKeys(RequesterId id, const QList<QByteArray> &keys);

    Connection &m_connection;
    std::unique_ptr<DirectoryMemory> m_memory; ///< Between beginMany() and endMany().
};

} // namespace helpdesk
