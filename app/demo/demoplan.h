// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace helpdesk::demo {

struct DemoPlan
{
    qint64 calls = 0;
    quint64 seed = 1;
    qint64 untilMs = 0; ///< When the last day ends, UTC.
};

struct DemoReport
{
    qint64 calls = 0;
    int refused = 0; ///< Commands that the procedure refused: 0, or the play has a fault.
    bool stopped = false;
};

/// How far it is, on another thread than that of makeDemo(), and never after it. False ends it: what was made until
/// then stays, whole.
using DemoWatch = std::function<bool(qint64 made)>;

} // namespace helpdesk::demo
