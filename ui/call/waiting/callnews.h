// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/protocol/holdtimer.h"

#include <QObject>

class QWidget;

namespace helpdesk {

class FrontCall;
class HoldWatch;

/// What comes about in the calls by itself, in words for those who hear the window: another call that rings, a caller
/// on hold who must be spoken to, a ticket or a call that is on disk. Each is said once. Shows nothing.
class CallNews : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; \a speaker bears the words (announce()).
    CallNews(FrontCall &front, const HoldWatch &watch, QWidget *speaker);

    /// What was said is past: in another language of the screen it is not said again.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayHold(HoldTimer::Phase phase);
    void sayRing();
    void saySaved();

    FrontCall &m_front;
    QWidget *m_speaker;
    CallId m_rang;       ///< The other call that was told of last.
    CallId m_registered; ///< Likewise, once it was on disk.
    TicketId m_ticket;
};

} // namespace helpdesk
