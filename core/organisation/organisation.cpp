// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/organisation.h"

#include <QTimeZone>

namespace helpdesk {

bool isTimeZone(const QString &name)
{
    // Offsets ("UTC+3") are valid to Qt, but know no daylight saving: no place has one of them as its name.
    return !name.startsWith(QLatin1String("UTC")) && QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

QStringList timeZoneNames()
{
    QStringList names;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (const QString name = QString::fromLatin1(zone); name.contains(QLatin1Char('/')) && isTimeZone(name))
            names.append(name);
    }
    return names;
}

} // namespace helpdesk
