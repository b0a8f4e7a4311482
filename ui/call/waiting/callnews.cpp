// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/waiting/callnews.h"

#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdwatch.h"
#include "ui/common/announce.h"

#include <QEvent>
#include <QWidget>

namespace helpdesk {

CallNews::CallNews(FrontCall &front, const HoldWatch &watch, QWidget *speaker)
    : QObject(speaker),
      m_front(front),
      m_speaker(speaker)
{
    speaker->installEventFilter(this);
    connect(&watch, &HoldWatch::reached, this, &CallNews::sayHold);
    connect(&front, &FrontCall::waitingCallsChanged, this, &CallNews::sayRing);
    connect(&front, &FrontCall::saved, this, &CallNews::saySaved);
}

bool CallNews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_speaker->setAccessibleName({});
    return QObject::eventFilter(watched, event);
}

void CallNews::sayHold(HoldTimer::Phase phase)
{
    announce(m_speaker,
             phase == HoldTimer::Phase::Due ? tr("Speak to the caller on hold now.")
                                            : tr("The caller on hold has waited too long: speak to them."),
             Urgency::Assertive);
}

void CallNews::sayRing()
{
    const CallId rings = m_front.call() ? m_front.otherRing() : CallId{};
    if (std::exchange(m_rang, rings) != rings && !rings.isNull())
        announce(m_speaker, tr("Another call rings."), Urgency::Assertive);
}

void CallNews::saySaved()
{
    const OpenCall *open = m_front.call();
    const TicketFact *ticket = open ? open->state.ticketOf(open->state.run().request()) : nullptr;
    if (ticket && ticket->id != m_ticket && open->numberOf(ticket->id) != 0) {
        m_ticket = ticket->id;
        announce(m_speaker, tr("The ticket is saved: number %1.").arg(m_front.ticketNumber()), Urgency::Polite);
    }
    const std::optional<CallRow> &last = m_front.lastRegistered();
    if (last && last->folio != 0 && last->summary.call != m_registered) {
        m_registered = last->summary.call;
        announce(m_speaker, tr("The call is registered and saved."), Urgency::Polite);
    }
}

} // namespace helpdesk
