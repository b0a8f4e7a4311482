// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/localtime.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace helpdesk {

/// The day that tests of reports, files and logs are about.
inline const QDate thursday(2026, 11, 19);

inline const QTimeZone &mexicoZone()
{
    static const QTimeZone mexico("America/Mexico_City");
    return mexico;
}

/// When the clocks of Mexico City show that.
inline qint64 inMexicoMs(QDate day, int hour, int minute)
{
    return instantOf(day, QTime(hour, minute), mexicoZone());
}

} // namespace helpdesk
