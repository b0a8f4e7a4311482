// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the card makes do with a low window; how it is built is in cardpanel.cpp.

#include "ui/call/cardpanel.h"

#include "ui/call/answerspanel.h"
#include "ui/call/choosepanels.h"
#include "ui/call/frontcall.h"
#include "ui/call/idlepanel.h"
#include "ui/call/manualnote.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace helpdesk {

void CardPanel::fold()
{
    const bool low = m_front.session().folding().height;
    const int side = low ? 20 : 32;
    m_headSlot->setContentsMargins(side, low ? 8 : 14, side, 0);
    m_headSlot->setSpacing(low ? 4 : 8);
    layout()->setSpacing(low ? 4 : 8);
    auto *rows = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    rows->setContentsMargins(side, 0, side, low ? 0 : 4);
    rows->setSpacing(low ? 4 : 10);
    placeAnswers();
    m_foot->layout()->setContentsMargins(side, low ? 0 : 2, side, low ? 4 : 6);
    m_prioritySlot->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_prioritySlot->setSpacing(low ? 6 : 0);
    m_definition->setContentsMargins(side, 0, side, 0);
    for (QWidget *page : std::initializer_list<QWidget *>{m_idle, m_reasons, m_channels})
        page->setContentsMargins(side, 0, side, low ? 0 : 8);
}

/// In a low window what is filled in scrolls, and the answers stand still below it; on hold nothing is answered.
void CardPanel::placeAnswers()
{
    const bool still = m_front.session().folding().height && !m_wasOnHold;
    const int side = still ? 20 : 0;
    auto *rows = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    rows->removeWidget(m_answers);
    m_answersSlot->removeWidget(m_answers);
    if (still)
        m_answersSlot->insertWidget(1, m_answers);
    else
        rows->insertWidget(rows->indexOf(m_manual), m_answers);
    m_answersSlot->setStretch(m_answersSlot->count() - 1, still ? 1 : 0);
    fitWork();
    m_answers->layout()->setContentsMargins(side, still ? 2 : 0, side, still ? 2 : 0);
}

/// The answers follow what is above them: the room that is left is below.
void CardPanel::fitWork()
{
    const QLayout *rows = m_scroll->widget()->layout();
    const bool still = m_answersSlot->indexOf(m_answers) >= 0;
    const int width = m_scroll->viewport()->width();
    m_scroll->setMaximumHeight(!still ? QWIDGETSIZE_MAX : rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height());
}

/// Of what scrolls.
bool CardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitWork();
        // What is being typed stays in sight, wherever it comes to stand.
        QMetaObject::invokeMethod(this, [this] { bringIntoSight(QApplication::focusWidget()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helpdesk
