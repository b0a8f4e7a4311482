// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodesk.h"

#include "app/demo/callplay.h"
#include "core/storage/accountrepository.h"
#include "core/storage/directorygrowth.h"
#include "core/storage/journals.h"
#include "core/storage/migrator.h"
#include "core/storage/searchindex.h"
#include "core/storage/settingrepository.h"
#include "core/storage/store.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCallsPerTransaction = 2000;
constexpr int callsPerIndexing = 50'000;
constexpr int callsPerGrowth = 1000;
constexpr std::size_t rememberedTickets = 400;
const QString demoMark = u"yes"_s;

/// A commit that waits for its turn: folios follow the order in which calls end, not that in which they ring.
struct Waiting
{
    qint64 atMs = 0;
    qint64 order = 0;
    std::size_t requester = 0;
    CallCommit commit;
};

struct Later
{
    bool operator()(const Waiting &a, const Waiting &b) const { return std::pair(a.atMs, a.order) > std::pair(b.atMs, b.order); }
};

Result<std::unique_ptr<Connection>> openDemoDesk(const DatabaseLocation &location, qint64 nowMs)
{
    {
        const auto found = Connection::open(location, OpenMode::Existing);
        if (!found && found.error().code != Error::Code::DatabaseMissing)
            return found.error();
        if (found) {
            const auto version = Migrator(*found.value()).storedVersion();
            if (!version)
                return version.error();
            const auto mark = version.value() > 0 ? SettingRepository(*found.value()).value(DeskSetting::Demo) : Result<QString>(demoMark);
            if (!mark)
                return mark.error();
            if (mark.value() != demoMark)
                return {Error::Code::NotAllowed, u"not a demonstration desk"_s};
        }
    }
    auto opened = openDesk(location, OpenMode::Create, nowMs);
    if (!opened)
        return opened;
    SettingRepository settings(*opened.value());
    for (const auto &[setting, value] : {std::pair(DeskSetting::Demo, demoMark), std::pair(DeskSetting::CentrePhone, u"722 555 0100"_s)}) {
        if (const Result<> done = settings.set(setting, value); !done)
            return done.error();
    }
    return opened;
}

/// What cannot be lost is not in here: a flush at every checkpoint is enough to stay whole.
Result<> hurry(Connection &connection)
{
    if (connection.engine() == Engine::Postgresql)
        return connection.command(u"hurry"_s, u"SELECT set_config('synchronous_commit', 'off', false)"_s);
    for (const QString &pragma : {u"synchronous = NORMAL"_s, u"wal_autocheckpoint = 20000"_s, u"cache_size = -65536"_s, u"temp_store = MEMORY"_s}) {
        if (const Result<> done = connection.command(u"hurry"_s, u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
}

/// Only what is committed has its number and can be asked for again: a small desk must not wait for that to its end.
int callsPerTransaction(qint64 calls)
{
    return static_cast<int>(std::clamp<qint64>(calls / 50, 20, mostCallsPerTransaction));
}

Result<> seat(Connection &connection, Population &population)
{
    AccountRepository accounts(connection);
    for (DemoAgent &agent : population.agents) {
        const auto known = accounts.byLogin(agent.login);
        if (!known)
            return known.error();
        const auto account = known.value() ? Result<Account>(*known.value()) : accounts.add(agent.login, agent.name);
        if (!account)
            return account.error();
        agent.account = account.value().id;
    }
    return {};
}

/// One making of a demonstration desk.
class Making
{
public:
    Making(Connection &connection, const DemoPlan &plan, const DemoWatch &watch)
        : m_connection(connection), m_plan(plan), m_watch(watch), m_journal(connection, callsPerTransaction(plan.calls))
    {
    }

    Result<DemoReport> run();

private:
    [[nodiscard]] Result<DefinitionsPtr> prepare(qint64 nowMs);
    void queue(PlayedCall played);
    [[nodiscard]] Result<> writeUntil(qint64 atMs);
    [[nodiscard]] Result<> index();
    [[nodiscard]] Result<> growDirectory();
    void remember(const CommitReceipt &receipt, std::size_t requester);
    [[nodiscard]] Result<> finish();

    Connection &m_connection;
    const DemoPlan &m_plan;
    const DemoWatch &m_watch;
    BulkJournal m_journal;
    Population m_population;
    std::priority_queue<Waiting, std::vector<Waiting>, Later> m_waiting;
    std::vector<KnownTicket> m_tickets;
    std::size_t m_oldestTicket = 0;
    qint64 m_order = 0;
    DemoReport m_report;
    Result<> m_written;
};

Result<DefinitionsPtr> Making::prepare(qint64 nowMs)
{
    DefinitionCache cache;
    DefinitionRepository definitions(m_connection, cache);
    std::vector<Fault> faults;
    m_population = makePopulation(m_plan.seed, m_plan.calls);
    if (const Result<> done = definitions.accept(DefinitionKind::Catalogue, m_population.catalogue, {}, nowMs, faults); !done)
        return done.error();
    if (const Result<> done = seat(m_connection, m_population); !done)
        return done.error();
    if (const Result<> done = hurry(m_connection); !done)
        return done.error();
    return definitions.current();
}

Result<DemoReport> Making::run()
{
    const auto zone = SettingRepository(m_connection).value(DeskSetting::TimeZone);
    const auto present = m_connection.value({u"calls"_s, u"SELECT count(*) FROM call"_s});
    if (!zone || !present)
        return zone ? present.error() : zone.error();
    const quint64 seed = m_plan.seed + 1'000'003 * present.value()->toULongLong();
    Calendar calendar(m_plan.calls, seed, m_plan.untilMs, QTimeZone(zone.value().toLatin1()));
    const auto definitions = prepare(calendar.firstMs());
    if (!definitions)
        return definitions.error();
    CallPlay play(m_population, calendar, definitions.value(), m_tickets, seed, m_plan.untilMs);
    while (const auto arrival = calendar.next()) {
        if (const Result<> done = writeUntil(arrival->atMs); !done)
            return done.error();
        queue(play.play(*arrival));
        if (++m_report.calls % callsPerIndexing == 0) {
            if (const Result<> done = index(); !done)
                return done.error();
        }
        if (m_watch && !m_watch(m_report.calls)) {
            m_report.stopped = true;
            break;
        }
    }
    if (const Result<> done = finish(); !done)
        return done.error();
    return m_report;
}

void Making::queue(PlayedCall played)
{
    m_report.refused += played.refused;
    for (CallCommit &commit : played.commits) {
        const qint64 atMs = commit.events.back().atMs;
        m_waiting.push({atMs, ++m_order, played.requester, std::move(commit)});
    }
}

Result<> Making::writeUntil(qint64 atMs)
{
    while (!m_waiting.empty() && m_waiting.top().atMs <= atMs) {
        // A priority queue gives its top away only as a constant; it is taken off at once.
        Waiting next = std::move(const_cast<Waiting &>(m_waiting.top()));
        m_waiting.pop();
        m_journal.submit(std::move(next.commit), [this, requester = next.requester](const Result<CommitReceipt> &result) {
            if (result)
                remember(result.value(), requester);
            else if (m_written)
                m_written = result.error();
        });
    }
    return m_written;
}

void Making::remember(const CommitReceipt &receipt, std::size_t requester)
{
    for (auto number = receipt.ticketNumbers.begin(); number != receipt.ticketNumbers.end(); ++number) {
        const KnownTicket ticket{TicketId{number.key()}, number.value(), requester};
        if (m_tickets.size() < rememberedTickets) {
            m_tickets.push_back(ticket);
        } else {
            m_tickets[m_oldestTicket] = ticket;
            m_oldestTicket = (m_oldestTicket + 1) % rememberedTickets;
        }
    }
}

Result<> Making::index()
{
    if (const Result<> done = m_journal.finish(); !done)
        return done;
    SearchIndex search(m_connection);
    for (;;) {
        const auto indexed = search.catchUpInBulk(callsPerIndexing);
        if (!indexed)
            return indexed.error();
        if (indexed.value() == 0)
            return growDirectory();
    }
}

/// Who asked to stop has to wait for the callers that are left: the directory must know all calls that there are.
Result<> Making::growDirectory()
{
    DirectoryGrowth directory(m_connection);
    for (;;) {
        const auto taken = directory.catchUp(callsPerGrowth);
        if (!taken)
            return taken.error();
        if (taken.value() == 0)
            return {};
        if (m_watch)
            static_cast<void>(m_watch(m_report.calls));
    }
}

Result<> Making::finish()
{
    if (const Result<> done = writeUntil(std::numeric_limits<qint64>::max()); !done)
        return done;
    if (const Result<> done = index(); !done)
        return done;
    if (m_connection.engine() == Engine::Postgresql) // So that the planner knows the desk at once.
        return m_connection.command(u"analyze"_s, u"ANALYZE"_s);
    if (const Result<> done = m_connection.command(u"careful again"_s, u"PRAGMA synchronous = FULL"_s); !done)
        return done;
    return m_connection.command(u"checkpoint"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

Result<DemoReport> makeDemo(const DatabaseLocation &location, const DemoPlan &plan, const DemoWatch &watch)
{
    const auto connection = openDemoDesk(location, plan.untilMs);
    if (!connection)
        return connection.error();
    return Making(*connection.value(), plan, watch).run();
}

} // namespace helpdesk::demo
