// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace helpdesk::console {

class Console;

/// Brings a window to rest, so that a picture shows a state and never a moment: whatever was asked is answered, what is
/// to be written is written, what waits for a pause has had it. The window's own clocks stand still meanwhile, whoever
/// steers its time calls Console::tick().
class TourRest : public QObject
{
public:
    /// \a console is borrowed.
    explicit TourRest(Console &console);

    /// Lets the events go on until nothing is left to come. False when that is not reached in ten minutes.
    [[nodiscard]] bool come();

private:
    enum class Pauses {
        Held, ///< They do not end before what they wait for.
        Over,
    };
    /// Clocks, and what takes something away after a while, stand still.
    void steerTimers(Pauses pauses);
    [[nodiscard]] bool waitsForPause() const;

    Console &m_console;
    bool m_seen = false; ///< The database was looked at after the last change.
};

} // namespace helpdesk::console
