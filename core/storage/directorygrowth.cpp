// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/directorygrowth.h"

#include "core/call/callevent.h"
#include "core/call/fieldkeys.h"
#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "core/storage/connection.h"

#include <QJsonObject>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// The longer of two spellings of one name: "María Hernández" and "María Elena Hernández Cruz".
QString fullerName(const QString &known, const QString &said)
{
    const QStringList words = nameWords(said);
    const QStringList old = nameWords(known);
    const bool holdsAll = std::all_of(old.begin(), old.end(), [&](const QString &word) { return words.contains(word); });
    return holdsAll && words.size() > old.size() ? said : known;
}

} // namespace

struct DirectoryGrowth::Due
{
    CallId call;
    qint64 folio = 0;
    qint64 startedAtMs = 0;
    Requester who;
};

DirectoryGrowth::DirectoryGrowth(Connection &connection)
    : m_connection(connection)
    , m_table(connection)
{
}

Result<bool> DirectoryGrowth::isBehind()
{
    static const Statement statement{u"is the directory behind"_s,
        u"SELECT 1 FROM counter d, counter f WHERE d.name = 'directory' AND f.name = 'folio' AND d.value < f.value"_s};
    const auto found = m_connection.value(statement);
    if (!found)
        return found.error();
    return found.value().has_value();
}

Result<int> DirectoryGrowth::catchUp(int limit)
{
    static const Statement calls{u"calls for the directory"_s,
        u"SELECT id, folio, started_at_ms, requester, unit, email, phone FROM call "
        "WHERE folio > (SELECT value FROM counter WHERE name = 'directory') ORDER BY folio LIMIT ?"_s};
    static const Statement mark{u"directory's mark"_s, u"UPDATE counter SET value = ? WHERE name = 'directory'"_s};
    const Result<bool> behind = isBehind(); // Looks without taking the writers' turn.
    if (!behind)
        return behind.error();
    if (!behind.value())
        return 0;
    auto begun = m_table.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    m_table.beginMany();
    Result<> done;
    const auto due = m_connection.all<Due>(calls, {limit}, [](const QSqlQuery &row) {
        Due call{CallId{row.value(0).toLongLong()}, row.value(1).toLongLong(), row.value(2).toLongLong(), {}};
        call.who.name = row.value(3).toString();
        call.who.unit = row.value(4).toString();
        call.who.email = row.value(5).toString();
        call.who.phones = QStringList{row.value(6).toString()};
        return call;
    });
    if (!due)
        return due.error();
    for (const Due &call : due.value()) {
        if (done)
            done = take(call);
    }
    if (done)
        done = m_table.endMany();
    if (done && !due.value().empty())
        done = withoutValue(m_connection.execute(mark, {due.value().back().folio}));
    if (done)
        done = transaction.commit();
    return done ? Result<int>(static_cast<int>(due.value().size())) : Result<int>(done.error());
}

Result<> DirectoryGrowth::take(const Due &call)
{
    Requester who = tidied(call.who);
    // Kept as the caller said it: no address and no number that anybody could be told by.
    if (!isEmail(who.email))
        who.email.clear();
    who.phones.removeIf([](const QString &phone) { return !isPhone(phone); });
    if (faultOf(who))
        return {};
    const auto known = m_table.match(who);
    if (!known)
        return known.error();
    const bool reachable = !who.email.isEmpty() || !who.phones.isEmpty();
    if (!known.value() && !reachable)
        return {};
    if (const Result<> done = addTold(call, who); !done)
        return done;
    if (!known.value()) {
        const Result<RequesterId> added = add(who, call);
        return added ? link(added.value(), call) : Result<>(added.error());
    }
    if (const Result<> done = refresh(*known.value(), who, call.startedAtMs); !done)
        return done;
    return link(known.value()->requester.id, call);
}

/// Staff and extension stand in no column of a call, only in its events.
Result<> DirectoryGrowth::addTold(const Due &call, Requester &who)
{
    static const Statement statement{u"told of a caller"_s,
        u"SELECT payload FROM call_event WHERE call_id = ? AND kind = ? AND (payload LIKE '%caller\\_extension%' ESCAPE '\\' OR payload LIKE '%caller\\_staff%' ESCAPE '\\') ORDER BY seq"_s};
    return m_connection.each(statement, {call.call.value, static_cast<int>(EventKind::Captured)}, [&](const QSqlQuery &row) {
        const QJsonObject fields
            = decodedPayload(row.value(0).toString().toUtf8()).value(payload::fields).toObject();
        const QString extension = fields.value(fieldkey::callerExtension).toString();
        if (isExtension(extension))
            who.extension = extension.trimmed();
        const QString staff = fields.value(fieldkey::callerStaff).toString();
        if (!staff.isEmpty())
            who.staff = staff == fieldkey::yes ? Staff::Yes : Staff::No;
    });
}

Result<> DirectoryGrowth::refresh(const DirectoryEntry &known, const Requester &who, qint64 atMs)
{
    DirectoryEntry after = known;
    if (known.kept) {
        after.requester = completed(known.requester, who);
    } else {
        after.requester = updated(known.requester, who);
        after.requester.name = fullerName(known.requester.name, who.name);
    }
    after.lastContactMs = std::max(known.lastContactMs, atMs);
    if (const Result<> done = m_table.update(known, after); !done || known.mergedInto.isNull())
        return done;
    return touch(known.mergedInto, atMs);
}

/// A merged entry keeps its own data, so that it can be parted again; who stands for it has had the contact too.
Result<> DirectoryGrowth::touch(RequesterId merged, qint64 atMs)
{
    const Result<RequesterId> id = m_table.standingFor(merged);
    if (!id)
        return id.error();
    const auto standing = m_table.entry(id.value());
    if (!standing)
        return standing.error();
    if (!standing.value())
        return {};
    DirectoryEntry after = *standing.value();
    after.lastContactMs = std::max(after.lastContactMs, atMs);
    return m_table.update(*standing.value(), after);
}

Result<RequesterId> DirectoryGrowth::add(const Requester &who, const Due &call)
{
    DirectoryEntry entry;
    entry.requester = who;
    entry.requester.id = RequesterId{call.call.value}; // As unique as the call that first named them.
    entry.lastContactMs = call.startedAtMs;
    for (;; ++entry.requester.id.value) {
        const Result<bool> added = m_table.insert(entry);
        if (!added)
            return added.error();
        if (added.value())
            return entry.requester.id;
    }
}

Result<> DirectoryGrowth::link(RequesterId whose, const Due &call)
{
    static const Statement statement{u"link a call"_s,
        u"INSERT INTO requester_call (requester_id, call_id) VALUES (?, ?) ON CONFLICT (requester_id, call_id) DO NOTHING"_s};
    return withoutValue(m_connection.execute(statement, {whose.value, call.call.value}));
}

} // namespace helpdesk
