// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into the directory by hand; finding is in directoryrepository.cpp.

#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"
#include "core/storage/people/directoryrepository.h"

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

Result<RequesterRow> DirectoryRepository::save(const RequesterEdit &edit, qint64 nowMs)
{
    RequesterId id = edit.wanted.id;
    const RequesterEdit tidy{tidied(edit.shown), tidied(edit.wanted)};
    if (faultOf(tidy.wanted))
        return {Error::Code::InvalidInput, u"directory: the entry breaks a rule"_s};
    Result<Transaction> begun = m_table.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (id.isNull()) {
        const Result<RequesterId> added = addByHand(tidy.wanted, nowMs);
        if (!added)
            return added.error();
        id = added.value();
    } else if (const Result<> done = change(tidy); !done) {
        return done.error();
    }
    if (const Result<> done = commit(transaction); !done)
        return done.error();
    return row(id);
}

Result<RequesterId> DirectoryRepository::addByHand(const Requester &who, qint64 nowMs)
{
    DirectoryEntry entry;
    entry.requester = who;
    entry.kept = true;
    IdSource source;
    for (;;) {
        entry.requester.id = RequesterId{source.next(nowMs)};
        const Result<bool> inserted = m_table.insert(entry);
        if (!inserted)
            return inserted.error();
        if (inserted.value())
            return entry.requester.id;
    }
}

Result<> DirectoryRepository::change(const RequesterEdit &edit)
{
    const auto before = m_table.entry(edit.wanted.id);
    if (!before)
        return before.error();
    if (!before.value())
        return {Error::Code::NotFound, u"no such directory entry"_s};
    const auto whole = composed(*before.value());
    if (!whole)
        return whole.error();
    const auto own = edited(before.value()->requester, whole.value().requester, edit);
    if (!own)
        return {Error::Code::Conflict, u"directory: changed meanwhile"_s};
    if (faultOf(*own))
        return {Error::Code::InvalidInput, u"directory: the entry breaks a rule"_s};
    DirectoryEntry after = *before.value();
    after.requester = *own;
    after.kept = true;
    Result<> done = m_table.update(*before.value(), after);
    for (const RequesterId each : whole.value().merged) {
        const auto merged = done ? m_table.entry(each) : done.error();
        if (!merged)
            return merged.error();
        DirectoryEntry rest = *merged.value();
        rest.requester = withoutTaken(rest.requester, edit);
        done = m_table.update(*merged.value(), rest);
    }
    return done;
}

Result<> DirectoryRepository::commit(Transaction &transaction)
{
    const Result<> told = tellOthers(m_connection);
    return told ? transaction.commit() : told;
}

Result<RequesterRow> DirectoryRepository::merge(RequesterId from, RequesterId into, AccountId by, qint64 nowMs)
{
    static const Statement statement{
        u"merge entries"_s,
        u"UPDATE requester SET merged_into = ?, merged_by = ?, merged_at_ms = ? WHERE id = ? "
        "AND merged_into IS NULL"_s};
    Result<Transaction> begun = m_table.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
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
    if (const Result<> done = commit(transaction); !done)
        return done.error();
    return row(into);
}

Result<RequesterRow> DirectoryRepository::unmerge(RequesterId from)
{
    static const Statement statement{u"undo a merge"_s,
                                     u"UPDATE requester SET merged_into = NULL, merged_by = NULL, merged_at_ms = NULL "
                                     "WHERE id = ? AND merged_into IS NOT NULL"_s};
    Result<Transaction> begun = m_table.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = changedOne(m_connection.execute(statement, {from.value}), Error::Code::NotFound); !done)
        return done.error();
    if (const Result<> done = commit(transaction); !done)
        return done.error();
    return row(from);
}

} // namespace helpdesk
