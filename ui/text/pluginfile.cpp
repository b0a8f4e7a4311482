// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/pluginfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace helpdesk {

QString pluginFile(const QString &name)
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList folders{here + QStringLiteral("/parts"), here + QStringLiteral("/../lib/auricular/parts")};
    for (const QString &path : QCoreApplication::libraryPaths())
        folders.append(path + QStringLiteral("/parts"));
    for (const QString &folder : folders) {
        const QString file = QDir::cleanPath(QStringLiteral("%1/libauricular-%2.so").arg(folder, name));
        if (QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace helpdesk
