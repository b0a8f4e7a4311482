// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk::console {

/// What the command line asks for.
struct Options
{
    QString database;                 ///< Empty: the remembered one, else the desk of this user.
    bool practice = false;            ///< The practice desk beside it instead, made when there is none.
    bool create = false;              ///< Make it when it is missing.
    std::optional<Language> language; ///< Of the screen, for this run.
    QString tour;                     ///< Folder for the pictures; empty: no tour.
    QString only;                     ///< Of the tour's sets of pictures; empty: all.
    QString reportTo;                 ///< Who started this program waits there for its window; empty: nobody.
    std::optional<int> exitCode;      ///< Everything is said already: leave with it.
};

/// Reads the arguments; prints help, the version or what is wrong, in the language asked for, else that of the
/// terminal. Where there is no application yet, one without a display is made while something is printed.
[[nodiscard]] Options readOptions(const QStringList &arguments);

} // namespace helpdesk::console
