// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

namespace helpdesk::test {

/// Zones with rules of the tests' own, written out as POSIX does: no law changes them, and no PC knows other ones. What
/// a test says of days to come, or of clocks that are changed, is said of these. Every Qt takes them; a desk does not:
/// they are no place's name.
namespace ownzone {
inline const QByteArray steady = "<-06>6"; ///< Six hours behind UTC, always.
inline const QByteArray north =
    "<-08>8<-07>,M3.2.0,M11.1.0"; ///< From 02:00 on the second Sunday of March to that of the first of November.
inline const QByteArray south =
    "<-04>4<-03>,M9.1.6/24,M4.1.6/24"; ///< A midnight of September is skipped, an hour before one of April comes twice.
inline const QByteArray midnight =
    "<-05>5<-04>,M3.2.0/0,M11.1.0/1"; ///< 00:00 is skipped in March, and comes twice in November.
} // namespace ownzone

} // namespace helpdesk::test
