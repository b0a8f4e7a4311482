// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace helpdesk::test {

/// Runs the event loop until \a state() holds; false after the deadline. Every event is a chance to look again.
template<typename State>
[[nodiscard]] bool waitFor(State state, int deadline_ms = 20000)
{
    const QDeadlineTimer deadline(deadline_ms);
    QTimer wake; // So that processEvents() returns at the deadline even if nothing happens.
    wake.start(50);
    while (!state()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop().processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace helpdesk::test
