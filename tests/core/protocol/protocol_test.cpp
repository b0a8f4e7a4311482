// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"

#include "core/protocol/holdtimer.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

using namespace helpdesk;
using namespace std::chrono_literals;

namespace {

CallTime at(std::chrono::milliseconds ms)
{
    return CallTime{ms};
}

QString greetingAt(const QTime &time, Language language = Language::Spanish)
{
    const auto definitions = test::repositoryDefinitions();
    return plainText(scriptSentence(*definitions->protocol, QStringLiteral("greeting"), language,
                                    QStringLiteral("Lucía Ramírez"), time));
}

} // namespace

TEST_CASE("rings are counted from the first one, five seconds each", "[protocol]")
{
    const RingPolicy policy;
    CHECK(ringsAfter(0ms, policy) == 1);
    CHECK(ringsAfter(4999ms, policy) == 1);
    CHECK(ringsAfter(5000ms, policy) == 2);
    CHECK(ringsAfter(19900ms, policy) == 4);
    CHECK(ringsAfter(20000ms, policy) == 5);
    CHECK(ringsAfter(-1ms, policy) == 1);
}

TEST_CASE("a hold of 28 s without a contact is kept", "[protocol]")
{
    HoldTimer hold;
    hold.begin(at(0ms));
    hold.end(at(28s));
    CHECK(hold.isKept());
}

TEST_CASE("contacts at 19 and 40 s and back at 70 s keep the hold", "[protocol]")
{
    HoldTimer hold;
    hold.begin(at(0ms));
    hold.recordContact(at(19s));
    hold.recordContact(at(40s));
    hold.end(at(70s));
    CHECK(hold.isKept());
}

TEST_CASE("a contact one millisecond after 30 s is late, at 30.000 s it is not", "[protocol]")
{
    HoldTimer late;
    late.begin(at(0ms));
    late.recordContact(at(30001ms));
    CHECK_FALSE(late.isKept());
    HoldTimer inTime;
    inTime.begin(at(0ms));
    inTime.recordContact(at(30000ms));
    CHECK(inTime.isKept());
}

TEST_CASE("a new hold does not inherit the fault of the last one", "[protocol]")
{
    HoldTimer hold;
    hold.begin(at(0ms));
    hold.end(at(40s));
    CHECK_FALSE(hold.isKept());
    hold.begin(at(50s));
    hold.end(at(60s));
    CHECK(hold.isKept());
}

TEST_CASE("the window of a hold opens at 20 s and closes after 30 s", "[protocol]")
{
    HoldTimer hold;
    CHECK(hold.phase(at(0ms)) == HoldTimer::Phase::NotOnHold);
    CHECK_FALSE(hold.timeToDeadline(at(0ms)));
    hold.begin(at(100s));
    CHECK(hold.phase(at(119999ms)) == HoldTimer::Phase::Quiet);
    CHECK(hold.phase(at(120s)) == HoldTimer::Phase::Due);
    CHECK(hold.phase(at(130s)) == HoldTimer::Phase::Due);
    CHECK(hold.phase(at(130001ms)) == HoldTimer::Phase::Overdue);
    CHECK(*hold.timeToDeadline(at(125s)) == 5s);
    CHECK(*hold.timeToDeadline(at(132s)) == -2s);
}

TEST_CASE("the greeting says days until noon and afternoons from noon on, never nights", "[protocol]")
{
    CHECK(greetingAt(QTime(0, 0)) == QStringLiteral("Buenos días, le atiende Lucía Ramírez, ¿en qué puedo ayudarle?"));
    CHECK(greetingAt(QTime(11, 59, 59)).startsWith(QStringLiteral("Buenos días,")));
    CHECK(greetingAt(QTime(12, 0)).startsWith(QStringLiteral("Buenas tardes,")));
    CHECK(greetingAt(QTime(23, 59, 59)).startsWith(QStringLiteral("Buenas tardes,")));
    CHECK(greetingAt(QTime(9, 0), Language::English).contains(QStringLiteral("Lucía Ramírez")));
}

TEST_CASE("what was filled into a script is told apart", "[protocol]")
{
    const auto definitions = test::repositoryDefinitions();
    const Sentence farewell = scriptSentence(*definitions->protocol, QStringLiteral("farewell"), Language::Spanish,
                                             QStringLiteral("Ana <b>Sol</b>"), QTime(16, 0));
    CHECK(plainText(farewell)
          == QStringLiteral("¿Hay algo más en que pueda ayudarle?, le recuerdo mi nombre Ana <b>Sol</b>, hasta luego, "
                            "que tenga buena tarde."));
    int filled = 0;
    for (const SentencePart &part : farewell)
        filled += part.filled ? 1 : 0;
    CHECK(filled == 2);
}

TEST_CASE("the hold sentence is shown without the manual's printing error", "[protocol]")
{
    const auto definitions = test::repositoryDefinitions();
    CHECK(definitions->protocol->scripts.value(QStringLiteral("hold")).text.es.startsWith(QStringLiteral("Permitame")));
    CHECK(plainText(scriptSentence(*definitions->protocol, QStringLiteral("hold"), Language::Spanish, {}, QTime(9, 0)))
          == QStringLiteral("Permítame, lo sigo atendiendo, no me cuelgue por favor."));
}

TEST_CASE("a name without a value is never read out as braces", "[protocol]")
{
    const auto definitions = test::repositoryDefinitions();
    const LocalText text{QStringLiteral("Su ticket es {ticket}."), QStringLiteral("Your ticket is {ticket}.")};
    CHECK(plainText(filledSentence(*definitions->protocol, text, Language::Spanish, {}))
          == QStringLiteral("Su ticket es …."));
    CHECK(plainText(filledSentence(*definitions->protocol, text, Language::English,
                                   {{QStringLiteral("ticket"), QStringLiteral("7")}}))
          == QStringLiteral("Your ticket is 7."));
}
