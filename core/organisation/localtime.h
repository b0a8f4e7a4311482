// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace helpdesk {

/// The instant (UTC epoch milliseconds) of a wall-clock time in a zone.
///
/// A time that daylight saving skips is taken as the next one that there is; a doubled one as the first.
/// REQUIRES: all three are valid.
/// The one way from a wall clock to an instant: what QDateTime and startOfDay() make of such times differs between
/// versions of Qt (6.4: none at all and the second; 6.8: an hour later and the first).
[[nodiscard]] qint64 instantOf(QDate day, QTime time, const QTimeZone &zone);
/// The same for what is still to come: a doubled time is the next one after \a afterMs, whichever pass that is; when
/// both are over, the later one.
[[nodiscard]] qint64 instantAfter(QDate day, QTime time, const QTimeZone &zone, qint64 afterMs);
/// The instant at which a day begins there.
[[nodiscard]] qint64 beginOf(QDate day, const QTimeZone &zone);
/// An instant, or what clocks show taken for one (DeskClock), by UTC's clocks.
[[nodiscard]] QDateTime utcTime(qint64 ms);

} // namespace helpdesk
