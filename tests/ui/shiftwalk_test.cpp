// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whole shifts at the desk asked of the window, beyond each card's own rules.

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/call/card/cardhead.h"
#include "ui/calllog/amenddialog.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/common/tones.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace helpdesk;

namespace {

/// What stands in the slot of what is to be said now.
QString saidOnCard(const TestDesk &desk)
{
    return desk.window->findChild<CardHead *>()->findChild<SentenceView *>()->text();
}

void capture(TestDesk &desk, const QString &key, const QString &value)
{
    REQUIRE(desk.front.perform(command::Capture{{{key, FieldValue{value, FieldValue::State::Given}}}}));
    desk.settle();
}

KeyButton *key(const TestDesk &desk, const char *word)
{
    for (auto *button : desk.window->findChildren<KeyButton *>()) {
        if (button->isVisible() && button->text() == text(word))
            return button;
    }
    return nullptr;
}

/// The answers of the card, by their digits.
QStringList answers(const TestDesk &desk)
{
    QStringList words;
    for (const auto *button : desk.window->findChildren<AnswerButton *>()) {
        if (button->isVisible())
            words.append(button->accessibleName());
    }
    return words;
}

PlainLabel *labelled(const TestDesk &desk, const QString &words)
{
    for (auto *label : desk.window->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text() == words)
            return label;
    }
    return nullptr;
}

/// No more than \a lines of it are in sight; the rest is one look away.
void checkBounded(const PlainLabel *label, int lines)
{
    REQUIRE(label);
    CHECK(label->height() <= lines * label->fontMetrics().lineSpacing() + 4);
    CHECK(label->toolTip().simplified() == label->text().simplified());
}

/// The dialog to amend a closed call, while \a look is at it.
void lookAtAmending(TestDesk &desk, const std::function<bool(AmendDialog &)> &look)
{
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    Answers answers({[&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        return dialog && dialog->isActiveWindow() && look(*dialog);
    }});
    desk.press(Qt::Key_E, Qt::AltModifier);
    desk.settle();
    CHECK(answers.allGiven());
}

} // namespace

TEST_CASE("what is asked of the caller comes before the farewell that one answer would bring", "[card]")
{
    TestDesk desk;
    const auto [operation, words] = GENERATE(table<const char *, const char *>(
        {{"22", "¿Le vuelvo a marcar más tarde"}, {"19", "no contestaron en el número"}, {"20", "otro número"}}));
    INFO(operation);
    desk.bringTo(operation);
    CHECK(saidOnCard(desk).contains(text(words)));
    CHECK_FALSE(saidOnCard(desk).contains(text("hasta luego")));
}

TEST_CASE("the last card names the key to correct with, and what solved it", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    for (const char *answer : {"support", "first-level"})
        REQUIRE(desk.front.perform(command::Choose{text(answer)}));
    capture(desk, fieldkey::service, text("hosting"));
    const QString endless = text("Reiniciar el equipo y volver a entrar. ").repeated(60).trimmed();
    capture(desk, fieldkey::solution, endless);
    REQUIRE(desk.front.perform(command::Choose{text("solved")}));
    desk.settle();
    REQUIRE(desk.operation() == text("25"));
    checkBounded(labelled(desk, endless), 2);
    KeyButton *correct = key(desk, "Volver y corregir");
    REQUIRE(correct);
    CHECK(correct->toolTip().contains(text("Alt ←")));
    CHECK(key(desk, "Registrar la llamada"));
    correct->click();
    CHECK(desk.operation() == text("4"));
    CHECK(desk.value(fieldkey::solution) == endless);
}

TEST_CASE("what has the keyboard stands whole in the card, with the label above it", "[card]")
{
    TestDesk desk;
    desk.answerCall();
    REQUIRE(desk.front.perform(command::Choose{text("support")}));
    REQUIRE(desk.front.perform(command::Choose{text("second-level")}));
    desk.settle();
    REQUIRE(desk.operation() == text("6"));
    const auto *scroll = desk.page->findChild<QScrollArea *>();
    REQUIRE(scroll);
    for (int i = 0; i < 28; ++i) { // Down, and up again.
        const QWidget *focused = QApplication::focusWidget();
        if (focused && scroll->widget()->isAncestorOf(focused)) {
            const QRect place(focused->mapTo(scroll->viewport(), QPoint(0, 0)), focused->size());
            INFO(focused->accessibleName().toStdString());
            CHECK(scroll->viewport()->rect().contains(place));
            const int above = scroll->verticalScrollBar()->value();
            const int inContent = focused->mapTo(scroll->widget(), QPoint(0, 0)).y();
            CHECK((above == 0 || inContent - above >= 20)); // Its label is not half covered.
        }
        i < 8 ? desk.press(Qt::Key_Tab) : desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
}

TEST_CASE("the page between calls shows the key to go away", "[idle]")
{
    TestDesk desk;
    KeyButton *away = key(desk, "Ausentarse");
    REQUIRE(away);
    CHECK(away->toolTip().contains(text("Ctrl B")));
    CHECK(desk.words().contains(text("Ausentarse o volver"))); // In the list of keys of whoever is new.
    away->click();
    desk.settle();
    CHECK(desk.words().contains(text("Se ausenta: ¿por qué?")));
}

TEST_CASE("a share that is not whole has one decimal, half up", "[numbers]")
{
    const auto shown = [](qint64 part, qint64 whole) {
        return shareText(part, whole).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    CHECK(shown(11, 200) == text("5.5 %"));
    CHECK(shown(10, 200) == text("5 %"));
    CHECK(shown(2, 3) == text("66.7 %"));
    CHECK(shown(1, 16) == text("6.3 %"));
    CHECK(shown(0, 5) == text("0 %"));
    CHECK(shown(5, 5) == text("100 %"));
    CHECK(shown(63, 1250) == text("5.0 %")); // A little more than the 5 % it would else look like.
    CHECK(shown(1, 0) == text("—"));
    TestDesk desk;
    desk.bringTo("8");
    capture(desk, fieldkey::affected, text("11"));
    capture(desk, fieldkey::affectedOf, text("200"));
    CHECK(desk.words().replaceInStrings(QString(QChar(QChar::Nbsp)), text(" ")).contains(text("5.5 %")));
}

TEST_CASE("a name that is too long is refused with its length, and stays to be shortened", "[card]")
{
    TestDesk desk;
    desk.bringTo("6");
    const QString endless = text("Ñandú ").repeated(102); // 612 letters
    desk.typeInto(text("Nombre completo"), endless);
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.value(fieldkey::callerName).isEmpty());
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == endless);
    CHECK(desk.words().filter(text("500")).filter(text("611")).size() == 1);
    SECTION("also a long text")
    {
        auto *detail = desk.window->findChild<QPlainTextEdit *>();
        REQUIRE(detail->isVisible());
        detail->setFocus();
        detail->setPlainText(text("palabra ").repeated(600).trimmed());
        desk.press(Qt::Key_Return);
        desk.settle();
        CHECK(desk.words().filter(text("4000")).filter(text("4799")).size() == 1);
        CHECK(detail->toPlainText().size() == 4799);
    }
}

TEST_CASE("a very long name leaves room for the rest of the caller's pane", "[caller]")
{
    TestDesk desk;
    desk.answerCall();
    const QString endless = text("Ñandú ").repeated(80).trimmed();
    capture(desk, fieldkey::callerName, endless);
    capture(desk, fieldkey::callerUnit, text("Unidad ").repeated(70).trimmed());
    desk.settle();
    checkBounded(labelled(desk, endless), 3);
    checkBounded(labelled(desk, text("Unidad ").repeated(70).trimmed()), 2);
}

TEST_CASE("the log begins in its rows, and the arrow leads there from the search", "[log]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    auto *table = desk.log->findChild<QTableView *>();
    CHECK(table->hasFocus());
    const auto focusPixels = [&] {
        const QImage picture = table->viewport()->grab().toImage();
        const QRgb ring = tone(table->palette(), Tone::Focus).rgb();
        int found = 0;
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, 1) == ring ? 1 : 0;
        return found;
    };
    CHECK(focusPixels() > table->viewport()->width() / 2);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(table->hasFocus());
    CHECK(focusPixels() == 0);
    desk.press(Qt::Key_Down);
    CHECK(table->hasFocus());
    CHECK(table->currentIndex().row() == 0);
}

TEST_CASE("amending goes through its form from top to bottom and finds fault only with what was tried", "[log]")
{
    TestDesk desk;
    lookAtAmending(desk, [&](AmendDialog &dialog) {
        const auto seen = [&] {
            QStringList words;
            for (const auto *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    words.append(label->text());
            }
            return words;
        };
        const auto *lacks = dialog.findChild<PlainLabel *>(text("lacks"));
        REQUIRE(lacks);
        CHECK(lacks->text().isEmpty());
        auto *fields = dialog.findChild<QComboBox *>();
        REQUIRE(fields->currentText() == text("Motivo")); // Of the caller; why it is amended is called otherwise.
        QStringList named = seen();
        for (const auto *line : dialog.findChildren<QLineEdit *>())
            named << line->placeholderText() << line->accessibleName();
        CHECK(named.filter(text("Motivo")).isEmpty());
        fields->setCurrentIndex(fields->findText(text("Nombre completo")));
        desk.settle(); // Its editor comes into sight.
        fields->setFocus();
        int last = -1;
        for (int stop = 0; stop < 4; ++stop) {
            desk.press(Qt::Key_Tab);
            const int y = QApplication::focusWidget()->mapTo(&dialog, QPoint()).y();
            CHECK(y >= last);
            last = y;
        }
        fields->setFocus();
        CHECK(lacks->text().isEmpty()); // Looked at, nothing tried.
        REQUIRE(pressing("Enmendar")(&dialog));
        CHECK(dialog.isVisible());
        CHECK_FALSE(lacks->text().isEmpty());
        return pressing("Dejarla como está")(&dialog);
    });
}

TEST_CASE("after a crash the page between calls offers the call that was cut short, with its key", "[crash]")
{
    TestDesk first;
    first.answerCall();
    first.press({Qt::Key_1, Qt::Key_2});
    REQUIRE(first.front.perform(
        command::Capture{{{fieldkey::callerName, {text("Delia Carmona"), FieldValue::State::Given}}}}));
    first.settle();
    const CallId cut = first.front.id();

    TestDesk desk;
    desk.session.setAccount(first.session.account());
    desk.journal.events = first.journal.events;
    desk.journal.summaries = first.journal.summaries;
    desk.journal.summaries[cut].holderSession = SessionId{desk.session.session().value + 1};
    desk.front.refreshOpenCalls();
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    CHECK(desk.words().filter(text("Quedó a medias")).filter(text("Delia Carmona")).size() == 1);
    CHECK(desk.words().filter(text("Sigue en la 6")).size() == 1);
    KeyButton *resume = key(desk, "Retomar");
    REQUIRE(resume);
    CHECK(resume->toolTip().contains(text("F3")));
    resume->click();
    desk.settle();
    CHECK(desk.front.id() == cut);
    CHECK(desk.operation() == text("6"));
}

TEST_CASE("the sheet of keys is seen whole at 1280 by 720", "[keys]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    desk.answerCall();
    Answers answers({[&](QWidget *asking) {
        const auto *scroll = asking->findChild<QScrollArea *>();
        if (!scroll)
            return false;
        desk.settle();
        CHECK(scroll->verticalScrollBar()->maximum() == 0);
        CHECK(scroll->horizontalScrollBar()->maximum() == 0);
        CHECK(asking->width() <= 1280);
        CHECK(asking->height() <= 720);
        asking->close();
        return true;
    }});
    desk.press(Qt::Key_F1);
    CHECK(answers.allGiven());
}

TEST_CASE("asked for a ticket, what cannot be true is not offered, and the digits stay", "[card]")
{
    TestDesk desk;
    desk.bringTo("S");
    CHECK(answers(desk).filter(text("No hay ticket")).size() == 1);
    const bool found = GENERATE(true, false);
    if (found) {
        TicketRow row;
        row.number = 24'001;
        row.ticket.id = TicketId{500};
        row.ticket.content.requester = text("Ana Rosales");
        desk.found.push_back(row);
    }
    desk.typeInto(text("Número de ticket, o nombre y contacto"), text("24001"));
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.press(Qt::Key_Escape);
    CHECK(answers(desk).filter(text("No hay ticket")).size() == (found ? 0 : 1));
    CHECK(answers(desk).filter(text("4, Sin informar")).size() == 1);
    if (!found)
        return;
    REQUIRE(desk.front.perform(command::ReadStatus{TicketId{500}, text("new")}));
    desk.settle();
    CHECK(answers(desk).filter(text("Sin informar")).isEmpty());
    CHECK(answers(desk).filter(text("1, Informado")).size() == 1);
    desk.press(Qt::Key_4); // Not offered now.
    CHECK(desk.operation() == text("S"));
}
