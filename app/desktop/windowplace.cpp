// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace helpdesk::desktop {

namespace {

constexpr int gripWidth = 200;
constexpr int gripHeight = 40;

} // namespace

QRect placeOnScreens(const QRect &kept, const std::vector<QRect> &screens)
{
    if (screens.empty() || !kept.isValid())
        return kept;
    const QRect grip(kept.left(), kept.top(), kept.width(), gripHeight);
    const bool seen = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
        const QRect part = screen.intersected(grip);
        return part.width() >= gripWidth && part.height() >= gripHeight / 2;
    });
    if (seen)
        return kept;
    const QRect &screen = screens.front();
    QRect placed(QPoint(), kept.size().boundedTo(screen.size()));
    placed.moveCenter(screen.center());
    return placed;
}

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        return;
    std::vector<QRect> screens;
    if (const QScreen *first = QGuiApplication::primaryScreen())
        screens.push_back(first->availableGeometry());
    for (const QScreen *screen : QGuiApplication::screens())
        screens.push_back(screen->availableGeometry());
    if (window.isMaximized() || window.isFullScreen())
        return; // The window system puts these on a screen it has.
    window.setGeometry(placeOnScreens(window.geometry(), screens));
}

} // namespace helpdesk::desktop
