// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>

#include <functional>
#include <vector>

namespace helpdesk {

/// One line of the palette and what Enter does on it.
struct PaletteEntry
{
    QString icon;
    QString name;
    QString detail; ///< Smaller, beside the name.
    QString key;    ///< The key that does the same, as on its cap.
    std::function<void()> act;
    std::function<void()> aside = {}; ///< What Ctrl and Enter does instead; empty: nothing else.
    QString asideWords = {};
};

/// Where a group of the palette's lines comes from.
struct PaletteSource
{
    using Answer = std::function<void(std::vector<PaletteEntry>)>;

    QChar prefix; ///< Typed first it asks this source alone; null: none.
    std::function<QString()> title;
    /// Finds what fits a text, perhaps empty. The answer may come at once, later, or never.
    std::function<void(const QString &text, Answer answer)> find;
};

} // namespace helpdesk
