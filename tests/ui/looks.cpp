// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hand tool: draws the call page in its states. Not a test.

#include "tests/ui/desk.h"
#include "ui/common/consolestyle.h"
#include "ui/common/screenlanguage.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

using namespace helpdesk;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ConsoleStyle);
    const QString dir = application.arguments().value(1, QStringLiteral("/tmp/looks"));
    const bool dark = application.arguments().contains(QStringLiteral("dark"));
    const bool english = application.arguments().contains(QStringLiteral("en"));
    QApplication::setPalette(consolePalette(dark ? Scheme::Dark : Scheme::Light));
    QApplication::setFont(typeface(14));
    ScreenLanguage language;
    language.set(english ? Language::English : Language::Spanish);
    TestDesk test;
    test.session.setScreenLanguage(english ? Language::English : Language::Spanish);
    CallPage page(test.front);
    test.page = &page;
    page.resize(1280, 680);
    page.show();
    page.activateWindow();
    test.settle(50);
    int shot = 0;
    const auto grab = [&](const char *name) {
        test.settle(30);
        page.grab().save(QStringLiteral("%1/%2-%3.png").arg(dir).arg(++shot, 2, 10, QLatin1Char('0')).arg(QLatin1String(name)));
    };
    grab("idle");
    test.press(Qt::Key_F5);
    test.pass(7);
    test.settle(1100);
    grab("ringing");
    test.press(Qt::Key_Return);
    test.pass(20);
    grab("greeting");
    test.type(QStringLiteral("El correo no abre desde ayer"));
    test.press(Qt::Key_Return);
    test.press(Qt::Key_1, Qt::AltModifier);
    grab("op3");
    test.press(Qt::Key_2);
    grab("op6");
    test.press(Qt::Key_1);
    test.type(QStringLiteral("corr"));
    grab("op6-service");
    test.press(Qt::Key_Return);
    test.type(QStringLiteral("No abre"));
    test.press(Qt::Key_Return);
    test.type(QStringLiteral("María Elena Hernández"));
    test.press(Qt::Key_Return);
    test.type(QStringLiteral("maria@"));
    test.press(Qt::Key_Return);
    grab("op6-fault");
    test.type(QStringLiteral("finanzas.example"));
    test.press(Qt::Key_Return);
    test.type(QStringLiteral("722 555 0148"));
    test.press(Qt::Key_Return);
    grab("op8");
    test.press(Qt::Key_2);
    grab("op8-urgency");
    test.press(Qt::Key_3);
    grab("op8-impact");
    test.journal.held = true;
    test.press(Qt::Key_Return);
    test.settle(100);
    grab("making");
    test.settle(2100);
    grab("provisional");
    test.journal.release();
    grab("number");
    test.press(Qt::Key_F6);
    grab("reasons");
    test.press(Qt::Key_1);
    test.pass(24);
    test.settle(1100);
    grab("hold");
    test.press(Qt::Key_F7);
    test.press(Qt::Key_1);
    grab("summary");
    return 0;
}
