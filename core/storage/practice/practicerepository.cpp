// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/practice/practicerepository.h"

#include "core/storage/engine/connection.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> PracticeRepository::begin(const PracticeRoundRow &round)
{
    static const Statement statement{
        u"begin a practice round"_s,
        u"INSERT INTO practice_round (id, round, account_id, begun_at_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING"_s};
    const auto done = m_connection.execute(statement, {round.id, round.round, round.agent.value, round.begunAtMs});
    return done ? Result<>() : Result<>(done.error());
}

Result<> PracticeRepository::addCall(qint64 round, int position, const PracticeCallRow &call)
{
    static const Statement statement{
        u"practice call"_s,
        u"INSERT INTO practice_call (round_id, position, call_id, caller) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (round_id, position) DO NOTHING"_s};
    const auto done = m_connection.execute(statement, {round, position, call.call.value, call.caller});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<PracticeRoundRow>> PracticeRepository::rounds(AccountId of, int limit)
{
    static const Statement newest{u"practice rounds"_s,
                                  u"SELECT id, round, account_id, begun_at_ms FROM practice_round WHERE account_id = ? "
                                  "ORDER BY id DESC LIMIT ?"_s};
    static const Statement calls{u"calls of a practice round"_s,
                                 u"SELECT call_id, caller FROM practice_call WHERE round_id = ? ORDER BY position"_s};
    auto rounds = m_connection.all<PracticeRoundRow>(newest, {of.value, limit}, [](const QSqlQuery &row) {
        return PracticeRoundRow{row.value(0).toLongLong(),
                                row.value(1).toString(),
                                AccountId{row.value(2).toLongLong()},
                                row.value(3).toLongLong(),
                                {}};
    });
    if (!rounds)
        return rounds;
    std::vector<PracticeRoundRow> found = rounds.take();
    for (PracticeRoundRow &round : found) {
        auto rung = m_connection.all<PracticeCallRow>(calls, {round.id}, [](const QSqlQuery &row) {
            return PracticeCallRow{CallId{row.value(0).toLongLong()}, row.value(1).toString()};
        });
        if (!rung)
            return rung.error();
        round.calls = rung.take();
    }
    return found;
}

} // namespace helpdesk
