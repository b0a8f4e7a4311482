// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was begun and is lost with the window is asked about before it closes.

#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/answers.h"
#include "tests/ui/importdesk.h"
#include "tests/ui/reportdesk.h"
#include "tests/ui/settingsdesk.h"
#include "ui/calllog/amenddialog.h"
#include "ui/report/reviewspanel.h"
#include "ui/report/shiftpanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace helpdesk;

namespace {

/// Keeps what the question says, then presses a button of it.
std::function<bool(QWidget *)> reading(QString &said, const char *button)
{
    return [&said, button, press = pressing(button)](QWidget *asking) {
        const auto *box = qobject_cast<QMessageBox *>(asking);
        if (!box)
            return false;
        said = box->text();
        if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
            asking->grab().save(
                QStringLiteral("%1/begun-%2-%3.png").arg(folder, QString::fromUtf8(button)).arg(said.size()));
        return press(asking);
    };
}

/// Closes the window, which asks; \a button answers. What the question said; the keyboard is the window's again.
QString askedOnClosing(TestDesk &desk, const char *button)
{
    QString said;
    Answers answers({reading(said, button)});
    CHECK_FALSE(desk.window->close());
    CHECK(answers.allGiven());
    CHECK(desk.window->isVisible());
    desk.window->activateWindow(); // No window manager gives it back here.
    REQUIRE(test::waitFor([&] { return desk.window->isActiveWindow(); }));
    return said;
}

/// A senior listens to a call of Ana's and has begun to say what was heard.
struct Listening : ReportStage
{
    explicit Listening(Language screen) : ReportStage(screen)
    {
        desk.session.setNames({{AccountId{1}, text("Lucía Ramírez")}, {AccountId{2}, text("Ana Soto")}});
        reviews.add(AccountId{2}, desk.now.wallMs - 26 * 3'600'000LL);
        desk.session.setDensity(Density::Senior);
        open(reviewsPanel);
        desk.settle();
        desk.press(Qt::Key_Return);
        for (int point = 0; point < 3; ++point)
            desk.press(Qt::Key_1);
        desk.type(text("She listened"));
        REQUIRE(comment() == text("She listened"));
    }

    [[nodiscard]] QString comment() const
    {
        for (const auto *each : page->findChild<ReviewsPanel *>()->findChildren<QPlainTextEdit *>()) {
            if (each->isVisible())
                return each->toPlainText();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a judgement half typed is asked about before the window closes, and staying keeps it", "[begun]")
{
    const bool english = GENERATE(false, true);
    Listening stage(english ? Language::English : Language::Spanish);
    const QString said = askedOnClosing(stage.desk, english ? "Stay here" : "Quedarse aquí");
    CHECK(said.contains(english ? text("Listened calls: what was chosen or typed of one call")
                                : text("Escuchadas: lo elegido o escrito de 1 llamada")));
    CHECK(stage.desk.window->isVisible());
    CHECK(stage.comment() == text("She listened"));
    Answers answers({pressing(english ? "Close and lose it" : "Cerrar y perderlo")});
    CHECK(stage.desk.window->close());
    CHECK(answers.allGiven());
}

TEST_CASE("a judgement half typed outlives other pages, panels and agents; with it kept, nothing is asked", "[begun]")
{
    Listening stage(Language::English);
    stage.open(0);
    stage.desk.press(Qt::Key_1, Qt::ControlModifier);
    stage.desk.session.setAccount({AccountId{2}, text("Ana Soto"), {}});
    stage.desk.settle();
    CHECK(askedOnClosing(stage.desk, "Stay here").contains(text("Listened calls")));
    stage.desk.session.setAccount({AccountId{1}, text("Lucía Ramírez"), {}});
    stage.open(reviewsPanel);
    stage.desk.settle();
    CHECK(stage.comment() == text("She listened"));
    stage.desk.press(Qt::Key_Return);
    auto *panel = stage.page->findChild<ReviewsPanel *>();
    for (auto *each : panel->findChildren<QPlainTextEdit *>()) {
        if (each->isVisible())
            each->setFocus();
    }
    stage.desk.press({Qt::Key_Tab, Qt::Key_Return});
    stage.desk.settle();
    CHECK(panel->begun().isEmpty());
    CHECK(stage.desk.window->close());
}

TEST_CASE("in the middle of a call one question names the call and what was begun", "[begun]")
{
    Listening stage(Language::English);
    stage.desk.press(Qt::Key_1, Qt::ControlModifier);
    stage.desk.answerCall();
    QString said;
    Answers answers({reading(said, "Stay here")});
    CHECK_FALSE(stage.desk.window->close());
    CHECK(answers.allGiven());
    CHECK(said.contains(text("What you entered of the call is saved")));
    CHECK(said.contains(text("Listened calls")));
}

TEST_CASE("a window that waits to be saved does not ask twice about what was begun", "[begun]")
{
    Listening stage(Language::English);
    stage.desk.unsaved = 2;
    Answers answers({pressing("Close and lose it"), pressing("Wait, then close")});
    CHECK_FALSE(stage.desk.window->close());
    CHECK(answers.allGiven());
    stage.desk.unsaved = 0;
    stage.desk.window->setUnsaved(0);
    CHECK_FALSE(stage.desk.window->isVisible());
}

TEST_CASE("a note for the next shift is asked about until a signed report has it", "[begun]")
{
    ReportStage stage;
    stage.open(0);
    auto *note = stage.page->findChild<ShiftPanel *>()->findChild<QPlainTextEdit *>();
    note->setFocus();
    stage.desk.type(text("Keys at reception"));
    stage.desk.settle();
    const QString said = askedOnClosing(stage.desk, "Stay here");
    CHECK(said.contains(text("Shift report: one note for the next shift, in no signed report")));
    Answers answers({pressing("Sign and keep")});
    stage.click(text("Sign and keep"));
    stage.desk.settle();
    REQUIRE(answers.allGiven());
    REQUIRE(stage.kept.size() == 1);
    CHECK(stage.desk.window->close());
}

TEST_CASE("an import half said is asked about, one that is done is not", "[begun]")
{
    ImportStage stage;
    stage.openFile();
    const QString said = askedOnClosing(stage.stage.desk, "Stay here");
    CHECK(said.contains(text("Import: what was said of “")));
    REQUIRE(stage.panel().step() == ImportPanel::Step::Columns);
    stage.stage.click(text("Leave this file"));
    CHECK(stage.stage.desk.window->close());
}

TEST_CASE("settings that are not saved are asked about by their section", "[begun]")
{
    SettingsDesk stage;
    stage.open("Agente y cuentas");
    stage.fill("Alguien nuevo: nombre y apellido", text("Ana Rosales"));
    const QString said = askedOnClosing(stage.desk, "Quedarse aquí");
    CHECK(said.contains(text("Ajustes: Agente y cuentas")));
    stage.fill("Alguien nuevo: nombre y apellido", QString());
    stage.open("Organización");
    stage.fill("Nombre de la organización", QString(300, u'a'));
    CHECK(askedOnClosing(stage.desk, "Quedarse aquí").contains(text("Ajustes: Organización")));
    stage.fill("Nombre de la organización", text("Tesorería"));
    stage.answered();
    CHECK(stage.window()->close());
}

TEST_CASE("Esc in a form that amends asks before what was typed is gone, and leaves at once when nothing was",
          "[begun]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    const bool typed = GENERATE(true, false);
    const auto amending = [&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        if (!dialog || !dialog->isActiveWindow())
            return false;
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (typed && line->accessibleName() == text("Por qué se enmienda")) {
                line->setFocus();
                desk.type(text("volvió a llamar"));
            }
        }
        QTimer::singleShot(0, dialog, &QDialog::reject);
        return true;
    };
    const auto leaving = [&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        if (dialog)
            QTimer::singleShot(0, dialog, &QDialog::reject);
        return dialog != nullptr;
    };
    std::vector<std::function<bool(QWidget *)>> acts{amending};
    if (typed)
        acts.insert(acts.end(), {pressing("Seguir escribiendo"), leaving, pressing("Descartarlo")});
    Answers answers(acts);
    desk.press(Qt::Key_E, Qt::AltModifier);
    CHECK(answers.allGiven());
    CHECK_FALSE(QApplication::activeModalWidget());
}
