// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log kept before is brought in by keyboard, step by step; the answers are the test's.

#include "tests/support/common.h"
#include "tests/ui/importdesk.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/keybutton.h"
#include "ui/text/importtext.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPixmap>

using namespace helpdesk;

namespace {

/// To where the words are.
void toWords(ImportStage &stage)
{
    stage.openFile();
    stage.choose(text("Qué fue"), ImportText::of(ImportColumn::Outcome));
    stage.enter();
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Words);
}

void toPreview(ImportStage &stage)
{
    toWords(stage);
    stage.enter();
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Preview);
}

} // namespace

TEST_CASE("an old log is brought in by keyboard alone, by what was said of its columns and words", "[importpanel]")
{
    ImportStage stage;
    stage.openFile();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Columns);
    CHECK(stage.stage.desk.focusName() == text("Hora"));
    CHECK(stage.said().contains(text("remembered")));
    CHECK(stage.said().contains(text("proposed")));
    stage.enter(); // Nothing says the outcome yet.
    CHECK(stage.asked == QStringList{text("open")});
    CHECK(stage.said().contains(text("Say which column has the outcome")));
    stage.choose(text("Qué fue"), text("Outcome"));
    stage.enter();
    CHECK(stage.choices.columns.value(text("que fue")) == ImportColumn::Outcome);
    CHECK(stage.choices.columns.value(text("fecha")) == ImportColumn::Date);
    CHECK(stage.choices.columns.value(text("#5")) == ImportColumn::Ignored);
    CHECK(stage.choices.heads == HeadPlace{0, 2});
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Words);
    CHECK(stage.said().contains(text("5 rows")));
    stage.choose(text("Juanita"), text("Lucía Ramírez"));
    stage.choose(text("Everybody else"), text("Somebody who has left"));
    stage.choose(text("<b>resuelta</b>"), text("First level"));
    stage.enter();
    CHECK(stage.choices.agents.value(text("Juanita")) == AgentChoice{AgentChoice::Who::Account, AccountId{1}});
    CHECK(stage.choices.everybodyElse == AgentChoice{AgentChoice::Who::Left});
    CHECK(stage.choices.outcomes.value(text("<b>resuelta</b>")) == CallOutcome::FirstLevel);
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Preview);
    CHECK(stage.said().contains(text("8 rows: 3 would be taken, 0 are here already, 5 cannot be taken.")));
    CHECK(stage.said().contains(text("First level 3")));
    const ImportChoices looked = stage.choices;
    stage.enter(); // Pressed once too often it writes nothing.
    CHECK(stage.asked.last() == text("preview"));
    stage.bring();
    CHECK(stage.asked.last() == text("write"));
    CHECK(stage.choices.columns == looked.columns);
    CHECK(stage.choices.agents == looked.agents);
    CHECK(stage.by == AccountId{1});
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Result);
    CHECK(stage.said().contains(text("3 calls were brought in; 0 were here already, 5 rows were not taken.")));
    stage.stage.click(text("Save the rows not taken…"));
    CHECK(stage.savedTo.endsWith(text("vieja</b> - not taken.xlsx")));
    stage.answer();
    CHECK(stage.said().contains(text("5 rows saved as")));
    stage.stage.click(text("Another file"));
    CHECK(stage.panel().step() == ImportPanel::Step::Runs);
    CHECK(stage.asked.last() == text("forget"));
}

TEST_CASE("who asks for the import by its command has the keyboard in it", "[importpanel]")
{
    ImportStage stage;
    stage.stage.page->openOffered(0);
    stage.stage.desk.press(Qt::Key_3, Qt::ControlModifier);
    stage.stage.desk.settle();
    CHECK(stage.stage.desk.focusName() == text("Choose a file…"));
}

TEST_CASE("of two columns for one thing the panel says that one is not read", "[importpanel]")
{
    ImportStage stage;
    stage.openFile();
    stage.choose(text("Column 5, without a name"), text("Day of the call"));
    CHECK(stage.said().contains(text("another column says it already")));
    stage.choose(text("Fecha"), text("Not read"));
    CHECK_FALSE(stage.said().contains(text("another column says it already")));
}

TEST_CASE("days that can be read both ways are asked about, not guessed", "[importpanel]")
{
    ImportStage stage;
    stage.words.datesAreOpen = true;
    stage.openFile();
    stage.choose(text("Qué fue"), text("Outcome"));
    stage.enter();
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Columns);
    CHECK(stage.said().contains(text("Nothing in the file says whether 03/04")));
    CHECK(stage.stage.desk.focusName() == text("Days such as 03/04"));
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.enter();
    CHECK(stage.choices.answers.dates == DateOrder::MonthFirst);
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Words);
}

TEST_CASE("what the cells leave open is asked, and nothing is read before it is said", "[importpanel]")
{
    ImportStage stage;
    const ImportQuestion unit{ImportQuestion::About::Unit, 0, ImportColumn::Talk, text("Duración"), text("duracion"),
                              {text("3,5"), text("2")}};
    stage.words.agents.clear();
    stage.words.outcomes.clear();
    stage.words.questions = {unit};
    stage.openFile();
    stage.choose(text("Qué fue"), text("Outcome"));
    stage.enter();
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Words);
    CHECK(stage.said().contains(text("Duración: what do these numbers count?")));
    CHECK(stage.said().contains(text("3,5 · 2")));
    stage.enter();
    CHECK(stage.panel().step() == ImportPanel::Step::Words);
    CHECK(stage.said().contains(text("Say first what the cells leave open")));
    stage.choose(text("Duración: what do these numbers count?"), text("minutes"));
    stage.preview.notices = {ImportNotice{
        ImportNotice::About::LacksOutcome, 1, text("Febrero"), 7, ImportColumn::Ignored, {text("Estatus")}}};
    stage.preview.report.twice = 1;
    stage.preview.report.twiceFirst = {{1, 5, 0, 3}};
    stage.preview.sheets = {text("Enero"), text("Copia")};
    stage.enter();
    CHECK(stage.choices.answers.units.value(text("duracion")) == DurationUnit::Minutes);
    stage.answer();
    REQUIRE(stage.panel().step() == ImportPanel::Step::Preview);
    CHECK(stage.said().contains(text("Sheet Febrero is not taken, 7 rows: no column has the outcome (Estatus)")));
    CHECK(stage.said().contains(text("Copia, row 5")));
}

TEST_CASE("letters and separators of a CSV file, and the sheet of a workbook, are chosen beside the columns",
          "[importpanel]")
{
    ImportStage stage;
    stage.opened.encoding = TextEncoding::Windows1252;
    stage.opened.glance.separator = ';';
    stage.openFile();
    CHECK(stage.box(text("Letters"))->currentText() == text("Windows (1252)"));
    CHECK(stage.box(text("Between cells"))->currentText() == text("semicolon"));
    stage.choose(text("Letters"), text("DOS (850)"));
    CHECK(stage.asked.last() == text("reopen"));
    CHECK(stage.form.encoding == TextEncoding::Cp850);
    CHECK(stage.form.separator == ';');
    stage.opened.encoding.reset();
    stage.opened.glance.sheets = {{text("Enero")}, {text("Febrero"), true}};
    stage.answer();
    stage.choose(text("Sheet"), text("Febrero (hidden)"));
    CHECK(stage.asked.last() == text("glance"));
    CHECK(stage.place == HeadPlace{1, -1});
}

TEST_CASE("another line of heads shows the file anew", "[importpanel]")
{
    ImportStage stage;
    stage.openFile();
    QComboBox *line = stage.box(text("Line with the names of the columns"));
    CHECK(line->currentText().startsWith(text("2: ")));
    line->setFocus();
    stage.press(Qt::Key_Up);
    CHECK(stage.asked.last() == text("glance"));
    stage.answer();
    CHECK(stage.opened.glance.heads == HeadPlace{0, 1});
    CHECK(stage.panel().step() == ImportPanel::Step::Columns);
}

TEST_CASE("a stop or an error leaves what was chosen, and it goes on from there", "[importpanel]")
{
    ImportStage stage;
    toWords(stage);
    stage.choose(text("Juanita"), text("Nobody of this desk"));
    stage.enter();
    stage.answer();
    stage.bring();
    CHECK(stage.stage.desk.focusName() == text("Stop"));
    stage.progress(2, 8);
    CHECK(stage.said().contains(text("2 of 8 rows")));
    stage.press(Qt::Key_Space);
    CHECK(stage.stops == 1);
    SECTION("stopped")
    {
        stage.end.error = Error{Error::Code::NotAllowed, {}, {}};
        stage.answer();
        CHECK(stage.said().contains(text("Stopped. What was brought in until then stays")));
        stage.stage.desk.session.setNames({{AccountId{9}, text("Juanita")}}); // The import itself has made an account.
        CHECK(stage.said().contains(text("Stopped. What was brought in until then stays")));
    }
    SECTION("the disk is full")
    {
        stage.end.error = Error{Error::Code::StorageFull, {}, {}};
        stage.end.run = 0;
        stage.answer();
        CHECK_FALSE(stage.said().contains(text("What was brought in until then stays")));
    }
    CHECK(stage.panel().step() == ImportPanel::Step::Preview);
    const ImportChoices before = stage.choices;
    stage.stage.click(text("Back"));
    CHECK(stage.box(text("Juanita"))->currentText() == text("Nobody of this desk"));
    stage.stage.click(text("Back"));
    CHECK(stage.box(text("Qué fue"))->currentText() == text("Outcome"));
    stage.enter();
    stage.answer();
    stage.enter();
    stage.answer();
    stage.end.error.reset();
    stage.bring();
    CHECK(stage.choices.agents == before.agents);
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Result);
}

TEST_CASE("what is stopped while it is looked at is not shown, though its answer was under way", "[importpanel]")
{
    ImportStage stage;
    ImportPanel::Step before = ImportPanel::Step::Runs;
    SECTION("a file")
    {
        stage.open();
        stage.enter();
        CHECK(stage.asked.last() == text("open"));
    }
    SECTION("its words")
    {
        stage.openFile();
        stage.choose(text("Qué fue"), text("Outcome"));
        stage.enter();
        CHECK(stage.asked.last() == text("look"));
        before = ImportPanel::Step::Columns;
    }
    SECTION("the preview")
    {
        toWords(stage);
        stage.enter();
        CHECK(stage.asked.last() == text("preview"));
        before = ImportPanel::Step::Words;
    }
    stage.stage.click(text("Stop"));
    CHECK(stage.stops == 1);
    stage.answer(); // As it would have been without the stop.
    CHECK(stage.panel().step() == before);
    CHECK(stage.said().contains(text("Stopped.")));
}

TEST_CASE("a file that cannot be read is said in words, and another one can be chosen", "[importpanel]")
{
    ImportStage stage;
    stage.opened.trouble =
        GENERATE(FileTrouble::Encrypted, FileTrouble::OldFormat, FileTrouble::OtherForm, FileTrouble::TooLarge,
                 FileTrouble::Damaged, FileTrouble::Unreadable, FileTrouble::NotText);
    stage.openFile();
    CHECK(stage.panel().step() == ImportPanel::Step::Runs);
    CHECK(stage.said().contains(ImportText::of(*stage.opened.trouble)));
    CHECK(stage.stage.desk.focusName() == text("Choose a file…"));
    stage.opened.trouble.reset();
    stage.enter();
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Columns);
}

TEST_CASE("a call is taken while a log is written, and the keyboard stays with the call", "[importpanel]")
{
    ImportStage stage;
    toPreview(stage);
    stage.bring();
    stage.press(Qt::Key_F5);
    stage.stage.desk.pass(4);
    stage.press(Qt::Key_Return);
    CHECK(stage.stage.desk.operation() == text("2"));
    const QString held = stage.stage.desk.focusName();
    stage.answer();
    CHECK(stage.stage.desk.focusName() == held);
    stage.stage.desk.press(Qt::Key_3, Qt::ControlModifier);
    stage.stage.desk.settle();
    CHECK(stage.panel().isVisible());
    CHECK(stage.panel().step() == ImportPanel::Step::Result);
}

TEST_CASE("an import is taken back after a question, and why it is not is said", "[importpanel]")
{
    ImportStage stage;
    stage.open();
    auto *list = qobject_cast<QListWidget *>(stage.stage.named(text("Earlier imports")));
    REQUIRE(list);
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);
    CHECK_FALSE(stage.stage.named(text("Take it back…"))->isEnabled()); // It is gone already.
    list->setCurrentRow(0);
    stage.stage.click(text("Take it back…"));
    CHECK(stage.said().contains(text("Take back all 1234 calls of “bitácora 2024.xlsx”?")));
    CHECK(stage.asked.isEmpty());
    stage.enter(); // The keyboard is on the way out.
    CHECK(stage.asked.isEmpty());
    stage.stage.click(text("Take it back…"));
    stage.undone = Error{Error::Code::Conflict, {}, {}};
    stage.stage.click(text("Take them back"));
    CHECK(stage.undoneRun == 7);
    stage.answer();
    CHECK(stage.said().contains(text("cannot be taken back: calls of it were amended since")));
    stage.stage.click(text("Take it back…"));
    stage.undone = qint64{1234};
    stage.stage.click(text("Take them back"));
    stage.answer();
    CHECK(stage.said().contains(text("1234 calls of “bitácora 2024.xlsx” taken back.")));
}

TEST_CASE("what was just brought in is taken back from where its result stands", "[importpanel]")
{
    ImportStage stage;
    toPreview(stage);
    stage.bring();
    stage.answer();
    stage.stage.click(text("Take it back…"));
    stage.stage.desk.settle();
    CHECK(stage.panel().step() == ImportPanel::Step::Runs);
    CHECK(stage.said().contains(text("Take back all 1234 calls of “bitácora 2024.xlsx”?"))); // The seventh.
    CHECK(stage.stage.desk.focusName() == text("Keep them"));
    CHECK(stage.undoneRun == 0);
    stage.stage.click(text("Take them back"));
    CHECK(stage.undoneRun == 7);
}

TEST_CASE("the language changes under an open import, and what people wrote stays text", "[importpanel]")
{
    ImportStage stage;
    toWords(stage);
    stage.choose(text("Juanita"), text("Somebody who has left"));
    stage.stage.switchTo(Language::Spanish);
    CHECK(stage.box(text("Juanita"))->currentText() == text("Alguien que ya no está"));
    CHECK(stage.said().contains(text("2 de 4: Palabras")));
    CHECK(stage.said().contains(text("5 filas")));
    stage.enter();
    stage.answer();
    CHECK(stage.said().contains(text("3 se tomarían")));
    for (const auto *label : stage.panel().findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    stage.stage.switchTo(Language::English);
    CHECK(stage.said().contains(text("3 would be taken")));
}

namespace {

/// Labels, buttons and choices of the panel that have less room than their words need, and what has no name to be read
/// aloud.
QStringList faultsOf(ImportStage &stage)
{
    QStringList found;
    for (const auto *label : stage.panel().findChildren<PlainLabel *>()) {
        if (!label->isVisible() || qobject_cast<const BoundedLabel *>(label))
            continue;
        const QMargins margins = label->contentsMargins();
        const int room = label->width() - margins.left() - margins.right();
        const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, label->wordWrap() ? room : 10000, 10000),
                                                               label->wordWrap() ? Qt::TextWordWrap : 0, label->text());
        if (needed.width() > room + 1 || needed.height() > label->height() - margins.top() - margins.bottom() + 1)
            found.append(QStringLiteral("label “%1”: %2x%3 in %4x%5")
                             .arg(label->text())
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(room)
                             .arg(label->height()));
    }
    for (const auto *button : stage.panel().findChildren<KeyButton *>()) {
        if (button->isVisible() && button->sizeHint().width() > button->width())
            found.append(QStringLiteral("button “%1”").arg(button->text()));
    }
    for (const auto *box : stage.panel().findChildren<QComboBox *>()) {
        constexpr int arrowAndFrame = 32;
        if (box->isVisible() && box->fontMetrics().horizontalAdvance(box->currentText()) + arrowAndFrame > box->width())
            found.append(QStringLiteral("choice “%1”").arg(box->currentText()));
    }
    for (const auto *widget : stage.panel().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && widget->accessibleName().isEmpty())
            found.append(QStringLiteral("no name: %1").arg(QLatin1String(widget->metaObject()->className())));
    }
    return found;
}

void look(ImportStage &stage, const char *where)
{
    for (const Language language : {Language::English, Language::Spanish}) {
        stage.stage.switchTo(language);
        for (const QSize size : {QSize(1280, 720), QSize(960, 540)}) {
            stage.stage.desk.window->resize(size);
            stage.stage.desk.settle();
            const QPixmap picture = stage.stage.desk.window->grab(); // Drawing settles every layout.
            if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
                picture.save(QStringLiteral("%1/import-%2-%3-%4.png")
                                 .arg(folder, QLatin1String(where),
                                      language == Language::English ? QStringLiteral("en") : QStringLiteral("es"))
                                 .arg(size.width()));
            INFO(where << ' ' << size.width());
            CHECK(faultsOf(stage).join(QStringLiteral("; ")) == QString());
        }
    }
    stage.stage.switchTo(Language::English);
    stage.stage.desk.window->resize(1280, 720);
    stage.stage.desk.settle();
}

} // namespace

TEST_CASE("each step of an import has room for its words in both languages, and names for who cannot see it",
          "[importpanel]")
{
    ImportStage stage;
    stage.open();
    look(stage, "runs");
    stage.stage.click(text("Take it back…"));
    look(stage, "question");
    stage.stage.click(text("Keep them"));
    stage.stage.click(text("Choose a file…"));
    stage.answer();
    look(stage, "columns");
    stage.enter();
    look(stage, "columns-lack");
    stage.choose(text("Qué fue"), text("Outcome"));
    stage.enter();
    stage.answer();
    look(stage, "words");
    stage.enter();
    stage.answer();
    look(stage, "preview");
    stage.bring();
    stage.progress(1234, 100'000);
    look(stage, "writing");
    stage.answer();
    look(stage, "result");
}

/// How much the window has to do while it exists.
struct EventCount : QObject
{
    EventCount() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *) override
    {
        ++count;
        return false;
    }

    int count = 0;
};

TEST_CASE("a log of very many columns and words is shown soon, and can be walked through", "[importpanel]")
{
    ImportStage stage;
    for (int n = 0; n < 500; ++n)
        stage.opened.glance.columns.push_back({text("Columna %1").arg(n),
                                               text("columna %1").arg(n),
                                               {text("x")},
                                               std::nullopt,
                                               SheetGlance::Origin::Unknown});
    for (int n = 0; n < 1000; ++n)
        stage.words.agents.push_back({text("Agente %1").arg(n), 1});
    EventCount events;
    stage.openFile();
    stage.choose(text("Qué fue"), text("Outcome"));
    stage.enter();
    stage.answer();
    CHECK(stage.panel().step() == ImportPanel::Step::Words);
    CHECK(stage.said().contains(text("and 702 more"))); // "Everybody else" says who they are.
    CHECK(events.count < 1'000'000); // Not the seconds, which are the machine's: what there was to do; 133,000 events.
}
