// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// storage_bench pairs COUNT     one registration with its ticket through CallWriter beside the same rows by SQLite's
// own
//                               interface, in turn and in random order; the median of five rounds. Prints ratios only:
//                               times of a shared disk mean nothing.
// storage_bench bytes FOLDER    plays the folder's scenarios many times over and prints what a call takes on disk.
// Judged by a person from what is printed: exit code 0 whatever the ratios are.

#include "app/scenario/databasestage.h"
#include "app/scenario/scenario.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/connection.h"
#include "core/storage/people/directorygrowth.h"
#include "core/storage/store.h"
#include "tests/bench/plainregistration.h"
#include "tests/support/samplecall.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 beginMs = 1772463600000;
constexpr double p50Limit = 1.25;
constexpr double p99Limit = 1.2;
constexpr double bytesLimit = 1200;

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "storage_bench: %s\n", qPrintable(result.error().detail));
        std::exit(2);
    }
    return result.take();
}

DatabaseLocation fileIn(const QTemporaryDir &folder, const QString &name)
{
    return must(DatabaseLocation::parse(folder.filePath(name)));
}

/// A second-level call as one commit: what was said, the ticket, the way to the end, the registration.
CallCommit nthRegistration(int n)
{
    const qint64 startedAtMs = beginMs + n * 60000LL;
    test::SampleCall call(CallId{startedAtMs << 21}, SessionId{77}, startedAtMs);
    std::vector<CallEvent> events = call.begin().events;
    CallCommit withTicket = call.withTicket(TicketId{(startedAtMs << 21) + 9});
    call.add(EventKind::ScriptMarked, {{payload::script, u"farewell"_s}, {payload::on, true}}).add(EventKind::WentOn);
    CallCommit commit = call.registered();
    commit.tickets = withTicket.tickets;
    events.insert(events.end(), withTicket.events.begin(), withTicket.events.end());
    commit.events.insert(commit.events.begin(), events.begin(), events.end());
    return commit;
}

struct Times
{
    std::vector<qint64> nanoseconds;

    [[nodiscard]] qint64 percentile(int percent)
    {
        const auto at = nanoseconds.begin()
            + static_cast<std::ptrdiff_t>(nanoseconds.size() * static_cast<std::size_t>(percent) / 100);
        std::nth_element(nanoseconds.begin(), at, nanoseconds.end());
        return *at;
    }
};

template<typename Act>
void measure(Times &times, Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    times.nanoseconds.push_back(timer.nsecsElapsed());
}

struct Ratios
{
    double p50 = 0;
    double p99 = 0;
};

Ratios pairsRound(int pairs, unsigned seed)
{
    const QTemporaryDir folder(QDir::tempPath() + u"/storage-bench"_s);
    const auto ours = must(openDesk(fileIn(folder, u"ours.sqlite"_s), OpenMode::Create, beginMs));
    must(openDesk(fileIn(folder, u"plain.sqlite"_s), OpenMode::Create, beginMs)).reset();
    must(ours->command(u"checkpoints"_s, u"PRAGMA wal_autocheckpoint = 8000"_s)); // As the window's writer has it.
    CallWriter writer(*ours);
    bench::PlainRegistration plain(folder.filePath(u"plain.sqlite"_s).toUtf8());
    std::mt19937 random(seed);
    Times oursTimes;
    Times plainTimes;
    for (int n = 0; n < pairs; ++n) {
        const CallCommit commit = nthRegistration(n);
        plain.prepareRows(commit);
        const bool oursFirst = random() % 2 == 0;
        for (const bool turnOfOurs : {oursFirst, !oursFirst}) {
            if (turnOfOurs)
                measure(oursTimes, [&] { must(writer.write(commit)); });
            else
                measure(plainTimes, [&] { plain.write(); });
        }
        if (n % 200 == 199) { // Both in an idle moment, as the writer does.
            must(ours->command(u"checkpoint"_s, u"PRAGMA wal_checkpoint(PASSIVE)"_s));
            plain.checkpoint();
        }
    }
    return {static_cast<double>(oursTimes.percentile(50)) / static_cast<double>(plainTimes.percentile(50)),
            static_cast<double>(oursTimes.percentile(99)) / static_cast<double>(plainTimes.percentile(99))};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int benchPairs(int pairs)
{
    std::vector<double> p50;
    std::vector<double> p99;
    for (unsigned round = 1; round <= 5; ++round) {
        const Ratios ratios = pairsRound(pairs, round);
        std::printf("round %u: p50 %.3f, p99 %.3f\n", round, ratios.p50, ratios.p99);
        p50.push_back(ratios.p50);
        p99.push_back(ratios.p99);
    }
    std::printf("registration with ticket over plain SQLite, %d pairs, median of 5: p50 %.3f (limit %.2f), p99 %.3f "
                "(limit %.2f)\n",
                pairs, median(p50), p50Limit, median(p99), p99Limit);
    return 0;
}

std::vector<Scenario> scenariosIn(const QString &folder)
{
    std::vector<Scenario> scenarios;
    for (const QString &name : QDir(folder).entryList({u"*.scenario"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        std::vector<ScenarioFault> faults;
        if (file.open(QIODevice::ReadOnly))
            scenarios.push_back(readScenario(name, QString::fromUtf8(file.readAll()), faults));
    }
    return scenarios;
}

/// The pages in use that belong to calls: all but definitions, accounts and the schema.
qint64 bytesOfCalls(Connection &connection)
{
    const Statement statement{
        u"bytes"_s,
        u"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%call%' OR name LIKE '%ticket%' OR name = 'field_draft'"_s};
    return must(connection.value(statement))->toLongLong();
}

int benchBytes(const QString &scenarioFolder)
{
    constexpr int rounds = 20;
    const QTemporaryDir folder;
    const auto stage = must(DatabaseStage::open(fileIn(folder, u"desk.sqlite"_s), true));
    Connection &connection = stage->connection();
    must(connection.command(u"fast"_s, u"PRAGMA synchronous = OFF"_s)); // Sizes are measured, not times.
    const std::vector<Scenario> scenarios = scenariosIn(scenarioFolder);
    qint64 days = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Scenario scenario : scenarios) {
            ++days; // Each on its own day, so that ids grow as they do in life.
            for (ScenarioStep &step : scenario.steps)
                step.atMs += days * 24 * 3600 * 1000;
            ScenarioPlayer player(stage->stage());
            static_cast<void>(player.play(scenario)); // Played for its rows; whether it is right is another test.
        }
    }
    while (must(SearchIndex(connection).catchUp(500)) > 0) {}
    while (must(DirectoryGrowth(connection).catchUp(500)) > 0) {}
    must(connection.command(u"checkpoint"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const double calls = must(connection.value({u"calls"_s, u"SELECT count(*) FROM call"_s}))->toDouble();
    const double events = must(connection.value({u"events"_s, u"SELECT count(*) FROM call_event"_s}))->toDouble();
    const double bytes = static_cast<double>(bytesOfCalls(connection)) / calls;
    std::printf("%.0f calls, %.1f events a call: %.0f bytes a call with its ticket, indexes, search and directory "
                "links (limit %.0f)\n",
                calls, events / calls, bytes, bytesLimit);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "pairs"_L1)
        return benchPairs(arguments.value(2).toInt());
    if (arguments.value(1) == "bytes"_L1)
        return benchBytes(arguments.value(2));
    std::fprintf(stderr, "storage_bench pairs COUNT | bytes FOLDER\n");
    return 2;
}
