// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodesk.h"

#include "app/demo/rehearsal.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/journal/journals.h"
#include "core/storage/migrator.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/numberrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/people/directorygrowth.h"
#include "core/storage/store.h"

#include <limits>
#include <thread>

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int textsPerIndexing = 50'000;
constexpr int callsPerGrowth = 20'000;
constexpr std::size_t mostBatches = 8; ///< Made and not written yet.
const QString demoMark = u"yes"_s;

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
            const auto mark = version.value() > 0 ? SettingRepository(*found.value()).value(DeskSetting::Demo)
                                                  : Result<QString>(demoMark);
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
    for (const auto &[setting, value] :
         {std::pair(DeskSetting::Demo, demoMark), std::pair(DeskSetting::CentrePhone, u"722 555 0100"_s)}) {
        if (const Result<> done = settings.set(setting, value); !done)
            return done.error();
    }
    return opened;
}

/// What cannot be lost is not in here: a flush at every checkpoint is enough to stay whole. What is played names nobody
/// who is not there.
Result<> hurry(Connection &connection)
{
    if (connection.engine() == Engine::Postgresql)
        return connection.command(u"hurry"_s, u"SELECT set_config('synchronous_commit', 'off', false)"_s);
    for (const QString &pragma : {u"synchronous = NORMAL"_s, u"wal_autocheckpoint = 20000"_s, u"cache_size = -65536"_s,
                                  u"temp_store = MEMORY"_s, u"foreign_keys = OFF"_s}) {
        if (const Result<> done = connection.command(u"hurry"_s, u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
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

/// One making of a demonstration desk: what is played on another thread is written on this one.
class Making
{
public:
    Making(Connection &connection, const DemoPlan &plan, const DemoWatch &watch)
        : m_connection(connection),
          m_plan(plan),
          m_watch(watch),
          m_journal(connection, std::numeric_limits<int>::max())
    {
    }

    Result<DemoReport> run();

private:
    [[nodiscard]] Result<Rehearsal::Desk> prepare();
    [[nodiscard]] Result<> write(CommitLine &line);
    [[nodiscard]] Result<> write(const Batch &batch);
    [[nodiscard]] Result<> index();
    [[nodiscard]] Result<> finish();

    Connection &m_connection;
    const DemoPlan &m_plan;
    const DemoWatch &m_watch;
    BulkJournal m_journal;
};

Result<Rehearsal::Desk> Making::prepare()
{
    const auto zone = SettingRepository(m_connection).value(DeskSetting::TimeZone);
    const auto present = m_connection.value({u"calls"_s, u"SELECT count(*) FROM call"_s});
    const auto numbers = NumberRepository(m_connection).numbers();
    if (!zone || !present || !numbers)
        return !zone ? zone.error() : !present ? present.error() : numbers.error();
    const quint64 seed = m_plan.seed + 1'000'003 * present.value()->toULongLong();
    Calendar calendar(m_plan.calls, seed, m_plan.untilMs, QTimeZone(zone.value().toLatin1()));
    Population population = makePopulation(m_plan.seed, m_plan.calls);
    DefinitionCache cache;
    DefinitionRepository definitions(m_connection, cache);
    std::vector<Fault> faults;
    if (const Result<> done =
            definitions.accept(DefinitionKind::Catalogue, population.catalogue, {}, calendar.firstMs(), faults);
        !done)
        return done.error();
    if (const Result<> done = seat(m_connection, population); !done)
        return done.error();
    const auto current = definitions.current();
    if (!current)
        return current.error();
    return Rehearsal::Desk{std::move(population), std::move(calendar), current.value(), seed,
                           numbers.value().lastTicket};
}

Result<DemoReport> Making::run()
{
    auto desk = prepare();
    if (!desk)
        return desk.error();
    if (const Result<> done = hurry(m_connection); !done)
        return done.error();
    CommitLine line(mostBatches);
    Rehearsal rehearsal(desk.take(), m_plan, m_watch, line);
    std::thread player([&rehearsal] { rehearsal.run(); });
    Result<> done = write(line);
    line.giveUp();
    player.join();
    if (done)
        done = finish();
    return done ? Result<DemoReport>(rehearsal.report()) : Result<DemoReport>(done.error());
}

Result<> Making::write(CommitLine &line)
{
    while (auto batch = line.take()) {
        if (const Result<> done = write(*batch); !done)
            return done;
        line.giveBack(std::move(*batch));
    }
    return {};
}

Result<> Making::write(const Batch &batch)
{
    for (const CallCommit &commit : batch.commits) {
        if (const Result<> done = m_journal.add(commit); !done)
            return done;
    }
    if (batch.end == Batch::End::Open)
        return {};
    const Result<> done = m_journal.finish();
    return done && batch.end == Batch::End::Indexed ? index() : done;
}

Result<> Making::index()
{
    SearchIndex search(m_connection);
    DirectoryGrowth directory(m_connection);
    Result<int> more = textsPerIndexing;
    while (more && more.value() > 0)
        more = search.catchUpInBulk(textsPerIndexing);
    if (more)
        more = callsPerGrowth;
    while (more && more.value() > 0)
        more = directory.catchUp(callsPerGrowth);
    return more ? Result<>() : Result<>(more.error());
}

Result<> Making::finish()
{
    if (m_connection.engine() == Engine::Postgresql) // So that the planner knows the desk at once.
        return m_connection.command(u"analyze"_s, u"ANALYZE"_s);
    for (const QString &pragma : {u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"wal_checkpoint(TRUNCATE)"_s}) {
        if (const Result<> done = m_connection.command(u"careful again"_s, u"PRAGMA "_s + pragma); !done)
            return done;
    }
    return {};
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
