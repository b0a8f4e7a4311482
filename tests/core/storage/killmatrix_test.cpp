// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/databasestage.h"
#include "core/call/summarise.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/definition/definitionrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/memorystore.h"
#include "tests/support/scenariofiles.h"
#include "tests/support/waiting.h"

#include <QProcess>

#include <csignal>
#include <map>

using namespace helpdesk;

namespace {

QString uriOf(const DatabaseLocation &location)
{
    if (location.engine == Engine::Sqlite)
        return location.path;
    return QStringLiteral("postgresql://%1@/%2?host=%3&connect_timeout=%4")
        .arg(location.user, location.database, location.host)
        .arg(test::patience_ms / 1000);
}

/// Plays so many steps in another process and kills it there. Call → the last seq that it called saved.
std::map<qint64, int> playAndKill(const Scenario &scenario, const DatabaseLocation &location, const QString &journal,
                                  int steps)
{
    QProcess process;
    process.start(qEnvironmentVariable("AURICULAR_TEST_PROGRAMS") + QStringLiteral("/play_and_wait"),
                  {scenario.file, uriOf(location), journal, QString::number(steps)});
    REQUIRE(process.waitForStarted(test::patience_ms));
    QByteArray heard;
    while (!heard.contains("waiting\n")) {
        if (!process.waitForReadyRead(test::patience_ms))
            FAIL("play_and_wait ended: " << process.exitCode() << ' ' << process.readAllStandardError().toStdString());
        heard += process.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(test::patience_ms);
    heard += process.readAllStandardOutput();
    std::map<qint64, int> saved;
    const QList<QByteArray> lines = heard.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "saved") {
            int &seq = saved[words[1].toLongLong()];
            seq = std::max(seq, words[2].toInt());
        }
    }
    return saved;
}

/// The same steps in memory: what each call's events must be.
std::map<qint64, StoredCall> reference(const Scenario &scenario, int steps)
{
    test::MemoryStore store;
    ScenarioPlayer player(store.stage(), 1);
    player.begin(scenario);
    for (int i = 0; i < steps; ++i)
        player.perform(scenario.steps[static_cast<std::size_t>(i)]);
    std::map<qint64, StoredCall> calls;
    for (const auto &[label, id] : player.calls())
        calls.emplace(id.value, store.call(id).take());
    return calls;
}

bool sameEvent(CallEvent stored, const CallEvent &expected)
{
    stored.actor = expected.actor; // Accounts are numbered by the store.
    return stored == expected;
}

/// The call stands at its operation with its data and clocks: the columns are what the events say.
void checkStands(const StoredCall &stored, DefinitionRepository &definitions)
{
    const CallSummary &columns = stored.row.summary;
    CallState state(columns.call, test::taken(definitions.definitions(columns.definitions)));
    for (const CallEvent &event : stored.events)
        state.apply(event);
    CallSummary rebuilt = summarise(state);
    rebuilt.searchText = columns.searchText; // Not a column of the call.
    CHECK(rebuilt == columns);
}

/// As if the desk had never had a call: making a database for each kill would take a minute on PostgreSQL.
void forgetCalls(Connection &connection)
{
    for (const char *table : {"ticket_follow_up", "ticket", "field_draft", "call_search", "call_event", "call"})
        test::requireOk(
            connection.command(QStringLiteral("forget"), QStringLiteral("DELETE FROM ") + QString::fromLatin1(table)));
    test::requireOk(connection.command(QStringLiteral("count anew"), QStringLiteral("UPDATE counter SET value = 0")));
}

void checkAfterKill(const test::EngineFixture &fixture, const Scenario &scenario, const QString &journal, int steps)
{
    CAPTURE(scenario.file, journal, steps);
    const auto connection = fixture.connect();
    forgetCalls(*connection);
    const std::map<qint64, int> told = playAndKill(scenario, fixture.location(), journal, steps);
    CallRepository repository(*connection);
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    for (const auto &[id, wanted] : reference(scenario, steps)) {
        const int saved = told.contains(id) ? told.at(id) : 0;
        if (journal == QStringLiteral("inline"))
            CHECK(saved == static_cast<int>(wanted.events.size()));
        const auto stored = repository.call(CallId{id});
        if (!stored) {
            CHECK(saved == 0); // Nothing of it was called saved.
            continue;
        }
        const auto &events = stored.value().events;
        CHECK(static_cast<int>(events.size()) >= saved);
        REQUIRE(events.size() <= wanted.events.size());
        for (std::size_t i = 0; i < events.size(); ++i)
            CHECK(sameEvent(events[i], wanted.events[i]));
        checkStands(stored.value(), definitions);
    }
}

void killEverywhere(const std::vector<Scenario> &scenarios)
{
    const test::EngineFixture fixture(test::EngineFixture::Contents::Desk);
    for (const Scenario &scenario : scenarios) {
        for (int steps = 1; steps <= static_cast<int>(scenario.steps.size()); ++steps) {
            checkAfterKill(fixture, scenario, QStringLiteral("inline"), steps);
            checkAfterKill(fixture, scenario, QStringLiteral("queue"), steps);
        }
    }
}

} // namespace

TEST_CASE("killed after each step of five scenarios, nothing that was called saved is lost", "[engine][kill]")
{
    std::vector<Scenario> five;
    for (const Scenario &scenario : test::repositoryScenarios()) {
        for (const char *name :
             {"first-level", "second-level", "outside-answered-at-once", "transfer-accepted", "status-of-a-ticket"}) {
            if (scenario.file.endsWith(QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".scenario")))
                five.push_back(scenario);
        }
    }
    CHECK(five.size() == 5);
    killEverywhere(five);
}

TEST_CASE("killed after each step of every scenario", "[engine][kill][.full]")
{
    killEverywhere(test::repositoryScenarios());
}
