// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace helpdesk {

/// What belongs to this PC and to who works on it, beside any database: one file, for the window and the command line.
[[nodiscard]] inline QSettings pcSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("auricular"),
                     QStringLiteral("auricular"));
}

/// The folder of copies that somebody chose; empty or missing: beside each database.
inline constexpr char copiesFolderKey[] = "copies";

} // namespace helpdesk
