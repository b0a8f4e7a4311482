// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/people/directorymemory.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

/// What a match hangs on: a key, or a name with all its units.
QByteArray markOf(const QByteArray &key)
{
    const QByteArray name = nameOfKey(key);
    return name.isEmpty() ? key : name;
}

} // namespace

DirectoryMemory::DirectoryMemory(std::size_t mostIds) : m_mostIds(mostIds) {}

const DirectoryMemory::Ids *DirectoryMemory::under(const QByteArray &key)
{
    m_asked.append(key);
    const auto found = m_under.constFind(key);
    return found == m_under.constEnd() ? nullptr : &*found;
}

const DirectoryMemory::Ids *DirectoryMemory::within(const KeyRange &range)
{
    const QByteArray name = nameOfKey(range.from);
    m_asked.append(name);
    const auto found = m_within.constFind(name);
    if (found == m_within.constEnd())
        return nullptr;
    const auto named = std::find_if(found->begin(), found->end(), [&](const Named &each) {
        return each.range.from == range.from && each.range.to == range.to;
    });
    return named == found->end() ? nullptr : &named->ids;
}

const DirectoryEntry *DirectoryMemory::entry(RequesterId id) const
{
    const auto found = m_entries.constFind(id.value);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

std::vector<KeyRange> DirectoryMemory::nameRanges(const QString &name, const std::optional<QString> &unit)
{
    std::vector<KeyRange> &ranges = unit ? m_rangesOfUnit[{name, *unit}] : m_rangesOfName[name];
    if (ranges.empty())
        ranges = sameNameKeys(name, unit);
    return ranges;
}

std::vector<RequesterId> DirectoryMemory::owed() const
{
    std::vector<RequesterId> ids;
    for (const qint64 id : m_owed)
        ids.push_back(RequesterId{id});
    std::sort(ids.begin(), ids.end());
    return ids;
}

void DirectoryMemory::keepUnder(const QByteArray &key, const Ids &ids)
{
    m_under.insert(key, ids);
}

void DirectoryMemory::keepWithin(const KeyRange &range, const Ids &ids)
{
    m_within[nameOfKey(range.from)].push_back({range, ids});
}

void DirectoryMemory::keep(const DirectoryEntry &entry)
{
    m_entries.insert(entry.requester.id.value, entry);
}

void DirectoryMemory::keepMatch(const Requester &said, RequesterId id)
{
    m_matches.insert(said, id);
    for (const QByteArray &mark : std::as_const(m_asked))
        m_hanging[mark].append(said);
}

std::optional<RequesterId> DirectoryMemory::match(const Requester &said) const
{
    const auto found = m_matches.constFind(said);
    return found == m_matches.constEnd() ? std::nullopt : std::optional(*found);
}

void DirectoryMemory::added(const QByteArray &key, RequesterId id)
{
    forgetMatches(markOf(key));
    if (const auto under = m_under.find(key); under != m_under.end() && !add(id, *under))
        m_under.erase(under);
    if (const auto within = m_within.find(nameOfKey(key)); within != m_within.end()) {
        std::erase_if(*within, [&](Named &named) { return named.range.holds(key) && !add(id, named.ids); });
    }
}

void DirectoryMemory::removed(const QByteArray &key)
{
    forgetMatches(markOf(key));
    m_under.remove(key);
    m_within.remove(nameOfKey(key));
}

void DirectoryMemory::changed(const QList<QByteArray> &keys)
{
    for (const QByteArray &key : keys)
        forgetMatches(markOf(key));
}

bool DirectoryMemory::contact(RequesterId id, qint64 atMs)
{
    const auto known = m_entries.find(id.value);
    if (known == m_entries.end())
        return false;
    if (known->lastContactMs < atMs) {
        known->lastContactMs = atMs;
        owe(id);
    }
    return true;
}

void DirectoryMemory::forgetMatches(const QByteArray &key)
{
    for (const Requester &said : m_hanging.take(key))
        m_matches.remove(said);
}

bool DirectoryMemory::add(RequesterId id, Ids &ids) const
{
    if (ids.size() >= m_mostIds)
        return false;
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || *place != id)
        ids.insert(place, id);
    return true;
}

} // namespace helpdesk
