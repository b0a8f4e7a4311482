// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <vector>

class QByteArray;
class QWidget;

namespace helpdesk::desktop {

/// Where a window that was at \a kept goes among these screens: there, when enough of its upper edge can be seen and
/// gripped; else in the middle of the first screen, as large as fits there.
[[nodiscard]] QRect placeOnScreens(const QRect &kept, const std::vector<QRect> &screens);

/// Puts a window where it was, on whatever screens there are now.
void restorePlace(QWidget &window, const QByteArray &geometry);

} // namespace helpdesk::desktop
