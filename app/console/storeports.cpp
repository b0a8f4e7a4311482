// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/storeports.h"

#include "app/console/directoryports.h"
#include "app/console/portmaker.h"
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
QString callOnlyOnce(CallId)
{
    static int asked = 0;
    return QStringLiteral("call-%1").arg(++asked);
}

Result<LoadedCall> loaded(Connection &desk, DefinitionCache &cache, CallId id)
{
    auto stored = CallRepository(desk).call(id);
    if (!stored)
        return stored.error();
    const auto definitions = DefinitionRepository(desk, cache).definitions(stored.value().row.summary.definitions);
    if (!definitions)
        return definitions.error();
    return LoadedCall{stored.take(), definitions.value()};
}

Result<OwnDay> ownDay(Connection &desk, AccountId agent, qint64 fromMs, qint64 toMs)
{
    CallFilter own;
    own.agent = agent;
    own.fromMs = fromMs;
    own.toMs = toMs;
    const auto rows = CallRepository(desk).calls(own, {}, mostCallsOfADay);
    return rows ? Result<OwnDay>(ownDayOf(rows.value())) : Result<OwnDay>(rows.error());
}

Result<std::vector<TicketRow>> ticketsFor(Connection &desk, const TicketQuery &query)
{
    return TicketRepository(desk).findTickets(query, mostTickets);
}

} // namespace

CallPorts portsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker)
{
    const PortMaker reader(store.reader(), asker);
    DefinitionCache &cache = store.definitions();
    CallPorts ports;
    ports.directory = directoryPortsOf(store, location, now, asker);
    ports.now = std::move(now);
    ports.findTickets = reader.question(QStringLiteral("find-tickets"), ticketsFor);
    ports.openTicketsOf =
        reader.question(QStringLiteral("open-tickets"), [](Connection &desk, const QStringList &people) {
            return TicketRepository(desk).openTicketsOf(people);
        });
    ports.loadCall =
        reader.question(callOnlyOnce, [&cache](Connection &desk, CallId id) { return loaded(desk, cache, id); });
    ports.openCalls = reader.question(QStringLiteral("open-calls"),
                                      [](Connection &desk) { return CallRepository(desk).openCalls(); });
    ports.ownDay = reader.question(QStringLiteral("own-day"), ownDay);
    ports.calls =
        reader.question([](const CallFilter &, CallId before,
                           int) { return before.isNull() ? QStringLiteral("calls") : QStringLiteral("older-calls"); },
                        [](Connection &desk, const CallFilter &filter, CallId before, int limit) {
                            return CallRepository(desk).calls(filter, before, limit);
                        });
    return ports;
}

FindPorts findPortsOf(Store &store, QObject *asker)
{
    const PortMaker reader(store.reader(), asker);
    FindPorts ports;
    ports.calls = reader.question(QStringLiteral("palette-calls"), [](Connection &desk, const QString &words) {
        CallFilter filter;
        filter.text = words;
        return CallRepository(desk).calls(filter, {}, mostFoundCalls);
    });
    ports.tickets = reader.question(QStringLiteral("palette-tickets"), ticketsFor);
    return ports;
}

SeniorPorts seniorPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker)
{
    const PortMaker reader(store.reader(), asker);
    const PortMaker acts(store.acts(), asker);
    SeniorPorts ports;
    ports.nextId = [now, &ids] { return ids.next(now().wallMs); };
    ports.ask = acts.act([](Connection &desk, const SeniorAsk &ask) { return SeniorAskRepository(desk).ask(ask); });
    ports.end = acts.act(PortMaker::at([now] { return now().wallMs; },
                                       [](Connection &desk, qint64 atMs, qint64 id, AccountId by) {
                                           return SeniorAskRepository(desk).end(id, by, atMs);
                                       }));
    ports.current = reader.question(QStringLiteral("senior-asks"),
                                    PortMaker::at([now] { return now().wallMs - rememberedAskMs; },
                                                  [](Connection &desk, qint64 sinceMs, AccountId of) {
                                                      return SeniorAskRepository(desk).current(of, sinceMs);
                                                  }));
    return ports;
}

} // namespace helpdesk::console
