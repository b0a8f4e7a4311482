// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the general call report beside the figures (002:145).

#include "app/scenario/databasestage.h"
#include "core/storage/engine/connection.h"
#include "core/storage/report/callreport.h"
#include "tests/support/enginefixture.h"
#include "tests/support/scenariofiles.h"

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

Scenario scenarioOf(const QString &name)
{
    const std::vector<Scenario> all = repositoryScenarios();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Scenario &each) {
        return each.file.endsWith(u'/' + name + u".scenario"_s);
    });
    REQUIRE(found != all.end());
    return *found;
}

/// A scenario on a database, up to the first \a steps of it, and what the report then has.
std::vector<ReportLine> linesOf(const QString &name, std::size_t steps)
{
    const EngineFixture fixture(EngineFixture::Contents::Desk);
    auto stage = taken(DatabaseStage::open(fixture.location(), false));
    ScenarioPlayer player(stage->stage());
    Scenario scenario = scenarioOf(name);
    scenario.steps.resize(std::min(steps, scenario.steps.size()));
    player.begin(scenario);
    for (const ScenarioStep &step : scenario.steps)
        player.perform(step);
    std::vector<ReportLine> lines;
    requireOk(CallReport(stage->connection())
                  .each({0, std::numeric_limits<qint64>::max()}, [&](const ReportLine &line) -> Result<> {
                      lines.push_back(line);
                      return {};
                  }));
    REQUIRE_FALSE(lines.empty());
    return lines;
}

ReportLine lineOf(const QString &name, std::size_t steps = std::string::npos)
{
    return linesOf(name, steps).front();
}

std::size_t stepsUntil(const QString &name, const QString &verb)
{
    const Scenario scenario = scenarioOf(name);
    const auto found = std::find_if(scenario.steps.begin(), scenario.steps.end(),
                                    [&verb](const ScenarioStep &step) { return step.verb == verb; });
    REQUIRE(found != scenario.steps.end());
    return static_cast<std::size_t>(found - scenario.steps.begin());
}

} // namespace

TEST_CASE("the report says for whom an outside call was, at which numbers and places, and what came of each attempt",
          "[storage][reports][engine]")
{
    const ReportSaid said = lineOf(u"outside-three-attempts"_s).said;
    CHECK(said.whom == u"Óscar Nava; Julia Pons"_s);
    CHECK(said.number == u"55 5555 0142; 55 5555 0199; 55 5555 0111"_s);
    CHECK(said.place == u"Proveedor de enlaces; Proveedor, almacén; Aeropuerto"_s);
    REQUIRE(said.attempts.size() == 3);
    CHECK(said.attempts[0].outcome == AttemptRecord::Outcome::NoAnswer);
    CHECK(said.attempts[1].outcome == AttemptRecord::Outcome::NoAnswer);
    CHECK(said.attempts[2].outcome == AttemptRecord::Outcome::Answered);
    CHECK(said.attempts[0].number == u"55 5555 0142"_s); // There are several.
    CHECK(said.attempts[0].atMs < said.attempts[1].atMs);
    CHECK(said.originNumber.isEmpty());
}

TEST_CASE("an outside call stands in the report, and for whom, before it is dialled", "[storage][reports][engine]")
{
    const ReportLine line = lineOf(u"outside-three-attempts"_s, stepsUntil(u"outside-three-attempts"_s, u"dial"_s));
    CHECK_FALSE(line.call.summary.registeredAtMs);
    CHECK(line.said.whom == u"Óscar Nava"_s);
    CHECK(line.said.number == u"55 5555 0142"_s);
    CHECK(line.said.attempts.empty());
}

TEST_CASE("the report says on whose word an outside call was made", "[storage][reports][engine]")
{
    const ReportSaid said = lineOf(u"outside-authorised"_s).said;
    CHECK(said.authoriser == u"Elena Duarte"_s);
    REQUIRE(said.attempts.size() == 1);
    CHECK(said.attempts[0].number.isEmpty()); // It is the only one.
}

TEST_CASE("the report names type, urgency, impact and resolver as the call's catalogue does",
          "[storage][reports][engine]")
{
    const ReportSaid said = lineOf(u"second-level"_s).said;
    CHECK(said.requestType.ids == QStringList{u"incident"_s});
    CHECK(said.requestType.words == LocalText{u"Incidente"_s, u"Incident"_s});
    CHECK(said.urgency.words == LocalText{u"Media"_s, u"Medium"_s});
    CHECK(said.impact.ids == QStringList{u"minor"_s});
    CHECK(said.impact.words.es != said.impact.words.en);
    CHECK(said.resolver.words.es == u"Nora Beltrán"_s);
    CHECK(said.detail == u"No le llegan correos desde ayer"_s);
    CHECK(said.solution.isEmpty());
}

TEST_CASE("the report says what solved a request, and at which extension somebody was wanted",
          "[storage][reports][engine]")
{
    CHECK(lineOf(u"first-level"_s).said.solution == u"Se reinició el buzón"_s);
    const ReportSaid transferred = lineOf(u"transfer-accepted"_s).said;
    CHECK_FALSE(transferred.number.isEmpty());
    CHECK(transferred.attempts.empty());
}

TEST_CASE("a ticket that nobody has stands in the report under its group", "[storage][reports][engine]")
{
    const std::vector<ReportLine> lines = linesOf(u"resolver"_s, std::string::npos);
    CHECK(lines.front().said.resolver.words.es == u"Olga Zamora"_s);
    CHECK(lines.back().said.resolver.ids == QStringList{u"security"_s});
    CHECK_FALSE(lines.back().said.resolver.words.es.isEmpty());
}
