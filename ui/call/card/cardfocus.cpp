// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keyboard goes on the card, and what leaves it where it is; how the card is built is in cardpanel.cpp.

#include "ui/call/card/answerspanel.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/card/idlepanel.h"
#include "ui/call/card/statuspanel.h"
#include "ui/call/card/summarypanel.h"
#include "ui/call/card/ticketpanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdpanel.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/typingplace.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace helpdesk {

CardPanel::Look CardPanel::look() const
{
    const AgentSession &session = m_front.session();
    return {session.screen(), session.speech(), session.density(), session.account().id};
}

/// Names, numbers and the organisation come from other desks at any moment: they change words, never what is being
/// typed.
void CardPanel::followSession()
{
    if (m_look != look()) {
        retranslate();
        return;
    }
    if (!m_front.call()) {
        m_idle->refresh();
        showIdle();
        return;
    }
    m_answers->build();
    m_ticket->refresh();
    m_summary->refresh();
    updateSentences();
    showMain();
}

/// Another language or density: the card is made anew under the hands of whoever types in it.
void CardPanel::rebuildKeepingFocus()
{
    QPointer<QWidget> focused = QApplication::focusWidget();
    const QString field = m_fields->focusedKey();
    const FieldEditor *typedIn = field.isEmpty() ? nullptr : m_fields->editor(field);
    const std::optional<TypingPlace> place = typedIn ? TypingPlace::within(*typedIn) : std::nullopt;
    const TicketRow *ticket = m_status->chosen();
    const TicketId chosen = ticket ? ticket->ticket.id : TicketId{};
    m_key.reset();
    m_focusStays = focused && focused->window() == window();
    refresh();
    m_focusStays = false;
    m_status->chooseAgain(chosen);
    FieldEditor *editor = place ? m_fields->editor(field) : nullptr;
    if (editor)
        place->resumeIn(*editor);
    else if (focused && focused->isVisible() && focused->window() == window())
        focused->setFocus(Qt::OtherFocusReason);
    else if (isVisible() && !isTextBeingTyped(window()))
        m_front.call() ? placeFocus() : m_idle->takeFocus();
}

void CardPanel::showWork()
{
    m_stack->setCurrentWidget(m_front.call() ? m_work : static_cast<QWidget *>(m_idle));
    m_aloud->setVisible(m_front.call() != nullptr);
}

void CardPanel::placeFocus()
{
    const OpenCall *open = m_front.call();
    if (!open || !isVisible())
        return;
    if (open->state.hold().isOnHold())
        m_hold->takeFocus();
    else if (m_fields->focusFirstMissing() || (mainAct() != Act::None && m_fields->focusFirstEmpty()))
        return;
    else
        focusWayOn();
}

void CardPanel::focusWayOn()
{
    // A promise that stands can be moved, but the way on from there is an answer.
    const bool answer = mainAct() == Act::None || (mainAct() == Act::Park && m_front.call()->state.isEffectDone());
    if (!answer || !m_answers->takeFocus())
        m_main->setFocus(Qt::TabFocusReason);
}

void CardPanel::focusCard()
{
    showWork();
    showMain();
    if (!m_front.call())
        m_idle->takeFocus();
    else if (m_front.call()->state.hold().isOnHold())
        m_hold->takeFocus();
    else
        focusWayOn();
}

/// Before a hold: where its end is to find the keyboard again.
void CardPanel::rememberTyping()
{
    m_typedBefore = isTextBeingTyped(window()) ? QApplication::focusWidget() : nullptr;
}

/// To the text that was being typed before; it stands as it was left, cursor and selection too. Whoever types elsewhere
/// by now goes on there.
void CardPanel::backToTyping()
{
    const QPointer<QWidget> before = m_typedBefore;
    m_typedBefore.clear();
    if (!isVisible() || isTextBeingTyped(window()))
        return;
    if (before && before->isVisible() && before->isEnabled() && before->window() == window())
        before->setFocus(Qt::OtherFocusReason);
    else
        placeFocus();
}

/// Nothing is taken for the agent that they must judge: the key that would is answered with what to press.
void CardPanel::tellUndecided()
{
    Q_EMIT told(tr("Nothing is chosen yet: press the digit of one, or go to it with the arrows."));
}

/// Another desk took the call from under the hands of whoever typed in it: the Enter that was on its way makes no call
/// ring.
void CardPanel::restAfterLoss()
{
    if (m_front.call() || !isVisible() || isTextBeingTyped(window()))
        return;
    m_enterRests = true;
    setFocus(Qt::OtherFocusReason);
}

void CardPanel::bringIntoSight(QWidget *widget)
{
    if (!widget || !m_scroll->isAncestorOf(widget))
        return;
    constexpr int below = 12;
    constexpr int label = 40; // Above a field stands what it is.
    const QRect place(widget->mapTo(m_scroll->widget(), QPoint(0, 0)), widget->size());
    if (place.bottom() + below < m_scroll->viewport()->height())
        m_scroll->verticalScrollBar()->setValue(0); // The top is in sight whenever it can be: nothing half covered.
    else
        m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + label);
}

} // namespace helpdesk
