// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/card/duepanel.h"
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QDateTime>

using namespace helpdesk;

namespace {

/// An outside call that nobody answered, promised for later; the desk is idle again.
void promise(TestDesk &desk, const QString &who, int minutes)
{
    const auto capture = [&](std::initializer_list<std::pair<QString, QString>> values) {
        command::Capture given;
        for (const auto &[key, value] : values)
            given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
        REQUIRE(desk.front.perform(given));
    };
    desk.answerCall();
    REQUIRE(desk.front.perform(command::Choose{text("call")}));
    REQUIRE(desk.front.perform(command::Choose{text("outside")}));
    capture({{fieldkey::callerStaff, fieldkey::yes},
             {fieldkey::callerName, who},
             {fieldkey::callerUnit, text("Adquisiciones")},
             {fieldkey::callerExtension, text("3304")},
             {fieldkey::calleeName, text("Proveedora Lerma")},
             {fieldkey::calleePhone, text("728 282 0101")},
             {fieldkey::calleePlace, text("Lerma")}});
    REQUIRE(desk.front.perform(command::GoOn{}));
    REQUIRE(desk.front.perform(command::Dial{}));
    desk.pass(20);
    REQUIRE(desk.front.perform(command::Choose{text("unanswered")}));
    REQUIRE(desk.front.perform(command::Choose{text("no-number")}));
    REQUIRE(desk.front.perform(command::Choose{text("call-later")}));
    const qint64 due = desk.now.wallMs + minutes * 60'000LL;
    capture({{fieldkey::due, QDateTime::fromMSecsSinceEpoch(due).toUTC().toString(Qt::ISODate)}});
    REQUIRE(desk.front.perform(command::Promise{due}));
    desk.settle();
    desk.front.refreshOpenCalls();
    desk.settle();
    REQUIRE_FALSE(desk.front.call());
}

QString saidBy(const DuePanel &panel)
{
    QStringList words;
    for (const auto *label : panel.findChildren<PlainLabel *>())
        words.append(label->text());
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a promise that is due says whom, what, since when, what to say next and the key", "[reminder]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    desk.session.setOrganisation({seedOrganisation, seedUnit, {}, {}});
    promise(desk, text("Jorge <b>Ortega</b>"), 40);
    auto *panel = desk.window->findChild<DuePanel *>();
    REQUIRE(panel);
    CHECK_FALSE(panel->isVisible());
    desk.pass(44 * 60);
    desk.page->tick();
    desk.settle();
    REQUIRE(panel->isVisible());
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        desk.window->grab().save(
            QStringLiteral("%1/reminder-%2.png").arg(folder, language == Language::English ? text("en") : text("es")));
    const QString said = saidBy(*panel);
    INFO(said.toStdString());
    const bool english = language == Language::English;
    for (const char *part : {"Jorge <b>Ortega</b>, Adquisiciones", "Proveedora Lerma", "728 282 0101", "Lucía Ramírez",
                             "16 ", "¿Me comunica con Proveedora Lerma, por favor?"})
        CHECK(said.contains(text(part)));
    CHECK(said.contains(english ? text("overdue by 4 min") : text("vencida hace 4 min"), Qt::CaseInsensitive));
    CHECK(said.contains(english ? text("1 attempt") : text("1 intento")));
    CHECK(desk.words().filter(english ? text("1 overdue promise") : text("1 promesa vencida")).size() == 1);
    for (const int height : {720, 664, 620, 720}) { // Less when a banner stands above.
        desk.window->resize(1280, height);
        desk.settle();
        for (const auto *label : panel->findChildren<PlainLabel *>()) {
            INFO(height << ": " << label->text().toStdString());
            CHECK(label->heightForWidth(label->width()) <= label->height() + 1);
        }
    }
    desk.press(Qt::Key_F3);
    CHECK(desk.operation() == text("23"));
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("a promise that becomes due during a call shows in the tray alone", "[reminder]")
{
    TestDesk desk;
    promise(desk, text("Jorge Ortega"), 40);
    desk.pass(30 * 60);
    desk.answerCall();
    const QString focused = desk.focusName();
    desk.pass(14 * 60);
    desk.page->tick();
    desk.settle();
    CHECK_FALSE(desk.window->findChild<DuePanel *>()->isVisible());
    CHECK(desk.words().filter(text("1 promesa vencida")).size() == 1);
    CHECK(desk.focusName() == focused);
    CHECK(desk.operation() == text("2"));
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);
}
