// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchsession.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // Errors made on purpose are no news.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("auricular.storage.warning=false\nqt.sql.*=false"));
    return helpdesk::test::runTests(argc, argv);
}
