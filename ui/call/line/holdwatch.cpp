// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/holdwatch.h"

#include "ui/call/front/frontcall.h"

namespace helpdesk {

HoldWatch::HoldWatch(FrontCall &front, QObject *parent) : QObject(parent), m_front(front)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &HoldWatch::tick);
    connect(&front, &FrontCall::changed, this, &HoldWatch::tick);
    connect(&front, &FrontCall::frontChanged, this, &HoldWatch::tick);
    connect(&front, &FrontCall::waitingCallsChanged, this, &HoldWatch::tick);
}

void HoldWatch::tick()
{
    QHash<CallId, HoldTimer::Phase> told;
    bool due = false;
    bool overdue = false;
    for (const CallId call : m_front.callsInHand()) {
        const HoldTimer::Phase phase = m_front.callInHand(call)->state.hold().phase(m_front.timeOf(call));
        if (phase == HoldTimer::Phase::NotOnHold)
            continue;
        const bool news = m_told.value(call, HoldTimer::Phase::Quiet) != phase;
        due = due || (news && phase == HoldTimer::Phase::Due);
        overdue = overdue || (news && phase == HoldTimer::Phase::Overdue);
        told.insert(call, phase);
    }
    m_told = told;
    if (m_told.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (overdue)
        Q_EMIT reached(HoldTimer::Phase::Overdue);
    else if (due)
        Q_EMIT reached(HoldTimer::Phase::Due);
}

} // namespace helpdesk
