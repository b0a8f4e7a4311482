// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "core/ticket/reference.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/ticketpanel.h"
#include "ui/call/front/fittedtext.h"

using namespace helpdesk;

namespace {

QString large(const TestDesk &desk)
{
    for (const auto *view : desk.window->findChildren<FittedText *>()) {
        if (view->isVisible())
            return view->text();
    }
    return {};
}

void bringToTicket(TestDesk &desk)
{
    desk.answerCall();
    for (const char *answer : {"support", "second-level"})
        REQUIRE(desk.front.perform(command::Choose{text(answer)}));
    command::Capture given;
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QString, QString>>{{fieldkey::requestType, text("incident")},
                                                            {fieldkey::service, text("institutional-email")},
                                                            {fieldkey::detail, text("No abre")},
                                                            {fieldkey::callerName, text("Ana Rosales")},
                                                            {fieldkey::callerEmail, text("ana@x.example")},
                                                            {fieldkey::callerPhone, text("722 555 0148")},
                                                            {fieldkey::urgency, text("high")},
                                                            {fieldkey::impact, text("minor")},
                                                            {fieldkey::resolver, text("isolis")}})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    REQUIRE(desk.front.perform(given));
    REQUIRE(desk.front.perform(command::GoOn{}));
    REQUIRE(desk.operation() == text("8"));
}

} // namespace

TEST_CASE("while storage is away the caller is told a short reference, which the number replaces", "[ticket-number]")
{
    TestDesk desk;
    bringToTicket(desk);
    desk.journal.held = true;
    REQUIRE(desk.front.perform(command::MakeTicket{}));
    desk.settle();
    CHECK(large(desk) == text("…"));
    test::endPause<TicketPanel>(*desk.page);
    desk.settle();
    const QString reference = ticketReference(desk.state().ticketOf(1)->id);
    CHECK(large(desk) == reference);
    CHECK(desk.sentence().contains(reference));
    CHECK(desk.words().filter(text("Guardad")).filter(text("definitivo")).isEmpty());
    desk.journal.release();
    desk.settle();
    CHECK(large(desk) == QString(text("24") + QChar(QChar::Nbsp) + text("183")));
    CHECK(desk.words().filter(reference).size() == 1); // Both stay findable, and it says so.
    CHECK(desk.sentence().contains(text("183")));
}

TEST_CASE("a ticket that is found has its sentence in the slot, one that is not has one too", "[status]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_3);
    REQUIRE(desk.operation() == text("S"));
    SECTION("none")
    {
        desk.type(text("P-7F3KM"));
        desk.press(Qt::Key_Return);
        CHECK(desk.sentence().contains(text("No encuentro un ticket")));
    }
    SECTION("one")
    {
        TicketRow row;
        row.number = 24102;
        row.ticket.id = TicketId{24102};
        row.ticket.state = TicketState::InProgress;
        desk.found = {row};
        desk.type(text("ana@x.example"));
        desk.press(Qt::Key_Return);
        CHECK(desk.sentence().contains(text("102")));
        CHECK(desk.state().statuses().empty());
    }
    SECTION("a name alone")
    {
        desk.type(text("Ana Rosales"));
        desk.press(Qt::Key_Return);
        CHECK(desk.words().filter(text("un nombre solo")).size() == 1);
    }
}
