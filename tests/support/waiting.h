// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace helpdesk::test {

/// Only ends what would hang: whoever waits for less makes a test's truth the machine's speed.
inline constexpr int patience_ms = 300'000;

/// Runs the event loop until \a state() holds; false when it never does. Every event is a chance to look again.
template<typename State>
[[nodiscard]] bool waitFor(State state)
{
    const QDeadlineTimer deadline(patience_ms);
    QTimer wake; // So that processEvents() returns at the deadline even if nothing happens.
    wake.start(50);
    while (!state()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop().processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Runs the event loop until nothing is left to do in this thread; false when it never comes to rest.
[[nodiscard]] inline bool comeToRest()
{
    int quiet = 0; // Twice: what is deleted in the first such round may leave something to do.
    for (int round = 0; round < 100'000 && quiet < 2; ++round) {
        quiet = QEventLoop().processEvents() ? 0 : quiet + 1;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return quiet == 2;
}

} // namespace helpdesk::test
