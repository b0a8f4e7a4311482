// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deskzone.h"

#include "core/organisation/organisation.h"

#include <QTimeZone>
#include <QtGlobal>

#include <ctime>

namespace helpdesk::console {

namespace {

QString pcZone()
{
    static const QString found = QString::fromLatin1(QTimeZone::systemTimeZoneId()); // Asked before another one is used.
    const bool named = found.contains(QLatin1Char('/')) && !found.startsWith(QLatin1String("Etc/")) && isTimeZone(found);
    return named ? found : QString();
}

} // namespace

QString useTimeZone(const QString &ianaName)
{
    const QString before = pcZone();
    if (isTimeZone(ianaName) && qgetenv("TZ") != ianaName.toLatin1()) {
        // Through Qt, which keeps its own conversions away meanwhile.
        qputenv("TZ", ianaName.toLatin1());
        tzset();
    }
    return before;
}

} // namespace helpdesk::console
