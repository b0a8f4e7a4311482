// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchsession.h"
#include "tests/support/folders.h"
#include "tests/ui/pauses.h"
#include "ui/common/consolestyle.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    helpdesk::test::HeldPauses pauses;
    application.installEventFilter(&pauses);
    QApplication::setCursorFlashTime(0);                               // The same pixels at any moment,
    QApplication::setKeyboardInputInterval(3'600'000);                 // and letters one after another are one word.
    QCoreApplication::addLibraryPath(helpdesk::test::programFolder()); // Where the plug-ins are built.
    QApplication::setStyle(new helpdesk::ConsoleStyle);
    QApplication::setPalette(helpdesk::consolePalette(helpdesk::Scheme::Light));
    QApplication::setFont(helpdesk::typeface(14));
    return helpdesk::test::runTests(argc, argv);
}
