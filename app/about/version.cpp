// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/version.h"

#include "app/about/commit.h"
#include "core/storage/engine/engineversion.h"

#include <QCoreApplication>
#include <QtGlobal>

namespace helpdesk::about {

QString programVersion()
{
    return QStringLiteral(AURICULAR_VERSION);
}

namespace {

/// The commit as cmake/commit.cmake wrote it down; what it adds is said in the language of the installed translator.
QString builtFromText()
{
    QString text = QString::fromLatin1(builtFrom);
    for (const char *added : {QT_TRANSLATE_NOOP("helpdesk::Version", ", with changes that are not committed"),
                              QT_TRANSLATE_NOOP("helpdesk::Version", "unknown: built from a tree without git")})
        text.replace(QLatin1String(added), QCoreApplication::translate("helpdesk::Version", added));
    return text;
}

} // namespace

QString versionText(const QString &program)
{
    return QStringLiteral("%1 %2\ncommit %3\nQt %4\nSQLite %5\n")
        .arg(program, programVersion(), builtFromText(), QString::fromLatin1(qVersion()), sqliteVersion());
}

} // namespace helpdesk::about
