// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/roff.h"

namespace helpdesk::about {

QString roff(QString plain)
{
    plain.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    plain.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    plain.replace(QStringLiteral("…"), QStringLiteral("..."));
    if (plain.startsWith(QLatin1Char('.')) || plain.startsWith(QLatin1Char('\'')))
        plain.prepend(QStringLiteral("\\&"));
    return plain;
}

} // namespace helpdesk::about
