// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace helpdesk {

/// The tooltip that shows \a words as they stand: a tooltip takes for markup what looks like it, also a caller's words.
[[nodiscard]] QString plainToolTip(const QString &words);

void setPlainToolTip(QWidget *widget, const QString &words);

} // namespace helpdesk
