// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QDialog;

namespace helpdesk {

/// What folds away where the window is small: the one place that decides it. Everything that folds asks its session for
/// this.
struct Folding
{
    bool words = false;  ///< Narrow: words beside numbers and signs give way to them; the tooltips keep them.
    bool caller = false; ///< Narrower: who is calling stands in one row, opened whole by its key.
    bool height = false; ///< Low: what explains folds, what is said and chosen stays.

    /// \a window in logical pixels: 1920 by 1080 at 200 % are 960 by 540.
    [[nodiscard]] static Folding of(const QSize &window);

    friend bool operator==(const Folding &, const Folding &) = default;
};

/// As large as asked for, but never larger than the window it lies over.
void resizeWithin(QDialog &dialog, const QSize &wanted);

} // namespace helpdesk
