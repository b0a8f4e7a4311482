// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/monthfile.h"
#include "app/service/shiftcopies.h"
#include "ui/settings/settingsports.h"

class QSettings;

namespace helpdesk::console {

/// Keys of what belongs to the PC.
namespace pckey {
inline constexpr const char *soundEnabled = "sound/enabled";
inline constexpr const char *soundVolume = "sound/volume";   ///< Percent.
inline constexpr const char *soundDevice = "sound/device";   ///< Id; empty: the system's choice.
inline constexpr const char *reportCopies = "report/copies"; ///< Whether the call report is kept on this PC.
inline constexpr const char *reportFolder = "report/folder"; ///< Empty: the usual one.
inline constexpr const char *monthFolder =
    "report/month-folder"; ///< Where the month's file is kept up to date; empty: nowhere.
inline constexpr const char *monthCsv = "report/month-csv"; ///< As CSV and not as a workbook.
} // namespace pckey

/// The tones as this PC keeps them; \a settings may be null, and then nothing is kept.
[[nodiscard]] SoundPorts::Choice soundChoice(const QSettings *settings);
void keepSoundChoice(QSettings *settings, const SoundPorts::Choice &choice);

/// The call reports kept on this PC, likewise.
[[nodiscard]] ShiftCopyChoice reportCopyChoice(const QSettings *settings);
void keepReportCopyChoice(QSettings *settings, const ShiftCopyChoice &choice);

/// The month's file, likewise.
[[nodiscard]] MonthFileChoice monthFileChoice(const QSettings *settings);
void keepMonthFileChoice(QSettings *settings, const MonthFileChoice &choice);

} // namespace helpdesk::console
