// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/idleparts.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>

using namespace helpdesk;

namespace {

void solvedCall(TestDesk &desk, int ringing, const QString &who)
{
    desk.press(Qt::Key_F5);
    desk.pass(ringing);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.front.perform(command::Capture{{{fieldkey::callerName, {who, FieldValue::State::Given}}}}));
    for (const char *answer : {"support", "first-level"})
        REQUIRE(desk.front.perform(command::Choose{text(answer)}));
    REQUIRE(
        desk.front.perform(command::Capture{{{fieldkey::service, {text("hosting"), FieldValue::State::Given}},
                                             {fieldkey::solution, {text("Se reinició"), FieldValue::State::Given}}}}));
    REQUIRE(desk.front.perform(command::Choose{text("solved")}));
    REQUIRE(desk.front.perform(command::Register{}));
    desk.settle();
    desk.pass(60);
}

QStringList figures(const TestDesk &desk)
{
    QStringList found;
    for (const auto *figure : desk.window->findChildren<DayFigure *>())
        found.append(figure->findChildren<QLabel *>().front()->text());
    return found;
}

} // namespace

TEST_CASE("an empty day shows dashes, a worked one its counts and the late one", "[idle]")
{
    TestDesk desk;
    CHECK(figures(desk) == QStringList{text("—"), text("—"), text("—"), text("—")});
    solvedCall(desk, 7, text("Ana Rosales"));
    solvedCall(desk, 26, text("<b>Luis</b> محمد 😀"));
    CHECK(figures(desk) == QStringList{text("2"), text("2"), text("0"), text("1 de 2")});
    CHECK(desk.words().filter(text("1 tarde")).size() == 1);
    int lines = 0;
    for (const auto *call : desk.window->findChildren<LatestCallButton *>())
        lines += call->isVisible();
    CHECK(lines == 2);
}

TEST_CASE("the last calls are reached by keyboard and open in the log", "[idle]")
{
    TestDesk desk;
    solvedCall(desk, 7, text("Ana Rosales"));
    solvedCall(desk, 7, text("Luis Mora"));
    const auto calls = desk.window->findChildren<LatestCallButton *>();
    REQUIRE(calls.size() == 3);
    CHECK(calls[0]->accessibleName().contains(text("Luis Mora")));
    for (int i = 0; i < 40 && QApplication::focusWidget() != calls[1]; ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == calls[1]);
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.log->isVisible());
    CHECK(desk.words().filter(text("Ana Rosales")).size() >= 1);
}

TEST_CASE("the greeting waits in its slot and follows the part of the day", "[idle]")
{
    TestDesk desk;
    const QTime clock = QDateTime::fromMSecsSinceEpoch(desk.now.wallMs).time();
    const bool morning = clock.hour() < 12;
    CHECK(desk.sentence().contains(morning ? text("Buenos días") : text("uenas tardes")));
    desk.pass(12 * 3600);
    desk.page->tick();
    CHECK(desk.sentence().contains(morning ? text("uenas tardes") : text("Buenos días")));
}

TEST_CASE("another contact is registered by its channel, without rings or holds", "[idle]")
{
    TestDesk desk;
    desk.press(Qt::Key_F5, Qt::ShiftModifier);
    CHECK(desk.words().contains(text("Visita")));
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.front.call() == nullptr);
    desk.press(Qt::Key_F5, Qt::ShiftModifier);
    desk.press(Qt::Key_4);
    REQUIRE(desk.front.call());
    CHECK(desk.state().channel() == Channel::Visit);
    CHECK(desk.operation() == text("2"));
    CHECK(desk.state().ringsKnown() == RingsKnown::Unknown);
    CHECK(desk.words().filter(text("Espera")).filter(text("F6")).isEmpty());
    desk.press(Qt::Key_F6);
    CHECK(desk.state().holds().empty());
}

TEST_CASE("a mark of not said is shown again after a restart", "[idle]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_0, Qt::AltModifier);
    CHECK(desk.state().scriptMark(fieldkey::greetingScript) == false);
    const auto shown = [&] { return desk.words().filter(text("no dich")).size(); };
    CHECK(shown() == 1);
    const CallId call = desk.front.id();
    desk.press(Qt::Key_F5); // Another one comes to the front, and the first is read from the store again.
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    desk.settle();
    CHECK(shown() == 0);
    desk.desk.close(call);
    desk.front.bring(call);
    desk.settle();
    REQUIRE(desk.front.id() == call);
    CHECK(shown() == 1);
    desk.press(Qt::Key_0, Qt::AltModifier);
    CHECK(shown() == 0);
}

TEST_CASE("a visit has words of its own, its greeting and its end", "[idle]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const bool spanish = language == Language::Spanish;
    TestDesk desk(language);
    desk.session.setSpeechLanguage(language);
    desk.press(Qt::Key_F5, Qt::ShiftModifier);
    desk.press(Qt::Key_4);
    REQUIRE(desk.front.call());
    REQUIRE(desk.state().channel() == Channel::Visit);
    CHECK(desk.sentence().contains(spanish ? text("Hola, soy") : text("Hello, I am")));
    CHECK(desk.words().contains(spanish ? text("Salude y escuche") : text("Greet and listen")));
    desk.press(Qt::Key_F12);
    REQUIRE(desk.state().isDropped());
    desk.settle();
    CHECK(desk.words().filter(spanish ? text("se fue antes de terminar") : text("they left before the end")).size()
          >= 1);
    CHECK(desk.words().filter(spanish ? text("Tuvo que irse") : text("They had to leave")).size() >= 1);
    for (const char *telephone : {"se cortó la línea", "Se cortó la línea", "the line was lost", "The line was lost",
                                  "Colgó", "They hung up"}) {
        INFO(telephone);
        CHECK(desk.words().filter(QString::fromUtf8(telephone)).isEmpty());
    }
}
