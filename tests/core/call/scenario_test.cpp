// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/databasestage.h"
#include "tests/support/enginefixture.h"
#include "tests/support/memorystore.h"
#include "tests/support/scenariofiles.h"

#include <QSet>

using namespace helpdesk;

TEST_CASE("every scenario is recorded as its author says", "[engine][scenario]")
{
    for (const Scenario &scenario : test::repositoryScenarios()) {
        const test::EngineFixture fixture(test::EngineFixture::Contents::Desk);
        auto stage = test::taken(DatabaseStage::open(fixture.location(), false));
        ScenarioPlayer player(stage->stage());
        test::report(player.play(scenario));
    }
}

TEST_CASE("a scenario through the window's writer thread is recorded the same", "[engine][scenario]")
{
    const std::vector<Scenario> scenarios = test::repositoryScenarios();
    for (std::size_t i = 0; i < scenarios.size(); i += 5) {
        const test::EngineFixture fixture(test::EngineFixture::Contents::Desk);
        auto stage = test::taken(DatabaseStage::open(fixture.location(), false, DatabaseStage::Journal::Queue));
        ScenarioPlayer player(stage->stage());
        test::report(player.play(scenarios[i]));
    }
}

TEST_CASE("the scenarios walk every edge and drop from every operation", "[scenario]")
{
    const std::vector<Scenario> scenarios = test::repositoryScenarios();
    CHECK(scenarios.size() >= 30);
    QSet<QString> walked;
    QSet<QString> dropped;
    QSet<QString> outcomes;
    for (const Scenario &scenario : scenarios) {
        test::MemoryStore store;
        ScenarioPlayer player(store.stage(), 1);
        test::report(player.play(scenario));
        walked |= player.walkedEdges();
        dropped |= player.droppedFrom();
        for (const auto &[label, id] : player.calls())
            outcomes.insert(callOutcomeWords.word(store.call(id).value().row.summary.outcome));
    }
    outcomes.remove(QStringLiteral("open"));
    CHECK(outcomes.size() == 8);
    const DefinitionsPtr definitions = test::repositoryDefinitions();
    for (const Operation &operation : definitions->procedure->operations) {
        const auto look = [&](const QString &to, const QString &answer) {
            const QString edge = operation.id + QLatin1Char('>') + to + QLatin1Char(' ') + answer;
            if (!walked.contains(edge))
                FAIL_CHECK("no scenario walks " << edge.toStdString());
        };
        if (!operation.next.isEmpty())
            look(operation.next, {});
        for (const Answer &answer : operation.answers)
            look(answer.to, answer.id);
        // A lane-U operation that the agent's key passes is never in hand unless something is missing.
        if (!dropped.contains(operation.id))
            FAIL_CHECK("no scenario drops a call from " << operation.id.toStdString());
    }
}

TEST_CASE("a line of a scenario that cannot be understood is named with its number", "[scenario]")
{
    std::vector<ScenarioFault> faults;
    const Scenario scenario = readScenario(
        QStringLiteral("x"),
        QStringLiteral(
            "date 2026-11-19\n10:00 rings\n10:61 rings\n10:01 sings\nnonsense\ndate tomorrow\nzone Nowhere/City\n"),
        faults);
    CHECK(scenario.steps.size() == 1);
    REQUIRE(faults.size() == 5);
    CHECK(faults[0].lineNumber == 3);
    CHECK(faults[1].lineNumber == 4);
    CHECK(faults[2].lineNumber == 5);
}

TEST_CASE("what differs from a scenario is told with its line", "[scenario]")
{
    std::vector<ScenarioFault> faults;
    const Scenario scenario = readScenario(
        QStringLiteral("x"),
        QStringLiteral("date 2026-11-19\n10:00 rings\n10:01 choose nothing\nexpect\n  outcome first-level\n"), faults);
    REQUIRE(faults.empty());
    test::MemoryStore store;
    ScenarioPlayer player(store.stage(), 1);
    const auto differences = player.play(scenario);
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].lineNumber == 3);
    CHECK(differences[1].lineNumber == 5);
    CHECK(differences[1].found == QStringLiteral("outcome open"));
}
