// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pauses.h"

#include <QTimerEvent>

#include <cstring>

namespace helpdesk::test {

bool HeldPauses::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() != QEvent::Timer || !qobject_cast<QTimer *>(receiver) || !receiver->parent())
        return false;
    return std::strncmp(receiver->parent()->metaObject()->className(), "helpdesk::", 10) == 0;
}

int endPausesOf(const QObject &owner)
{
    int ended = 0;
    for (QTimer *timer : owner.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!timer->isActive())
            continue;
        QTimerEvent over(timer->timerId());
        static_cast<QObject *>(timer)->event(&over); // Past the filter.
        ++ended;
    }
    return ended;
}

} // namespace helpdesk::test
