// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/people/directorygrowth.h"

#include "core/call/callevent.h"
#include "core/call/fieldkeys.h"
#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/people/telephone.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/manyrows.h"

#include <QJsonObject>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// The longer of two spellings of one name: "María Hernández" and "María Elena Hernández Cruz".
QString fullerName(const QString &known, const QString &said)
{
    if (known == said)
        return known;
    const QStringList words = nameWords(said);
    const QStringList old = nameWords(known);
    const bool holdsAll =
        std::all_of(old.begin(), old.end(), [&](const QString &word) { return words.contains(word); });
    return holdsAll && words.size() > old.size() ? said : known;
}

} // namespace

struct DirectoryGrowth::Due
{
    CallId call;
    qint64 folio = 0;
    qint64 startedAtMs = 0;
    Requester said; ///< As the caller said it.
};

DirectoryGrowth::DirectoryGrowth(Connection &connection) : m_connection(connection), m_table(connection) {}

Result<bool> DirectoryGrowth::isBehind()
{
    static const Statement statement{
        u"is the directory behind"_s,
        u"SELECT 1 FROM counter d, counter f WHERE d.name = 'directory' AND f.name = 'folio' AND d.value < f.value"_s};
    const auto found = m_connection.value(statement);
    if (!found)
        return found.error();
    return found.value().has_value();
}

Result<int> DirectoryGrowth::catchUp(int limit)
{
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
    const auto due = dueCalls(limit);
    if (!due)
        return due.error();
    Result<> done = takeAll(due.value());
    if (done && !due.value().empty())
        done = withoutValue(m_connection.execute(mark, {due.value().back().folio}));
    if (done)
        done = transaction.commit();
    return done ? Result<int>(static_cast<int>(due.value().size())) : Result<int>(done.error());
}

Result<std::vector<DirectoryGrowth::Due>> DirectoryGrowth::dueCalls(int limit)
{
    static const Statement statement{
        u"calls for the directory"_s,
        u"SELECT id, folio, started_at_ms, requester, unit, email, phone FROM call "
        "WHERE folio > (SELECT value FROM counter WHERE name = 'directory') ORDER BY folio LIMIT ?"_s};
    std::vector<Due> due;
    Result<> done = m_connection.eachValue(statement, {limit}, [&](const ValueRow &row) {
        const auto text = [&](int column) { return QString::fromUtf8(row.utf8(column)); };
        Due call{CallId{row.number(0)}, row.number(1), row.number(2), {}};
        call.said.name = text(3);
        call.said.unit = text(4);
        call.said.email = text(5);
        call.said.phones = QStringList{text(6)};
        due.push_back(std::move(call));
    });
    if (done && !due.empty())
        done = addTold(due);
    return done ? Result<std::vector<Due>>(std::move(due)) : Result<std::vector<Due>>(done.error());
}

/// Staff and extension stand in no column of a call, only in its events. Of all calls in one question: of most nothing
/// is told.
Result<> DirectoryGrowth::addTold(std::vector<Due> &calls)
{
    static const QString select =
        u"SELECT c.folio, e.payload FROM call c CROSS JOIN call_event e WHERE e.call_id = c.id "
        "AND c.folio BETWEEN ? AND ? AND e.kind = ? "_s;
    static const Statement statement{
        u"told of callers"_s,
        select
            + u"AND (instr(e.payload, 'caller_extension') > 0 OR instr(e.payload, 'caller_staff') > 0) "
              "ORDER BY c.folio, e.seq"_s,
        select
            + u"AND (strpos(e.payload, 'caller_extension') > 0 OR strpos(e.payload, 'caller_staff') > 0) "
              "ORDER BY c.folio, e.seq"_s};
    auto call = calls.begin();
    return m_connection.eachValue(
        statement, {calls.front().folio, calls.back().folio, static_cast<int>(EventKind::Captured)},
        [&](const ValueRow &row) {
            while (call->folio < row.number(0))
                ++call;
            if (call->folio != row.number(0))
                return;
            const QJsonObject fields = decodedPayload(row.utf8(1)).value(payload::fields).toObject();
            const QString extension = fields.value(fieldkey::callerExtension).toString();
            if (isExtension(extension))
                call->said.extension = extension.trimmed();
            const QString staff = fields.value(fieldkey::callerStaff).toString();
            if (!staff.isEmpty())
                call->said.staff = staff == fieldkey::yes ? Staff::Yes : Staff::No;
        });
}

Result<> DirectoryGrowth::takeAll(const std::vector<Due> &calls)
{
    std::vector<std::pair<RequesterId, CallId>> whose;
    m_table.beginMany();
    for (const Due &call : calls) {
        const Result<RequesterId> who = take(call);
        if (!who)
            return who.error();
        if (!who.value().isNull())
            whose.emplace_back(who.value(), call.call);
    }
    const Result<> done = m_table.endMany();
    return done ? link(std::move(whose)) : done;
}

Result<RequesterId> DirectoryGrowth::take(const Due &call)
{
    const auto known = m_table.matchOf(call.said);
    if (!known)
        return match(call);
    const Result<> done = known->isNull() ? Result<>() : m_table.contact(*known, call.startedAtMs);
    return done ? Result<RequesterId>(*known) : Result<RequesterId>(done.error());
}

Result<RequesterId> DirectoryGrowth::match(const Due &call)
{
    Requester who = call.said;
    who.extension.clear(); // Told, and tidy already.
    who = tidied(who);
    // Kept as the caller said it: no address and no number that anybody could be told by.
    if (!isEmail(who.email))
        who.email.clear();
    who.phones.removeIf([](const QString &phone) { return !isPhone(phone); });
    if (faultOf(who))
        return RequesterId();
    const auto known = m_table.match(who);
    if (!known)
        return known.error();
    who.extension = call.said.extension;
    if (known.value())
        return refresh(*known.value(), who, call);
    if (!who.email.isEmpty() || !who.phones.isEmpty())
        return add(who, call);
    m_table.keepMatch(call.said, {});
    return RequesterId();
}

Result<RequesterId> DirectoryGrowth::refresh(const DirectoryEntry &known, const Requester &who, const Due &call)
{
    DirectoryEntry after = known;
    if (known.kept) {
        after.requester = completed(known.requester, who);
    } else {
        after.requester = updated(known.requester, who);
        after.requester.name = fullerName(known.requester.name, who.name);
    }
    if (after.requester == known.requester && known.mergedInto.isNull())
        m_table.keepMatch(call.said, known.requester.id);
    after.lastContactMs = std::max(known.lastContactMs, call.startedAtMs);
    Result<> done = m_table.update(known, after);
    if (done && !known.mergedInto.isNull())
        done = touch(known.mergedInto, call.startedAtMs);
    return done ? Result<RequesterId>(known.requester.id) : Result<RequesterId>(done.error());
}

Result<> DirectoryGrowth::touch(RequesterId merged, qint64 atMs)
{
    const Result<RequesterId> id = m_table.standingFor(merged);
    return id ? m_table.contact(id.value(), atMs) : Result<>(id.error());
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

Result<> DirectoryGrowth::link(std::vector<std::pair<RequesterId, CallId>> calls)
{
    static const ManyRows rows(u"link calls"_s, u"INSERT INTO requester_call (requester_id, call_id) VALUES"_s,
                               u"(?, ?)"_s, u"ON CONFLICT (requester_id, call_id) DO NOTHING"_s);
    std::sort(calls.begin(), calls.end()); // As they lie in the table.
    return rows.insert(m_connection, calls,
                       [](const auto &each, QVariantList &values) { values << each.first.value << each.second.value; });
}

} // namespace helpdesk
