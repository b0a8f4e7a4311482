// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progress.h"

#include "app/cli/commandtext.h"

#include <QString>

#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace helpdesk::cli {

namespace {

constexpr qint64 paintEveryMs = 200;

std::atomic<bool> stop{false};

void askToStop(int signal)
{
    stop = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchStops()
{
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

const std::atomic<bool> &stopAsked()
{
    return stop;
}

ProgressLine::ProgressLine(QTextStream &err, qint64 whole, qint64 quietMs)
    : m_err(err),
      m_words(CommandText::tr("%1 %, %2 calls/s, %3 min %4 s left")),
      m_whole(whole),
      m_quietMs(quietMs),
      m_terminal(isatty(STDERR_FILENO) == 1),
      m_shownMs(-paintEveryMs)
{
    m_clock.start();
}

void ProgressLine::show(qint64 made)
{
    const qint64 tenth = made * 10 / m_whole;
    const bool due = m_terminal ? made == m_whole || m_clock.elapsed() - m_shownMs >= paintEveryMs
                                : tenth > m_tenth && m_clock.elapsed() >= m_quietMs;
    if (!due)
        return;
    m_shownMs = m_clock.elapsed();
    m_tenth = tenth;
    const double rate = static_cast<double>(made) * 1000 / static_cast<double>(std::max<qint64>(m_shownMs, 1));
    const auto left = static_cast<qint64>(static_cast<double>(m_whole - made) / std::max(rate, 1.0));
    m_err << (m_terminal ? "\r" : "")
          << m_words.arg(QString::number(100.0 * static_cast<double>(made) / static_cast<double>(m_whole), 'f', 1),
                         QString::number(static_cast<qint64>(rate)), QString::number(left / 60),
                         QString::number(left % 60))
          << (m_terminal ? "   " : "\n");
    m_err.flush();
}

void ProgressLine::end()
{
    if (m_terminal && m_shownMs >= 0)
        m_err << '\n';
}

} // namespace helpdesk::cli
