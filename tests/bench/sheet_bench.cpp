// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The general call report as a workbook, beside the library fed with nothing of ours between: sheet_bench DESK [CALLS
// [ROUNDS]].
//
// DESK is a file of auricular-cli demo; it is only read. In every round both write the newest CALLS calls, in turn, the
// first one by the round; what is compared is the work of this thread, which a busy machine does not change, and the
// clock's time is printed beside. A child of its own says how much more memory an export takes than a program that has
// the desk open. Exit code 1: slower than 1.3 times the library, or more than 30 MB.

#include "app/export/callexport.h"
#include "core/storage/engine/connection.h"
#include "tests/bench/plainworkbook.h"
#include "tests/support/folders.h"
#include "ui/sheet/callcolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <vector>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostRatio = 1.3;
constexpr double mostMegabytes = 30;

struct Spent
{
    double work = 0; ///< Seconds of this process.
    double clock = 0;
};

double workNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template<typename Act>
Spent spentOn(Act act)
{
    QElapsedTimer clock;
    clock.start();
    const double before = workNow();
    act();
    return {workNow() - before, static_cast<double>(clock.nsecsElapsed()) / 1e9};
}

void must(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "sheet_bench: %s\n", what);
        std::exit(2);
    }
}

/// From which first ring on there are so many.
TimeSpan newest(Connection &connection, int calls)
{
    const auto from = connection.value(
        {u"nth newest"_s, u"SELECT started_at_ms FROM call ORDER BY started_at_ms DESC LIMIT 1 OFFSET ?"_s},
        {calls - 1});
    const auto last = connection.value({u"newest"_s, u"SELECT max(started_at_ms) FROM call"_s});
    must(from.ok() && from.value() && last.ok(), "the desk has not so many calls");
    return {from.value()->toLongLong(), last.value()->toLongLong() + 1};
}

void writeOurs(Connection &connection, const TimeSpan &period, const QString &path)
{
    const std::atomic<bool> stop{false};
    const CallExportEnd end =
        CallExporter(connection, stop)
            .toFile({CallExport::Format::Workbook, period, Language::Spanish, ByteOrderMark::Without, period.endMs},
                    path);
    must(end.done.ok(), "our export failed");
}

std::unique_ptr<Connection> opened(const QString &path)
{
    const auto location = DatabaseLocation::parse(path);
    must(location.ok(), "no such desk");
    auto connection = Connection::open(location.value(), OpenMode::Existing);
    must(connection.ok(), "the desk cannot be opened");
    return connection.take();
}

double megabytesNow()
{
    QFile file(u"/proc/self/statm"_s);
    must(file.open(QIODevice::ReadOnly), "/proc is not there");
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// In a child: what an export takes at most over what the program has with the desk open.
double memoryOf(const QString &desk, int calls, const QString &path)
{
    int ends[2];
    must(pipe(ends) == 0, "no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const auto connection = opened(desk);
        const TimeSpan period = newest(*connection, calls);
        const double idle = megabytesNow();
        writeOurs(*connection, period, path);
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const double more = static_cast<double>(used.ru_maxrss) * 1024 / 1e6 - idle;
        must(write(ends[1], &more, sizeof more) == sizeof more, "no pipe");
        _exit(0);
    }
    double more = std::numeric_limits<double>::max();
    must(read(ends[0], &more, sizeof more) == sizeof more, "the child failed");
    waitpid(child, nullptr, 0);
    return more;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::addLibraryPath(helpdesk::test::programFolder()); // Where the plug-ins are built.
    const QStringList words = app.arguments();
    must(words.size() > 1, "sheet_bench DESK [CALLS [ROUNDS]]");
    const QString desk = words.at(1);
    const int calls = words.value(2, u"100000"_s).toInt();
    const int rounds = words.value(3, u"5"_s).toInt();
    const QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.xlsx"_s);
    const QString plain = folder.filePath(u"plain.xlsx"_s);
    const double more = memoryOf(desk, calls, ours);

    const auto connection = opened(desk);
    const TimeSpan period = newest(*connection, calls);
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        Spent byUs;
        Spent byPlain;
        const auto runOurs = [&] { byUs = spentOn([&] { writeOurs(*connection, period, ours); }); };
        const auto runPlain = [&] {
            byPlain = spentOn([&] {
                must(bench::writePlainWorkbook(QFile::encodeName(desk), QFile::encodeName(plain), period.beginMs,
                                               period.endMs)
                         >= calls,
                     "the plain export failed");
            });
        };
        if (round % 2) {
            runOurs();
            runPlain();
        } else {
            runPlain();
            runOurs();
        }
        ratios.push_back(byUs.work / byPlain.work);
        std::printf("ours %.2f s of work, %.2f s by the clock; plain %.2f s, %.2f s; ratio %.3f\n", byUs.work,
                    byUs.clock, byPlain.work, byPlain.clock, ratios.back());
        std::fflush(stdout);
    }
    const double ratio = median(ratios);
    std::printf("%d calls: ratio %.3f (limit %.1f), files %.1f and %.1f MB; %.1f MB of memory over idle (limit %.0f)\n",
                calls, ratio, mostRatio, static_cast<double>(QFileInfo(ours).size()) / 1e6,
                static_cast<double>(QFileInfo(plain).size()) / 1e6, more, mostMegabytes);
    return ratio <= mostRatio && more <= mostMegabytes ? 0 : 1;
}
