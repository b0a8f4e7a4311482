// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import/callimport.h"

#include "app/scenario/scenariojudge.h"
#include "core/call/summarise.h"
#include "core/report/kpis.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/connection.h"
#include "core/storage/import/callimportundo.h"
#include "core/storage/import/importrepository.h"
#include "core/storage/report/callreport.h"
#include "tests/support/common.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <algorithm>
#include <thread>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// An old sheet of some months, in nobody's order, with a title above.
const QByteArray oldLog = "Bitácora de la mesa;;;;;;\r\n"
                          "Hora;Fecha;Resultado;Duración;Atendió;Usuario;Observaciones\r\n"
                          "9:05 am;25/03/2025;Primer nivel;5:07;Ana;Peña Nieto;=1+1\r\n"
                          "1:00 pm;02/04/2025;Segundo nivel;12:00;Ana;Rosa Díaz;x\r\n"
                          "1:30 pm;02/04/2025;Se cortó;0:20;;;\r\n"
                          "1:30 pm;30/02/2025;Primer nivel;1:00;Ana;;\r\n"
                          "ayer;03/04/2025;Primer nivel;1:00;Ana;;\r\n"
                          "8:00 am;03/04/2025;resuelta;1:00;Ana;;\r\n"
                          "8:00 am;03/04/2025;Primer nivel;1:00;Beto;;\r\n"
                          "8:00 am;03/04/2099;Primer nivel;1:00;Ana;;\r\n";

struct ImportDesk
{
    explicit ImportDesk(Connection &opened)
        : connection(opened),
          definitions(taken(DefinitionRepository(opened, cache).current()))
    {
        requireOk(ImportRepository(connection).rememberAgent(u"ana"_s, AccountId{1}));
        requireOk(MonthFigures(connection).ensure());
    }

    CallImportReport import(const QByteArray &csv, bool write = true)
    {
        SheetRows rows = *SheetRows::ofCsv(csv);
        ImportReading reading(rows, taken(ImportRepository(connection).terms(*definitions, testNowMs)));
        requireOk(reading.scan());
        unknownOutcomes = reading.unknownOutcomes().keys();
        unknownAgents = reading.unknownAgents().keys();
        CallImport import(connection, definitions, reading);
        return taken(write ? import.write(u"log.csv"_s, {}, testNowMs, goOn) : import.preview(goOn));
    }

    /// \a meanwhile is called once a piece is written; true stops.
    Result<CallImportReport> importWhile(const QByteArray &csv, const std::function<bool(qint64)> &meanwhile)
    {
        SheetRows rows = *SheetRows::ofCsv(csv);
        ImportReading reading(rows, taken(ImportRepository(connection).terms(*definitions, testNowMs)));
        requireOk(reading.scan());
        CallImport import(connection, definitions, reading);
        std::atomic<bool> stop{false};
        import.onProgress([&](qint64 through) { stop = meanwhile(through);
    });
    return import.write(u"log.csv"_s, {}, testNowMs, stop);
}

    /// What only the first name of its caller is wrong with.
    void amend(const StoredCall &stored)
{
    CallState state(stored.row.summary.call, definitions);
    state.apply(stored.events.front());
    CallEvent event = stored.events.front();
    event.seq = 2;
    event.kind = EventKind::Amended;
    event.payload = {{payload::key, u"caller_name"_s}, {payload::text, u"Otra"_s}, {payload::reason, u"mal escrito"_s}};
    state.apply(event);
    CHECK(state.run().value(u"caller_name"_s).text == u"Otra"_s);
    CallCommit commit;
    commit.call = state.id();
    commit.session = event.session;
    commit.events = {event};
    commit.summary = summarise(state);
    requireOk(CallWriter(connection).write(commit));
}

std::vector<StoredCall> calls()
{
    std::vector<StoredCall> all;
    requireOk(CallRepository(connection).forEachCall([&](const StoredCall &call) -> Result<> {
        all.push_back(call);
        return {};
    }));
    return all;
}

std::size_t found(const QString &words)
{
    CallFilter filter;
    filter.text = words;
    return taken(CallRepository(connection).calls(filter, {}, 10)).size();
}

qint64 count(const QString &table)
{
    return taken(connection.value({u"count"_s, u"SELECT count(*) FROM "_s + table}))->toLongLong();
}

CallTally figures() const
{
    CallTally sum;
    for (const MonthTally &month : taken(MonthFigures(connection).between(Month{2000, 1}, Month{2099, 12})))
        sum += month.tally;
    return sum;
}

Connection &connection;
DefinitionCache cache;
DefinitionsPtr definitions;
QStringList unknownOutcomes;
QStringList unknownAgents;
}; // namespace

} // namespace

TEST_CASE("an old log becomes calls, and what is wrong with its other rows is said", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const CallImportReport looked = desk.import(oldLog, false);
    CHECK(looked.run == 0);
    CHECK(desk.count(u"call"_s) == 0);
    CHECK(desk.unknownOutcomes == QStringList{u"resuelta"_s});
    CHECK(desk.unknownAgents == QStringList{u"Beto"_s});

    const CallImportReport report = desk.import(oldLog);
    CHECK(report.run == 1);
    CHECK(report.rows == 8);
    CHECK(report.taken == 3);
    CHECK(report.taken == looked.taken);
    const std::vector<BadRow> wanted{{0, 6, RowFault::DateForm, ImportColumn::Date},
                                     {0, 7, RowFault::TimeForm, ImportColumn::Time},
                                     {0, 8, RowFault::OutcomeWord, ImportColumn::Outcome},
                                     {0, 9, RowFault::AgentWord, ImportColumn::Agent},
                                     {0, 10, RowFault::DateAhead, ImportColumn::Date}};
    CHECK(report.bad == wanted);

    const std::vector<StoredCall> calls = desk.calls();
    REQUIRE(calls.size() == 3);
    const CallSummary &first = calls.front().row.summary;
    CHECK(calls.front().row.folio == 0);
    CHECK(hasFlag(first.flags, CallFlag::Imported));
    CHECK(first.registeredAtMs.has_value());
    CHECK(first.outcome == CallOutcome::FirstLevel);
    CHECK(first.talk_ms == 307'000);
    CHECK(first.agent == AccountId{1});
    CHECK(first.requester == u"Peña Nieto"_s);
    for (const StoredCall &call : calls) // As `check` does.
        CHECK(ScenarioJudge(call, desk.definitions, {}, u"UTC"_s).rebuilt().isEmpty());
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
    CHECK(desk.figures()[Measure::Imported] == 3);
    CHECK(desk.figures()[Measure::OutcomeDropped] == 1);
    CHECK(desk.found(u"pena"_s) == 1);
    CHECK(taken(CallRepository(*connection).openCalls()).empty());
}

TEST_CASE("no call is brought in twice, and twins in one file are two", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    REQUIRE(desk.import(oldLog).taken == 3);
    const CallImportReport again = desk.import(oldLog);
    CHECK(again.taken == 0);
    CHECK(again.known == 3);
    CHECK(again.run == 0);
    CHECK(taken(ImportRepository(*connection).runs()).size() == 1);
    const QByteArray twins = "Fecha,Resultado\n2025-05-01,Primer nivel\n2025-05-01,Primer nivel\n";
    CHECK(desk.import(twins).taken == 2);
    CHECK(desk.import(twins).taken == 0);
}

TEST_CASE("a call that was mended in its log is the same call, and that is told", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const QByteArray heads = "Folio,Fecha,Hora,Resultado,Nombre,Teléfono\n";
    REQUIRE(desk.import(heads + "12,2025-05-01,10:30:00,Primer nivel,Ana Soliz,5512345678\n").taken == 1);
    const CallImportReport mended =
        desk.import(heads + "0012,2025-05-01,10:30:00,Primer nivel,Ana Solís,55 1234 5678\n");
    CHECK(mended.taken == 0);
    CHECK(mended.known == 1);
    CHECK(mended.changed == 1);
    REQUIRE(mended.changedFirst.size() == 1);
    CHECK(mended.changedFirst.front().row == 2);
    CHECK(desk.import(heads + "13,2025-05-01,10:30:00,Primer nivel,Ana Solís,5512345678\n").taken == 1);
    // Without a number, also in the sheet of an agent beside that of the month.
    const QByteArray bare =
        "Fecha,Hora,Resultado,Nombre,Teléfono\n2025-05-02,10:30:07,Primer nivel,\"SOLÍS PRADO, ANA\",5512345678\n"
        "2025-05-02,10:30:07,Primer nivel,Ana Solis Prado,5512345678\n2025-05-02,10:30:07,Primer nivel,Luis "
        "Mora,5587654321\n";
    const CallImportReport twice = desk.import(bare);
    CHECK(twice.taken == 2);
    CHECK(twice.twice == 1);
    CHECK(twice.twiceFirst == std::vector<TwiceRow>{{0, 3, 0, 2}});
    CHECK(desk.import(bare).taken == 0);
    CHECK(desk.import(bare).changed == 0);
    CHECK(desk.count(u"call"_s) == 4);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
}

TEST_CASE("two calls of one minute that agree in little are two, in one file and from two", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const QByteArray heads = "Fecha,Hora,Resultado,Nombre,Duración\n";
    const QByteArray cut = "2025-05-02,10:30,Se cortó,Ana Solís,0:20\n";
    const QByteArray again = "2025-05-02,10:30,Primer nivel,Ana Solís,4:30\n";
    REQUIRE(desk.import(heads + cut).taken == 1);
    CHECK(desk.import(heads + again).taken == 1);
    CHECK(desk.import(heads + cut + again).known == 2);
    CHECK(desk.count(u"call"_s) == 2);
}

TEST_CASE("an import is taken back whole, figures and words with it", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const qint64 run = desk.import(oldLog).run;
    while (taken(SearchIndex(*connection).catchUp(100)) > 0) {}
    CHECK(taken(CallImportUndo(*connection).undo(run, testNowMs)) == 3);
    CHECK(desk.count(u"call"_s) == 0);
    CHECK(desk.count(u"call_event"_s) == 0);
    CHECK(desk.count(u"call_search"_s) == 0);
    CHECK(desk.figures().isZero());
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
    CHECK(desk.found(u"pena"_s) == 0);
    CHECK(codeOf(CallImportUndo(*connection).undo(run, testNowMs)) == Error::Code::NotAllowed);
    CHECK(codeOf(CallImportUndo(*connection).undo(run + 7, testNowMs)) == Error::Code::NotFound);
    CHECK(desk.import(oldLog).taken == 3);
}

TEST_CASE("an import of which a call was amended is not taken back", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const qint64 run = desk.import(oldLog).run;
    const StoredCall stored = desk.calls().front();
    desk.amend(stored);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
    CHECK(codeOf(CallImportUndo(*connection).undo(run, testNowMs)) == Error::Code::Conflict);
    CHECK(taken(CallImportUndo(*connection).amended(run)) == std::vector<CallId>{stored.row.summary.call});
    CHECK(desk.count(u"call"_s) == 3);
}

namespace {

/// Each call of its own second.
QByteArray longLog(int rows, int from = 0)
{
    QByteArray log = "Fecha,Hora,Resultado,Nombre\n";
    for (int n = from; n < from + rows; ++n)
        log += "2025-03-02," + QTime(8, 0).addSecs(n).toString(u"HH:mm:ss"_s).toUtf8() + ",Primer nivel,P"
            + QByteArray::number(n) + '\n';
    return log;
}

} // namespace

TEST_CASE("an import that was stopped goes on with the rest by the same file", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const QByteArray log = longLog(1600);
    const auto stopped = desk.importWhile(log, [](qint64 through) { return through >= 1000; });
    CHECK(codeOf(stopped) == Error::Code::NotAllowed);
    CHECK(desk.count(u"call"_s) == 1000);
    CHECK(desk.figures()[Measure::Imported] == 1000);
    CHECK_FALSE(taken(ImportRepository(*connection).run(1)).finishedAtMs);
    CHECK(taken(ImportRepository(*connection).run(1)).calls == 1000);
    const CallImportReport rest = desk.import(log);
    CHECK(rest.known == 1000);
    CHECK(rest.taken == 600);
    CHECK(desk.count(u"call"_s) == 1600);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
    // Each part is taken back by itself.
    CHECK(taken(CallImportUndo(*connection).undo(1, testNowMs)) == 1000);
    CHECK(desk.count(u"call"_s) == 600);
}

TEST_CASE("looking at what an import would do is stopped with its last row too", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    SheetRows rows = *SheetRows::ofCsv(oldLog);
    ImportReading reading(rows, taken(ImportRepository(*connection).terms(*desk.definitions, testNowMs)));
    requireOk(reading.scan());
    CallImport import(*connection, desk.definitions, reading);
    std::atomic<bool> stop{false};
    import.onProgress([&](qint64) { stop = true;
});
CHECK(codeOf(import.preview(stop)) == Error::Code::NotAllowed);
}

TEST_CASE("of two imports of one file at once each call comes in once", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto one = fixture.connect();
    const auto other = fixture.connect();
    ImportDesk desk(*one);
    ImportDesk neighbour(*other);
    const QByteArray log = longLog(1200);
    CallImportReport theirs;
    const CallImportReport ours = taken(desk.importWhile(log, [&](qint64 through) {
        if (through == 500) // Between two pieces, as another desk would.
            theirs = neighbour.import(log);
        return false;
    }));
    CHECK(ours.taken == 500);
    CHECK(ours.known == 700);
    CHECK(theirs.taken == 700);
    CHECK(desk.count(u"call"_s) == 1200);
    CHECK(desk.figures()[Measure::Imported] == 1200);
    CHECK(taken(MonthFigures(*one).differing()) == 0);
}

TEST_CASE("two imports that go on at the same time bring each call in once", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const QByteArray log = longLog(3000);
    const auto goesOn = [](qint64) { return false; };
    const auto own = fixture.connect();
    std::optional<Result<CallImportReport>> told;
    std::thread neighbour([&, there = std::make_unique<ImportDesk>(*own)] { told = there->importWhile(log, goesOn); });
    const auto done = desk.importWhile(log, goesOn);
    neighbour.join();
    const CallImportReport ours = taken(done);
    const CallImportReport theirs = taken(*told);
    CHECK(ours.taken + theirs.taken == 3000);
    CHECK(ours.taken + ours.known == 3000);
    CHECK(desk.count(u"call"_s) == 3000);
    CHECK(desk.figures()[Measure::Imported] == 3000);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
}

TEST_CASE("a call is registered while a log comes in, and both count", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto other = fixture.connect();
    ImportDesk desk(*connection);
    qint64 folio = 0;
    const CallImportReport report = taken(desk.importWhile(longLog(1200), [&](qint64 through) {
        if (through == 500)
            folio = taken(CallWriter(*other).write(SampleCall(CallId{1'772'463'600'000LL << 20}).registered())).folio;
        return false;
    }));
    CHECK(report.taken == 1200);
    CHECK(folio == 1);
    CHECK(desk.figures()[Measure::Imported] == 1200);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
}

TEST_CASE("an amendment made while an import is taken back stays, with its piece", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto other = fixture.connect();
    ImportDesk desk(*connection);
    ImportDesk neighbour(*other);
    const qint64 run = desk.import(longLog(1200)).run;
    const std::vector<StoredCall> calls = desk.calls();
    REQUIRE(calls.size() == 1200);
    const auto last = std::max_element(calls.begin(), calls.end(), [](const StoredCall &a, const StoredCall &b) {
        return a.row.summary.call.value < b.row.summary.call.value;
    });
    bool amended = false;
    const auto gone = CallImportUndo(*connection).undo(run, testNowMs, [&](qint64) {
        if (!std::exchange(amended, true))
            neighbour.amend(*last);
        return true;
    });
    CHECK(codeOf(gone) == Error::Code::Conflict);
    CHECK(desk.count(u"call"_s) == 200); // Whole pieces went before it.
    CHECK(desk.figures()[Measure::Imported] == 200);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
    CHECK(taken(CallImportUndo(*connection).amended(run)) == std::vector<CallId>{last->row.summary.call});
    CHECK_FALSE(taken(ImportRepository(*connection).run(run)).undoneAtMs);
}

TEST_CASE("an import that is taken back while it goes on ends there and leaves nothing", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    const auto other = fixture.connect();
    ImportDesk desk(*connection);
    const auto ended = desk.importWhile(longLog(1600), [&](qint64 through) {
        if (through < 1600 && !taken(ImportRepository(*other).run(1)).undoneAtMs)
            CHECK(taken(CallImportUndo(*other).undo(1, testNowMs)) > 0);
        return false;
    });
    CHECK(codeOf(ended) == Error::Code::NotAllowed);
    CHECK(desk.count(u"call"_s) == 0);
    CHECK(desk.count(u"import_call"_s) == 0);
    CHECK(desk.figures().isZero());
    CHECK(desk.import(longLog(1600)).taken == 1600); // Nothing of it counts as here already.
}

TEST_CASE("taking back is stopped between two pieces, and goes on", "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const qint64 run = desk.import(longLog(1200)).run;
    CHECK(codeOf(CallImportUndo(*connection).undo(run, testNowMs, [](qint64) { return false; }))
          == Error::Code::NotAllowed);
    CHECK(desk.count(u"call"_s) == 700);
    CHECK(taken(CallImportUndo(*connection).undo(run, testNowMs)) == 700);
    CHECK(desk.figures().isZero());
}

TEST_CASE("an empty duration of a log is unknown: not 0 in the record, in no mean, and 0 stays 0",
          "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    desk.import("Folio;Fecha;Hora;Resultado;Conversación;En espera\r\n"
                "1;25/03/2025;9:05;Primer nivel;0:04:00;\r\n"
                "2;25/03/2025;9:15;Primer nivel;;\r\n"
                "3;25/03/2025;9:25;Primer nivel;0:00:00;0:00:00\r\n"
                "4;25/03/2025;9:35;Sin respuesta;;\r\n");
    const auto calls = desk.calls();
    REQUIRE(calls.size() == 4);
    const auto unsaid = [&](std::size_t at) {
        return ImportedRecord::fromJson(calls[at].events.front().payload.value(payload::imported).toObject())
            .unsaidTimes;
    };
    const auto isUnknown = [&](std::size_t at) { return hasFlag(calls[at].row.summary.flags, CallFlag::TimesUnknown); };
    CHECK_FALSE(isUnknown(0));
    CHECK(unsaid(0) == (static_cast<int>(UnsaidTime::Hold) | static_cast<int>(UnsaidTime::AnsweredAfter)));
    CHECK(isUnknown(1));
    CHECK_FALSE(isUnknown(2));
    CHECK(unsaid(2) == static_cast<int>(UnsaidTime::AnsweredAfter));
    CHECK_FALSE(isUnknown(3)); // Nobody answered: there is nothing to know.
    CHECK(unsaid(3) == 0);
    const CallTally tally = desk.figures();
    CHECK(tally[Measure::Answered] == 3);
    CHECK(tally[Measure::TimesUnknown] == 1);
    CHECK(meanMs(Measure::TalkMs, tally) == 120'000);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
}

TEST_CASE("the farewell of a call that was brought in is not a question how the caller rates it",
          "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    desk.import("Fecha;Hora;Resultado;Duración;7 Despedida;Satisfacción\r\n"
                "25/03/2025;9:05;Primer nivel;0:04:00;1;\r\n"
                "25/03/2025;9:15;Primer nivel;0:03:00;1;4\r\n");
    const CallTally tally = desk.figures();
    CHECK(tally[Measure::Point7Kept] == 2);
    CHECK(tally[Measure::SatisfactionAsked] == 1);
    CHECK(tally[Measure::SatisfactionAnswered] == 1);
    CHECK(taken(MonthFigures(*connection).differing()) == 0);
}

TEST_CASE("a sheet of calls that were brought in says where each came from, and they are known again by it",
          "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    desk.import("Folio;Fecha;Hora;Resultado;Duración;Usuario\r\n"
                "0012;25/03/2025;9:05;Primer nivel;0:04:00;Rosa Díaz\r\n"
                "0013;25/03/2025;9:05;Primer nivel;;Rosa Díaz\r\n");
    desk.import("Fecha;Resultado;Usuario\r\n"
                "26/03/2025;Primer nivel;Rosa Díaz\r\n"
                "26/03/2025;Primer nivel;Rosa Díaz\r\n");
    QStringList origins;
    requireOk(CallReport(*connection).each({0, testNowMs}, [&](const ReportLine &line) -> Result<> {
        origins += line.said.originNumber;
        return {};
    }));
    REQUIRE(origins.size() == 4);
    CHECK(origins.mid(0, 2).contains(u"0012"_s)); // Both rang in one second.
    CHECK(origins.mid(0, 2).contains(u"0013"_s));
    CHECK(origins.at(2) != origins.at(3)); // Of a log without numbers and hours too.
    // As our own sheet has them: a folio of ours they have none.
    QByteArray sheet = "Folio;Fecha;Hora;Resultado;Sin contestar;Conversación;Quien llama;Folio de origen\r\n"
                       ";25/03/2025;9:05:00;Primer nivel;0;0:04:00;Rosa Díaz;0012\r\n"
                       ";25/03/2025;9:05:00;Primer nivel;0;;Rosa Díaz M.;0013\r\n";
    for (const QString &origin : origins.mid(2))
        sheet += ";26/03/2025;0:00:00;Primer nivel;0;;Rosa Díaz;" + origin.toUtf8() + "\r\n";
    const CallImportReport again = desk.import(sheet);
    CHECK(again.taken == 0);
    CHECK(again.known == 4);
    CHECK(again.twice == 0);
    CHECK(again.changed == 1);
}

TEST_CASE("two callers of one minute whose names are alike are two, also when an import looks first and then writes",
          "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    const QByteArray heads = "Fecha,Hora,Resultado,Nombre\n";
    const QByteArray first = "28/02/2026,9:05,Primer nivel,Ana Mora\n";
    CHECK(desk.import(heads + first).taken == 1);
    SheetRows rows = *SheetRows::ofCsv(heads + first + "28/02/2026,9:05,Primer nivel,Eva Mora\n");
    ImportReading reading(rows, taken(ImportRepository(*connection).terms(*desk.definitions, testNowMs)));
    requireOk(reading.scan());
    CallImport import(*connection, desk.definitions, reading);
    for (const bool write : {false, true}) {
        CAPTURE(write);
        const CallImportReport report =
            taken(write ? import.write(u"log.csv"_s, {}, testNowMs, goOn) : import.preview(goOn));
        CHECK(report.known == 1);
        CHECK(report.taken == 1);
    }
}

TEST_CASE("whoever listens to an import hears every row in order and in the thread that asked",
          "[storage][import][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ImportDesk desk(*connection);
    QByteArray csv = "Folio,Fecha,Hora,Resultado,Timbres,Nombre\n";
    for (int n = 0; n < 1200; ++n)
        csv += 'L' + QByteArray::number(n) + ",28/02/2026," + QByteArray::number(8 + n / 60 % 12) + ':'
            + QByteArray::number(n % 60).rightJustified(2, '0')
            + (n % 100 == 99 ? ",nadie sabe,1,Ana " : ",Primer nivel,1,Ana ") + QByteArray::number(n) + '\n';
    SheetRows rows = *SheetRows::ofCsv(csv);
    ImportReading reading(rows, taken(ImportRepository(*connection).terms(*desk.definitions, testNowMs)));
    requireOk(reading.scan());
    CallImport import(*connection, desk.definitions, reading);
    const auto here = std::this_thread::get_id();
    std::vector<int> refused;
    std::vector<int> brought;
    bool elsewhere = false;
    import.onBad([&](const SheetRow &row, const BadRow &) {
        elsewhere = elsewhere || std::this_thread::get_id() != here;
    refused.push_back(row.row);
});
    import.onTaken([&](const ImportedCall &call) {
        elsewhere = elsewhere || std::this_thread::get_id() != here;
    brought.push_back(call.record.row);
    });
    const std::atomic<bool> stop{false};
    const CallImportReport report = taken(import.write(u"log.csv"_s, {}, testNowMs, stop));
    CHECK_FALSE(elsewhere);
    CHECK(report.taken == 1188);
    CHECK(refused.size() == 12);
    CHECK(std::is_sorted(refused.begin(), refused.end()));
    CHECK(brought.size() == 1188);
    CHECK(std::is_sorted(brought.begin(), brought.end()));
    }
