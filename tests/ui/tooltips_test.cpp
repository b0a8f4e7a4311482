// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/support/folders.h"
#include "tests/ui/desk.h"

#include <QDirIterator>
#include <QFile>

using namespace helpdesk;

namespace {

const QString mischief = text("<img src=/etc/x.png> <b>Ana</b> & Luis");

} // namespace

TEST_CASE("what people typed is never markup in a tooltip", "[tooltip]")
{
    TestDesk desk;
    desk.session.setAccount({AccountId{1}, mischief, text("ana")});
    desk.window->setPlace(mischief);
    for (int n = 0; n < 2; ++n) {
        TicketRow row;
        row.number = 24'000 + n;
        row.ticket.id = TicketId{500 + n};
        row.ticket.content.requester = mischief;
        desk.found.push_back(row);
    }
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{text("S")}));
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::ticketQuery, FieldValue{text("ana@x.example"), FieldValue::State::Given}}}}));
    desk.page->showAsk(mischief);
    desk.session.setDensity(Density::Senior);
    desk.settle();
    int seen = 0;
    for (const auto *widget : desk.window->findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        if (!tip.contains(text("Ana")))
            continue;
        ++seen;
        INFO(widget->metaObject()->className() << ": " << tip.toStdString());
        CHECK_FALSE(tip.contains(text("<img")));
        CHECK_FALSE(tip.contains(text("<b>")));
    }
    CHECK(seen >= 4);
}

TEST_CASE("no part of the window gives a tooltip its text unguarded", "[tooltip]")
{
    int files = 0;
    QDirIterator sources(helpdesk::test::sourcePath(u"ui"), {text("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++files;
        INFO(file.fileName().toStdString());
        QByteArray code = file.readAll().simplified(); // However the lines are broken.
        code.replace("setToolTip( ", "setToolTip(");
        if (!file.fileName().endsWith(text("/plaintooltip.cpp")))
            CHECK_FALSE(code.replace("setToolTip(plainToolTip(", "").contains("setToolTip("));
    }
    CHECK(files > 50);
}
