// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tray of open calls and promises: what of each is in sight, wide and narrow.

#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/waiting/opencallsmodel.h"

#include <QListView>

using namespace helpdesk;

namespace {

QListView *tray(const TestDesk &desk)
{
    for (auto *view : desk.window->findChildren<QListView *>()) {
        if (qobject_cast<OpenCallsModel *>(view->model()))
            return view;
    }
    return nullptr;
}

void promise(TestDesk &desk, int n, const QString &who)
{
    CallSummary summary;
    summary.call = CallId{1'000'000 + n};
    summary.startedAtMs = desk.now.wallMs - 3'600'000;
    summary.dueAtMs = desk.now.wallMs + (n + 1) * 60'000;
    summary.operation = text("23");
    summary.requester = who;
    summary.attempts = 1;
    desk.journal.summaries[summary.call] = summary;
    desk.front.refreshOpenCalls();
    desk.settle();
}

} // namespace

TEST_CASE("in the tray time, name and what comes next are legible, also while another call rings", "[tray]")
{
    TestDesk desk;
    promise(desk, 0, text("María Fernanda Hernández de la Cruz y Villaseñor Montemayor"));
    promise(desk, 1, text("Jorge Ortega"));
    QListView *view = tray(desk);
    const auto *waiting = qobject_cast<OpenCallsModel *>(view->model());
    CHECK(waiting->detail(0).startsWith(text("sigue en la 16"))); // Where a promise is kept; what it waited at is past.
    CHECK(view->visualRect(waiting->index(0)).width() >= 400);
    const QString tip = waiting->index(0).data(Qt::ToolTipRole).toString();
    for (const QString &part : {waiting->head(0), waiting->detail(0)})
        CHECK(tip.contains(part));
    desk.answerCall();
    desk.press(Qt::Key_F5);
    REQUIRE(waiting->rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        INFO(row);
        CHECK(view->visualRect(waiting->index(row)).width() >= 320);
        CHECK(view->viewport()->rect().contains(view->visualRect(waiting->index(row))));
    }
}

TEST_CASE("in a small window the tray shows no sliver of a call beside the one that rings", "[tray][folded]")
{
    TestDesk desk;
    desk.window->resize(960, 540);
    promise(desk, 0, text("Jorge Ortega"));
    QListView *view = tray(desk);
    desk.pass(600);
    desk.page->tick();
    desk.settle();
    const int alone = view->viewport()->width();
    desk.answerCall();
    desk.press(Qt::Key_F5);
    desk.settle();
    REQUIRE(view->model()->rowCount() == 2);
    CHECK(view->viewport()->width() > alone); // What is overdue has its own cell.
    CHECK(view->viewport()->rect().contains(view->visualRect(view->model()->index(1, 0))));
}
