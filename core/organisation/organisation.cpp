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

} // namespace helpdesk
