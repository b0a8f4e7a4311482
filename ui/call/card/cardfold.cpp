// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the card makes do with a low window; how it is built is in cardpanel.cpp.

#include "ui/call/card/answerspanel.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/card/choosepanels.h"
#include "ui/call/card/dialpanel.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/card/idlepanel.h"
#include "ui/call/card/manualnote.h"
#include "ui/call/card/statuspanel.h"
#include "ui/call/card/transferpanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int leastWork = 110; ///< For fields and answers beside what is read aloud.
constexpr int leastWorkLow =
    44;                      ///< The same in a low window, and everywhere for fields above answers that stand still.
constexpr int stillEdge = 2; ///< Above and below answers that stand still.

int sideOf(bool low)
{
    return low ? 20 : 32;
}

int heightOf(const QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

} // namespace

void CardPanel::fold()
{
    const bool low = m_front.session().folding().height;
    const int side = sideOf(low);
    m_headSlot->setContentsMargins(side, low ? 8 : 14, side, 0);
    m_headSlot->setSpacing(low ? 4 : 8);
    layout()->setSpacing(low ? 4 : 8);
    m_aloud->layout()->setContentsMargins(side, 0, side, 0);
    m_aloud->layout()->setSpacing(low ? 4 : 8);
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

/// Where a card does not show all of it, what is filled in scrolls, and the answers stand still below it, as long as
/// what is read aloud leaves room for them; on hold nothing is answered.
void CardPanel::placeAnswers()
{
    m_answersTight = answersAreTight();
    m_answers->setTight(m_answersTight);
    const bool still = answersStandStill();
    m_answersStill = still;
    const int side = still ? sideOf(m_front.session().folding().height) : 0;
    const int edge = still ? stillEdge : 0;
    auto *rows = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    rows->removeWidget(m_answers);
    m_answersSlot->removeWidget(m_answers);
    if (still)
        m_answersSlot->insertWidget(1, m_answers);
    else
        rows->insertWidget(rows->indexOf(m_manual), m_answers);
    m_answersSlot->setStretch(m_answersSlot->count() - 1, still ? 1 : 0);
    fitWork();
    m_answers->layout()->setContentsMargins(side, edge, side, edge);
}

/// The answers follow what is above them: the room that is left is below.
void CardPanel::fitWork()
{
    const QLayout *rows = m_scroll->widget()->layout();
    const bool still = m_answersSlot->indexOf(m_answers) >= 0;
    const int width = m_scroll->viewport()->width();
    if (!still) {
        m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    // Beside answers whose height is known the layout lets nothing shrink alone: what is read aloud would give way too.
    const int room = roomForAnswers() + leastFields() - answersHeight(m_answersTight);
    m_scroll->setMaximumHeight(std::clamp(heightOf(*rows, width), 1, std::max(1, room)));
}

/// What head and foot leave, and what lies between them.
int CardPanel::roomBetween() const
{
    int room = height() - heightOf(*m_headSlot, width()) - layout()->spacing();
    for (const QWidget *below : std::initializer_list<const QWidget *>{m_definition, m_foot}) {
        if (!below->isHidden())
            room -= below->sizeHint().height() + layout()->spacing();
    }
    return m_aloud->isHidden() ? room : room - layout()->spacing();
}

/// What is left for the answers. Neither it nor how high they are depends on where they stand: else each
/// place could ask for the other one.
int CardPanel::roomForAnswers() const
{
    const int aloud = m_aloud->isHidden() ? 0 : heightOf(*m_aloud->layout(), width());
    return roomBetween() - aloud - leastFields();
}

int CardPanel::leastFields() const
{
    return m_fields->isHidden() && m_status->isHidden() ? 0 : leastWorkLow;
}

/// All that scrolls but the answers, and the manual, which may be out of sight.
int CardPanel::filledInHeight() const
{
    const QLayout *rows = m_scroll->widget()->layout();
    const int within = width() - 2 * sideOf(m_front.session().folding().height);
    int high = 0;
    for (int i = 0; i < rows->count(); ++i) {
        QLayoutItem *item = rows->itemAt(i);
        const QWidget *part = item->widget();
        if (part && part != m_answers && part != m_manual && !part->isHidden())
            high += (item->hasHeightForWidth() ? item->heightForWidth(within) : item->sizeHint().height())
                + rows->spacing();
    }
    return high;
}

/// In a low window always: there answers keep their place from card to card.
bool CardPanel::isCramped() const
{
    return m_front.session().folding().height
        || answersHeight(false) + filledInHeight() > roomForAnswers() + leastFields();
}

int CardPanel::answersHeight(bool tight) const
{
    return m_answers->isHidden()
        ? 0
        : m_answers->heightIf(tight, width() - 2 * sideOf(m_front.session().folding().height)) + 2 * stillEdge;
}

/// What is filled in goes before definitions: all of it in a low window, else its first rows.
bool CardPanel::answersAreTight() const
{
    const int first = m_front.session().folding().height ? filledInHeight() : std::min(filledInHeight(), leastWork);
    return isCramped() && answersHeight(false) > roomForAnswers() + leastFields() - first;
}

bool CardPanel::answersStandStill() const
{
    return isCramped() && !m_wasOnHold && answersHeight(answersAreTight()) <= roomForAnswers();
}

/// What is read aloud may be as high as the card allows beside what is to be done. While a layout is on its way
/// the answers move one way only: back and forth could go on for ever.
void CardPanel::fitAloud(Content content)
{
    const int room = std::max(1, roomBetween() - (m_front.session().folding().height ? leastWorkLow : leastWork));
    m_transfer->setRoom(room);
    m_dial->setRoom(room);
    const bool still = answersStandStill();
    const bool tight = answersAreTight();
    const bool oneWay = tight >= m_answersTight
        && (m_front.session().folding().height ? still <= m_answersStill : still >= m_answersStill);
    if ((still != m_answersStill || tight != m_answersTight) && (content == Content::New || oneWay))
        placeAnswers();
}

void CardPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitAloud(Content::New);
}

/// Of what scrolls.
bool CardPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitAloud(Content::Same);
        fitWork();
        // What is being typed stays in sight, wherever it comes to stand.
        QMetaObject::invokeMethod(
            this, [this] { bringIntoSight(QApplication::focusWidget()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helpdesk
