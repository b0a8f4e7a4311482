// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/zonerules.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace helpdesk {

/// The clocks that a report was made by, kept with it: what they showed then is what it shows, whatever the rules of
/// their zone say later.
struct ReportClock
{
    /// From an instant on, until the next one of the list.
    struct Stretch
    {
        qint64 fromMs = 0;
        int offsetSeconds = 0; ///< East of UTC.

        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    QString zone;
    ZoneRules rules;
    std::vector<Stretch> stretches; ///< Oldest first; the first one holds for what was before, too.

    /// As a zone's clocks run between two instants by the rules of this process; by UTC's where it knows no such zone.
    [[nodiscard]] static ReportClock of(const QString &zone, qint64 fromMs, qint64 toMs);

    /// It was not kept: a report of before.
    [[nodiscard]] bool isEmpty() const { return stretches.empty(); }
    /// What they showed at an instant. REQUIRES: not empty.
    [[nodiscard]] QDateTime at(qint64 ms) const;
    /// The same in milliseconds since 1970, as if it were UTC.
    [[nodiscard]] qint64 shownMs(qint64 ms) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Empty: there was none.
    [[nodiscard]] static ReportClock fromJson(const QJsonObject &json);

    friend bool operator==(const ReportClock &, const ReportClock &) = default;
};

} // namespace helpdesk
