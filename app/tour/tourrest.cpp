// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tourrest.h"

#include "app/console/console.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace helpdesk::console {

namespace {

using namespace std::chrono_literals;

constexpr qint64 patienceMs = 600'000; ///< On one core that others have too.
constexpr auto longestPause = 5s;      ///< What runs longer takes something away again, and nobody looks that long.

/// Those that run now. One may go with what another one does.
QList<QPointer<QTimer>> timersOf(Console &console)
{
    QList<QTimer *> timers = console.window().findChildren<QTimer *>();
    if (console.practice())
        timers += console.practice()->room().findChildren<QTimer *>();
    timers.removeIf([](const QTimer *timer) { return !timer->isActive(); });
    return {timers.begin(), timers.end()};
}

bool isPause(const QTimer *timer)
{
    return timer->isSingleShot() && timer->intervalAsDuration() <= longestPause;
}

/// What was posted, also to be deleted, and what that brings in turn: lists lay themselves out when nothing else is to
/// be done.
void letEventsGoOn()
{
    constexpr int mostRounds = 1000;
    for (int round = 0; round < mostRounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            return;
    }
}

} // namespace

TourRest::TourRest(Console &console) : m_console(console)
{
    connect(&console.store().watcher(), &StoreWatcher::changed, this, [this] { m_seen = false; });
}

void TourRest::steerTimers(Pauses pauses)
{
    for (const QPointer<QTimer> &timer : timersOf(m_console)) {
        if (!timer || !timer->isActive())
            continue;
        if (!isPause(timer)) {
            timer->stop();
        } else if (pauses == Pauses::Held) {
            timer->start();
        } else {
            QTimerEvent end(timer->timerId());
            QCoreApplication::sendEvent(timer, &end);
        }
    }
}

bool TourRest::waitsForPause() const
{
    const auto timers = timersOf(m_console);
    return std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { return isPause(timer); });
}

bool TourRest::come()
{
    QElapsedTimer waited;
    waited.start();
    m_seen = false;
    while (waited.elapsed() < patienceMs) {
        const bool answered = m_console.isAtRest();
        steerTimers(answered ? Pauses::Over : Pauses::Held);
        letEventsGoOn();
        if (!answered || !m_console.isAtRest() || waitsForPause()) {
            QThread::msleep(1); // The other threads go on.
            continue;
        }
        if (m_seen)
            return true;
        m_seen = true;
        m_console.store().watcher().look();
    }
    return false;
}

} // namespace helpdesk::console
