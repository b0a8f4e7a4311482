// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/storeports.h"

#include "app/console/directoryports.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/organisation/senioraskrepository.h"
#include "core/storage/ticket/ticketrepository.h"

#include <QObject>

namespace helpdesk::console {

namespace {

constexpr int mostTickets = 9;
constexpr qint64 rememberedAskMs = 12 * 3'600'000LL;
constexpr int mostFoundCalls = 8;
constexpr int mostCallsOfADay = 1000;

/// The newest question of a kind replaces one that waits: what must be answered has a kind of its own.
QString onlyOnce(const char *what)
{
    static int asked = 0;
    return QStringLiteral("%1-%2").arg(QLatin1String(what)).arg(++asked);
}

} // namespace

CallPorts portsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker)
{
    QueryThread &reader = store.reader();
    DefinitionCache &cache = store.definitions();
    CallPorts ports;
    ports.directory = directoryPortsOf(store, location, now, asker);
    ports.now = std::move(now);
    ports.findTickets = [&reader, asker](const TicketQuery &query, CallPorts::Answer<std::vector<TicketRow>> answer) {
        reader.ask<std::vector<TicketRow>>(
            QStringLiteral("find-tickets"), asker,
            [query](Connection &connection) { return TicketRepository(connection).findTickets(query, mostTickets); },
            std::move(answer));
    };
    ports.openTicketsOf = [&reader, asker](const QStringList &people, CallPorts::Answer<std::vector<int>> answer) {
        reader.ask<std::vector<int>>(
            QStringLiteral("open-tickets"), asker,
            [people](Connection &connection) { return TicketRepository(connection).openTicketsOf(people); },
            std::move(answer));
    };
    ports.loadCall = [&reader, &cache, asker](CallId id, CallPorts::Answer<LoadedCall> answer) {
        reader.ask<LoadedCall>(
            onlyOnce("call"), asker,
            [id, &cache](Connection &connection) -> Result<LoadedCall> {
                auto stored = CallRepository(connection).call(id);
                if (!stored)
                    return stored.error();
                const auto definitions =
                    DefinitionRepository(connection, cache).definitions(stored.value().row.summary.definitions);
                if (!definitions)
                    return definitions.error();
                return LoadedCall{stored.take(), definitions.value()};
            },
            std::move(answer));
    };
    ports.openCalls = [&reader, asker](CallPorts::Answer<std::vector<CallRow>> answer) {
        reader.ask<std::vector<CallRow>>(
            QStringLiteral("open-calls"), asker,
            [](Connection &connection) { return CallRepository(connection).openCalls(); }, std::move(answer));
    };
    ports.ownDay = [&reader, asker](AccountId agent, qint64 fromMs, qint64 toMs, CallPorts::Answer<OwnDay> answer) {
        reader.ask<OwnDay>(
            QStringLiteral("own-day"), asker,
            [agent, fromMs, toMs](Connection &connection) -> Result<OwnDay> {
                CallFilter own;
                own.agent = agent;
                own.fromMs = fromMs;
                own.toMs = toMs;
                const auto rows = CallRepository(connection).calls(own, {}, mostCallsOfADay);
                return rows ? Result<OwnDay>(ownDayOf(rows.value())) : Result<OwnDay>(rows.error());
            },
            std::move(answer));
    };
    ports.calls = [&reader, asker](const CallFilter &filter, CallId before, int limit,
                                   CallPorts::Answer<std::vector<CallRow>> answer) {
        reader.ask<std::vector<CallRow>>(
            before.isNull() ? QStringLiteral("calls") : QStringLiteral("older-calls"), asker,
            [filter, before, limit](Connection &connection) {
                return CallRepository(connection).calls(filter, before, limit);
            },
            std::move(answer));
    };
    return ports;
}

FindPorts findPortsOf(Store &store, QObject *asker)
{
    QueryThread &reader = store.reader();
    const auto calls = [&reader, asker](const char *kind, int limit) {
        return [&reader, asker, kind, limit](const QString &words, CallPorts::Answer<std::vector<CallRow>> answer) {
            CallFilter filter;
            filter.text = words;
            reader.ask<std::vector<CallRow>>(
                QLatin1String(kind), asker,
                [filter, limit](Connection &connection) { return CallRepository(connection).calls(filter, {}, limit); },
                std::move(answer));
        };
    };
    FindPorts ports;
    ports.calls = calls("palette-calls", mostFoundCalls);
    ports.tickets = [&reader, asker](const TicketQuery &query, CallPorts::Answer<std::vector<TicketRow>> answer) {
        reader.ask<std::vector<TicketRow>>(
            QStringLiteral("palette-tickets"), asker,
            [query](Connection &connection) { return TicketRepository(connection).findTickets(query, mostTickets); },
            std::move(answer));
    };
    return ports;
}

SeniorPorts seniorPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker)
{
    QueryThread &reader = store.reader();
    QueryThread &acts = store.acts();
    SeniorPorts ports;
    ports.nextId = [now, &ids] { return ids.next(now().wallMs); };
    ports.ask = [&acts, asker](const SeniorAsk &ask, CallPorts::Answer<std::monostate> answer) {
        acts.act<std::monostate>(
            asker, [ask](Connection &connection) { return SeniorAskRepository(connection).ask(ask); },
            std::move(answer));
    };
    ports.end = [&acts, now, asker](qint64 id, AccountId by, CallPorts::Answer<std::monostate> answer) {
        acts.act<std::monostate>(
            asker,
            [id, by, at = now().wallMs](Connection &connection) {
                return SeniorAskRepository(connection).end(id, by, at);
            },
            std::move(answer));
    };
    ports.current = [&reader, now, asker](AccountId of, CallPorts::Answer<std::vector<SeniorAsk>> answer) {
        reader.ask<std::vector<SeniorAsk>>(
            QStringLiteral("senior-asks"), asker,
            [of, since = now().wallMs - rememberedAskMs](Connection &connection) {
                return SeniorAskRepository(connection).current(of, since);
            },
            std::move(answer));
    };
    return ports;
}

} // namespace helpdesk::console
