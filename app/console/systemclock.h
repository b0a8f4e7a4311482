// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace helpdesk::console {

/// Where a window takes the time from. The system's in use, a steered one on the tour.
using MomentSource = std::function<Moment()>;

/// The only place of the window that reads clocks.
[[nodiscard]] inline Moment systemMoment()
{
    using namespace std::chrono;
    return {QDateTime::currentMSecsSinceEpoch(),
            duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()};
}

} // namespace helpdesk::console
