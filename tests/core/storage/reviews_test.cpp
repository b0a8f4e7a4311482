// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/organisation/localtime.h"
#include "core/review/sample.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/review/reviewrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

#include <set>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone reviewZone("America/Mexico_City");
constexpr qint64 hourMs = 3'600'000;

/// A desk of three people with ten calls each on Monday and Tuesday; it is Thursday.
struct ReviewDesk
{
    EngineFixture fixture;
    std::unique_ptr<Connection> connection = fixture.connect();
    ReviewRepository reviews{*connection};
    AccountId lucia{1};
    AccountId ana = added(u"Ana Soto"_s, u"asoto"_s);
    AccountId raul = added(u"Raúl Díaz"_s, u"rdiaz"_s);
    ReviewAsker senior{lucia, true};
    qint64 mondayMs = instantOf(QDate(2026, 3, 2), QTime(9, 0), reviewZone);
    qint64 nowMs = mondayMs + 3 * dayMs;
    int calls = 0;

    AccountId added(const QString &name, const QString &login)
    {
        return taken(AccountRepository(*connection).add(login, name)).id;
    }

    CallId call(AccountId agent, qint64 startedAtMs, const std::function<void(CallSummary &)> &change = {},
                bool registered = true)
    {
        SampleCall call(CallId{(startedAtMs << 21) + ++calls}, SessionId{77}, startedAtMs);
        call.summary.agent = agent;
        call.summary.answered_ms = 4000;
        call.summary.phone = u"722 555 0148"_s;
        CallWriter writer(*connection);
        requireOk(writer.write(call.begin()));
        if (change)
            change(call.summary);
        if (registered)
            requireOk(writer.write(call.registered()));
        return call.summary.call;
    }

    ReviewDesk &fill(int perDay = 10)
    {
        for (const AccountId agent : {lucia, ana, raul}) {
            for (int n = 0; n < perDay; ++n) {
                call(agent, mondayMs + n * 600'000);
                call(agent, mondayMs + dayMs + n * 600'000);
            }
        }
        return *this;
    }

    std::set<CallId> drawnCalls()
    {
        std::set<CallId> found;
        requireOk(connection->each({u"drawn"_s, u"SELECT call_id FROM call_review"_s}, {},
                                   [&](const QSqlQuery &row) { found.insert(CallId{row.value(0).toLongLong()}); }));
        return found;
    }

    std::vector<ReviewRow> toHear() { return taken(reviews.toHear(senior, 100)); }
    ReviewRow ofAna()
    {
        for (const ReviewRow &row : toHear()) {
            if (row.head.agent == ana)
                return row;
        }
        FAIL("no call of Ana's was drawn");
        return {};
    }
};

ReviewEntry judgement(qint64 id, AccountId by, Verdict attention, const QString &comment)
{
    return {id, by, testNowMs, Judgement{Verdict::Kept, attention, Verdict::NotApplicable, comment}};
}

} // namespace

TEST_CASE("so many calls of each agent are drawn, and asking again draws no other", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    // By Thursday two of three a week are due.
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 6);
    const auto drawn = desk.drawnCalls();
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 0);
    CHECK(taken(desk.reviews.draw(desk.nowMs + hourMs)) == 0);
    CHECK(desk.drawnCalls() == drawn);
    CHECK(taken(desk.reviews.draw(desk.mondayMs + 7 * dayMs)) == 3); // The week before is made whole.
    CHECK(taken(desk.reviews.draw(desk.mondayMs + 14 * dayMs)) == 0);
}

TEST_CASE("what no person answered by telephone, or nobody finished, is not drawn", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.call(desk.ana, desk.mondayMs, [](CallSummary &call) { call.answered_ms.reset(); });
    desk.call(desk.ana, desk.mondayMs + 1, [](CallSummary &call) { call.channel = Channel::Chat; });
    desk.call(desk.ana, desk.mondayMs + 2,
              [](CallSummary &call) { call.flags |= static_cast<int>(CallFlag::Imported); });
    desk.call(desk.ana, desk.mondayMs + 3, {}, false);
    desk.call(desk.ana, desk.nowMs - 30'000); // Today.
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 0);
    desk.call(desk.ana, desk.mondayMs + 4, [](CallSummary &call) { call.channel = Channel::Voip; });
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 1);
}

TEST_CASE("the desk says how many are drawn a week; none is none", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    SettingRepository settings(*desk.connection);
    CHECK(taken(settings.reviewsPerWeek()) == 3);
    requireOk(settings.keepReviewsPerWeek(0));
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 0);
    requireOk(settings.keepReviewsPerWeek(7));
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 9);
    CHECK(codeOf(settings.keepReviewsPerWeek(-1)) == Error::Code::InvalidInput);
    CHECK(codeOf(settings.keepReviewsPerWeek(mostReviewsPerWeek + 1)) == Error::Code::InvalidInput);
    requireOk(settings.keepReviewsPerWeek(1));
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 0); // What was drawn stays drawn.
    CHECK(desk.drawnCalls().size() == 9);
}

TEST_CASE("the lot of a desk is its own and stays the same", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    SettingRepository settings(*desk.connection);
    const QByteArray secret = taken(settings.reviewSecret());
    CHECK(secret.size() == 32);
    CHECK(taken(settings.reviewSecret()) == secret);
    const ReviewDesk other;
    CHECK(taken(SettingRepository(*other.connection).reviewSecret()) != secret);
}

TEST_CASE("a senior is never offered their own call, and judges none", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    requireOk(desk.reviews.draw(desk.nowMs));
    CHECK(desk.toHear().size() == 4);
    for (const ReviewRow &row : desk.toHear()) {
        CHECK(row.head.agent != desk.lucia);
        CHECK(row.call.phone == u"722 555 0148"_s);
    }
    const ReviewAsker raulAsSenior{desk.raul, true};
    for (const ReviewRow &row : taken(desk.reviews.toHear(raulAsSenior, 100))) {
        if (row.head.agent != desk.lucia)
            continue;
        CHECK(codeOf(desk.reviews.say(row.head.id, judgement(1, desk.lucia, Verdict::Kept, {}), 0, desk.senior))
              == Error::Code::NotAllowed);
        CHECK(codeOf(desk.reviews.review(row.head.id, desk.senior)) == Error::Code::NotAllowed); // Before it is judged.
    }
}

TEST_CASE("whoever is no senior sees what was heard of their own calls alone", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    requireOk(desk.reviews.draw(desk.nowMs));
    const ReviewRow row = desk.ofAna();
    const ReviewAsker ana{desk.ana, false};
    const ReviewAsker raul{desk.raul, false};
    CHECK(codeOf(desk.reviews.toHear(ana, 9)) == Error::Code::NotAllowed);
    CHECK(codeOf(desk.reviews.heard(ana, {0, desk.nowMs}, 9)) == Error::Code::NotAllowed);
    CHECK(codeOf(desk.reviews.say(row.head.id, judgement(1, desk.raul, Verdict::Kept, {}), 0, raul))
          == Error::Code::NotAllowed);
    CHECK(taken(desk.reviews.own(desk.ana, 9)).empty());
    CHECK(codeOf(desk.reviews.review(row.head.id, ana)) == Error::Code::NotAllowed);
    requireOk(desk.reviews.say(row.head.id, judgement(1, desk.lucia, Verdict::Kept, {}), 0, desk.senior));
    CHECK(taken(desk.reviews.own(desk.ana, 9)).size() == 1);
    CHECK(taken(desk.reviews.own(desk.raul, 9)).empty());
    CHECK(taken(desk.reviews.review(row.head.id, ana)).judgedSeq() == 1);
    CHECK(codeOf(desk.reviews.review(row.head.id, raul)) == Error::Code::NotAllowed);
    const ReviewReport own = taken(desk.reviews.report(Month{2026, 3}, ana, desk.nowMs));
    REQUIRE(own.agents.size() == 1);
    CHECK(own.agents.front().agent == desk.ana);
    CHECK_FALSE(own.desk);
}

TEST_CASE("a review goes from the senior to the agent and back, and nothing is overwritten",
          "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    requireOk(desk.reviews.draw(desk.nowMs));
    const ReviewRow row = desk.ofAna();
    const ReviewAsker ana{desk.ana, false};
    const ReviewEntry first = judgement(1, desk.lucia, Verdict::NotKept, u"Typed while the caller spoke."_s);
    requireOk(desk.reviews.say(row.head.id, first, 0, desk.senior));
    CHECK(taken(desk.reviews.say(row.head.id, first, 0, desk.senior)).entries().size()
          == 1); // Told twice after a lost answer.
    CHECK(desk.toHear().size() == 3);
    CHECK(taken(desk.reviews.news(ana)) == ReviewNews{1, 0});
    CHECK(taken(desk.reviews.own(desk.ana, 9)).front().unread);
    requireOk(desk.reviews.see(row.head.id, desk.raul, 1));
    CHECK(taken(desk.reviews.news(ana)).unread == 1);
    requireOk(desk.reviews.see(row.head.id, desk.ana, 1));
    CHECK(taken(desk.reviews.news(ana)).unread == 0);

    const ReviewEntry answer{2, desk.ana, testNowMs, ReviewAnswer{u"I was looking the ticket up."_s}};
    requireOk(desk.reviews.say(row.head.id, answer, 1, ana));
    CHECK(desk.toHear().size() == 4);
    CHECK(taken(desk.reviews.news(desk.senior)).toHear == 4);
    CHECK(codeOf(desk.reviews.say(row.head.id, judgement(3, desk.lucia, Verdict::Kept, {}), 1, desk.senior))
          == Error::Code::Conflict);
    const ReviewEntry second = judgement(4, desk.lucia, Verdict::Kept, u"Heard again: so it was."_s);
    const CallReview whole = taken(desk.reviews.say(row.head.id, second, 2, desk.senior));
    CHECK(whole.entries() == std::vector<ReviewEntry>{first, answer, second});
    CHECK(taken(desk.reviews.review(row.head.id, ana)).entries() == whole.entries());
    CHECK(taken(desk.reviews.news(ana)).unread == 1); // The new word is not read yet.
    CHECK(taken(desk.reviews.heard(desk.senior, {0, desk.nowMs}, 9)).size() == 1);
}

TEST_CASE("what a review says of itself is what was said of it; anything else is found out",
          "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    requireOk(desk.reviews.draw(desk.nowMs));
    const ReviewRow row = desk.ofAna();
    requireOk(desk.reviews.say(row.head.id, judgement(1, desk.lucia, Verdict::NotKept, u"Heard."_s), 0, desk.senior));
    CHECK(taken(desk.reviews.differing()) == 0);
    const char *const wrong[] = {"UPDATE call_review SET attention = 1 WHERE judged_seq > 0",
                                 "UPDATE call_review SET agent_id = 77 WHERE judged_seq > 0",
                                 "UPDATE review_entry SET body = '{}'"};
    requireOk(desk.connection->execute({u"wrong"_s, QString::fromLatin1(wrong[GENERATE(0, 1, 2)])}, {}));
    CHECK(taken(desk.reviews.differing()) == 1);
}

TEST_CASE("a call that could not be heard stays on record and another of its agent is drawn",
          "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    requireOk(desk.reviews.draw(desk.nowMs));
    const ReviewRow row = desk.ofAna();
    requireOk(desk.reviews.say(row.head.id, {1, desk.lucia, testNowMs, Passing{PassReason::NoRecording, {}}}, 0,
                               desk.senior));
    CHECK(desk.toHear().size() == 3);
    const auto before = desk.drawnCalls();
    CHECK(taken(desk.reviews.draw(desk.nowMs)) == 1);
    CHECK(desk.toHear().size() == 4);
    for (const CallId call : before)
        CHECK(desk.drawnCalls().contains(call));
    const auto passed = taken(desk.reviews.heard(desk.senior, {0, desk.nowMs}, 9));
    REQUIRE(passed.size() == 1);
    CHECK(passed.front().state == ReviewState::Passed);
    CHECK(taken(desk.reviews.own(desk.ana, 9)).empty());
}

TEST_CASE("the figures of a month tell each point by itself beside the program's own", "[storage][engine][reviews]")
{
    ReviewDesk desk;
    desk.fill();
    for (int n = 0; n < 4; ++n)
        desk.call(desk.ana, desk.mondayMs + 2 * dayMs + n, [n](CallSummary &call) {
            call.pointsDue = 0b10000110;
            call.pointsKept = n == 0 ? 0 : 0b10000110;
        });
    requireOk(desk.reviews.draw(desk.nowMs));
    int id = 0;
    for (const ReviewRow &row : desk.toHear()) {
        ++id;
        if (row.head.agent == desk.ana)
            requireOk(desk.reviews.say(
                row.head.id, judgement(id, desk.lucia, id % 2 ? Verdict::Kept : Verdict::NotKept, u"Heard."_s), 0,
                desk.senior));
    }
    const ReviewReport report = taken(desk.reviews.report(Month{2026, 3}, desk.senior, desk.nowMs));
    REQUIRE(report.agents.size() == 3);
    const ReviewLine &ana = report.agents[1]; // By name.
    CHECK(ana.name == u"Ana Soto"_s);
    CHECK(ana.heard == 2);
    CHECK(ana.of(HeardPoint::Tone) == Ratio{2, 2});
    CHECK(ana.of(HeardPoint::Attention).denominator == 2);
    CHECK(ana.of(HeardPoint::Patience) == Ratio{0, 0});
    CHECK(ana.program == Ratio{9, 12});
    REQUIRE(report.desk);
    CHECK(report.desk->drawn == 6);
    CHECK(report.desk->of(HeardPoint::Tone) == Ratio{2, 2});
    CHECK(taken(desk.reviews.report(Month{2026, 2}, desk.senior, desk.nowMs)).agents.empty());
}

TEST_CASE("the draw looks at the calls of its weeks by the index on the first ring", "[storage][sqlite][reviews]")
{
    ReviewDesk desk;
    QString plan;
    requireOk(desk.connection->each({u"plan"_s, u"EXPLAIN QUERY PLAN "_s + ReviewRepository::eligible().sql}, {1, 2},
                                    [&](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; }));
    INFO(plan.toStdString());
    CHECK(plan.contains(u"call_started"_s));
}
