// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/organisation/senioraskrepository.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> SeniorAskRepository::ask(const SeniorAsk &ask)
{
    static const Statement statement{
        u"ask a senior"_s,
        u"INSERT INTO senior_ask (id, call_id, operation, asked_by, asked_at_ms, ended_by) VALUES (?, ?, ?, ?, ?, 0) "
        "ON CONFLICT (id) DO NOTHING"_s};
    const auto done =
        m_connection.execute(statement, {ask.id, ask.call.value, ask.operation, ask.askedBy.value, ask.askedAtMs});
    return done ? tellOthers(m_connection) : Result<>(done.error());
}

Result<> SeniorAskRepository::end(qint64 id, AccountId by, qint64 nowMs)
{
    static const Statement statement{
        u"end an ask"_s, u"UPDATE senior_ask SET ended_by = ?, ended_at_ms = ? WHERE id = ? AND ended_by = 0"_s};
    const auto changed = m_connection.execute(statement, {by.value, nowMs, id});
    if (!changed)
        return changed.error();
    return changed.value() == 1 ? tellOthers(m_connection) : Result<>(Error::Code::Conflict, u"ended already"_s);
}

Result<std::vector<SeniorAsk>> SeniorAskRepository::current(AccountId of, qint64 sinceMs)
{
    static const Statement statement{
        u"current asks"_s,
        u"SELECT id, call_id, operation, asked_by, asked_at_ms, ended_by FROM senior_ask AS a WHERE asked_at_ms >= ? "
        "AND (asked_by = ? OR ended_by = 0) AND (ended_by <> 0 OR NOT EXISTS "
        "(SELECT 1 FROM call AS c WHERE c.id = a.call_id AND c.registered_at_ms IS NOT NULL)) ORDER BY id"_s};
    return m_connection.all<SeniorAsk>(statement, {sinceMs, of.value}, [](const QSqlQuery &row) {
        return SeniorAsk{row.value(0).toLongLong(), CallId{row.value(1).toLongLong()},
                         row.value(2).toString(),   AccountId{row.value(3).toLongLong()},
                         row.value(4).toLongLong(), AccountId{row.value(5).toLongLong()}};
    });
}

} // namespace helpdesk
