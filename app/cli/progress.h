// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <atomic>

namespace helpdesk::cli {

/// From here on Ctrl+C and SIGTERM only ask; a second one ends the program at once.
void catchStops();
[[nodiscard]] const std::atomic<bool> &stopAsked();

/// What may run at night is quiet so long: cron mails whatever is said on err.
inline constexpr qint64 nightQuietMs = 2000;

/// How far long work is, on err: a line that is painted over, or one for every tenth when nobody watches.
class ProgressLine
{
public:
    /// Nobody watching is told nothing before \a quietMs.
    ProgressLine(QTextStream &err, qint64 whole, qint64 quietMs = 0);

    void show(qint64 made);
    void setWhole(qint64 whole) { m_whole = whole; }
    /// Leaves the line, if one was painted.
    void end();
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.elapsed(); }

private:
    QTextStream &m_err;
    QString m_words; ///< Of the language spoken at the beginning, whatever a file is written in.
    qint64 m_whole;
    qint64 m_quietMs;
    bool m_terminal;
    QElapsedTimer m_clock;
    qint64 m_shownMs;
    qint64 m_tenth = 0;
};

} // namespace helpdesk::cli
