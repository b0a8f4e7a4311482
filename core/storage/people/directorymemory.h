// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directorykeys.h"
#include "core/storage/people/directoryentry.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace helpdesk {

/// What was read of the directory within one transaction that alone may write it, so that it is asked once: who calls
/// once calls again, and mostly says the same. Told of everything that is written meanwhile.
class DirectoryMemory
{
public:
    using Ids = std::vector<RequesterId>;

    /// Of a key or a name at most \a mostIds are kept, the lowest.
    explicit DirectoryMemory(std::size_t mostIds);

    /// Null: not asked yet.
    [[nodiscard]] const Ids *under(const QByteArray &key);
    /// REQUIRES: the range is one of sameNameKeys().
    [[nodiscard]] const Ids *within(const KeyRange &range);
    [[nodiscard]] const DirectoryEntry *entry(RequesterId id) const;
    /// sameNameKeys(), made once.
    [[nodiscard]] std::vector<KeyRange> nameRanges(const QString &name, const std::optional<QString> &unit);

    void keepUnder(const QByteArray &key, const Ids &ids);
    void keepWithin(const KeyRange &range, const Ids &ids);
    void keep(const DirectoryEntry &entry);

    /// From here on it is watched what is asked for, so that keepMatch() knows what a match hangs on.
    void beginMatch() { m_asked.clear(); }
    /// Who says just this is \a id, or nobody where it is null, until a key that was asked for since beginMatch(), or
    /// somebody who has one, changes. REQUIRES: nothing was written since.
    void keepMatch(const Requester &said, RequesterId id);
    [[nodiscard]] std::optional<RequesterId> match(const Requester &said) const;

    /// Somebody got this key.
    void added(const QByteArray &key, RequesterId id);
    /// Somebody lost it.
    void removed(const QByteArray &key);
    /// What else stands of somebody who has, or had, these keys is another now.
    void changed(const QList<QByteArray> &keys);
    /// The last contact is written at the end of the transaction.
    void owe(RequesterId id) { m_owed.insert(id.value); }
    /// The same, with when it was. False: the entry is not known.
    [[nodiscard]] bool contact(RequesterId id, qint64 atMs);
    /// Whose last contact is owed, lowest first.
    [[nodiscard]] std::vector<RequesterId> owed() const;

private:
    struct Named
    {
        KeyRange range;
        Ids ids;
    };

    void forgetMatches(const QByteArray &key);
    /// False: \a ids are as many as are kept, so it is not known whether it is one of them.
    [[nodiscard]] bool add(RequesterId id, Ids &ids) const;

    std::size_t m_mostIds;
    QHash<QByteArray, Ids> m_under;
    QHash<QByteArray, std::vector<Named>> m_within; ///< By the name.
    QHash<qint64, DirectoryEntry> m_entries;
    QHash<QString, std::vector<KeyRange>> m_rangesOfName;
    QHash<std::pair<QString, QString>, std::vector<KeyRange>> m_rangesOfUnit; ///< By name and unit.
    QSet<qint64> m_owed;
    QHash<Requester, RequesterId> m_matches;       ///< By what was said.
    QHash<QByteArray, QList<Requester>> m_hanging; ///< On a key, or on all keys of a name.
    QList<QByteArray> m_asked;
};

} // namespace helpdesk
