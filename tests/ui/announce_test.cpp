// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/announce.h"

#include "core/call/fieldkeys.h"
#include "tests/ui/desk.h"

using namespace helpdesk;

namespace {

/// Listens while it lives, whatever has the keyboard.
class ScreenReader
{
public:
    ScreenReader()
    {
        listenToAnnouncements([this](const QString &words) { said.append(words); });
    }
    ~ScreenReader() { listenToAnnouncements({}); }
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;
    [[nodiscard]] int times(const char *words) const { return static_cast<int>(said.count(QString::fromUtf8(words))); }

    QStringList said;
};

} // namespace

TEST_CASE("another call that rings is said once, and in the language of the screen", "[announce]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_1);
    const ScreenReader reader;
    desk.press(Qt::Key_F5);
    CHECK(reader.times("Timbra otra llamada.") == 1);
    desk.pass(6);
    desk.page->tick();
    desk.settle();
    CHECK(reader.times("Timbra otra llamada.") == 1);
}

TEST_CASE("who hears the window is told to speak to the caller on hold, and when it is too late", "[announce]")
{
    TestDesk desk(Language::English);
    desk.answerCall();
    desk.press(Qt::Key_1);
    REQUIRE(desk.front.perform(command::BeginHold{QStringLiteral("look-up")}));
    const ScreenReader reader;
    const auto after = [&](int seconds) {
        desk.pass(seconds);
        desk.page->tick();
    };
    after(10);
    CHECK(reader.times("Speak to the caller on hold now.") == 0);
    after(12);
    after(1);
    CHECK(reader.times("Speak to the caller on hold now.") == 1);
    after(10);
    CHECK(reader.times("The caller on hold has waited too long: speak to them.") == 1);
}

TEST_CASE("a call is said to be saved when it is, not when it was registered", "[announce]")
{
    TestDesk desk(Language::English);
    desk.answerCall();
    desk.press(Qt::Key_1);
    REQUIRE(desk.front.perform(command::Choose{QStringLiteral("first-level")}));
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::service, {QStringLiteral("networks"), FieldValue::State::Given}},
                          {fieldkey::callerName, {QStringLiteral("Óscar Beltrán"), FieldValue::State::Given}},
                          {fieldkey::callerUnit, {QStringLiteral("Catastro"), FieldValue::State::Given}}}}));
    REQUIRE(desk.front.perform(
        command::Capture{{{fieldkey::solution, {QStringLiteral("Cable firme"), FieldValue::State::Given}}}}));
    REQUIRE(desk.front.perform(command::Choose{QStringLiteral("solved")}));
    const ScreenReader reader;
    REQUIRE(desk.front.perform(command::Register{}));
    CHECK(reader.times("The call is registered and saved.") == 0);
    desk.settle();
    CHECK(reader.times("The call is registered and saved.") == 1);
}

TEST_CASE("what cannot be saved and what was refused is said at once, and said again when it comes again", "[announce]")
{
    TestDesk desk(Language::English);
    desk.answerCall();
    ScreenReader reader;
    const auto heard = [&reader](const char *words) { return reader.said.filter(QString::fromUtf8(words)).size(); };
    desk.window->setTrouble(Error::Code::StorageFull);
    const auto once = heard("disk");
    CHECK(once > 0);
    desk.window->setTrouble(std::nullopt);
    desk.window->setTrouble(Error::Code::StorageFull);
    CHECK(heard("disk") == 2 * once);
    reader.said.clear();
    CHECK_FALSE(desk.front.perform(command::Choose{QStringLiteral("no-such-answer")}));
    CHECK_FALSE(reader.said.isEmpty());
}
