// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/common.h"
#include "tests/ui/reportdesk.h"
#include "ui/report/reportspage.h"
#include "ui/report/steprow.h"
#include "ui/text/figuretext.h"
#include "ui/text/times.h"

#include <QListWidget>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace helpdesk;

TEST_CASE("a report kept years ago is found by its month, by keyboard, and none is lost on the way", "[reports]")
{
    ReportStage stage;
    const ShiftPlan &plan = stage.plan.shifts;
    const QDate today = Times::local(stage.desk.now.wallMs).date();
    qint64 id = 1;
    for (QDate day = today.addDays(-800); day < today; day = day.addDays(1)) {
        for (const Shift &shift : plan.shifts())
            stage.kept.emplace_back(id++, stage.counted(*plan.spanOf(shift.id, day, stage.plan.zone)));
    }
    std::sort(stage.kept.begin(), stage.kept.end(),
              [](const auto &a, const auto &b) { return a.second.span.beginMs < b.second.span.beginMs; });
    stage.open(0);
    auto *list = qobject_cast<QListWidget *>(stage.named(text("Kept reports")));
    REQUIRE(list);
    const auto words = [](const Month &of) { return text("Kept reports down from the month: ") + FigureText::of(of); };
    const auto row = [&](int at) { return list->item(at)->text(); };
    const Month now = monthOf(stage.desk.now.wallMs, stage.plan.zone);
    QWidget *step = stage.named(words(now));
    REQUIRE(step);
    CHECK(list->count() == 52); // As it stands now, the latest, and earlier ones.
    CHECK(row(1).startsWith(today.addDays(-1).toString(text("dd/MM/yy"))));

    for (const Language language : {Language::Spanish, Language::English}) {
        stage.switchTo(language);
        for (const QSize size : {QSize(960, 540), QSize(1280, 720)}) {
            stage.desk.window->resize(size);
            stage.desk.settle();
            const QPixmap picture = stage.desk.window->grab();
            if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
                picture.save(QStringLiteral("%1/kept-%2-%3.png")
                                 .arg(folder, language == Language::English ? text("en") : text("es"))
                                 .arg(size.width()));
            INFO(size.width() << ' ' << step->accessibleName().toStdString());
            CHECK(step->geometry().right() < step->parentWidget()->width());
            CHECK(list->height() >= 3 * list->sizeHintForRow(0)); // Some days are in sight.
        }
    }

    step->setFocus(Qt::TabFocusReason);
    QTest::keyClick(step, Qt::Key_PageUp); // A year.
    QTest::keyClick(step, Qt::Key_Left);
    stage.desk.settle();
    const Month then = Month{now.year - 1, now.month}.previous();
    CHECK(step->accessibleName() == words(then));
    const QDate last = then.next().firstDay().addDays(-1);
    CHECK(row(1).startsWith(last.toString(text("dd/MM/yy"))));
    list->setCurrentRow(1);
    stage.desk.settle();
    CHECK(stage.says(text("As it was signed")));
    REQUIRE(list->currentRow() == 1);

    // Down over the end of what was asked for: no gap and nothing twice.
    list->setCurrentRow(list->count() - 1);
    stage.desk.settle();
    CHECK(list->count() == 102);
    QSet<QString> seen;
    for (int at = 1; at <= 100; ++at)
        seen.insert(row(at));
    CHECK(seen.size() == 100);
    CHECK(row(100).startsWith(last.addDays(-99 / static_cast<int>(plan.shifts().size())).toString(text("dd/MM/yy"))));
    // What changes at the desk leaves it where it is.
    stage.page->openPanel(1);
    stage.page->openPanel(0);
    stage.desk.settle();
    CHECK(list->count() == 102);

    QTest::keyClick(step, Qt::Key_PageDown);
    QTest::keyClick(step, Qt::Key_PageDown); // Never past the present month.
    stage.desk.settle();
    CHECK(step->accessibleName() == words(now));
    CHECK(row(1).startsWith(today.addDays(-1).toString(text("dd/MM/yy"))));
    CHECK_FALSE(stage.says(text("As it was signed")));
}

TEST_CASE("where all kept reports are in sight no month is to be chosen", "[reports]")
{
    ReportStage stage;
    const Shift &shift = stage.plan.shifts.shifts().front();
    const QDate today = Times::local(stage.desk.now.wallMs).date();
    for (int n = 1; n <= 3; ++n)
        stage.kept.emplace_back(
            n, stage.counted(*stage.plan.shifts.spanOf(shift.id, today.addDays(n - 4), stage.plan.zone)));
    stage.open(0);
    CHECK(qobject_cast<QListWidget *>(stage.named(text("Kept reports")))->count() == 4);
    for (const auto *step : stage.page->findChildren<StepRow *>())
        CHECK_FALSE((step->isVisible() && step->accessibleName().startsWith(text("Kept reports"))));
}
