// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/demo/demodesk.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimeZone>

#include <atomic>
#include <csignal>

#include <unistd.h>

namespace helpdesk::cli {

namespace {

constexpr qint64 mostCalls = 20'000'000;
constexpr qint64 paintEveryMs = 200;

std::atomic<bool> stopAsked{false};

/// Once: ends after the call in hand. Twice: at once, which the database survives as well.
void askToStop(int signal)
{
    stopAsked = true;
    std::signal(signal, SIG_DFL);
}

/// How far it is, on err: a line that is painted over, or one for every tenth when nobody watches.
class ProgressLine
{
public:
    ProgressLine(QTextStream &err, qint64 whole) : m_err(err), m_whole(whole), m_terminal(isatty(STDERR_FILENO) == 1) { m_clock.start(); }

    void show(qint64 made)
    {
        const qint64 tenth = made * 10 / m_whole;
        const bool due = m_terminal ? made == m_whole || m_clock.elapsed() - m_shownMs >= paintEveryMs : tenth > m_tenth;
        if (!due)
            return;
        m_shownMs = m_clock.elapsed();
        m_tenth = tenth;
        const double rate = static_cast<double>(made) * 1000 / static_cast<double>(std::max<qint64>(m_shownMs, 1));
        const auto left = static_cast<qint64>(static_cast<double>(m_whole - made) / std::max(rate, 1.0));
        m_err << (m_terminal ? "\r" : "") << QString::number(100.0 * static_cast<double>(made) / static_cast<double>(m_whole), 'f', 1)
              << " %, " << static_cast<qint64>(rate) << " calls/s, " << left / 60 << " min " << left % 60 << " s left"
              << (m_terminal ? "   " : "\n");
        m_err.flush();
    }

    void end()
    {
        if (m_terminal)
            m_err << '\n';
    }

    [[nodiscard]] qint64 elapsedMs() const { return m_clock.elapsed(); }

private:
    QTextStream &m_err;
    qint64 m_whole;
    bool m_terminal;
    QElapsedTimer m_clock;
    qint64 m_shownMs = -paintEveryMs;
    qint64 m_tenth = 0;
};

/// A day (its end), or an instant; now when nothing is given.
std::optional<qint64> untilOf(const QString &text)
{
    if (text.isEmpty())
        return QDateTime::currentMSecsSinceEpoch();
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return QDateTime(day.addDays(1), QTime(0, 0), QTimeZone("America/Mexico_City")).toMSecsSinceEpoch();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    return instant.isValid() ? std::optional(instant.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

int makeDemo(Call &call)
{
    bool isNumber = false;
    bool isSeed = false;
    const qint64 calls = call.value("calls").toLongLong(&isNumber);
    const quint64 seed = call.value("seed").toULongLong(&isSeed);
    const auto until = untilOf(call.value("until"));
    if (!isNumber || calls < 1 || calls > mostCalls || !isSeed || !until || call.value("database").isEmpty()) {
        call.err << "auricular-cli: demo --calls N [--seed S] [--until YYYY-MM-DD[THH:MM:SS]] --database FILE\n";
        return wrongUse;
    }
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    ProgressLine progress(call.err, calls);
    const auto report = demo::makeDemo(*location, {calls, seed, *until}, [&](qint64 made) {
        progress.show(made);
        return !stopAsked.load();
    });
    progress.end();
    if (!report && report.error().code == Error::Code::NotAllowed) {
        call.err << "auricular-cli: " << location->displayText()
                 << ": a real desk; invented calls are only put into a new database or a demonstration desk. Nothing was changed\n";
        return noDatabase;
    }
    if (!report) {
        call.err << explained(report.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    call.out << report.value().calls << " calls in " << progress.elapsedMs() / 1000 << " s: " << location->displayText() << '\n';
    if (report.value().refused > 0)
        call.err << "auricular-cli: the procedure refused " << report.value().refused << " acts; its edition is not the one the demonstration knows\n";
    if (report.value().stopped)
        call.err << "auricular-cli: stopped; what was made is whole\n";
    return report.value().stopped || report.value().refused > 0 ? differs : done;
}

} // namespace helpdesk::cli
