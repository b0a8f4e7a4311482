// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/deskzone.h"

#include "core/organisation/organisation.h"

#include <QTimeZone>
#include <QtGlobal>

#include <ctime>
#include <optional>

namespace helpdesk::console {

namespace {

QString pcZone()
{
    static const QString found = QString::fromLatin1(QTimeZone::systemTimeZoneId()); // Asked before another one is used.
    const bool named = found.contains(QLatin1Char('/')) && !found.startsWith(QLatin1String("Etc/")) && isTimeZone(found);
    return named ? found : QString();
}

const std::optional<QByteArray> &zoneOfPc()
{
    static const std::optional<QByteArray> found = qEnvironmentVariableIsSet("TZ") ? std::optional(qgetenv("TZ")) : std::nullopt;
    return found;
}

} // namespace

QString useTimeZone(const QString &ianaName)
{
    const QString before = pcZone();
    (void)zoneOfPc();
    if (isTimeZone(ianaName) && qgetenv("TZ") != ianaName.toLatin1()) {
        // Through Qt, which keeps its own conversions away meanwhile.
        qputenv("TZ", ianaName.toLatin1());
        tzset();
    }
    return before;
}

QProcessEnvironment environmentOfPc()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const auto &zone = zoneOfPc())
        environment.insert(QStringLiteral("TZ"), QString::fromLocal8Bit(*zone));
    else
        environment.remove(QStringLiteral("TZ"));
    return environment;
}

} // namespace helpdesk::console
