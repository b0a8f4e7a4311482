// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and keys; who is the same person is in directorymatch.cpp.

#include "core/storage/people/directorytable.h"

#include "core/base/text.h"
#include "core/people/searchwords.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/idlist.h"
#include "core/storage/engine/manyrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString searchText(const Requester &requester)
{
    const QString text = requester.name + u' ' + requester.unit;
    QString words = foldedForSearch(text);
    for (const QString &word : searchWords(text)) {
        if (!words.contains(word))
            words += u' ' + word;
    }
    return words;
}

DirectoryEntry readEntry(const ValueRow &row, RequesterId id)
{
    const auto text = [&](int column) { return QString::fromUtf8(row.utf8(column)); };
    DirectoryEntry entry;
    entry.requester = {id, text(1), text(2), static_cast<Staff>(row.number(3)), text(4), {}, text(5)};
    entry.kept = row.number(6) != 0;
    entry.lastContactMs = row.number(7);
    entry.mergedInto = RequesterId{row.number(8)};
    return entry;
}

QVariant idOrNull(RequesterId id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}

} // namespace

DirectoryTable::DirectoryTable(Connection &connection) : m_connection(connection) {}

Result<std::optional<DirectoryEntry>> DirectoryTable::entry(RequesterId id)
{
    auto found = entries({id});
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(found.value().front());
}

Result<std::vector<DirectoryEntry>> DirectoryTable::entries(const std::vector<RequesterId> &ids)
{
    if (!m_memory)
        return read(ids);
    std::vector<RequesterId> unknown;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(unknown),
                 [this](RequesterId id) { return !m_memory->entry(id); });
    const auto news = read(unknown); // Mostly none.
    if (!news)
        return news;
    for (const DirectoryEntry &entry : news.value())
        m_memory->keep(entry);
    std::vector<DirectoryEntry> found;
    found.reserve(ids.size());
    for (const RequesterId id : ids) {
        if (const DirectoryEntry *entry = m_memory->entry(id))
            found.push_back(*entry);
    }
    return found;
}

/// All of them in one question, since a server takes its time for each.
Result<std::vector<DirectoryEntry>> DirectoryTable::read(const std::vector<RequesterId> &ids)
{
    static const QString select =
        u"SELECT r.id, r.name, r.unit, r.staff, r.email, r.extension, r.kept, r.last_contact_ms, r.merged_into, "
        "p.phone FROM requester r LEFT JOIN requester_phone p ON p.requester_id = r.id WHERE r.id "_s;
    static const Statement statement{u"directory entries"_s,
                                     select + u"IN (SELECT value FROM json_each(?)) ORDER BY r.id, p.position"_s,
                                     select + u"= ANY (CAST(? AS bigint[])) ORDER BY r.id, p.position"_s};
    if (ids.empty())
        return std::vector<DirectoryEntry>();
    std::vector<DirectoryEntry> sorted;
    const Result<> done =
        m_connection.eachValue(statement, {idList(m_connection.engine(), ids)}, [&](const ValueRow &row) {
            const RequesterId id{row.number(0)};
            if (sorted.empty() || sorted.back().requester.id != id)
                sorted.push_back(readEntry(row, id));
            if (!row.isNull(9))
                sorted.back().requester.phones.append(QString::fromUtf8(row.utf8(9)));
        });
    if (!done)
        return done.error();
    std::vector<DirectoryEntry> found;
    for (const RequesterId id : ids) {
        const auto each =
            std::lower_bound(sorted.begin(), sorted.end(), id, [](const DirectoryEntry &entry, RequesterId wanted) {
                return entry.requester.id < wanted;
            });
        if (each != sorted.end() && each->requester.id == id)
            found.push_back(*each);
    }
    return found;
}

Result<RequesterId> DirectoryTable::standingFor(RequesterId id)
{
    static const Statement statement{u"merged into"_s,
                                     u"SELECT merged_into FROM requester WHERE id = ? AND merged_into IS NOT NULL"_s};
    for (;;) {
        const auto next = m_connection.value(statement, {id.value});
        if (!next)
            return next.error();
        if (!next.value())
            return id;
        id = RequesterId{next.value()->toLongLong()};
    }
}

Result<std::vector<RequesterId>> DirectoryTable::mergedInto(RequesterId id)
{
    static const Statement statement{u"merged entries"_s,
                                     u"SELECT id FROM requester WHERE merged_into = ? ORDER BY id"_s};
    std::vector<RequesterId> all;
    std::vector<RequesterId> open{id};
    while (!open.empty()) {
        const RequesterId next = open.back();
        open.pop_back();
        const auto found = m_connection.all<RequesterId>(
            statement, {next.value}, [](const QSqlQuery &row) { return RequesterId{row.value(0).toLongLong()}; });
        if (!found)
            return found;
        all.insert(all.end(), found.value().begin(), found.value().end());
        open.insert(open.end(), found.value().begin(), found.value().end());
    }
    return all;
}

Result<std::vector<std::pair<RequesterId, RequesterId>>>
DirectoryTable::mergedIntoAny(const std::vector<RequesterId> &ids)
{
    static const QString select = u"SELECT merged_into, id FROM requester WHERE merged_into "_s;
    static const Statement statement{u"entries merged into any"_s,
                                     select + u"IN (SELECT value FROM json_each(?)) ORDER BY id"_s,
                                     select + u"= ANY (CAST(? AS bigint[])) ORDER BY id"_s};
    if (ids.empty())
        return std::vector<std::pair<RequesterId, RequesterId>>();
    return m_connection.all<std::pair<RequesterId, RequesterId>>(
        statement, {idList(m_connection.engine(), ids)}, [](const QSqlQuery &row) {
            return std::pair(RequesterId{row.value(0).toLongLong()}, RequesterId{row.value(1).toLongLong()});
        });
}

Result<std::vector<MergedEntry>> DirectoryTable::merges(RequesterId id)
{
    static const Statement statement{
        u"merge of an entry"_s,
        u"SELECT coalesce(merged_at_ms, 0), coalesce(merged_by, 0) FROM requester WHERE id = ? "
        "AND merged_into IS NOT NULL"_s};
    const auto ids = mergedInto(id);
    if (!ids)
        return ids.error();
    std::vector<MergedEntry> all;
    for (const RequesterId each : ids.value()) {
        const auto own = entry(each);
        if (!own)
            return own.error();
        const Result<> done = m_connection.each(statement, {each.value}, [&](const QSqlQuery &row) {
            all.push_back({own.value()->requester, row.value(0).toLongLong(), AccountId{row.value(1).toLongLong()}});
        });
        if (!done)
            return done.error();
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const MergedEntry &a, const MergedEntry &b) { return a.mergedAtMs > b.mergedAtMs; });
    return all;
}

Result<Transaction> DirectoryTable::begin()
{
    static const Statement statement{u"directory's turn"_s,
                                     u"UPDATE counter SET value = value + 1 WHERE name = 'directory_change'"_s};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun;
    Transaction transaction = begun.take();
    if (const auto turn = m_connection.execute(statement); !turn)
        return turn.error();
    return transaction;
}

void DirectoryTable::beginMany()
{
    m_memory = std::make_unique<DirectoryMemory>(mostUnderOneKey);
}

Result<> DirectoryTable::endMany()
{
    const auto memory = std::exchange(m_memory, nullptr);
    Result<> done;
    for (const RequesterId id : memory->owed()) {
        if (done)
            done = writeContact(id, memory->entry(id)->lastContactMs);
    }
    return done;
}

Result<qint64> DirectoryTable::changes()
{
    static const Statement statement{u"directory's changes"_s,
                                     u"SELECT value FROM counter WHERE name = 'directory_change'"_s};
    const auto found = m_connection.value(statement);
    if (!found)
        return found.error();
    return found.value().value_or(0).toLongLong();
}

Result<bool> DirectoryTable::insert(const DirectoryEntry &entry)
{
    static const Statement statement{
        u"insert directory entry"_s,
        u"INSERT INTO requester (id, name, unit, staff, email, extension, search, kept, last_contact_ms, merged_into) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s};
    const Requester &who = entry.requester;
    const Result<int> added =
        m_connection.execute(statement,
                             {who.id.value, who.name, who.unit, static_cast<int>(who.staff), who.email, who.extension,
                              searchText(who), entry.kept ? 1 : 0, entry.lastContactMs, idOrNull(entry.mergedInto)});
    if (!added)
        return added.error();
    if (added.value() == 0)
        return false;
    if (m_memory)
        m_memory->keep(entry);
    Result<> done = writePhones(who.id, who.phones);
    if (done)
        done = addKeys(who.id, directoryKeys(who));
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<> DirectoryTable::contact(RequesterId id, qint64 atMs)
{
    if (m_memory && m_memory->contact(id, atMs))
        return {};
    const auto known = entry(id);
    if (!known)
        return known.error();
    if (!known.value())
        return {};
    DirectoryEntry after = *known.value();
    after.lastContactMs = std::max(after.lastContactMs, atMs);
    return update(*known.value(), after);
}

Result<> DirectoryTable::update(const DirectoryEntry &before, const DirectoryEntry &after)
{
    static const Statement statement{
        u"update directory entry"_s,
        u"UPDATE requester SET name = ?, unit = ?, staff = ?, email = ?, extension = ?, search = ?, kept = ?, "
        "last_contact_ms = ? WHERE id = ?"_s};
    static const Statement noPhones{u"forget phones"_s, u"DELETE FROM requester_phone WHERE requester_id = ?"_s};
    const Requester &who = after.requester;
    if (m_memory)
        m_memory->keep(after);
    if (before.requester == who && before.kept == after.kept) {
        if (before.lastContactMs == after.lastContactMs)
            return {};
        if (!m_memory)
            return writeContact(who.id, after.lastContactMs);
        m_memory->owe(who.id);
        return {};
    }
    Result<> done =
        withoutValue(m_connection.execute(statement,
                                          {who.name, who.unit, static_cast<int>(who.staff), who.email, who.extension,
                                           searchText(who), after.kept ? 1 : 0, after.lastContactMs, who.id.value}));
    if (done && before.requester.phones != who.phones) {
        done = withoutValue(m_connection.execute(noPhones, {who.id.value}));
        if (done)
            done = writePhones(who.id, who.phones);
    }
    const QList<QByteArray> old = directoryKeys(before.requester);
    const QList<QByteArray> now = directoryKeys(who);
    if (m_memory)
        m_memory->changed(old + now);
    QList<QByteArray> news;
    std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(news));
    for (const QByteArray &key : old) {
        if (done && !now.contains(key))
            done = removeKey(who.id, key);
    }
    return done ? addKeys(who.id, news) : done;
}

Result<> DirectoryTable::refold(const DirectoryEntry &entry)
{
    static const Statement keep{
        u"fold directory entry"_s,
        u"UPDATE requester SET name = ?, unit = ?, email = ?, extension = ?, search = ? WHERE id = ?"_s};
    static const Statement noPhones{u"forget phones"_s, u"DELETE FROM requester_phone WHERE requester_id = ?"_s};
    Requester who = tidied(entry.requester);
    if (who.name.isEmpty())
        who.name = entry.requester.name;
    Result<> done = withoutValue(
        m_connection.execute(keep, {who.name, who.unit, who.email, who.extension, searchText(who), who.id.value}));
    if (done && who.phones != entry.requester.phones) {
        done = withoutValue(m_connection.execute(noPhones, {who.id.value}));
        if (done)
            done = writePhones(who.id, who.phones);
    }
    return done ? addKeys(who.id, directoryKeys(who)) : done;
}

Result<> DirectoryTable::writePhones(RequesterId id, const QStringList &phones)
{
    static const Statement statement{u"insert phone"_s,
                                     u"INSERT INTO requester_phone (requester_id, position, phone) VALUES (?, ?, ?)"_s};
    int position = 0;
    for (const QString &phone : phones) {
        if (const auto done = m_connection.execute(statement, {id.value, ++position, phone}); !done)
            return done.error();
    }
    return {};
}

Result<> DirectoryTable::writeContact(RequesterId id, qint64 atMs)
{
    static const Statement statement{u"directory contact"_s,
                                     u"UPDATE requester SET last_contact_ms = ? WHERE id = ?"_s};
    return withoutValue(m_connection.execute(statement, {atMs, id.value}));
}

Result<> DirectoryTable::removeKey(RequesterId id, const QByteArray &key)
{
    static const Statement statement{u"forget key"_s,
                                     u"DELETE FROM requester_key WHERE key = ? AND requester_id = ?"_s};
    if (m_memory)
        m_memory->removed(key);
    return withoutValue(m_connection.execute(statement, {key, id.value}));
}

Result<> DirectoryTable::addKeys(RequesterId id, const QList<QByteArray> &keys)
{
    static const ManyRows rows(u"insert directory keys"_s, u"INSERT INTO requester_key (key, requester_id) VALUES"_s,
                               u"(?, ?)"_s, u"ON CONFLICT (key, requester_id) DO NOTHING"_s);
    for (const QByteArray &key : keys) {
        if (m_memory)
            m_memory->added(key, id);
    }
    return rows.insert(m_connection, keys,
                       [&](const QByteArray &key, QVariantList &values) { values << key << id.value; });
}

} // namespace helpdesk
