// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace helpdesk {

/// Times and durations as they are shown: 24 hours, the desk's zone, formats given and not left to a locale.
class Times
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Times)

public:
    /// Whose clocks are shown, said and typed by: the desk's zone. Not a zone, or never called: this PC's.
    /// One process is one desk. Only in the window's thread, as everything that shows a time.
    static void setZone(const QTimeZone &zone);
    [[nodiscard]] static QTimeZone zone();
    /// A UTC instant as the desk's clocks show it.
    [[nodiscard]] static QDateTime local(qint64 atMs);
    /// "03:42", from one hour on "1:03:42".
    [[nodiscard]] static QString clock(std::chrono::milliseconds duration);
    /// "10:44" and "10:44:05" of a UTC instant.
    [[nodiscard]] static QString hour(qint64 atMs);
    [[nodiscard]] static QString hourWithSeconds(qint64 atMs);
    /// "Thursday 19 November".
    [[nodiscard]] static QString day(QDate date);
    /// "19/11/2026 10:44".
    [[nodiscard]] static QString dayAndHour(qint64 atMs);
    /// "10:44" today, "19/11 10:44" on other days.
    [[nodiscard]] static QString shortMoment(qint64 atMs, qint64 nowMs);
    /// "today", "yesterday", "3 days ago".
    [[nodiscard]] static QString daysAgo(qint64 atMs, qint64 nowMs);
    /// "in 36 min", "overdue by 4 min", "now".
    [[nodiscard]] static QString untilDue(qint64 dueMs, qint64 nowMs);
};

} // namespace helpdesk
