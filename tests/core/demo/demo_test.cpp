// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodesk.h"
#include "app/scenario/scenariojudge.h"
#include "core/people/personname.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/store.h"
#include "tests/support/enginefixture.h"

#include <QCryptographicHash>
#include <QSqlRecord>

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 untilMs = testNowMs + 8 * 3600 * 1000; // A Monday, 17:00.

demo::DemoReport made(const DatabaseLocation &location, qint64 calls, quint64 seed = 3)
{
    return taken(demo::makeDemo(location, {calls, seed, untilMs}, {}));
}

qint64 numberOf(Connection &connection, const QString &sql)
{
    return taken(connection.value({sql, sql}))->toLongLong();
}

/// Everything that calls, tickets and accounts are made of, row by row.
QByteArray contentOf(Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : {u"account ORDER BY id"_s, u"call ORDER BY id"_s, u"call_event ORDER BY call_id, seq"_s,
                                 u"ticket ORDER BY id"_s, u"definition ORDER BY id"_s, u"counter ORDER BY name"_s}) {
        const QString sql = u"SELECT * FROM "_s + table;
        requireOk(connection.each({sql, sql}, {}, [&](const QSqlQuery &row) {
            for (int i = 0; i < row.record().count(); ++i)
                hash.addData(row.value(i).toString().toUtf8() + '|');
        }));
    }
    return hash.result();
}

/// How many calls differ from what their events say.
int differing(Connection &connection)
{
    DefinitionCache cache;
    DefinitionRepository definitions(connection, cache);
    int wrong = 0;
    requireOk(CallRepository(connection).forEachCall([&](const StoredCall &stored) -> Result<> {
        const ScenarioJudge judge(stored, taken(definitions.definitions(stored.row.summary.definitions)), {}, u"UTC"_s);
        wrong += judge.rebuilt().isEmpty() ? 0 : 1;
        return {};
    }));
    return wrong;
}

} // namespace

TEST_CASE("a demonstration desk of 2,000 calls is right, believable and ends when it should", "[demo][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const demo::DemoReport report = made(fixture.location(), 2000);
    CHECK(report.calls == 2000);
    CHECK(report.refused == 0);
    const auto connection = fixture.connect();
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call"_s) == 2000);
    CHECK(differing(*connection) == 0);

    const auto share = [&](CallOutcome outcome) {
        return static_cast<double>(numberOf(
                   *connection, u"SELECT count(*) FROM call WHERE outcome = %1"_s.arg(static_cast<int>(outcome))))
            / 20;
    };
    CHECK(share(CallOutcome::FirstLevel) == Approx(45).margin(4));
    CHECK(share(CallOutcome::SecondLevel) == Approx(25).margin(4));
    CHECK(share(CallOutcome::Transferred) == Approx(8).margin(2));
    CHECK(share(CallOutcome::Status) == Approx(8).margin(2));
    CHECK(share(CallOutcome::Outside) == Approx(5).margin(2));
    CHECK(share(CallOutcome::Dropped) == Approx(4).margin(1.5));
    CHECK(share(CallOutcome::OutOfScope) == Approx(3).margin(1.5));
    CHECK(share(CallOutcome::NotCarriedOut) == Approx(2).margin(1.2));

    CHECK(numberOf(*connection, u"SELECT max(started_at_ms + last_event_ms) FROM call"_s) <= untilMs);
    CHECK(numberOf(*connection, u"SELECT max(started_at_ms) FROM call"_s) > untilMs - 3600 * 1000);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE registered_at_ms IS NULL AND due_at_ms IS NULL"_s)
          == 0);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE due_at_ms > %1"_s.arg(untilMs)) > 0);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE rings > 6 AND outcome <> 7"_s) == 0);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE holds > holds_kept"_s) > 0);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE satisfaction > 0"_s) > 200);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call WHERE (flags & 4) <> 0"_s) > 20);
    CHECK(numberOf(*connection, u"SELECT count(DISTINCT agent_id) FROM call"_s) == 12);
    CHECK(numberOf(*connection, u"SELECT count(DISTINCT requester) FROM call"_s) < 300);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM ticket WHERE resolver = '' OR priority = 0"_s) == 0);
    // Folios without a gap, in the order in which calls ended.
    CHECK(numberOf(*connection, u"SELECT max(folio) - count(folio) FROM call"_s) == 0);
    CHECK(numberOf(*connection,
                   u"SELECT count(*) FROM call a JOIN call b ON b.folio = a.folio + 1 "
                   "AND b.registered_at_ms < a.registered_at_ms"_s)
          == 0);
    CallFilter printers;
    printers.text = u"impresora"_s;
    CHECK_FALSE(taken(CallRepository(*connection).calls(printers, {}, 50)).empty());
}

TEST_CASE("a demonstration desk recognises its callers at once", "[demo][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    made(fixture.location(), 300);
    const auto connection = fixture.connect();
    const QString behind =
        u"SELECT f.value - d.value FROM counter f, counter d WHERE f.name = 'folio' AND d.name = 'directory'"_s;
    CHECK(numberOf(*connection, behind) == 0);
    const Statement last{u"a caller"_s,
                         u"SELECT requester, phone FROM call WHERE outcome = 1 ORDER BY id DESC LIMIT 1"_s};
    QString name;
    QString phone;
    requireOk(connection->each(last, {}, [&](const QSqlQuery &row) {
        name = row.value(0).toString();
        phone = row.value(1).toString();
    }));
    DirectoryRepository directory(*connection);
    const auto found = taken(directory.find({DirectoryQuery::What::Phone, phone, {}}, 8));
    REQUIRE_FALSE(found.empty());
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const RequesterRow &row) { return isSameName(row.requester.name, name); }));
    CHECK_FALSE(taken(directory.history(found.front().requester.id, 0, {}, 5)).calls.empty());
    // More calls on top are taken as well.
    made(fixture.location(), 100, 4);
    CHECK(numberOf(*connection, behind) == 0);
}

TEST_CASE("the same seed makes the same demonstration desk, another one another", "[demo][engine]")
{
    const auto content = [](quint64 seed) {
        const EngineFixture fixture(EngineFixture::Contents::Empty);
        made(fixture.location(), 300, seed);
        return contentOf(*fixture.connect());
    };
    const QByteArray first = content(5);
    CHECK(content(5) == first);
    CHECK(content(6) != first);
}

TEST_CASE("invented calls are never put into a real desk", "[demo][engine]")
{
    const EngineFixture fixture;
    CHECK(codeOf(demo::makeDemo(fixture.location(), {10, 1, untilMs}, {})) == Error::Code::NotAllowed);
    const auto connection = fixture.connect();
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call"_s) == 0);
    CHECK(taken(SettingRepository(*connection).value(DeskSetting::Demo)).isEmpty());
}

TEST_CASE("a demonstration desk that is stopped is whole, and takes more calls later", "[demo][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    const auto stopped =
        taken(demo::makeDemo(fixture.location(), {500, 1, untilMs}, [](qint64 calls) { return calls < 123; }));
    CHECK(stopped.stopped);
    CHECK(stopped.calls == 123);
    const auto connection = fixture.connect();
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call"_s) == 123);
    made(fixture.location(), 200, 1);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM call"_s) == 323);
    CHECK(differing(*connection) == 0);
}
TEST_CASE("who asks for a ticket on a demonstration desk asks for one that is there, by its number", "[demo][engine]")
{
    const EngineFixture fixture(EngineFixture::Contents::Empty);
    made(fixture.location(), 600);
    made(fixture.location(), 100, 4); // Counting on from the numbers that are given.
    const auto connection = fixture.connect();
    CHECK(numberOf(*connection, u"SELECT count(*) FROM ticket WHERE said_number <> 0"_s) == 0);
    CHECK(numberOf(*connection, u"SELECT max(number) - count(*) FROM ticket"_s) == 0);
    CHECK(numberOf(*connection, u"SELECT count(*) FROM ticket_follow_up"_s) > 10);
    CHECK(numberOf(*connection,
                   u"SELECT count(*) FROM ticket_follow_up f LEFT JOIN ticket t ON t.id = f.ticket_id "
                   "WHERE t.id IS NULL OR t.made_at_ms > f.at_ms"_s)
          == 0);
    const QString asked =
        u"SELECT count(*) FROM ticket_follow_up f JOIN ticket t ON t.id = f.ticket_id WHERE NOT EXISTS (SELECT 1 FROM "
        u"call_event e "
        "WHERE e.call_id = f.call_id AND e.seq < f.seq "
        "AND e.payload LIKE '%\"ticket_query\":\"' || t.number || '\"%')"_s;
    CHECK(numberOf(*connection, asked) == 0);
}
