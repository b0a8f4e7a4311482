// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directorykeys.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

namespace helpdesk {

struct DirectoryEntry;

/// What was read of the directory within one transaction that alone may write it, so that it is asked once: who calls once
/// calls again. Told of everything that is written meanwhile.
class DirectoryMemory
{
public:
    using Ids = std::vector<RequesterId>;

    DirectoryMemory();
    ~DirectoryMemory();

    /// Null: not asked yet.
    [[nodiscard]] const Ids *under(const QByteArray &key) const;
    [[nodiscard]] const Ids *within(const KeyRange &range) const;
    [[nodiscard]] const DirectoryEntry *entry(RequesterId id) const;

    void keepUnder(const QByteArray &key, const Ids &ids);
    /// REQUIRES: the range is one of sameNameKeys().
    void keepWithin(const KeyRange &range, const Ids &ids);
    void keep(const DirectoryEntry &entry);

    /// Somebody got this key, or lost it.
    void changed(const QByteArray &key);
    /// The last contact is written at the end of the transaction.
    void owe(RequesterId id) { m_owed.insert(id.value); }
    [[nodiscard]] const std::set<qint64> &owed() const { return m_owed; }

private:
    QHash<QByteArray, Ids> m_under;
    QHash<QByteArray, QHash<QByteArray, Ids>> m_within; ///< By the name, then by where the range begins and ends.
    QHash<qint64, DirectoryEntry> m_entries;
    std::set<qint64> m_owed;
};

} // namespace helpdesk
