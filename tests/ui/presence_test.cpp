// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/common/plainlabel.h"
#include "ui/people/awaypanel.h"
#include "ui/shell/presencedesk.h"
#include "ui/shell/seniorasks.h"

#include <QApplication>
#include <QLineEdit>

using namespace helpdesk;

namespace {

bool says(const TestDesk &desk, const QString &words)
{
    const QStringList all = desk.words();
    return std::any_of(all.begin(), all.end(), [&](const QString &line) { return line.contains(words); });
}

/// The table of asks, shared by the windows of a test.
struct SharedAsks
{
    std::vector<SeniorAsk> rows;

    SeniorPorts ports()
    {
        SeniorPorts given;
        given.nextId = [this] { return static_cast<qint64>(rows.size() + 1); };
        given.ask = [this](const SeniorAsk &ask, const CallPorts::Answer<std::monostate> &answer) {
            rows.push_back(ask);
            answer(Result<>());
        };
        given.end = [this](qint64 id, AccountId by, const CallPorts::Answer<std::monostate> &answer) {
            SeniorAsk &row = rows[static_cast<std::size_t>(id - 1)];
            if (!row.isOpen()) {
                answer(Result<>(Error::Code::Conflict, QString()));
                return;
            }
            row.endedBy = by;
            answer(Result<>());
        };
        given.current = [this](AccountId of, const CallPorts::Answer<std::vector<SeniorAsk>> &answer) {
            std::vector<SeniorAsk> current;
            for (const SeniorAsk &row : rows) {
                if (row.isOpen() || row.askedBy == of)
                    current.push_back(row);
            }
            answer(current);
        };
        return given;
    }
};

} // namespace

TEST_CASE("the state of who sits here is always in sight and follows the call", "[presence]")
{
    TestDesk desk;
    std::vector<AgentState> kept;
    desk.window->presence().setSink([&](const AgentStateRecord &record) { kept.push_back(record.state); });
    CHECK(says(desk, text("Disponible")));
    desk.press(Qt::Key_F5);
    CHECK(says(desk, text("En llamada")));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_F12); // The line is lost; the record is not finished.
    CHECK(says(desk, text("Cierre")));
    desk.pass(11 * 60);
    desk.press(Qt::Key_F12);
    CHECK(kept == std::vector<AgentState>{AgentState::Available, AgentState::OnCall, AgentState::WrapUp});
}

TEST_CASE("a digit takes the reason to be away, the same key comes back", "[presence]")
{
    TestDesk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    REQUIRE(desk.window->findChild<AwayPanel *>()->isVisible());
    desk.press(Qt::Key_2);
    CHECK_FALSE(desk.window->findChild<AwayPanel *>()->isVisible());
    CHECK(desk.window->presence().presence().now().reason == text("meal"));
    CHECK(says(desk, text("Ausente: Comida")));
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(says(desk, text("Disponible")));
}

TEST_CASE("own words are a reason too, and Esc goes nowhere", "[presence]")
{
    TestDesk desk;
    QWidget *before = QApplication::focusWidget();
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.window->presence().presence().isAway());
    CHECK(QApplication::focusWidget() == before);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.typeInto(text("Otro motivo"), text("Junta 2"));
    desk.press(Qt::Key_Return);
    CHECK(desk.window->presence().presence().now().reason == text("Junta 2"));
}

TEST_CASE("whoever marks a ring is back, and nobody goes away from a call", "[presence]")
{
    TestDesk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_1);
    REQUIRE(desk.window->presence().presence().isAway());
    desk.press(Qt::Key_F5);
    CHECK(desk.window->presence().presence().now().state == AgentState::OnCall);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(desk.window->findChild<AwayPanel *>()->isVisible());
}

TEST_CASE("a Junior asks a senior in one key, and one at another window comes in one key", "[senior]")
{
    SharedAsks shared;
    TestDesk senior;
    senior.session.setAccount({AccountId{2}, text("Nora Téllez"), text("nora")});
    senior.session.setNames({{AccountId{1}, text("Lucía Ramírez")}});
    senior.session.setDensity(Density::Senior);
    senior.window->asks().setPorts(shared.ports());
    {
        TestDesk junior;
        junior.session.setNames({{AccountId{2}, text("Nora Téllez")}});
        junior.window->asks().setPorts(shared.ports());
        junior.answerCall();
        junior.press(Qt::Key_J, Qt::ControlModifier);
        REQUIRE(shared.rows.size() == 1);
        CHECK(shared.rows.front().call == junior.front.id());
        CHECK(shared.rows.front().operation == text("2"));
        senior.window->asks().refresh();
        CHECK(says(senior, text("Lucía pregunta, en la 2")));
        senior.window->commands().run(text("ask-senior"));
        CHECK(shared.rows.front().endedBy == AccountId{2});
        CHECK_FALSE(says(senior, text("pregunta")));
        junior.window->asks().refresh();
        CHECK(says(junior, text("Nora le ayuda")));
    }
}

TEST_CASE("an ask is taken back with the same key, and by leaving the call", "[senior]")
{
    SharedAsks shared;
    TestDesk junior;
    junior.window->asks().setPorts(shared.ports());
    junior.answerCall();
    junior.press(Qt::Key_J, Qt::ControlModifier);
    junior.press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(shared.rows.size() == 1);
    CHECK(shared.rows.front().endedBy == AccountId{1});
    junior.press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(shared.rows.size() == 2);
    junior.press({Qt::Key_F12, Qt::Key_Return}); // The call ends: nothing is left to ask.
    CHECK_FALSE(shared.rows.back().isOpen());
}
