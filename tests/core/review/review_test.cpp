// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/organisation/localtime.h"
#include "core/report/reviewreport.h"
#include "core/review/callreview.h"
#include "core/review/sample.h"
#include "tests/support/enginefixture.h"
#include "tests/support/ownzones.h"

#include <map>
#include <set>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone mexico(ownzone::steady);
const QByteArray secret = "of this desk alone";
constexpr qint64 hourMs = 3'600'000;
constexpr AccountId lucia{1};
constexpr AccountId ana{2};
constexpr AccountId raul{3};

/// Of Monday 2 March 2026.
SampleWeek week()
{
    return sampleWeekOf(QDate(2026, 3, 4), mexico);
}

/// \a perDay calls on each of the first \a days.
std::vector<EligibleCall> callsOf(int days, int perDay)
{
    std::vector<EligibleCall> calls;
    for (int day = 0; day < days; ++day) {
        for (int n = 0; n < perDay; ++n)
            calls.push_back({CallId{1000 * (day + 1) + n}, week().beginMs + day * dayMs + 9 * hourMs + n});
    }
    return calls;
}

int dayOf(CallId call)
{
    return static_cast<int>(call.value / 1000);
}

std::vector<DrawnCall> asDrawn(const std::vector<CallId> &calls)
{
    std::vector<DrawnCall> drawn;
    for (const CallId call : calls)
        drawn.push_back({call});
    return drawn;
}

CallReview review()
{
    return CallReview({ReviewId{9}, CallId{5}, ana, 1000, 2000});
}

ReviewEntry judged(AccountId by, Verdict tone, Verdict attention, Verdict patience, const QString &comment = {})
{
    static qint64 id = 100;
    return {++id, by, 3000, Judgement{tone, attention, patience, comment}};
}

CallReview after(const std::vector<ReviewEntry> &entries)
{
    CallReview made = review();
    for (const ReviewEntry &entry : entries) {
        requireOk(made.check(entry));
        made.apply(entry);
    }
    return made;
}

QStringList missing(const Result<> &result)
{
    return result ? QStringList() : result.error().missing;
}

} // namespace

TEST_CASE("a week ends with Sunday by the desk's clocks, also when they are changed", "[review]")
{
    CHECK(week().beginMs == beginOf(QDate(2026, 3, 2), mexico));
    CHECK(week().endMs() == beginOf(QDate(2026, 3, 9), mexico));
    CHECK(sampleWeekOf(QDate(2026, 3, 2), mexico) == week());
    CHECK(sampleWeekOf(QDate(2026, 3, 8), mexico) == week());
    const SampleWeek springs = sampleWeekOf(QDate(2026, 3, 8), QTimeZone(ownzone::north));
    CHECK(springs.endMs() - springs.dayEndsMs[5] == 23 * hourMs);
}

TEST_CASE("every agent gets as many calls a week as the desk says, spread over its days", "[review]")
{
    const auto calls = callsOf(5, 30);
    CHECK(drawSample(week(), calls, {}, 3, secret, week().endMs()).size() == 3);
    CHECK(drawSample(week(), calls, {}, 0, secret, week().endMs()).empty());
    CHECK(drawSample(week(), callsOf(1, 2), {}, 3, secret, week().endMs()).size() == 2);
    CHECK(drawSample(week(), callsOf(1, 9), {}, 3, secret, week().endMs()).size() == 3);
    std::map<int, int> perDay;
    for (int n = 0; n < 200; ++n) {
        for (const CallId call : drawSample(week(), calls, {}, 3, QByteArray::number(n), week().endMs()))
            ++perDay[dayOf(call)];
    }
    for (int day = 1; day <= 5; ++day)
        CHECK(perDay[day] > 20);
}

TEST_CASE("within a day every call is as likely as another", "[review]")
{
    constexpr int calls = 20;
    constexpr int draws = 8000;
    std::map<CallId, int> often;
    for (int n = 0; n < draws; ++n)
        ++often[drawSample(week(), callsOf(1, calls), {}, 1, QByteArray::number(n), week().endMs()).front()];
    REQUIRE(often.size() == calls);
    double chiSquare = 0;
    for (const auto &[call, count] : often)
        chiSquare += (count - draws / calls) * (count - draws / calls) / double(draws / calls);
    CHECK(chiSquare < 43.8); // 19 degrees of freedom, one in a thousand.
}

TEST_CASE("it does not matter when, how often or by whom the draw is asked for", "[review]")
{
    const auto calls = callsOf(6, 25);
    const auto atOnce = drawSample(week(), calls, {}, 5, secret, week().endMs());
    REQUIRE(atOnce.size() == 5);
    std::vector<CallId> gathered;
    for (qint64 nowMs = week().beginMs; nowMs <= week().endMs(); nowMs += 5 * hourMs) {
        std::vector<EligibleCall> soFar;
        for (const EligibleCall &call : calls) {
            if (call.startedAtMs < nowMs)
                soFar.push_back(call);
        }
        for (const CallId call : drawSample(week(), soFar, asDrawn(gathered), 5, secret, nowMs))
            gathered.push_back(call);
    }
    for (const CallId call : drawSample(week(), calls, asDrawn(gathered), 5, secret, week().endMs()))
        gathered.push_back(call);
    CHECK(gathered == atOnce);
    CHECK(drawSample(week(), calls, asDrawn(atOnce), 5, secret, week().endMs()).empty());
    CHECK(drawSample(week(), calls, {}, 5, "another desk", week().endMs()) != atOnce);
}

TEST_CASE("a day that still runs is not drawn from, so that nobody waits for the call they want", "[review]")
{
    const auto calls = callsOf(2, 10);
    CHECK(drawSample(week(), calls, {}, 7, secret, week().beginMs + 12 * hourMs).empty());
    const auto monday = drawSample(week(), calls, {}, 7, secret, week().dayEndsMs[0]);
    REQUIRE(monday.size() == 1);
    CHECK(dayOf(monday.front()) == 1);
}

TEST_CASE("a call that could not be heard is replaced by the next of the lot", "[review]")
{
    const auto calls = callsOf(1, 10);
    const auto first = drawSample(week(), calls, {}, 3, secret, week().endMs());
    REQUIRE(first.size() == 3);
    auto before = asDrawn(first);
    before[1].passed = true;
    const auto next = drawSample(week(), calls, before, 3, secret, week().endMs());
    REQUIRE(next.size() == 1);
    CHECK(next.front() == drawSample(week(), calls, {}, 4, secret, week().endMs()).back());
}

TEST_CASE("nobody judges or passes their own call, and none but the agent answers", "[review]")
{
    CHECK(codeOf(review().check(judged(ana, Verdict::Kept, Verdict::Kept, Verdict::NotApplicable)))
          == Error::Code::NotAllowed);
    CHECK(codeOf(review().check({1, ana, 1, Passing{}})) == Error::Code::NotAllowed);
    CHECK(codeOf(review().check({1, ana, 1, ReviewAnswer{u"…"_s}})) == Error::Code::NotAllowed);
    const CallReview heard = after({judged(lucia, Verdict::Kept, Verdict::Kept, Verdict::NotApplicable)});
    CHECK(codeOf(heard.check({1, raul, 1, ReviewAnswer{u"…"_s}})) == Error::Code::NotAllowed);
    CHECK(codeOf(heard.check({1, raul, 1, Passing{}})) == Error::Code::NotAllowed);
    CHECK(heard.check({1, ana, 1, ReviewAnswer{u"…"_s}}));
}

TEST_CASE("a judgement hears something, and says why where something was not kept", "[review]")
{
    CHECK(missing(review().check(judged(lucia, Verdict::NotHeard, Verdict::NotHeard, Verdict::NotApplicable)))
          == QStringList{u"points"_s});
    CHECK(missing(review().check(judged(lucia, Verdict::Kept, Verdict::NotApplicable, Verdict::Kept)))
          == QStringList{u"points"_s});
    CHECK(missing(review().check(judged(lucia, Verdict::Kept, Verdict::NotKept, Verdict::Kept, u"  "_s)))
          == QStringList{u"comment"_s});
    CHECK(review().check(
        judged(lucia, Verdict::Kept, Verdict::NotKept, Verdict::Kept, u"Typed while the caller spoke."_s)));
    CHECK(missing(review().check({1, lucia, 1, Passing{PassReason::Other, {}}})) == QStringList{u"words"_s});
    CHECK(review().check({1, lucia, 1, Passing{PassReason::NoRecording, {}}}));
}

TEST_CASE("what was said stays readable: the agent answers, the senior judges again", "[review]")
{
    const ReviewEntry first =
        judged(lucia, Verdict::Kept, Verdict::NotKept, Verdict::NotApplicable, u"Typed while the caller spoke."_s);
    const ReviewEntry answer{200, ana, 4000, ReviewAnswer{u"I was looking the ticket up."_s}};
    const ReviewEntry second = judged(raul, Verdict::Kept, Verdict::Kept, Verdict::NotApplicable);
    CHECK(review().state() == ReviewState::Waiting);
    CHECK_FALSE(review().standing());
    CHECK(after({first}).state() == ReviewState::Heard);
    CHECK(after({first, answer}).state() == ReviewState::Answered);
    CHECK(after({first, answer}).standing()->attention == Verdict::NotKept);
    const CallReview again = after({first, answer, second});
    CHECK(again.state() == ReviewState::Heard);
    CHECK(again.judgedSeq() == 3);
    CHECK(*again.standing() == std::get<Judgement>(second.what));
    CHECK(again.entries() == std::vector<ReviewEntry>{first, answer, second});
    CHECK(after({{1, lucia, 1, Passing{}}}).state() == ReviewState::Passed);
    CHECK(after({{1, lucia, 1, Passing{}}, second}).state() == ReviewState::Heard); // The recording turned up.
}

TEST_CASE("what is stored of an entry is read back, and nothing else is", "[review]")
{
    for (const ReviewEntry &entry :
         {judged(lucia, Verdict::Kept, Verdict::NotKept, Verdict::NotApplicable, u"=1+1 <b>"_s),
          ReviewEntry{1, lucia, 1, Passing{PassReason::Other, u"Another language."_s}},
          ReviewEntry{1, ana, 1, ReviewAnswer{u"Yes."_s}}})
        CHECK(taken(reviewEntryFromJson(reviewEntryToJson(entry))) == entry.what);
    CHECK_FALSE(reviewEntryFromJson({}).ok());
    CHECK_FALSE(reviewEntryFromJson({{u"passed"_s, u"bored"_s}}).ok());
}

TEST_CASE("each point is counted by itself, of what was judged alone", "[review]")
{
    ReviewLine line;
    line.count(ReviewState::Waiting, {});
    line.count(ReviewState::Passed, {});
    line.count(ReviewState::Heard, Judgement{Verdict::Kept, Verdict::NotKept, Verdict::NotApplicable, {}});
    line.count(ReviewState::Answered, Judgement{Verdict::Kept, Verdict::NotHeard, Verdict::Kept, {}}, 2);
    CHECK(line.drawn == 5);
    CHECK(line.heard == 3);
    CHECK(line.passed == 1);
    CHECK(line.of(HeardPoint::Tone) == Ratio{3, 3});
    CHECK(line.of(HeardPoint::Attention) == Ratio{0, 1});
    CHECK(line.of(HeardPoint::Patience) == Ratio{2, 2});
}
