// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/organisation.h"

#include "core/organisation/zonerules.h"

#include <QTimeZone>

namespace helpdesk {

namespace {

/// Offsets ("UTC+3") are valid to Qt, but know no daylight saving: no place has one of them as its name.
bool isOffset(const QString &name)
{
    return name.startsWith(QLatin1String("UTC"));
}

} // namespace

bool isTimeZone(const QString &name)
{
    if (isOffset(name))
        return false;
    // By its file: Qt 6.4 counts no second name of a zone as available, 6.8 anything that reads as a rule ("XYZ5").
    const QStringList folders = zoneFolders();
    return folders.isEmpty() ? QTimeZone::isTimeZoneIdAvailable(name.toLatin1()) : rulesIn(folders, name).isKnown();
}

QStringList timeZoneNames()
{
    QStringList names;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (const QString name = QString::fromLatin1(zone); name.contains(QLatin1Char('/')) && !isOffset(name))
            names.append(name);
    }
    return names;
}

} // namespace helpdesk
