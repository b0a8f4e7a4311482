// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/directorymemory.h"

#include "core/storage/directorytable.h"

namespace helpdesk {

namespace {

template<typename Key, typename Value>
const Value *found(const QHash<Key, Value> &values, const Key &key)
{
    const auto value = values.constFind(key);
    return value == values.constEnd() ? nullptr : &*value;
}

} // namespace

DirectoryMemory::DirectoryMemory() = default;
DirectoryMemory::~DirectoryMemory() = default;

const DirectoryMemory::Ids *DirectoryMemory::under(const QByteArray &key) const
{
    return found(m_under, key);
}

const DirectoryMemory::Ids *DirectoryMemory::within(const KeyRange &range) const
{
    const auto *ranges = found(m_within, nameOfKey(range.from));
    return ranges ? found(*ranges, range.from + range.to) : nullptr;
}

const DirectoryEntry *DirectoryMemory::entry(RequesterId id) const
{
    return found(m_entries, id.value);
}

void DirectoryMemory::keepUnder(const QByteArray &key, const Ids &ids)
{
    m_under.insert(key, ids);
}

void DirectoryMemory::keepWithin(const KeyRange &range, const Ids &ids)
{
    m_within[nameOfKey(range.from)].insert(range.from + range.to, ids);
}

void DirectoryMemory::keep(const DirectoryEntry &entry)
{
    m_entries.insert(entry.requester.id.value, entry);
}

void DirectoryMemory::changed(const QByteArray &key)
{
    m_under.remove(key);
    m_within.remove(nameOfKey(key));
}

} // namespace helpdesk
