// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowwalk.h"

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "ui/calllog/amenddialog.h"
#include "ui/people/directorydialog.h"
#include "ui/people/importdialog.h"
#include "ui/people/mergedialog.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace helpdesk::test {

namespace {

const QString markup = QStringLiteral("<img src=x> <b>Ana</b> & Luis");

const char *const dialogs[] = {"directory", "merge", "import", "amend", "keys"};

void walkDialogs(TestDesk &desk, const std::function<void(const char *)> &at)
{
    desk.known = {{{RequesterId{5},
                    text("María Elena Hernández Cruz"),
                    text("Recaudación Toluca"),
                    Staff::No,
                    text("mhernandez@finanzas.example"),
                    {text("722 555 0148")},
                    text("2210")},
                   0,
                   {RequesterId{9}}},
                  {{RequesterId{6},
                    text("Marcos Hernández Vega"),
                    text("Catastro"),
                    Staff::Unknown,
                    {},
                    {text("722 555 0163")},
                    {}},
                   0,
                   {}}};
    desk.report = {};
    desk.report.added = 120;
    desk.report.bad = {{3, DirectoryFault::NameMissing}, {7, DirectoryFault::EmailForm}};
    DirectoryDialog directory(desk.front.ports().directory, desk.session, desk.known.front(), desk.window.get());
    directory.offerTaking(true);
    directory.open();
    at("directory");
    MergeDialog merge(desk.front.ports().directory, desk.known.front(), &directory);
    merge.open();
    at("merge");
    merge.close();
    ImportDialog import(desk.front.ports().directory, &directory);
    import.open();
    import.look(text("personas.csv"));
    at("import");
    import.close();
    directory.close();
    AmendDialog amend(desk.state(), desk.session.screen(), desk.window.get());
    amend.open();
    at("amend");
    amend.close();
    QTimer::singleShot(0, desk.window.get(), [&] {
        at("keys");
        QApplication::activeModalWidget()->close();
    });
    (void)desk.window->commands().run(text("keys"));
    desk.known.clear();
    desk.window->activateWindow();
    REQUIRE(waitFor([&] { return desk.window->isActiveWindow(); }));
}

} // namespace

bool isDialog(const char *where)
{
    return std::any_of(std::begin(dialogs), std::end(dialogs),
                       [&](const char *dialog) { return QByteArray(where) == dialog; });
}

void walkEverywhere(TestDesk &desk, const std::function<void(const char *)> &look)
{
    const auto capture = [&](std::initializer_list<std::pair<QString, QString>> values) {
        command::Capture given;
        for (const auto &[key, value] : values)
            given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
        REQUIRE(desk.front.perform(given));
        desk.settle();
    };
    const auto at = [&](const char *where) {
        desk.settle();
        // A layout in a layout asks again: some rounds until nobody does.
        for (int round = 0; round < 10; ++round)
            QApplication::processEvents();
        // Drawing settles every layout that still waits for its turn.
        const QPixmap picture = desk.window->grab();
        if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty()) {
            const QString code =
                desk.session.screen() == Language::English ? QStringLiteral("en") : QStringLiteral("es");
            const QWidget *dialog = QApplication::activeModalWidget();
            (dialog ? const_cast<QWidget *>(dialog)->grab() : picture)
                .save(QStringLiteral("%1/%2-%3-%4-%5.png")
                          .arg(folder, QLatin1String(where), code, densityWords.word(desk.session.density()))
                          .arg(desk.window->width()));
        }
        look(where);
    };
    at("idle");
    desk.press(Qt::Key_B, Qt::ControlModifier);
    at("away");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    at("away over the log");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_F5);
    desk.pass(22);
    at("ringing");
    desk.press(Qt::Key_Return);
    at("2");
    REQUIRE(desk.front.perform(command::Note{markup}));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    at("palette");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    at("3");
    desk.press(Qt::Key_F4);
    at("map");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F6);
    at("reasons");
    desk.press(Qt::Key_1);
    desk.pass(35);
    desk.page->tick();
    at("hold");
    desk.press(Qt::Key_F7);
    REQUIRE(desk.front.perform(command::Choose{text("first-level")}));
    at("4");
    walkDialogs(desk, at);
    REQUIRE(desk.front.perform(command::StepBack{}));
    REQUIRE(desk.front.perform(command::Choose{text("second-level")}));
    at("6");
    capture({{fieldkey::callerName, markup},
             {fieldkey::callerUnit, markup},
             {fieldkey::requestType, text("incident")},
             {fieldkey::service, text("institutional-email")}});
    at("6 filled");
    if (desk.session.folding().caller) {
        desk.press(Qt::Key_I, Qt::ControlModifier);
        at("caller");
        desk.press(Qt::Key_Escape);
    }
    REQUIRE(desk.front.perform(command::GoOn{}));
    at("7");
    capture({{fieldkey::detail, markup},
             {fieldkey::callerEmail, text("ana@finanzas.example")},
             {fieldkey::callerPhone, text("722 555 0148")}});
    REQUIRE(desk.front.perform(command::GoOn{}));
    at("8");
    capture({{fieldkey::urgency, text("low")}, {fieldkey::affected, text("11")}, {fieldkey::affectedOf, text("200")}});
    at("8 urgency");
    desk.press({Qt::Key_Escape, Qt::Key_F6, Qt::Key_1});
    desk.pass(24);
    desk.page->tick();
    REQUIRE(desk.state().hold().isOnHold());
    at("8 hold");
    desk.press(Qt::Key_F7);
    capture({{fieldkey::impact, text("minor")}, {fieldkey::resolver, text("isolis")}});
    REQUIRE(desk.front.perform(command::MakeTicket{}));
    at("8 number");
    REQUIRE(desk.front.perform(command::SetTense{true}));
    at("8 tense");
    REQUIRE(desk.front.perform(command::SetTense{false}));
    for (const char *operation : {"10", "11", "13", "14", "15", "16", "17", "19", "23", "S", "X"}) {
        REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
        at(operation);
    }
    REQUIRE(desk.front.perform(command::JumpTo{text("25")}));
    at("25");
    desk.window->setTrouble(Error::Code::StorageFull);
    desk.window->setUnsaved(2);
    at("trouble");
    desk.window->setTrouble(std::nullopt);
    desk.window->setUnsaved(0);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    at("log");
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.window->askFirstAccount(Organisation{});
    at("first start");
}

} // namespace helpdesk::test
