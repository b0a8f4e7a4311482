// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into the directory by hand; finding is in directoryrepository.cpp.

#include "core/storage/connection.h"
#include "core/storage/directoryrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Result<> changedOne(const Result<int> &changed, Error::Code otherwise)
{
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? Result<>() : Result<>(otherwise, u"directory: nothing to change"_s);
}

} // namespace

Result<RequesterRow> DirectoryRepository::save(const Requester &requester, qint64 nowMs)
{
    DirectoryEntry after;
    after.requester = tidied(requester);
    after.kept = true;
    if (faultOf(after.requester))
        return {Error::Code::InvalidInput, u"directory: the entry breaks a rule"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = m_table.takeTurn(); !done)
        return done.error();
    if (after.requester.id.isNull()) {
        IdSource source;
        for (bool written = false; !written;) {
            after.requester.id = RequesterId{source.next(nowMs)};
            const Result<bool> inserted = m_table.insert(after);
            if (!inserted)
                return inserted.error();
            written = inserted.value();
        }
    } else {
        const auto before = m_table.entry(after.requester.id);
        if (!before)
            return before.error();
        if (!before.value())
            return {Error::Code::NotFound, u"no such directory entry"_s};
        after.lastContactMs = before.value()->lastContactMs;
        if (const Result<> done = m_table.update(*before.value(), after); !done)
            return done.error();
    }
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return row(after.requester.id);
}

Result<RequesterRow> DirectoryRepository::merge(RequesterId from, RequesterId into, AccountId by, qint64 nowMs)
{
    static const Statement statement{u"merge entries"_s,
        u"UPDATE requester SET merged_into = ?, merged_by = ?, merged_at_ms = ? WHERE id = ? AND merged_into IS NULL"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = m_table.takeTurn(); !done)
        return done.error();
    const auto source = m_table.entry(from);
    const auto target = m_table.entry(into);
    if (!source || !target)
        return source ? target.error() : source.error();
    if (!source.value() || !target.value())
        return {Error::Code::NotFound, u"no such directory entry"_s};
    if (from == into || !source.value()->mergedInto.isNull() || !target.value()->mergedInto.isNull())
        return {Error::Code::Conflict, u"directory: merged meanwhile"_s};
    const auto merged = m_connection.execute(statement, {into.value, by.value, nowMs, from.value});
    if (const Result<> done = changedOne(merged, Error::Code::Conflict); !done)
        return done.error();
    DirectoryEntry after = *target.value();
    after.lastContactMs = std::max(after.lastContactMs, source.value()->lastContactMs);
    if (const Result<> done = m_table.update(*target.value(), after); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return row(into);
}

Result<RequesterRow> DirectoryRepository::unmerge(RequesterId from)
{
    static const Statement statement{u"undo a merge"_s,
        u"UPDATE requester SET merged_into = NULL, merged_by = NULL, merged_at_ms = NULL "
        "WHERE id = ? AND merged_into IS NOT NULL"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = m_table.takeTurn(); !done)
        return done.error();
    if (const Result<> done = changedOne(m_connection.execute(statement, {from.value}), Error::Code::NotFound); !done)
        return done.error();
    if (const Result<> done = transaction.commit(); !done)
        return done.error();
    return row(from);
}

} // namespace helpdesk
