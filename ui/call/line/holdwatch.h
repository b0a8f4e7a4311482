// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/protocol/holdtimer.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace helpdesk {

class FrontCall;

/// Says once when a caller on hold must be spoken to, and once when it is too late; for every call held at this desk,
/// whatever is in front or on the screen.
class HoldWatch : public QObject
{
    Q_OBJECT

public:
    explicit HoldWatch(FrontCall &front, QObject *parent = nullptr);

    /// Looks at the clocks now; comes by itself four times a second while somebody is on hold.
    void tick();

Q_SIGNALS:
    /// The window of a contact opens (Due) or has closed (Overdue).
    void reached(helpdesk::HoldTimer::Phase phase);

private:
    FrontCall &m_front;
    QHash<CallId, HoldTimer::Phase> m_told;
    QTimer m_timer{this};
};

} // namespace helpdesk
