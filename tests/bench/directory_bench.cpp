// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// directory_bench COUNT [WHERE]   fills a directory with COUNT people, named as people are (few names, many bearers),
// and
//                                 prints how long recognition takes at every key pressed: p50, p99 and the longest.
//                                 WHERE is an empty database; without it a scratch file.
// directory_bench import COUNT    previews and imports a file of COUNT people, twice.
// Judged by a person from what is printed: exit code 0 whatever the times are.

#include "core/storage/engine/transaction.h"
#include "core/storage/people/directoryimport.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

using What = DirectoryQuery::What;

constexpr qint64 beginMs = 1772463600000;
constexpr double limitMs = 50;

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "directory_bench: %s\n", qPrintable(result.error().detail));
        std::exit(2);
    }
    return result.take();
}

/// People named by a lot: a fifth is called María, a twentieth Hernández.
class Names
{
public:
    explicit Names(unsigned seed) : m_random(seed) {}

    Requester next(int n)
    {
        static const QStringList first{u"María"_s,  u"María"_s, u"María"_s, u"José"_s,      u"José"_s,
                                       u"Juan"_s,   u"Ana"_s,   u"Luis"_s,  u"Guadalupe"_s, u"Francisco"_s,
                                       u"Carmen"_s, u"Jorge"_s, u"Rosa"_s,  u"Pedro"_s,     u"Óscar"_s};
        static const QStringList second{u"Elena"_s, u"del Carmen"_s, u"Antonio"_s, u"Carlos"_s, u"Isabel"_s,
                                        u""_s,      u""_s,           u"Manuel"_s,  u"Alberto"_s};
        static const QStringList last{u"Hernández"_s, u"García"_s,    u"Martínez"_s, u"López"_s,     u"González"_s,
                                      u"Pérez"_s,     u"Rodríguez"_s, u"Sánchez"_s,  u"Ramírez"_s,   u"Cruz"_s,
                                      u"Flores"_s,    u"Gómez"_s,     u"Morales"_s,  u"Vázquez"_s,   u"Reyes"_s,
                                      u"Jiménez"_s,   u"Torres"_s,    u"Díaz"_s,     u"Gutiérrez"_s, u"Ruiz"_s};
        const auto one = [this](const QStringList &of) {
            return of.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(of.size())));
        };
        Requester who;
        who.name =
            (one(first) + u' ' + one(second) + u' ' + surname(one(last)) + u' ' + surname(one(last))).simplified();
        who.unit = u"Unidad %1"_s.arg(m_random() % 400);
        who.email = u"persona%1@gem.example"_s.arg(n);
        who.phones = QStringList{u"722%1"_s.arg(1'000'000 + n)};
        who.extension = QString::number(1000 + n % 9000);
        return who;
    }

private:
    /// Half of the surnames are rare ones.
    QString surname(const QString &frequent)
    {
        static const QString consonants = u"bcdfglmnprstvz"_s;
        static const QString vowels = u"aeiou"_s;
        if (m_random() % 2)
            return frequent;
        QString rare;
        for (int i = 0; i < 3; ++i) {
            rare += consonants.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(consonants.size())));
            rare += vowels.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(vowels.size())));
        }
        rare[0] = rare.at(0).toUpper();
        return rare;
    }

    std::mt19937 m_random;
};

struct Times
{
    std::vector<double> ms;

    template<typename Act>
    void measure(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void print(const char *what)
    {
        std::sort(ms.begin(), ms.end());
        const auto at = [this](std::size_t percent) { return ms[std::min(ms.size() - 1, ms.size() * percent / 100)]; };
        std::printf("%-28s %6zu questions: p50 %.2f ms, p99 %.2f ms, longest %.2f ms (limit p99 %.0f)\n", what,
                    ms.size(), at(50), at(99), ms.back(), limitMs);
    }
};

void fill(Connection &connection, int count)
{
    constexpr int step = 20000;
    DirectoryTable table(connection);
    Names names(1);
    for (int n = 0; n < count;) {
        Transaction transaction = must(Transaction::begin(connection));
        for (int end = std::min(count, n + step); n < end; ++n) {
            DirectoryEntry entry;
            entry.requester = names.next(n);
            entry.requester.id = RequesterId{(beginMs + n * 1000LL) << 21};
            entry.lastContactMs = beginMs + n * 1000LL;
            must(table.insert(entry));
        }
        must(transaction.commit());
    }
    if (connection.engine() == Engine::Postgresql)
        must(connection.command(u"analyze"_s, u"ANALYZE"_s));
    else
        must(connection.command(u"checkpoint"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

void typeOut(DirectoryRepository &directory, Times &times, What what, const QString &whole, qsizetype from)
{
    for (qsizetype typed = from; typed <= whole.size(); ++typed)
        times.measure([&] { must(directory.find({what, whole.left(typed), {}}, 8)); });
}

int benchRecognition(int count, const QString &where)
{
    const int people = where.isEmpty() ? 300 : 50; // A server takes longer to ask.
    const QTemporaryDir folder;
    const auto location =
        must(DatabaseLocation::parse(where.isEmpty() ? folder.filePath(u"directory.sqlite"_s) : where));
    QElapsedTimer filling;
    filling.start();
    {
        const auto filler = must(openDesk(location, OpenMode::Create, beginMs));
        if (filler->engine() == Engine::Sqlite) { // Only reading is measured, by a connection as the window has it.
            must(filler->command(u"fast"_s, u"PRAGMA synchronous = OFF"_s));
            must(filler->command(u"room"_s, u"PRAGMA cache_size = -600000"_s));
        }
        fill(*filler, count);
    }
    std::printf("%d people in %.0f s\n", count, static_cast<double>(filling.elapsed()) / 1000);
    std::fflush(stdout);
    const auto connection = must(Connection::open(location, OpenMode::Existing));
    DirectoryRepository directory(*connection);
    Names names(1);
    std::vector<Requester> some;
    for (int n = 0; n < count; ++n) {
        const Requester who = names.next(n);
        if (n % std::max(1, count / people) == 0)
            some.push_back(who);
    }
    Times byName;
    Times apart;
    Times byPhone;
    Times byEmail;
    Times identified;
    for (const Requester &who : some) {
        typeOut(directory, byName, What::Name, who.name, 2);
        typeOut(directory, apart, What::Name, who.name.section(u' ', -1) + u' ' + who.name.section(u' ', 0, 0), 4);
        typeOut(directory, byPhone, What::Phone, who.phones.front(), 3);
        typeOut(directory, byEmail, What::Email, who.email, 2);
        identified.measure([&] { must(directory.identify({who.name, who.unit, who.email, who.phones.front(), {}})); });
    }
    byName.print("name, key by key");
    apart.print("surname first, key by key");
    byPhone.print("telephone, key by key");
    byEmail.print("e-mail, key by key");
    identified.print("who it is");
    return 0;
}

int benchImport(int count)
{
    const QTemporaryDir folder;
    const auto location = must(DatabaseLocation::parse(folder.filePath(u"directory.sqlite"_s)));
    const auto connection = must(openDesk(location, OpenMode::Create, beginMs));
    Names names(1);
    QByteArray csv = "nombre;unidad;correo;telefono;extension\n";
    for (int n = 0; n < count; ++n) {
        const Requester who = names.next(n);
        csv += QStringList{who.name, who.unit, who.email, who.phones.front(), who.extension}.join(u';').toUtf8() + '\n';
    }
    for (int round = 1; round <= 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        const DirectoryFile file = readDirectoryFile(csv);
        const qint64 read = timer.restart();
        DirectoryImport import(*connection, file);
        must(import.preview());
        const qint64 looked = timer.restart();
        const ImportReport report = must(import.write(beginMs));
        std::printf(
            "round %d: read %lld ms, preview %lld ms, written %lld ms: %d new, %d changed, %d unchanged, %zu bad\n",
            round, read, looked, timer.elapsed(), report.added, report.changed, report.unchanged, report.bad.size());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "import"_L1 && arguments.value(2).toInt() > 0)
        return benchImport(arguments.value(2).toInt());
    if (arguments.value(1).toInt() > 0)
        return benchRecognition(arguments.value(1).toInt(), arguments.value(2));
    std::fprintf(stderr, "directory_bench COUNT [WHERE] | import COUNT\n");
    return 2;
}
