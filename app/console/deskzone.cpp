// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deskzone.h"

#include "core/organisation/organisation.h"
#include "ui/text/times.h"

#include <QTimeZone>

namespace helpdesk::console {

void useTimeZone(const QString &ianaName)
{
    if (isTimeZone(ianaName))
        Times::setZone(QTimeZone(ianaName.toLatin1()));
}

QString zoneOfPc()
{
    const QString found = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const bool named =
        found.contains(QLatin1Char('/')) && !found.startsWith(QLatin1String("Etc/")) && isTimeZone(found);
    return named ? found : QString();
}

} // namespace helpdesk::console
