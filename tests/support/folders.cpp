// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/folders.h"

namespace helpdesk::test {

QString sourcePath(QStringView below)
{
    return QStringLiteral(AURICULAR_SOURCE_DIR "/").append(below);
}

QString programFolder()
{
    return QStringLiteral(AURICULAR_APP_FOLDER);
}

} // namespace helpdesk::test
