// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long every question of the window takes on a desk of very many calls: query_bench WHERE, made by auricular-cli
// demo.
//
// Pages of the call log with every filter and with combinations that are rare, common, empty or many years back;
// tickets by number, telephone, e-mail and name; a caller's history; the own day; open calls. On SQLite each page of
// the log is asked of SQLite itself as well, in turn, by the same statements. Beside the clock's time stands that of
// this thread's work, which says more on a busy machine; a server's work is not in it. Judged by a person from what is
// printed: exit code 0 whatever the times are.

#include "core/storage/call/callquery.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/ticket/ticketrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr int rounds = 300;
constexpr qint64 longestMs = 20'000; ///< For one kind of question.
constexpr double limitMs = 50;
constexpr qint64 dayMs = 24 * 3'600'000LL;

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

    int read(const std::vector<BoundStatement> &asked)
    {
        int rows = 0;
        for (const BoundStatement &query : asked) {
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

qint64 threadNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// The times of one kind of question.
struct Times
{
    std::vector<qint64> wall;
    std::vector<qint64> work;
    int rows = 0;

    void add(const std::function<int()> &ask)
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 begun = threadNs();
        rows = ask();
        work.push_back(threadNs() - begun);
        wall.push_back(timer.nsecsElapsed());
    }
};

void print(const QString &what, Times &ours, Times *plain)
{
    const double p99 = percentile(ours.wall, 99);
    std::printf("%-44s %4d rows %4zu x  p50 %7.2f  p99 %7.2f ms  work %7.2f %7.2f", qPrintable(what), ours.rows,
                ours.wall.size(), percentile(ours.wall, 50), p99, percentile(ours.work, 50), percentile(ours.work, 99));
    if (plain) {
        std::printf("  SQLite itself %7.2f %7.2f  ratio %.2f %.2f", percentile(plain->wall, 50),
                    percentile(plain->wall, 99), percentile(ours.wall, 50) / percentile(plain->wall, 50),
                    p99 / percentile(plain->wall, 99));
    }
    std::printf("%s\n", p99 <= limitMs ? "" : "  OVER THE LIMIT");
    std::fflush(stdout);
}

/// Every question, put to one desk.
class Bench
{
public:
    explicit Bench(const DatabaseLocation &location);

    void askLog();
    void askWords();
    void askOthers();

private:
    void page(const QString &what, const CallFilter &filter, const std::function<CallId(int)> &before = {});
    void question(const QString &what, const std::function<int(int)> &ask);
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] QString text(const QString &sql);
    [[nodiscard]] CallFilter days(double place, int count) const;

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<PlainReader> m_plain; ///< SQLite only.
    std::vector<CallId> m_places;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
};

Bench::Bench(const DatabaseLocation &location) : m_connection(must(Connection::open(location, OpenMode::Existing)))
{
    if (location.engine == Engine::Sqlite)
        m_plain = std::make_unique<PlainReader>(location.path);
    const qint64 first = number(u"SELECT min(id) FROM call"_s);
    const qint64 last = number(u"SELECT max(id) FROM call"_s);
    m_firstMs = first >> 21;
    m_lastMs = last >> 21;
    std::mt19937_64 random(7);
    for (int n = 0; n < rounds; ++n)
        m_places.push_back(CallId{first + static_cast<qint64>(random() % static_cast<quint64>(last - first))});
    std::printf("%lld calls, %lld tickets, %lld people; pages of %d, limit %.0f ms at p99\n",
                number(u"SELECT count(*) FROM call"_s), number(u"SELECT count(*) FROM ticket"_s),
                number(u"SELECT count(*) FROM requester"_s), pageSize, limitMs);
}

qint64 Bench::number(const QString &sql)
{
    return must(m_connection->value({sql, sql})).value_or(0).toLongLong();
}

QString Bench::text(const QString &sql)
{
    return must(m_connection->value({sql, sql})).value_or(QString()).toString();
}

/// \a place 0: the first days of the desk, 1: the last.
CallFilter Bench::days(double place, int count) const
{
    CallFilter filter;
    filter.fromMs = m_firstMs + static_cast<qint64>(place * static_cast<double>(m_lastMs - m_firstMs - count * dayMs));
    filter.toMs = *filter.fromMs + count * dayMs;
    return filter;
}

void Bench::page(const QString &what, const CallFilter &filter, const std::function<CallId(int)> &before)
{
    CallRepository calls(*m_connection);
    Times ours;
    Times plain;
    QElapsedTimer whole;
    whole.start();
    for (int n = 0; n < rounds && whole.elapsed() < longestMs; ++n) {
        const CallId end = before ? before(n) : CallId{};
        const auto askOurs = [&] {
            ours.add([&] { return static_cast<int>(must(calls.calls(filter, end, pageSize)).size()); });
        };
        if (!m_plain) {
            askOurs();
            continue;
        }
        CallQuery query(*m_connection, filter, end, pageSize);
        static_cast<void>(must(query.rows()));
        const auto askPlain = [&] { plain.add([&] { return m_plain->read(query.asked()); }); };
        if (n % 2) {
            askPlain();
            askOurs();
        } else {
            askOurs();
            askPlain();
        }
    }
    print(what, ours, m_plain ? &plain : nullptr);
}

void Bench::question(const QString &what, const std::function<int(int)> &ask)
{
    Times times;
    QElapsedTimer whole;
    whole.start();
    for (int n = 0; n < rounds && whole.elapsed() < longestMs; ++n)
        times.add([&] { return ask(n); });
    print(what, times, nullptr);
}

void Bench::askLog()
{
    const auto anywhere = [this](int n) { return m_places[static_cast<std::size_t>(n)]; };
    const CallId deep{number(u"SELECT id FROM call ORDER BY id DESC LIMIT 1 OFFSET 50000"_s)};
    const AccountId agent{number(u"SELECT max(agent_id) FROM call"_s)};
    page(u"log: first page"_s, {});
    page(u"log: page 1,000"_s, {}, [deep](int) { return deep; });
    page(u"log: a page anywhere"_s, {}, anywhere);
    CallFilter open;
    open.open = true;
    page(u"log: open"_s, open);
    for (const CallOutcome outcome :
         {CallOutcome::SecondLevel, CallOutcome::FirstLevel, CallOutcome::Outside, CallOutcome::Transferred,
          CallOutcome::Status, CallOutcome::OutOfScope, CallOutcome::Dropped, CallOutcome::NotCarriedOut}) {
        CallFilter filter;
        filter.outcome = outcome;
        page(u"log: outcome %1"_s.arg(static_cast<int>(outcome)), filter);
    }
    for (int kind = 1; kind <= 32; kind *= 2) {
        CallFilter filter;
        filter.kinds = kind;
        page(u"log: kind %1, anywhere"_s.arg(kind), filter, anywhere);
    }
    CallFilter mine;
    mine.agent = agent;
    page(u"log: one agent, anywhere"_s, mine, anywhere);
    mine.outcome = CallOutcome::NotCarriedOut;
    page(u"log: agent + rare outcome, anywhere"_s, mine, anywhere);
    mine.outcome = CallOutcome::FirstLevel;
    mine.kinds = 2;
    page(u"log: agent + outcome + kind, none"_s, mine);
    mine.kinds = 1;
    page(u"log: agent + outcome + kind, many"_s, mine);
    mine.agent = AccountId{987654};
    page(u"log: an agent without calls"_s, mine);
    for (const double place : {0.0, 0.5, 1.0}) {
        page(u"log: a day at %1 of the years"_s.arg(place), days(place, 1));
        CallFilter month = days(place, 31);
        page(u"log: a month at %1"_s.arg(place), month);
        month.outcome = CallOutcome::NotCarriedOut;
        page(u"log: a month at %1 + outcome"_s.arg(place), month);
        month.agent = agent;
        month.kinds = 4;
        page(u"log: a month at %1 + agent + none"_s.arg(place), month);
    }
    CallFilter all = days(0.1, static_cast<int>((m_lastMs - m_firstMs) / dayMs * 8 / 10));
    page(u"log: eight tenths of the years"_s, all);
    all.outcome = CallOutcome::FirstLevel;
    all.kinds = 2;
    page(u"log: eight tenths of the years, none"_s, all);
}

void Bench::askWords()
{
    const auto anywhere = [this](int n) { return m_places[static_cast<std::size_t>(n)]; };
    for (const char *words : {"impresora",
                              "red",
                              "i",
                              "im",
                              "impr",
                              "impresora papel",
                              "correo contraseña",
                              "ramirez",
                              "Zúñiga Adriana",
                              "adriana zuniga impresora",
                              "722",
                              "7225",
                              "722 555 0012",
                              "7225550012",
                              "7225550",
                              "inventario 12345",
                              "biblioteca",
                              "impresora anexo lunes",
                              "impresora correo red",
                              "i p a",
                              "adriana zuniga i",
                              "zuniga 7225 p",
                              "palabra que nadie dijo",
                              "nadie",
                              "w",
                              "123",
                              "impresora nadie"}) {
        CallFilter filter;
        filter.text = QString::fromUtf8(words);
        page(u"search: "_s + filter.text, filter);
    }
    CallFilter filter;
    filter.text = u"impresora"_s;
    page(u"search: impresora, anywhere"_s, filter, anywhere);
    filter.text = u"zuniga adriana"_s;
    page(u"search: zuniga adriana, anywhere"_s, filter, anywhere);
    for (const char *words : {"impresora", "zuniga adriana", "722", "nadie", "impresora correo red"}) {
        for (const double place : {0.0, 0.5, 1.0}) {
            CallFilter month = days(place, 31);
            month.text = QString::fromUtf8(words);
            page(u"search: %1, a month at %2"_s.arg(month.text).arg(place), month);
        }
        CallFilter all;
        all.text = QString::fromUtf8(words);
        all.outcome = CallOutcome::NotCarriedOut;
        page(u"search: %1 + rare outcome"_s.arg(all.text), all);
        all.outcome = CallOutcome::Transferred;
        all.agent = AccountId{number(u"SELECT max(agent_id) FROM call"_s)};
        page(u"search: %1 + agent + outcome"_s.arg(all.text), all);
        all.outcome.reset();
        all.kinds = 16 | 32;
        page(u"search: %1 + agent + kinds"_s.arg(all.text), all);
    }
}

void Bench::askOthers()
{
    TicketRepository tickets(*m_connection);
    const auto find = [&](const QString &what, const TicketQuery &query) {
        question(u"status: "_s + what,
                 [&, query](int) { return static_cast<int>(must(tickets.findTickets(query, 9)).size()); });
    };
    const qint64 newest = number(u"SELECT max(number) FROM ticket"_s);
    const QString phone =
        text(u"SELECT phone FROM ticket WHERE phone_key = (SELECT phone_key FROM ticket WHERE phone_key <> 0 "
             "GROUP BY phone_key ORDER BY count(*) DESC LIMIT 1) LIMIT 1"_s);
    const QString email =
        text(u"SELECT email FROM ticket WHERE email <> '' GROUP BY email ORDER BY count(*) DESC LIMIT 1"_s);
    const QString name = text(u"SELECT requester FROM ticket ORDER BY id LIMIT 1 OFFSET 100"_s);
    question(u"status: by number"_s, [&](int n) {
        TicketQuery query;
        query.number = 1 + newest * n / rounds;
        return static_cast<int>(must(tickets.findTickets(query, 9)).size());
    });
    find(u"by the telephone of most"_s, {0, {}, phone});
    find(u"by the telephone of most, with a name"_s, {0, name, phone});
    find(u"by the telephone, a name nobody has"_s, {0, u"nadie"_s, phone});
    find(u"by the e-mail of most"_s, {0, {}, email});
    find(u"by the e-mail, a name nobody has"_s, {0, u"nadie"_s, email});
    find(u"by reference"_s, {0, {}, {}, 4711});
    QStringList resolvers;
    must(m_connection->each({u"resolvers"_s, u"SELECT DISTINCT resolver FROM ticket ORDER BY resolver LIMIT 8"_s}, {},
                            [&](const QSqlQuery &row) { resolvers += row.value(0).toString(); }));
    question(u"open tickets of 8 resolvers"_s,
             [&](int) { return static_cast<int>(must(tickets.openTicketsOf(resolvers)).size()); });

    DirectoryRepository directory(*m_connection);
    const RequesterId frequent{
        number(u"SELECT requester_id FROM requester_call GROUP BY requester_id ORDER BY count(*) DESC LIMIT 1"_s)};
    question(u"earlier calls and open tickets"_s, [&](int) {
        const CallerHistory history = must(directory.history(frequent, m_lastMs - 30 * dayMs, {}, 5));
        return static_cast<int>(history.calls.size() + history.openTickets.size());
    });
    CallRepository calls(*m_connection);
    CallFilter own = days(1, 1);
    own.agent = AccountId{number(u"SELECT max(agent_id) FROM call"_s)};
    question(u"own day"_s, [&](int) { return static_cast<int>(must(calls.calls(own, {}, 1000)).size()); });
    question(u"open calls (promises)"_s, [&](int) { return static_cast<int>(must(calls.openCalls()).size()); });
    question(u"one call, whole"_s, [&](int n) {
        const auto some = must(calls.calls({}, m_places[static_cast<std::size_t>(n)], 1));
        return some.empty() ? 0 : static_cast<int>(must(calls.call(some.front().summary.call)).events.size());
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "query_bench WHERE\n");
        return 2;
    }
    Bench bench(must(DatabaseLocation::parse(QString::fromLocal8Bit(argv[1]))));
    bench.askLog();
    bench.askWords();
    bench.askOthers();
    return 0;
}
