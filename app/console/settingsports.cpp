// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/settingsports.h"

#include <QSettings>

#include <algorithm>

namespace helpdesk::console {

SoundPorts::Choice soundChoice(const QSettings *settings)
{
    SoundPorts::Choice choice;
    if (!settings)
        return choice;
    choice.enabled = settings->value(QLatin1String(pckey::soundEnabled), choice.enabled).toBool();
    choice.volume = std::clamp(settings->value(QLatin1String(pckey::soundVolume), choice.volume).toInt(), 0, 100);
    choice.device = settings->value(QLatin1String(pckey::soundDevice)).toString();
    return choice;
}

void keepSoundChoice(QSettings *settings, const SoundPorts::Choice &choice)
{
    if (!settings)
        return;
    settings->setValue(QLatin1String(pckey::soundEnabled), choice.enabled);
    settings->setValue(QLatin1String(pckey::soundVolume), choice.volume);
    settings->setValue(QLatin1String(pckey::soundDevice), choice.device);
}

ShiftCopyChoice reportCopyChoice(const QSettings *settings)
{
    ShiftCopyChoice choice;
    if (!settings)
        return choice;
    choice.enabled = settings->value(QLatin1String(pckey::reportCopies), choice.enabled).toBool();
    choice.folder = settings->value(QLatin1String(pckey::reportFolder)).toString();
    return choice;
}

void keepReportCopyChoice(QSettings *settings, const ShiftCopyChoice &choice)
{
    if (!settings)
        return;
    settings->setValue(QLatin1String(pckey::reportCopies), choice.enabled);
    settings->setValue(QLatin1String(pckey::reportFolder), choice.folder);
}

MonthFileChoice monthFileChoice(const QSettings *settings)
{
    MonthFileChoice choice;
    if (!settings)
        return choice;
    choice.folder = settings->value(QLatin1String(pckey::monthFolder)).toString();
    choice.format = settings->value(QLatin1String(pckey::monthCsv)).toBool() ? MonthFileChoice::Format::Csv
                                                                             : MonthFileChoice::Format::Workbook;
    return choice;
}

void keepMonthFileChoice(QSettings *settings, const MonthFileChoice &choice)
{
    if (!settings)
        return;
    settings->setValue(QLatin1String(pckey::monthFolder), choice.folder);
    settings->setValue(QLatin1String(pckey::monthCsv), choice.format == MonthFileChoice::Format::Csv);
}

} // namespace helpdesk::console
