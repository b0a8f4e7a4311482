// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/systemclock.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/storewatcher.h"
#include "ui/common/printports.h"

#include <QString>

#include <functional>
#include <optional>

namespace helpdesk::console {

/// What a window takes from the machine around it. The defaults are the machine as it is; the tour brings its own, so
/// that its pictures are the same everywhere.
struct Surroundings
{
    MomentSource now = systemMoment;
    quint64 seed = 0; ///< Of ids and of the pauses in practice. 0: the system's entropy.
    PrintPorts printing = printPortsOfSystem();
    bool sound = true; ///< False: nothing is heard, and what is plugged in is not asked for.
    QueuePolicy queue;
    WatchPolicy watch;
    /// How the place of a file is told to people.
    std::function<QString(const QString &)> shownPath = [](const QString &path) { return path; };
    std::optional<qint64> shownBytes; ///< Told in the place of the database's size.
};

} // namespace helpdesk::console
