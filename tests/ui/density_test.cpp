// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/manualnote.h"
#include "ui/common/answerbutton.h"
#include "ui/common/sentenceview.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QLineEdit>

using namespace helpdesk;

namespace {

const SentenceView *sentence(const TestDesk &desk)
{
    for (const auto *view : desk.window->findChildren<SentenceView *>()) {
        if (view->isVisible())
            return view;
    }
    FAIL("no sentence in sight");
    return nullptr;
}

bool seesManual(const TestDesk &desk)
{
    return desk.window->findChild<ManualNote *>()->isVisible();
}

} // namespace

TEST_CASE("Ctrl G explains less and less, then everything again, and says so to be kept", "[density]")
{
    TestDesk desk;
    std::vector<Density> kept;
    QObject::connect(desk.window.get(), &MainWindow::densityChosen, desk.window.get(),
                     [&](Density density) { kept.push_back(density); });
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(kept == std::vector<Density>{Density::Semisenior, Density::Senior, Density::Junior});
    CHECK(desk.session.density() == Density::Junior);
}

TEST_CASE("a change of density leaves what is being typed and where", "[density]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    desk.typeInto(text("Nombre completo"), text("María Elena"));
    desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.focusName() == text("Nombre completo"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == text("María Elena"));
    desk.press(Qt::Key_F2);
    desk.type(text("urge"));
    desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.focusName() == text("Nota"));
    CHECK(desk.operation() == text("6"));
}

TEST_CASE("a Junior sees the manual and every definition, the others unfold them", "[density]")
{
    TestDesk desk;
    desk.answerCall();
    CHECK(seesManual(desk));
    const int tall = sentence(desk)->height();
    CHECK(tall >= 72);
    desk.session.setDensity(Density::Semisenior);
    desk.settle();
    CHECK_FALSE(seesManual(desk));
    CHECK(sentence(desk)->height() == 28);
    desk.session.setDensity(Density::Senior);
    desk.settle();
    CHECK(sentence(desk)->height() == 24);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.settle();
    CHECK(seesManual(desk));
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(seesManual(desk));
}

TEST_CASE("the Semisenior reads the definition of the choice at hand", "[density]")
{
    TestDesk desk;
    desk.session.setDensity(Density::Semisenior);
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_Down});
    const auto *focused = qobject_cast<AnswerButton *>(QApplication::focusWidget());
    REQUIRE(focused);
    REQUIRE_FALSE(focused->hint().isEmpty());
    CHECK(desk.words().contains(focused->hint()));
}

TEST_CASE("a sentence in one line is set smaller before it loses a word", "[density]")
{
    SentenceView view(typeface(20, QFont::DemiBold), 28, 1);
    view.setSentence(
        {{text("Voy a generar un ticket para que su solicitud la atienda personal especializado."), false}});
    view.resize(700, 28);
    view.setFolded(true);
    REQUIRE(QFontMetrics(typeface(20, QFont::DemiBold)).horizontalAdvance(view.text()) > 700);
    CHECK(view.shownText()
          == text("“Voy a generar un ticket para que su solicitud la atienda personal especializado.”"));
    view.resize(300, 28); // Too narrow for any size that can be read out.
    CHECK(view.shownText()
          == text("“Voy a generar un ticket para que su solicitud la atienda personal especializado.”"));
    CHECK(view.heightForWidth(view.width()) > 28); // In several lines then: what is said is whole.
    view.setFolded(false);
    CHECK(view.shownText()
          == text("“Voy a generar un ticket para que su solicitud la atienda personal especializado.”"));
}
