// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicelibrary.h"
#include "tests/core/practice/practicedesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

const PracticeLibrary &library()
{
    static const PracticeLibrary shipped = [] {
        std::vector<PracticeFault> faults;
        PracticeLibrary read = PracticeLibrary::shipped(*repositoryDefinitions()->procedure, faults);
        for (const PracticeFault &fault : faults)
            FAIL_CHECK(fault.file.toStdString()
                       << fault.fault.pointer.toStdString() << ": " << wordOf(fault.fault.kind).toStdString() << ' '
                       << fault.fault.subject.toStdString());
        return read;
    }();
    return shipped;
}

PracticeExchange::CallerPtr caller(const char *id)
{
    auto found = library().caller(QString::fromLatin1(id));
    REQUIRE(found);
    return found;
}

QByteArray shippedBody(const char *id)
{
    QFile file(u":/practice/callers/"_s + QLatin1String(id) + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList faultsOf(const QByteArray &body)
{
    std::vector<Fault> faults;
    const bool read = readPracticeCaller(body, *repositoryDefinitions()->procedure, faults) != nullptr;
    QStringList words;
    for (const Fault &fault : faults)
        words.append(fault.pointer + u' ' + wordOf(fault.kind) + u' ' + fault.subject);
    CHECK(read == words.isEmpty());
    return words;
}

QStringList wrongOf(const PracticeScore &score)
{
    QStringList wrong;
    for (const PracticeCheck &check : score.checks) {
        if (!check.right)
            wrong.append(check.operation + u' ' + check.key + u' ' + check.found);
    }
    return wrong;
}

} // namespace

TEST_CASE(
    "the shipped callers are at least fourteen, all of them ring in some round, and every kind of call is among them",
    "[practice]")
{
    CHECK(library().callers().size() >= 14);
    CHECK(library().rounds().size() == 5);
    QStringList ringing;
    for (const PracticeRound &round : library().rounds())
        ringing += round.callers;
    QSet<QString> decisions;
    for (const auto &one : library().callers()) {
        CHECK(ringing.contains(one->id));
        for (const PracticeStep &step : one->path) {
            if (!step.answers.isEmpty())
                decisions.insert(step.operation + u' ' + step.answers.front());
        }
    }
    for (const char *needed : {"2 support",        "2 call",
                               "2 status",         "2 out-of-scope",
                               "3 first-level",    "3 second-level",
                               "4 solved",         "4 not-solved",
                               "4 solved-more",    "8 noted",
                               "10 internal",      "10 outside",
                               "13 accepted",      "13 other-extension",
                               "13 other-request", "14 refused",
                               "16 answered",      "16 unanswered",
                               "17 connected",     "19 another-number",
                               "19 no-number",     "21 call-later",
                               "23 call-again",    "S told",
                               "X given"}) {
        INFO(needed);
        CHECK(decisions.contains(QString::fromLatin1(needed)));
    }
}

TEST_CASE("every shipped caller can be taken to the end as they ask for, and nothing is lost", "[practice]")
{
    for (const auto &one : library().callers()) {
        INFO(one->id.toStdString());
        PracticeDesk desk({one});
        REQUIRE(desk.work());
        const PracticeScore score = *desk.exchange().placed().front().score;
        CHECK(wrongOf(score) == QStringList());
        CHECK(score.asked() > 0);
        CHECK(score.kept() == score.due());
        CHECK(score.due() >= 2);
        CHECK_FALSE(score.hungUp);
    }
}

TEST_CASE("every round can be worked from the first ring to the last record", "[practice]")
{
    for (const PracticeRound &round : library().rounds()) {
        INFO(round.id.toStdString());
        std::vector<PracticeExchange::CallerPtr> callers;
        for (const QString &id : round.callers)
            callers.push_back(library().caller(id));
        PracticeDesk desk(callers);
        REQUIRE(desk.work());
        for (const PracticeExchange::Placed &placed : desk.exchange().placed()) {
            INFO(placed.caller->id.toStdString());
            CHECK(wrongOf(*placed.score) == QStringList());
            CHECK(placed.score->kept() == placed.score->due());
        }
    }
}

TEST_CASE("a wrong way loses exactly what was wrong", "[practice]")
{
    PracticeDesk desk({caller("network-down")});
    desk.awaitRing();
    desk.act();
    const CallId call = desk.id();
    desk.perform(call, command::Choose{u"support"_s});
    SECTION("first level in the place of the second, mended at operation 4")
    {
        desk.perform(call, command::Choose{u"first-level"_s});
        desk.perform(call, command::Choose{u"not-solved"_s});
        desk.perform(call,
                     command::Capture{{{u"request_type"_s, {u"incident"_s}},
                                       {u"service"_s, {u"networks"_s}},
                                       {u"detail"_s, {u"Sin red"_s}},
                                       {fieldkey::callerName, {u"gabriela montes ruiz"_s}},
                                       {fieldkey::callerEmail, {u"GMONTES@gobierno.example"_s}},
                                       {fieldkey::callerPhone, {u"722-555-0262"_s}},
                                       {fieldkey::urgency, {u"high"_s}},
                                       {fieldkey::impact, {u"significant"_s}}}});
        desk.perform(call, command::GoOn{});
        desk.perform(call, command::MakeTicket{});
        desk.perform(call, command::Choose{u"noted"_s});
        desk.perform(call, command::Register{});
        CHECK(wrongOf(desk.score()) == QStringList{u"3  first-level"_s});
        CHECK(desk.score().kept() == desk.score().due());
    }
    SECTION("another urgency, a telephone with a digit wrong, and no farewell")
    {
        desk.perform(call, command::Choose{u"second-level"_s});
        desk.perform(call,
                     command::Capture{{{u"request_type"_s, {u"incident"_s}},
                                       {u"service"_s, {u"networks"_s}},
                                       {u"detail"_s, {u"Sin red"_s}},
                                       {fieldkey::callerName, {u"Gabriela Montes Ruiz"_s}},
                                       {fieldkey::callerEmail, {u"gmontes@gobierno.example"_s}},
                                       {fieldkey::callerPhone, {u"722 555 0263"_s}},
                                       {fieldkey::urgency, {u"low"_s}},
                                       {fieldkey::impact, {u"significant"_s}}}});
        desk.perform(call, command::GoOn{});
        desk.perform(call, command::MakeTicket{});
        desk.perform(call, command::MarkScript{fieldkey::farewellScript, false});
        desk.perform(call, command::Choose{u"noted"_s});
        desk.perform(call, command::Register{});
        CHECK(wrongOf(desk.score()) == QStringList{u"6 caller_phone 722 555 0263"_s, u"8 urgency low"_s});
        CHECK(desk.score().due() - desk.score().kept() == 1);
    }
    SECTION("the call lost in the middle: what was not reached is not right")
    {
        desk.perform(call, command::Drop{});
        desk.perform(call, command::Register{});
        CHECK(desk.score().right() == 1);
        CHECK(desk.score().asked() == 11);
        CHECK(desk.score().hungUp);
    }
}

TEST_CASE("an angry call that is not marked, and a matter that is not looked up, are each one thing not right",
          "[practice]")
{
    PracticeDesk desk({caller("angry-not-ours")});
    desk.awaitRing();
    const CallId call = desk.id();
    for (const Command &given :
         std::vector<Command>{command::Choose{u"answered"_s}, command::Choose{u"out-of-scope"_s}, command::GiveNumber{},
                              command::Choose{u"given"_s}, command::Register{}})
        desk.perform(call, given);
    REQUIRE(desk.score().asked() == 3);
    CHECK(desk.score().right() == 2);
    CHECK(desk.score().checks.back().what == PracticeCheck::What::Tense);
}

TEST_CASE("a caller who is not answered hangs up after as many rings as they bear", "[practice]")
{
    PracticeDesk desk({caller("angry-system-down")});
    desk.awaitRing();
    desk.pass(29);
    CHECK(desk.heard().heard == PracticeReaction::Heard::Rings);
    desk.pass(2);
    CHECK(desk.heard().heard == PracticeReaction::Heard::Gone);
    CHECK(desk.state().operation().effect == Effect::Register);
    CHECK_FALSE(desk.state().answered());
    desk.perform(desk.id(), command::Register{});
    CHECK(desk.score().unanswered);
    CHECK(desk.score().right() == 0);
}

TEST_CASE("a caller forgotten on hold says so, then hangs up; spoken to in time they wait", "[practice]")
{
    PracticeDesk desk({caller("mail-password")});
    desk.awaitRing();
    desk.perform(desk.id(), command::Choose{u"answered"_s});
    desk.perform(desk.id(), command::BeginHold{u"look-up"_s});
    CHECK(desk.heard().heard == PracticeReaction::Heard::Waits);
    desk.pass(28);
    desk.perform(desk.id(), command::RecordContact{});
    CHECK(desk.heard().line == caller("mail-password")->contacted.text);
    desk.pass(44);
    CHECK(desk.heard().line == caller("mail-password")->contacted.text);
    desk.pass(1);
    CHECK(desk.heard().line == caller("mail-password")->impatient.text);
    CHECK_FALSE(desk.state().isDropped());
    desk.pass(25);
    CHECK(desk.state().isDropped());
    CHECK(desk.heard().heard == PracticeReaction::Heard::Gone);
    desk.perform(desk.id(), command::StepBack{}); // Nobody comes back by that.
    desk.tick();
    CHECK(desk.state().isDropped());
    desk.perform(desk.id(), command::Register{});
    CHECK(desk.score().hungUp);
    CHECK((desk.score().pointsDue & (1 << 6)) != 0);
    CHECK((desk.score().pointsKept & (1 << 6)) == 0);
}

TEST_CASE("what is said follows the operation, the visit and the time, and once more when asked", "[practice]")
{
    PracticeDesk desk({caller("transfer-other-extension")});
    const auto said = [](const PracticeReaction &heard, const char *words) {
        return heard.line.en.contains(QString::fromUtf8(words));
    };
    desk.awaitRing();
    desk.act();
    CHECK(said(desk.heard(), "payroll office"));
    desk.exchange().askAgain(desk.id());
    CHECK(said(desk.heard(), "3508"));
    desk.perform(desk.id(), command::Choose{u"call"_s});
    CHECK(said(desk.heard(), "5120"));
    desk.perform(desk.id(), command::Choose{u"internal"_s});
    desk.perform(desk.id(),
                 command::Capture{{{fieldkey::callerName, {u"Irma"_s}},
                                   {fieldkey::callerUnit, {u"Tesorería"_s}},
                                   {fieldkey::targetExtension, {u"5120"_s}}}});
    desk.perform(desk.id(), command::GoOn{});
    CHECK(desk.heard().heard == PracticeReaction::Heard::OnLine);
    CHECK(said(desk.heard(), "meeting"));
    desk.perform(desk.id(), command::Choose{u"other-extension"_s});
    CHECK(said(desk.heard(), "5122"));
}

TEST_CASE("what the line does of itself is written as the line's", "[practice]")
{
    PracticeDesk desk({caller("wrong-number")});
    desk.awaitRing();
    desk.act();
    CHECK_FALSE(desk.state().isLost());
    desk.pass(9);
    CHECK(desk.state().isDropped());
    CHECK(desk.sources() == std::vector{EventSource::Engine, EventSource::Agent, EventSource::Engine});
}

TEST_CASE("a second call rings while the first is on the line, and none before its time", "[practice]")
{
    PracticeDesk desk({caller("network-down"), caller("rings-beside")});
    desk.awaitRing();
    desk.pass(12);
    CHECK(desk.exchange().placed().size() == 1);
    desk.act();
    desk.pass(14);
    CHECK(desk.exchange().placed().size() == 1);
    desk.pass(2);
    REQUIRE(desk.exchange().placed().size() == 2);
    CHECK(desk.heard(1).heard == PracticeReaction::Heard::Rings);
    CHECK(desk.heard(0).heard == PracticeReaction::Heard::Says);
}

TEST_CASE("a round that is stopped lets nobody ring any more and keeps what was done", "[practice]")
{
    PracticeDesk desk({caller("mail-password"), caller("transfer")});
    desk.awaitRing();
    for (int i = 0; i < 20 && !desk.exchange().placed().front().score; ++i) {
        desk.tick();
        desk.act();
    }
    REQUIRE(desk.exchange().placed().front().score);
    desk.exchange().stop();
    desk.pass(60);
    CHECK(desk.exchange().placed().size() == 1);
    CHECK(desk.exchange().isOver());
}

TEST_CASE("a caller's file with a fault is refused with its place", "[practice]")
{
    const auto with = [](const char *id, const std::function<void(QJsonObject &)> &change) {
        QJsonObject root = QJsonDocument::fromJson(shippedBody(id)).object();
        change(root);
        return QJsonDocument(root).toJson();
    };
    const auto step = [](QJsonObject &root, int index, const QString &key, const QJsonValue &value) {
        QJsonArray path = root[u"path"_s].toArray();
        QJsonObject one = path[index].toObject();
        one[key] = value;
        path[index] = one;
        root[u"path"_s] = path;
    };
    CHECK(faultsOf(shippedBody("transfer")) == QStringList());
    CHECK(faultsOf("{").size() == 1);
    CHECK(faultsOf(with("transfer", [](QJsonObject &root) { root[u"moods"_s] = 1; }))
          == QStringList{u"/moods unknown-key moods"_s});
    CHECK(faultsOf(with("transfer", [&](QJsonObject &root) { step(root, 0, u"answer"_s, u"sing"_s); })).front()
          == u"/path/0/answer unknown-word sing"_s);
    CHECK(faultsOf(with("transfer", [&](QJsonObject &root) { step(root, 1, u"at"_s, u"99"_s); })).front()
          == u"/path/1/at no-such-operation 99"_s);
    CHECK(faultsOf(with("transfer", [&](QJsonObject &root) {
              step(root, 1, u"at"_s, u"8"_s);
          })).contains(u"/path/1/at not-reachable 8"_s));
    CHECK(faultsOf(with("transfer",
                        [&](QJsonObject &root) {
                            step(root, 2, u"data"_s, QJsonObject{{u"shoe_size"_s, QJsonArray{u"41"_s}}});
                        }))
          == QStringList{u"/path/2/data/shoe_size no-such-field shoe_size"_s});
    CHECK(faultsOf(with("transfer",
                        [&](QJsonObject &root) {
                            step(root, 0, u"why"_s, QJsonObject{{u"es"_s, u"Porque sí."_s}});
                        }))
          == QStringList{u"/path/0/why missing-language en"_s});
    CHECK(faultsOf(with("transfer",
                        [](QJsonObject &root) {
                            root[u"otherwise"_s] = QJsonObject{{u"es"_s, QString(200, u'a')}, {u"en"_s, u"Yes."_s}};
                        }))
          == QStringList{u"/otherwise too-long 200 of 150"_s});
    CHECK(faultsOf(with("transfer",
                        [](QJsonObject &root) {
                            QJsonArray path = root[u"path"_s].toArray();
                            path.removeLast();
                            root[u"path"_s] = path;
                        }))
          == QStringList{u"/path no-way-to-end 11"_s});
}
