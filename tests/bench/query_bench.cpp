// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a search and a page of the call log take on a desk of very many calls, each beside the same question put to
// SQLite itself: usage: query_bench DATABASE, made by auricular-cli demo.

#include "core/storage/callquery.h"
#include "core/storage/callrepository.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
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

constexpr int pageSize = 50;
constexpr double limitMs = 50;

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "query_bench: %s\n", qPrintable(result.error().detail));
        std::exit(2);
    }
    return result.take();
}

/// The statements of a question, run without anything of ours around them.
class PlainReader
{
public:
    explicit PlainReader(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            std::exit(2);
    }
    ~PlainReader() { sqlite3_close(m_handle); }

    int read(const CallFilter &filter, CallId before)
    {
        int rows = 0;
        for (const BoundStatement &query : callListQueries(Engine::Sqlite, filter, before, pageSize)) {
            sqlite3_stmt *statement = nullptr;
            const QByteArray sql = query.statement.sql.toUtf8();
            sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
            for (int i = 0; i < query.values.size(); ++i)
                bind(statement, i + 1, query.values.at(i));
            while (sqlite3_step(statement) == SQLITE_ROW) {
                ++rows;
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    m_seen += sqlite3_column_bytes(statement, column);
            }
            sqlite3_finalize(statement);
        }
        return rows;
    }

private:
    static void bind(sqlite3_stmt *statement, int at, const QVariant &value)
    {
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, at, value.toLongLong());
        }
    }

    sqlite3 *m_handle = nullptr;
    qint64 m_seen = 0;
};

double percentile(std::vector<qint64> &times, std::size_t percent)
{
    const auto at = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) * percent / 100);
    std::nth_element(times.begin(), at, times.end());
    return static_cast<double>(*at) / 1e6;
}

/// One kind of question, asked \a rounds times of both in turn.
void measure(const char *what, int rounds, const std::function<int(int)> &ours, const std::function<int(int)> &plain)
{
    std::vector<qint64> oursTimes;
    std::vector<qint64> plainTimes;
    int rows = 0;
    QElapsedTimer timer;
    for (int n = 0; n < rounds; ++n) {
        for (const bool turnOfOurs : {n % 2 == 0, n % 2 != 0}) {
            timer.start();
            const int found = turnOfOurs ? ours(n) : plain(n);
            (turnOfOurs ? oursTimes : plainTimes).push_back(timer.nsecsElapsed());
            rows = turnOfOurs ? found : rows;
        }
    }
    const double p99 = percentile(oursTimes, 99);
    std::printf("%-34s %3d rows  p50 %7.2f ms  p99 %7.2f ms  SQLite itself %7.2f %7.2f  ratio %.2f %.2f  %s\n", what, rows, percentile(oursTimes, 50), p99,
        percentile(plainTimes, 50), percentile(plainTimes, 99), percentile(oursTimes, 50) / percentile(plainTimes, 50), p99 / percentile(plainTimes, 99),
        p99 <= limitMs ? "" : "OVER THE LIMIT");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "query_bench DATABASE\n");
        return 2;
    }
    const DatabaseLocation location = must(DatabaseLocation::parse(QString::fromLocal8Bit(argv[1])));
    const auto connection = must(Connection::open(location, OpenMode::Existing));
    CallRepository calls(*connection);
    PlainReader plain(location.path);
    const auto ask = [&](const char *what, const CallFilter &filter, int rounds, const std::function<CallId(int)> &before) {
        measure(what, rounds, [&](int n) { return static_cast<int>(must(calls.calls(filter, before(n), pageSize)).size()); },
            [&](int n) { return plain.read(filter, before(n)); });
    };
    const auto newest = [](int) { return CallId{}; };
    const qint64 first = must(connection->value({u"first"_s, u"SELECT min(id) FROM call"_s}))->toLongLong();
    const qint64 last = must(connection->value({u"last"_s, u"SELECT max(id) FROM call"_s}))->toLongLong();
    std::printf("%lld calls, pages of %d, limit %.0f ms at p99\n", must(connection->value({u"calls"_s, u"SELECT count(*) FROM call"_s}))->toLongLong(), pageSize,
        limitMs);

    std::mt19937_64 random(7);
    std::vector<CallId> places;
    for (int n = 0; n < 2000; ++n)
        places.push_back(CallId{first + static_cast<qint64>(random() % static_cast<quint64>(last - first))});
    ask("log: first page", {}, 1000, newest);
    ask("log: a page anywhere", {}, 2000, [&](int n) { return places[static_cast<std::size_t>(n)]; });
    CallFilter rare;
    rare.outcome = CallOutcome::NotCarriedOut;
    ask("log: not carried out", rare, 300, newest);
    CallFilter agent;
    agent.agent = AccountId{5};
    ask("log: one agent", agent, 300, newest);
    CallFilter month;
    month.fromMs = (first >> 21) + (((last - first) >> 21) / 2);
    month.toMs = *month.fromMs + 30LL * 24 * 3600 * 1000;
    ask("log: a month years ago", month, 100, newest);

    for (const char *words : {"impresora", "red", "i", "im", "impresora papel", "correo contraseña", "ramirez", "Zúñiga Adriana", "adriana zuniga impresora",
             "722 555 0012", "7225550012", "inventario 12345", "biblioteca", "impresora anexo lunes", "palabra que nadie dijo"}) {
        CallFilter filter;
        filter.text = QString::fromUtf8(words);
        ask(qPrintable(u"search: "_s + filter.text), filter, 200, newest);
    }
    CallFilter deep;
    deep.text = u"impresora"_s;
    ask("search: impresora, anywhere", deep, 300, [&](int n) { return places[static_cast<std::size_t>(n)]; });
    return 0;
}
