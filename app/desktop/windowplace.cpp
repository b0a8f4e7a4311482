// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/windowplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

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

QRect firstPlace(const QSize &wanted, const QMargins &frame, const QRect &screen)
{
    const QRect room = screen.marginsRemoved(frame);
    QRect placed(QPoint(), wanted.boundedTo(room.size()));
    placed.moveCenter(room.center());
    return placed;
}

namespace {

/// No window asks for more than the screen has, whatever it would like to be.
void boundLeastSize(QWidget &window, const QSize &room)
{
    window.setMinimumSize(window.minimumSize().boundedTo(room));
}

/// What the frame takes is known once the window system has made it: the window is put right once then.
class FirstPlace : public QObject
{
public:
    FirstPlace(QWidget &window, const QSize &wanted) : QObject(&window), m_window(window), m_wanted(wanted)
    {
        window.windowHandle()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QWindow *handle = m_window.windowHandle();
        if (event->type() == QEvent::Expose && handle && handle->isExposed()) {
            deleteLater();
            const QScreen *screen = handle->screen();
            const QMargins frame = handle->frameMargins();
            if (screen && !m_window.isMaximized() && !screen->availableGeometry().contains(m_window.frameGeometry())) {
                boundLeastSize(m_window, screen->availableGeometry().marginsRemoved(frame).size());
                m_window.setGeometry(firstPlace(m_wanted, frame, screen->availableGeometry()));
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
    QSize m_wanted;
};

void placeFirst(QWidget &window)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QMargins guess(4, 32, 4, 4); // As wide as most frames are; put right when the frame is there.
    const QSize wanted = window.size();
    boundLeastSize(window, screen->availableGeometry().marginsRemoved(guess).size());
    window.setGeometry(firstPlace(wanted, guess, screen->availableGeometry()));
    window.winId(); // So that there is a handle to be told by.
    new FirstPlace(window, wanted);
}

} // namespace

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    if (geometry.isEmpty()) {
        placeFirst(window);
        return;
    }
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        boundLeastSize(window, screen->availableGeometry().size());
    if (!window.restoreGeometry(geometry)) {
        placeFirst(window);
        return;
    }
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
