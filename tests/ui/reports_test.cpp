// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/common.h"
#include "tests/ui/answers.h"
#include "tests/ui/reportdesk.h"
#include "ui/common/printdialog.h"
#include "ui/print/shiftpaper.h"
#include "ui/report/figuretable.h"
#include "ui/report/shiftpanel.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"

#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

using namespace helpdesk;

namespace {

QImage drawn(const PaperSheets &sheets)
{
    QImage image(612, 792, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(612 / sheets.size().width(), 612 / sheets.size().width());
    sheets.paint(painter, 0);
    return image;
}

bool isSame(const PaperSheets *shown, const ShiftReport &report, Language language)
{
    return shown && drawn(*shown) == drawn(PaperSheets(ShiftPaper::documentOf(report, language)));
}

/// Of the panel in front.
template<typename Widget>
Widget *inSight(ReportStage &stage)
{
    for (auto *each : stage.page->findChildren<Widget *>()) {
        if (each->isVisible())
            return each;
    }
    FAIL("there is none in sight");
    return nullptr;
}

QPlainTextEdit *noteOf(ReportStage &stage)
{
    return stage.page->findChild<ShiftPanel *>()->findChild<QPlainTextEdit *>();
}

void write(ReportStage &stage, const QString &note)
{
    noteOf(stage)->setFocus();
    stage.desk.type(note);
    test::endPause<ShiftPanel>(*stage.page); // The paper follows when the typing pauses.
    stage.desk.settle();
}

std::function<bool(QWidget *)> closing()
{
    return [](QWidget *asking) {
        if (!qobject_cast<PrintDialog *>(asking))
            return false;
        asking->close();
        return true;
    };
}

} // namespace

TEST_CASE("the shift's preview is the paper of what the desk counted, with the note that is typed", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    const ShiftSpan span = shiftToReport(stage.plan.shifts, stage.desk.now.wallMs, stage.plan.zone);
    REQUIRE_FALSE(stage.asked.empty());
    CHECK(stage.asked.back() == span);
    ShiftReport report = stage.counted(span);
    report.madeBy = text("Lucía Ramírez");
    CHECK(isSame(stage.paper(), report, Language::English));
    write(stage, text("The printer of the treasury is back."));
    CHECK_FALSE(isSame(stage.paper(), report, Language::English));
    report.note = text("The printer of the treasury is back.");
    CHECK(isSame(stage.paper(), report, Language::English));
}

TEST_CASE("the hours between the shifts have a report too, with a note of their own", "[reports]")
{
    ReportStage stage;
    const auto shift = [](const char *id, int start, int end) {
        return Shift{text(id), text(id), QTime(start, 0), QTime(end, 0)};
    };
    stage.plan.shifts =
        ShiftPlan::of({shift("Early", 7, 15), shift("Late", 17, 22)}).take(); // 15–17 and 22–07 are nobody's.
    stage.open(0);
    write(stage, text("of the shift"));
    auto *list = inSight<QComboBox>(stage);
    REQUIRE(list->count() == 4);
    CHECK(list->itemText(2).contains(text("15:00–17:00")));
    CHECK(list->itemText(3).contains(text("22:00–07:00")));
    list->setFocus();
    stage.desk.press(Qt::Key_End);
    stage.desk.settle();
    const ShiftSpan night = stage.asked.back();
    CHECK(night.isGap());
    CHECK(QDateTime::fromMSecsSinceEpoch(night.beginMs, stage.plan.zone).time() == QTime(22, 0));
    CHECK(night.endMs - night.beginMs == 9 * 3'600'000);
    CHECK(night.beginMs < stage.desk.now.wallMs);
    CHECK(noteOf(stage)->toPlainText().isEmpty());
    inSight<StepRow>(stage)->setFocus();
    stage.desk.press(Qt::Key_Left);
    stage.desk.settle();
    CHECK(stage.asked.back().isGap());
    CHECK(stage.asked.back().day == night.day.addDays(-1));
    stage.switchTo(Language::Spanish);
    CHECK(list->currentText().contains(text("Sin turno")));
    list->setFocus();
    stage.desk.press(Qt::Key_Up);
    stage.desk.settle();
    CHECK(QDateTime::fromMSecsSinceEpoch(stage.asked.back().beginMs, stage.plan.zone).time() == QTime(15, 0));
}

TEST_CASE("what is typed for a shift stays with that shift while other days are looked at", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    write(stage, text("Router 3"));
    auto *day = inSight<StepRow>(stage);
    day->setFocus();
    stage.desk.press(Qt::Key_Left);
    stage.desk.settle();
    CHECK(stage.asked.back().day
          == shiftToReport(stage.plan.shifts, stage.desk.now.wallMs, stage.plan.zone).day.addDays(-1));
    CHECK(noteOf(stage)->toPlainText().isEmpty());
    stage.desk.press(Qt::Key_Right);
    stage.desk.settle();
    CHECK(noteOf(stage)->toPlainText() == text("Router 3"));
    const std::size_t before = stage.asked.size();
    stage.desk.press(Qt::Key_Right); // There is no report of tomorrow.
    stage.desk.settle();
    CHECK(stage.asked.size() == before);
}

TEST_CASE("one key prints the report of the shift that runs, from any page and whatever was looked at", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    inSight<StepRow>(stage)->setFocus();
    stage.desk.press(Qt::Key_Left);
    stage.desk.press(Qt::Key_1, Qt::ControlModifier);
    Answers answers({closing()});
    stage.desk.press(Qt::Key_T, Qt::ControlModifier);
    stage.desk.settle();
    CHECK(answers.allGiven());
    CHECK(stage.asked.back() == shiftToReport(stage.plan.shifts, stage.desk.now.wallMs, stage.plan.zone));
}

TEST_CASE("a key pressed twice signs nothing for good", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    write(stage, text("Keys at reception"));
    Answers answers({[](QWidget *asking) {
        QTest::keyClick(asking, Qt::Key_Return);
        return true;
    }});
    stage.click(text("Sign and keep"));
    stage.desk.settle();
    CHECK(answers.allGiven());
    CHECK(stage.kept.empty());
}

TEST_CASE("a report is signed once, stays as it was signed and says so", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    write(stage, text("Keys at reception"));
    Answers answers({pressing("Sign and keep")});
    stage.click(text("Sign and keep"));
    stage.desk.settle();
    REQUIRE(answers.allGiven());
    REQUIRE(stage.kept.size() == 1);
    const ShiftReport &kept = stage.kept.front().second;
    CHECK(kept.note == text("Keys at reception"));
    CHECK(kept.madeBy == text("Lucía Ramírez"));
    CHECK(stage.says(text("Signed and kept.")));
    CHECK_FALSE(stage.named(text("Sign and keep"))->isEnabled()); // The same is not signed twice.
    // The desk goes on; the kept one does not.
    stage.tally[Measure::Received] = 9;
    stage.tally[Measure::OutcomeFirstLevel] = 8;
    stage.page->openPanel(1);
    stage.page->openPanel(0);
    stage.desk.settle();
    CHECK(stage.named(text("Sign and keep"))->isEnabled());
    CHECK_FALSE(isSame(stage.paper(), kept, Language::English));
    auto *list = qobject_cast<QListWidget *>(stage.named(text("Kept reports")));
    REQUIRE(list);
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);
    stage.desk.settle();
    CHECK(isSame(stage.paper(), kept, Language::English));
    CHECK(stage.says(text("As it was signed")));
    CHECK_FALSE(stage.named(text("Sign and keep"))->isEnabled());
    list->setCurrentRow(0);
    stage.desk.settle();
    CHECK_FALSE(stage.says(text("As it was signed")));
    CHECK_FALSE(isSame(stage.paper(), kept, Language::English));
}

TEST_CASE("a signature that is not wanted after all, or not kept, can be given again", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    SECTION("not yet")
    {
        Answers answers({pressing("Not yet")});
        stage.click(text("Sign and keep"));
        CHECK(answers.allGiven());
    }
    SECTION("the disk is full")
    {
        stage.keepFault = Error::Code::StorageFull;
        Answers answers({pressing("Sign and keep")});
        stage.click(text("Sign and keep"));
        CHECK(answers.allGiven());
        CHECK(stage.says(text("It was not kept.")));
    }
    CHECK(stage.kept.empty());
    CHECK(stage.named(text("Sign and keep"))->isEnabled());
}

TEST_CASE("no shifts, no calls, no answer and an error are each said in words", "[reports]")
{
    ReportStage stage;
    SECTION("no shifts")
    {
        stage.plan.shifts = ShiftPlan();
        stage.open(0);
        CHECK(stage.says(text("This desk has no shifts.")));
        CHECK(stage.paper() == nullptr);
    }
    SECTION("a shift without calls")
    {
        stage.tally = {};
        stage.open(0);
        CHECK(stage.says(text("No call and no ticket in this shift")));
        CHECK(stage.paper() != nullptr);
    }
    SECTION("a slow server")
    {
        stage.silent = true;
        stage.open(0);
        CHECK(stage.says(text("Counting…")));
    }
    SECTION("an error")
    {
        stage.fault = Error::Code::ConnectionLost;
        for (int panel = 0; panel < 3; ++panel) {
            stage.open(panel);
            stage.desk.settle();
            INFO(panel);
            CHECK(stage.says(ErrorText::of(Error::Code::ConnectionLost).happened));
        }
    }
}

TEST_CASE("a figure of a month opens the log with its calls, and there is a way back", "[reports]")
{
    ReportStage stage;
    stage.open(1);
    auto *table = inSight<FigureTable>(stage);
    REQUIRE(table->hasFocus());
    CHECK(table->model()->columnCount() == 13);
    stage.desk.press(Qt::Key_Home, Qt::ControlModifier);
    table->setCurrentIndex(table->model()->index(2, 12)); // Second level of this month.
    CHECK(table->currentIndex().data().toString() == text("1"));
    stage.desk.press(Qt::Key_Return);
    stage.desk.settle();
    REQUIRE(stage.desk.log->isVisible());
    const Month month = monthOf(stage.desk.now.wallMs, stage.plan.zone);
    const TimeSpan span = spanOf(month, stage.plan.zone);
    CHECK(stage.desk.filtered.measure == Measure::KindSecondLevel);
    CHECK(stage.desk.filtered.fromMs == span.beginMs);
    CHECK(stage.desk.filtered.toMs == span.endMs);
    CHECK(stage.says(text("Second level, %1").arg(FigureText::of(month))));
    SECTION("to all calls")
    {
        stage.desk.press(Qt::Key_Escape);
        stage.desk.settle();
        CHECK_FALSE(stage.desk.filtered.measure);
        CHECK_FALSE(stage.says(text("Second level, ")));
    }
    SECTION("to the report, at the figure")
    {
        stage.click(text("Back to the report"));
        CHECK(stage.page->isVisible());
        CHECK(table->hasFocus());
        CHECK(table->currentIndex() == table->model()->index(2, 12));
    }
    SECTION("a search from elsewhere looks among all calls again")
    {
        stage.desk.log->find(text("Ana"));
        test::endPause<CallLogPage>(*stage.desk.log);
        stage.desk.settle();
        CHECK_FALSE(stage.desk.filtered.measure);
    }
}

TEST_CASE("earlier months come by the arrow key; a month without calls has dashes", "[reports]")
{
    ReportStage stage;
    stage.open(1);
    const Month now = monthOf(stage.desk.now.wallMs, stage.plan.zone);
    CHECK(stage.lastMonth == now);
    inSight<StepRow>(stage)->setFocus();
    stage.desk.press(Qt::Key_Left);
    stage.desk.settle();
    CHECK(stage.lastMonth == now.previous());
    stage.tally = {};
    stage.desk.press(Qt::Key_Left);
    stage.desk.settle();
    auto *table = inSight<FigureTable>(stage);
    CHECK(table->model()->index(0, 1).data().toString() == text("—"));
    CHECK(stage.says(text("No call was received in these months.")));
}

TEST_CASE("the agents' figures have the own line first and the desk's last; each opens its agent's calls", "[reports]")
{
    ReportStage stage;
    stage.open(2);
    auto *table = inSight<FigureTable>(stage);
    REQUIRE(table->rows().size() == 3);
    CHECK(table->rows().front().name == text("Lucía Ramírez"));
    CHECK(table->rows().back().name == text("Desk"));
    table->setCurrentIndex(table->model()->index(1, 2));
    table->setFocus();
    stage.desk.press(Qt::Key_Return);
    stage.desk.settle();
    CHECK(stage.desk.filtered.agent == AccountId{2});
    CHECK(stage.desk.filtered.measure == Measure::Answered);
    CHECK(stage.says(text("Answered, Ana Soto")));
}

TEST_CASE("the general call report is saved beside the work, can be stopped, and every end is said", "[reports]")
{
    ReportStage stage;
    stage.open(4);
    stage.click(text("Save the general call report…"));
    CHECK(stage.wish.path.endsWith(text(".xlsx")));
    CHECK(stage.wish.first == monthOf(stage.desk.now.wallMs, stage.plan.zone));
    CHECK_FALSE(stage.named(text("Save the general call report…"))->isEnabled());
    stage.progress(40, 120);
    CHECK(stage.says(text("40 of 120 calls")));
    stage.click(text("Stop"));
    CHECK(stage.stops == 1);
    SECTION("stopped")
    {
        stage.ended({Result<>(Error{Error::Code::NotAllowed, {}, {}}), false, 40});
        CHECK(stage.says(text("Stopped.")));
    }
    SECTION("the disk is full")
    {
        stage.ended({Result<>(Error{Error::Code::StorageFull, {}, {}}), true, 0});
        CHECK(stage.says(text("The disk is full")));
    }
    SECTION("whole")
    {
        stage.ended({Result<>(), false, 120});
        CHECK(stage.says(text("120 calls saved as")));
    }
    CHECK(stage.named(text("Save the general call report…"))->isEnabled());
}

TEST_CASE("the reports speak the language that the screen has changed to, the paper too", "[reports]")
{
    ReportStage stage;
    for (int panel = 4; panel >= 0; --panel)
        stage.open(panel);
    stage.desk.press(Qt::Key_1, Qt::ControlModifier);
    stage.switchTo(Language::Spanish);
    stage.open(0);
    ShiftReport report = stage.counted(stage.asked.back());
    report.madeBy = text("Lucía Ramírez");
    CHECK(isSame(stage.paper(), report, Language::Spanish));
    CHECK(stage.says(text("Informe de turno")));
    stage.open(1);
    CHECK(inSight<FigureTable>(stage)->rows().front().name == text("Soporte de primer nivel"));
    stage.open(2);
    CHECK(stage.says(text("Mesa")));
    stage.open(4);
    CHECK(stage.says(text("Guardar el reporte general")));
    CHECK_FALSE(stage.says(text("Print")));
}

TEST_CASE("the shift says how many of its tickets have no resolver, and leads to their calls", "[reports]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const bool spanish = language == Language::Spanish;
    ReportStage stage(language);
    stage.tickets.resize(3);
    stage.tickets[1].resolver = text("Iván Solís");
    stage.open(0);
    const QString button = spanish ? text("Sin resolutor: 2") : text("Without a resolver: 2");
    REQUIRE(stage.says(button));
    ShiftReport report = stage.counted(stage.asked.back());
    report.madeBy = text("Lucía Ramírez");
    CHECK(isSame(stage.paper(), report, language));
    std::optional<CallFilter> wanted;
    QObject::connect(stage.page, &ReportsPage::callsWanted,
                     [&](const CallFilter &filter, const QString &) { wanted = filter; });
    stage.click(button);
    REQUIRE(wanted);
    REQUIRE(wanted->unassigned);
    CHECK(wanted->unassigned->fromMs == stage.asked.back().beginMs);
    CHECK(wanted->unassigned->toMs == stage.asked.back().endMs);
}

TEST_CASE("where every ticket has a resolver, the shift says nothing of it", "[reports]")
{
    ReportStage stage;
    stage.open(0);
    CHECK_FALSE(stage.says(text("Without a resolver: 0")));
}
