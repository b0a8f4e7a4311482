// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/folding.h"

#include <QDialog>

namespace helpdesk {

namespace {

constexpr int roomForWords = 1180;
constexpr int roomForCaller = 1100;
constexpr int roomForExplaining = 640;
constexpr QSize around(32, 40); ///< Of the window behind that stays in sight, with the dialog's own frame.

} // namespace

Folding Folding::of(const QSize &window)
{
    return {window.width() < roomForWords, window.width() < roomForCaller, window.height() < roomForExplaining};
}

void resizeWithin(QDialog &dialog, const QSize &wanted)
{
    const QWidget *behind = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    dialog.resize(behind ? wanted.boundedTo(behind->size() - around) : wanted);
}

} // namespace helpdesk
