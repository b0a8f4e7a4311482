// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/pooler.h"

#include "core/storage/engine/connectiontext.h"
#include "core/storage/engine/postgreshandle.h"

#include <QUuid>

#include <libpq-fe.h>
#include <poll.h>

#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordPatience_ms = 1000;

struct Clear
{
    void operator()(PGresult *result) const { PQclear(result); }
};

/// Without a name and without parameters: a pooler can do no harm to it.
std::optional<QByteArray> answer(PGconn *session, const QByteArray &sql)
{
    const std::unique_ptr<PGresult, Clear> result(PQexec(session, sql.constData()));
    const ExecStatusType state = PQresultStatus(result.get());
    if (state == PGRES_COMMAND_OK)
        return QByteArray();
    if (state != PGRES_TUPLES_OK || PQntuples(result.get()) < 1)
        return std::nullopt;
    return QByteArray(PQgetvalue(result.get(), 0, 0));
}

/// The library's own handle of what Qt has opened; null with a driver that is none of libpq. Its type goes by the name
/// that libpq's header gives it, and by the other one where a driver has registered that.
PGconn *sessionOf(const QVariant &handle)
{
    const QByteArrayView type(handle.typeName());
    return type == "pg_conn*" || type == "PGconn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

bool hears(PGconn *session, const QByteArray &channel)
{
    for (int round = 0; round < 2; ++round) {
        PQconsumeInput(session);
        while (PGnotify *word = PQnotifies(session)) {
            const bool ours = channel == word->relname;
            PQfreemem(word);
            if (ours)
                return true;
        }
        pollfd socket{PQsocket(session), POLLIN, 0};
        if (round == 0)
            poll(&socket, 1, wordPatience_ms);
    }
    return false;
}

/// Two sessions in turn: while the second holds a connection of the server's in a transaction, the first has to find
/// what it set, and to hear what it listens for, on its own.
SessionSigns tried(PGconn *first, PGconn *second)
{
    const QByteArray mark = "m" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray setting = "auricular." + mark;
    const QByteArray channel = "auricular_" + mark;
    SessionSigns signs{true, false, false};
    const bool ready = answer(first, "LISTEN " + channel).has_value()
        && answer(first, "SELECT set_config('" + setting + "', 'here', false)").has_value();
    const bool held = answer(second, "BEGIN").has_value() && answer(second, "SELECT pg_backend_pid()").has_value();
    signs.forgets = !ready || !held
        || answer(first, "SELECT coalesce(current_setting('" + setting + "', true), '')") != QByteArray("here");
    answer(second, "NOTIFY " + channel);
    answer(second, "COMMIT");
    signs.deaf = signs.forgets || !hears(first, channel);
    answer(first, "UNLISTEN " + channel);
    return signs;
}

} // namespace

bool isOwnSession(const SessionSigns &signs)
{
    return !signs.otherBackend || (!signs.forgets && !signs.deaf);
}

std::optional<int> toldBackend(const QVariant &handle)
{
    PGconn *session = sessionOf(handle);
    return session ? std::optional(PQbackendPID(session)) : std::nullopt;
}

Result<> requireOwnSession(const QVariant &handle, const DatabaseLocation &location)
{
    PGconn *session = sessionOf(handle);
    const auto backend = session ? answer(session, "SELECT pg_backend_pid()") : std::nullopt;
    if (!backend || backend->toInt() == PQbackendPID(session))
        return {};
    const QByteArray text = wholeConnectionText(location).toUtf8();
    const PostgresHandle first(PQconnectdb(text.constData()));
    const PostgresHandle second(PQconnectdb(text.constData()));
    if (PQstatus(first.get()) != CONNECTION_OK || PQstatus(second.get()) != CONNECTION_OK)
        return {Error::Code::ConnectionLost, u"a pooler that takes no second connection"_s};
    if (isOwnSession(tried(first.get(), second.get())))
        return {};
    Error error{Error::Code::ConnectionLost, u"a pooler whose connections have no session of their own"_s, {}};
    error.reason = Error::Reason::Pooler;
    return error;
}

} // namespace helpdesk
