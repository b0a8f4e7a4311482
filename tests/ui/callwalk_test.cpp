// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/dialpanel.h"
#include "ui/common/sentenceview.h"

#include <QApplication>

using namespace helpdesk;

namespace {

/// What the card says to dial; empty when nothing is.
QString toDial(TestDesk &desk)
{
    const auto *panel = desk.window->findChild<DialPanel *>();
    return panel->isVisible() ? panel->accessibleName() : QString();
}

void register_(TestDesk &desk)
{
    REQUIRE(desk.operation() == text("25"));
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    REQUIRE(desk.lastSummary().registeredAtMs);
}

QStringList sayings(const TestDesk &desk)
{
    QStringList shown;
    for (const auto *view : desk.window->findChildren<SentenceView *>()) {
        if (view->isVisible())
            shown.append(view->text());
    }
    return shown;
}

} // namespace

TEST_CASE("a first-level call is walked from the ring to its record by keys alone", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_1});
    REQUIRE(desk.operation() == text("4"));
    desk.type(text("uso de"));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::service) == text("application-use"));
    desk.type(text("Volvió a iniciar la sesión"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_U, Qt::AltModifier); // Who called was not asked.
    register_(desk);
    CHECK(desk.lastSummary().outcome == CallOutcome::FirstLevel);
    CHECK(desk.front.lastRegistered()->folio == 1407);
}

TEST_CASE("a second-level call is walked by keys alone and its ticket's number stands in large type", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    CHECK(desk.value(fieldkey::requestType) == text("incident"));
    desk.type(text("correo"));
    desk.press(Qt::Key_Return);
    desk.type(text("No abre el correo"));
    desk.press(Qt::Key_Return);
    desk.type(text("María Elena Hernández"));
    desk.press(Qt::Key_Return);
    desk.type(text("Recaudación"));
    desk.press(Qt::Key_Return);
    desk.type(text("maria@finanzas.example"));
    desk.press(Qt::Key_Return);
    desk.type(text("722 555 0148"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.operation() == text("8"));
    desk.press(Qt::Key_2);
    CHECK(desk.value(fieldkey::urgency) == text("high"));
    desk.press(Qt::Key_A, Qt::AltModifier);
    desk.type(text("6"));
    desk.press(Qt::Key_Return);
    desk.type(text("10"));
    desk.press(Qt::Key_Return);
    INFO(desk.focusName().toStdString());
    CHECK(desk.focusName().contains(text("propuesto")));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(fieldkey::impact) == text("significant"));
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.state().ticketOf(1));
    CHECK(desk.value(fieldkey::resolver) == text("isolis"));
    CHECK(desk.front.ticketNumber() == QString(text("24") + QChar(QChar::Nbsp) + text("183")));
    desk.press(Qt::Key_1);
    register_(desk);
    CHECK(desk.lastSummary().outcome == CallOutcome::SecondLevel);
    CHECK_FALSE(hasFlag(desk.lastSummary().flags, CallFlag::NumberNotGiven));
}

TEST_CASE("a transfer shows who calls and from where, and is walked by keys alone", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    desk.press({Qt::Key_2, Qt::Key_1});
    for (const char *said : {"Raúl Mondragón Vilchis", "Control Patrimonial", "Ing. Teresa Salas", "4417"}) {
        desk.type(text(said));
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.operation() == text("13"));
    desk.press(Qt::Key_1);
    register_(desk);
    CHECK(desk.lastSummary().outcome == CallOutcome::Transferred);
}

TEST_CASE("of a service of devices the equipment is asked with the rest, of no other", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Senior));
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2, Qt::Key_1});
    const auto asked = [&] {
        const auto lines = desk.window->findChildren<QLineEdit *>();
        return std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) {
            return line->isVisible() && line->accessibleName() == text("Equipo: inventario o serie");
        });
    };
    CHECK_FALSE(asked());
    desk.type(text("perif"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.value(fieldkey::service) == text("peripherals"));
    CHECK(asked());
    for (const char *said : {"No imprime", "Ana Mora", "Catastro", "ana@finanzas.example", "722 555 0148"}) {
        desk.type(text(said));
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.operation() == text("6")); // The last of what is asked.
    desk.type(text("INV 00415"));
    desk.press(Qt::Key_Return);
    CHECK(desk.operation() == text("8"));
    CHECK(desk.value(fieldkey::equipment) == text("INV 00415"));
}

TEST_CASE("an outside call is promised, parked, taken up again and connected by keys alone", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    desk.press({Qt::Key_2, Qt::Key_2});
    REQUIRE(desk.operation() == text("14"));
    desk.press(Qt::Key_1);
    CHECK(desk.value(fieldkey::callerStaff) == fieldkey::yes);
    for (const char *said : {"Jorge Ortega", "Adquisiciones", "3304", "Proveedora Lerma", "728 282 0101", "Lerma"}) {
        desk.type(text(said));
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.operation() == text("16"));
    CHECK(toDial(desk) == text("Marque 728 282 0101, Proveedora Lerma"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.state().attempts().size() == 1);
    desk.press(Qt::Key_2);
    REQUIRE(desk.operation() == text("19"));
    CHECK(toDial(desk) == text("Marque la extensión de quien la pidió 3304, Jorge Ortega"));
    desk.press(Qt::Key_2);
    CHECK(toDial(desk).isEmpty());
    REQUIRE(desk.operation() == text("21"));
    desk.press(Qt::Key_1);
    REQUIRE(desk.operation() == text("23"));
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    REQUIRE(desk.front.waitingCalls().size() == 1);
    desk.pass(40 * 60);
    desk.press(Qt::Key_F3);
    desk.settle();
    REQUIRE(desk.operation() == text("23"));
    desk.press(Qt::Key_1);
    REQUIRE(desk.operation() == text("16"));
    desk.press({Qt::Key_Return, Qt::Key_1});
    REQUIRE(desk.operation() == text("17"));
    desk.press(Qt::Key_1);
    register_(desk);
    CHECK(desk.lastSummary().outcome == CallOutcome::Outside);
    CHECK(desk.lastSummary().attempts == 2);
}

TEST_CASE("nobody is called outside without DGSEI staff or somebody who authorises", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{text("16")}));
    desk.settle();
    CHECK(desk.words().filter(text("DGSEI o quién autoriza")).size() == 1);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    CHECK(desk.state().attempts().empty());
}

TEST_CASE("the status of a ticket is looked up, chosen among several and read out by keys alone", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    for (const qint64 number : {24102, 23977}) {
        TicketRow row;
        row.number = number;
        row.ticket.id = TicketId{number};
        row.ticket.state = TicketState::Assigned;
        desk.found.push_back(row);
    }
    desk.answerCall();
    desk.press(Qt::Key_3);
    REQUIRE(desk.operation() == text("S"));
    desk.type(text("Delia Carmona; 722 555 0100"));
    desk.press(Qt::Key_Return);
    CHECK(desk.state().statuses().empty());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return, Qt::NoModifier);
    if (desk.operation() == text("S") && desk.state().statuses().empty())
        desk.press(Qt::Key_Return);
    REQUIRE(desk.state().statuses().size() == 1);
    CHECK(desk.state().statuses().front().ticket == TicketId{23977});
    desk.press(Qt::Key_1);
    register_(desk);
    CHECK(desk.lastSummary().outcome == CallOutcome::Status);
}

TEST_CASE("a service of somebody else, a lost line, nobody answering and a refusal are walked by keys alone", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    SECTION("out of scope")
    {
        desk.answerCall();
        desk.press({Qt::Key_4, Qt::Key_Return, Qt::Key_1});
        register_(desk);
        CHECK(desk.lastSummary().outcome == CallOutcome::OutOfScope);
    }
    SECTION("dropped")
    {
        desk.answerCall();
        desk.press({Qt::Key_1, Qt::Key_F12});
        register_(desk);
        CHECK(desk.lastSummary().outcome == CallOutcome::Dropped);
    }
    SECTION("unanswered")
    {
        desk.press(Qt::Key_F5);
        desk.pass(30);
        desk.press(Qt::Key_2);
        register_(desk);
        CHECK(desk.lastSummary().outcome == CallOutcome::Dropped);
        CHECK(hasFlag(desk.lastSummary().flags, CallFlag::Unanswered));
    }
    SECTION("refused")
    {
        desk.answerCall();
        desk.press({Qt::Key_2, Qt::Key_2});
        desk.press(Qt::Key_2); // No DGSEI staff; nobody authorises either.
        desk.press({Qt::Key_Escape, Qt::Key_1});
        register_(desk);
        CHECK(desk.lastSummary().outcome == CallOutcome::NotCarriedOut);
        CHECK(hasFlag(desk.lastSummary().flags, CallFlag::Refused));
    }
}

TEST_CASE("one more request keeps the caller and begins at the request, without a second greeting", "[walk]")
{
    TestDesk desk;
    desk.session.setDensity(GENERATE(Density::Junior, Density::Semisenior, Density::Senior)); // The same keys in each.
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_2});
    desk.typeInto(text("Nombre completo"), text("Ana Rosales"));
    desk.press(Qt::Key_F9);
    CHECK(desk.operation() == text("2"));
    CHECK(desk.state().run().request() == 2);
    CHECK(desk.value(fieldkey::callerName) == text("Ana Rosales"));
    CHECK(sayings(desk).filter(text("le atiende")).isEmpty());
    CHECK_FALSE(sayings(desk).filter(text("¿Me puede decir con más detalle")).isEmpty());
}

TEST_CASE("whoever was not transferred and asks for something else is not greeted again", "[walk]")
{
    TestDesk desk;
    desk.answerCall();
    CHECK_FALSE(sayings(desk).filter(text("le atiende")).isEmpty());
    REQUIRE(desk.front.perform(command::JumpTo{text("13")}));
    REQUIRE(desk.front.perform(command::Choose{text("other-request")}));
    REQUIRE(desk.operation() == text("2"));
    CHECK(sayings(desk).filter(text("le atiende")).isEmpty());
}
