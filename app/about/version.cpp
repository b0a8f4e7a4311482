// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/version.h"

#include "app/about/commit.h"
#include "core/storage/engineversion.h"

#include <QtGlobal>

namespace helpdesk::about {

QString programVersion()
{
    return QStringLiteral(AURICULAR_VERSION);
}

QString versionText(const QString &program)
{
    return QStringLiteral("%1 %2\ncommit %3\nQt %4\nSQLite %5\n")
        .arg(program, programVersion(), QString::fromLatin1(builtFrom), QString::fromLatin1(qVersion()), sqliteVersion());
}

} // namespace helpdesk::about
