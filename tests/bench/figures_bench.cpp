// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the figures take on a desk of very many calls: figures_bench FILE, an SQLite file made by auricular-cli
// demo.
//
//   figures_bench FILE plain N   puts N plain rows for each call beside it (into FILE: take a copy) and compares all
//   months
//                                before and after; says how long the sums take to be made anew, as when the zone
//                                changes.
//
// Each question is asked in turn, in random order, in one run: by the program, and by its yardstick through SQLite's
// own interface. A month's indicators against the statement anybody would write for them by hand; the count of a month
// by its calls against the same statement without anything of ours around it; all months against a full scan that
// groups by month. Exit code 1 when a ratio or a time is above its limit.

#include "core/storage/call/monthfigures.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostOfAMonth = 1.1;     ///< Of the question put to SQLite directly.
constexpr double mostOfAllMonths = 0.02; ///< Of a full scan.
constexpr double mostOfAShiftMs = 300;
constexpr double mostOfFlat = 1.2; ///< Of the same months over fewer calls.

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "figures_bench: %s\n", qPrintable(result.error().detail));
        std::exit(2);
    }
    return result.take();
}

/// SQLite alone: a statement kept prepared, its rows read column by column.
class PlainQuestion
{
public:
    PlainQuestion(sqlite3 *handle, const QString &sql)
    {
        if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "figures_bench: %s\n", sqlite3_errmsg(handle));
            std::exit(2);
        }
    }
    ~PlainQuestion() { sqlite3_finalize(m_statement); }

    qint64 ask(std::initializer_list<qint64> values)
    {
        qint64 sum = 0;
        int at = 0;
        for (const qint64 value : values)
            sqlite3_bind_int64(m_statement, ++at, value);
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                sum += sqlite3_column_int64(m_statement, column);
        }
        sqlite3_reset(m_statement);
        return sum;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// What somebody would write by hand for the four indicators, the eight outcomes and what was received.
QString indicatorsByHand()
{
    return u"SELECT count(*), sum((kinds & 1) <> 0), sum((kinds & 2) <> 0), sum((kinds & 4) <> 0), sum((kinds & 8) <> "
           u"0), sum(outcome = 1), "
           "sum(outcome = 2), sum(outcome = 3), sum(outcome = 4), sum(outcome = 5), sum(outcome = 6), sum(outcome = "
           "7), sum(outcome = 8) "
           "FROM call WHERE started_at_ms >= ?1 AND started_at_ms < ?2 AND registered_at_ms IS NOT NULL "
           "AND channel <= 1"_s;
}

QString allByHand()
{
    return u"SELECT strftime('%Y%m', started_at_ms / 1000, 'unixepoch'), count(*), sum((kinds & 1) <> 0), sum((kinds & "
           u"2) <> 0), "
           "sum((kinds & 4) <> 0), sum((kinds & 8) <> 0) FROM call WHERE registered_at_ms IS NOT NULL "
           "AND channel <= 1 GROUP BY 1"_s;
}

struct Times
{
    std::vector<double> ours;
    std::vector<double> plain;
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double timed(const std::function<void()> &act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Both in turn, who begins is left to chance; the first pair warms up and does not count.
Times paired(int pairs, std::mt19937 &random, const std::function<void(int)> &ours,
             const std::function<void(int)> &plain)
{
    Times times;
    for (int n = -1; n < pairs; ++n) {
        const bool first = random() % 2;
        const double before = first ? timed([&] { ours(n); }) : 0;
        const double theirs = timed([&] { plain(n); });
        const double mine = first ? before : timed([&] { ours(n); });
        if (n < 0)
            continue;
        times.ours.push_back(mine);
        times.plain.push_back(theirs);
    }
    return times;
}

bool judged(const char *what, const Times &times, double limit)
{
    const double ratio = median(times.ours) / median(times.plain);
    std::printf("%-58s %9.3f ms %9.3f ms  ratio %6.4f  limit %.2f%s\n", what, median(times.ours), median(times.plain),
                ratio, limit, ratio <= limit ? "" : "  ABOVE");
    return ratio <= limit;
}

class FiguresBench
{
public:
    explicit FiguresBench(const DatabaseLocation &location)
        : m_nowMs(QDateTime::currentMSecsSinceEpoch()),
          m_connection(must(openDesk(location, OpenMode::Existing, m_nowMs))),
          m_reports(*m_connection, m_cache),
          m_zone(must(SettingRepository(*m_connection).zone()))
    {
        if (sqlite3_open_v2(location.path.toUtf8().constData(), &m_plain, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            std::exit(2);
        const auto extent = must(MonthFigures(*m_connection).extent());
        if (!extent)
            std::exit(2);
        for (Month month = extent->first; month <= extent->second; month = month.next())
            m_months.push_back(month);
    }
    ~FiguresBench() { sqlite3_close(m_plain); }

    bool run()
    {
        std::printf("%zu months; medians of pairs: ours, SQLite alone\n", m_months.size());
        bool good = oneMonth();
        good = countedMonth() && good;
        good = allMonths() && good;
        good = shifts() && good;
        agents();
        return good;
    }

    bool flat(int rowsEach)
    {
        const auto asked = [&] {
            std::vector<double> times;
            for (int n = 0; n < 40; ++n)
                times.push_back(timed([&] { (void)must(m_reports.allMonths(m_nowMs)); }));
            return median(times);
        };
        const qint64 few = calls();
        const double before = asked();
        addPlainRows(rowsEach);
        execute("UPDATE desk_setting SET value = '' WHERE key = 'figures-zone'");
        const double anew = timed([&] { (void)must(m_reports.allMonths(m_nowMs)); });
        const double after = asked();
        std::printf("all months over %lld calls %.2f ms, over %lld calls %.2f ms: ratio %.2f  limit %.1f%s; the sums "
                    "made anew %.1f s\n",
                    static_cast<long long>(few), before, static_cast<long long>(calls()), after, after / before,
                    mostOfFlat, after <= mostOfFlat * before ? "" : "  ABOVE", anew / 1000);
        PlainQuestion scan(m_plain, allByHand());
        const double whole = timed([&] { m_seen += scan.ask({}); });
        std::printf("a full scan of them %.1f s: all months are %.5f of it  limit %.2f\n", whole / 1000, after / whole,
                    mostOfAllMonths);
        return after <= mostOfFlat * before && after <= mostOfAllMonths * whole;
    }

private:
    void execute(const char *sql)
    {
        char *why = nullptr;
        if (sqlite3_exec(m_plain, sql, nullptr, nullptr, &why) != SQLITE_OK) {
            std::fprintf(stderr, "figures_bench: %s\n", why);
            std::exit(2);
        }
    }

    qint64 calls()
    {
        PlainQuestion count(m_plain, u"SELECT count(*) FROM call"_s);
        return count.ask({});
    }

    /// Copies of the calls as rows without events, each a little later than the one it is of.
    void addPlainRows(int each)
    {
        QStringList columns;
        must(m_connection->each(
            {u"columns"_s,
             u"SELECT name FROM pragma_table_info('call') WHERE name NOT IN ('id', 'folio', 'started_at_ms')"_s},
            {}, [&](const QSqlQuery &row) { columns += row.value(0).toString(); }));
        const QString rest = columns.join(u", "_s);
        execute("PRAGMA synchronous = OFF");
        for (int n = 1; n <= each; ++n) {
            const QString sql =
                u"INSERT OR IGNORE INTO call (id, folio, started_at_ms, %1) SELECT id + %2, NULL, started_at_ms + "
                "%2, %1 FROM call WHERE folio IS NOT NULL"_s;
            execute(sql.arg(rest).arg(n).toUtf8().constData());
        }
    }

    [[nodiscard]] Month monthAt(int n) const { return m_months[static_cast<std::size_t>(n + 1) * 7 % m_months.size()]; }

    bool oneMonth()
    {
        PlainQuestion byHand(m_plain, indicatorsByHand());
        const Times times = paired(
            200, m_random, [&](int n) { (void)must(m_reports.indicators(monthAt(n), monthAt(n), m_nowMs)); },
            [&](int n) {
                const TimeSpan span = spanOf(monthAt(n), m_zone);
                m_seen += byHand.ask({span.beginMs, span.endMs});
            });
        return judged("a month's indicators / the four and the outcomes by hand", times, mostOfAMonth);
    }

    bool countedMonth()
    {
        PlainQuestion same(m_plain, TallyQuery::byAgent().sql);
        const Times times = paired(
            60, m_random, [&](int n) { (void)must(TallyQuery::byAgent(*m_connection, spanOf(monthAt(n), m_zone))); },
            [&](int n) {
                const TimeSpan span = spanOf(monthAt(n), m_zone);
                m_seen += same.ask({span.beginMs, span.endMs});
            });
        return judged("every measure of a month's calls / the same statement", times, mostOfAMonth);
    }

    bool allMonths()
    {
        PlainQuestion scan(m_plain, allByHand());
        const Times times = paired(
            7, m_random, [&](int) { (void)must(m_reports.allMonths(m_nowMs)); }, [&](int) { m_seen += scan.ask({}); });
        return judged("all months side by side / a full scan", times, mostOfAllMonths);
    }

    bool shifts()
    {
        const ShiftPlan plan = must(SettingRepository(*m_connection).shifts());
        std::vector<double> times;
        qint64 calls = 0;
        for (int n = 0; n < 100; ++n) {
            const QDate day = monthAt(n).firstDay().addDays(static_cast<int>(m_random() % 28));
            const auto span = plan.spanOf(plan.shifts().front().id, day, m_zone);
            times.push_back(timed([&] {
                calls = std::max(calls, must(m_reports.shiftReport(*span, m_nowMs)).total[Measure::Received]);
            }));
        }
        const double worst = *std::max_element(times.begin(), times.end());
        std::printf("the report of a shift, up to %lld calls: median %.1f ms, worst of %zu %.1f ms  limit %.0f%s\n",
                    static_cast<long long>(calls), median(times), times.size(), worst, mostOfAShiftMs,
                    worst <= mostOfAShiftMs ? "" : "  ABOVE");
        return worst <= mostOfAShiftMs;
    }

    void agents()
    {
        std::vector<double> ofMonth;
        std::vector<double> ofShift;
        const ShiftPlan plan = must(SettingRepository(*m_connection).shifts());
        for (int n = 0; n < 20; ++n) {
            const auto asked = [&](const KpiPeriod &period) {
                return timed([&] { (void)must(m_reports.kpis(period, m_nowMs)); });
            };
            ofMonth.push_back(asked({KpiPeriod::Kind::Month, monthAt(n), {}, {}, {}}));
            ofShift.push_back(asked({KpiPeriod::Kind::ShiftOfMonth, monthAt(n), plan.shifts().front().id, {}, {}}));
        }
        std::printf("the agents' figures of a month: median %.1f ms; of one shift's name over a month: %.1f ms\n",
                    median(ofMonth), median(ofShift));
    }

    qint64 m_nowMs;
    std::unique_ptr<Connection> m_connection;
    DefinitionCache m_cache;
    ReportRepository m_reports;
    QTimeZone m_zone;
    sqlite3 *m_plain = nullptr;
    std::vector<Month> m_months;
    std::mt19937 m_random{1};
    qint64 m_seen = 0; ///< So that nothing is left out as unused.
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto location = argc > 1 ? DatabaseLocation::parse(arguments[1]) : Result<DatabaseLocation>(Error{});
    const int rowsEach = argc == 4 && arguments[2] == u"plain"_s ? arguments[3].toInt() : 0;
    if (!location || location.value().engine != Engine::Sqlite || (argc != 2 && rowsEach <= 0)) {
        std::fprintf(stderr, "figures_bench FILE [plain N]\n");
        return 2;
    }
    FiguresBench bench(location.value());
    return (rowsEach > 0 ? bench.flat(rowsEach) : bench.run()) ? 0 : 1;
}
