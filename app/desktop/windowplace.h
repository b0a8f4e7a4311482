// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMargins>
#include <QRect>

#include <vector>

class QByteArray;
class QWidget;

namespace helpdesk::desktop {

/// Where a window that was at \a kept goes among these screens: there, when enough of its upper edge can be seen and
/// gripped; else in the middle of the first screen, as large as fits there.
[[nodiscard]] QRect placeOnScreens(const QRect &kept, const std::vector<QRect> &screens);

/// Where a window that has no place yet goes: in the middle of \a screen, as large as it wants to be, as far as that
/// fits there together with its frame.
[[nodiscard]] QRect firstPlace(const QSize &wanted, const QMargins &frame, const QRect &screen);

/// Puts a window where it was, on whatever screens there are now; one that was nowhere yet, on the first.
void restorePlace(QWidget &window, const QByteArray &geometry);

} // namespace helpdesk::desktop
