// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace helpdesk {

/// A drawing of resources/icons in its own colours, \a size logical pixels high and wide. Drawn by the library this
/// program is linked with: no plug-in that may be missing takes part. Null when there is no such drawing, which is told
/// in the log.
[[nodiscard]] QPixmap vectorPixmap(const QString &name, int size, qreal ratio);

/// The same as an icon that is drawn anew at each size somebody asks for.
[[nodiscard]] QIcon vectorIcon(const QString &name);

} // namespace helpdesk
