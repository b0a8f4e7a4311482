// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>


namespace helpdesk {

/// The instant (UTC epoch milliseconds) of a wall-clock time in a zone.
///
/// A time that daylight saving skips is taken as the next one that there is; a doubled one as the first.
/// REQUIRES: all three are valid.
[[nodiscard]] qint64 instantOf(QDate day, QTime time, const QTimeZone &zone);

} // namespace helpdesk
