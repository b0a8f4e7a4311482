// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/choosepanels.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

NumberedChoice::NumberedChoice(QWidget *parent) : QWidget(parent) {}

void NumberedChoice::clear()
{
    const auto old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    m_buttons.clear();
}

AnswerButton *NumberedChoice::offer(const QString &name, const QString &hint)
{
    auto *button = new AnswerButton(name, hint, this);
    m_buttons.push_back(button);
    button->setDigit(static_cast<int>(m_buttons.size()));
    button->setSpaceChooses(false);
    return button;
}

void NumberedChoice::takeFocus()
{
    setFocus(Qt::TabFocusReason);
}

bool NumberedChoice::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(m_buttons.size()))
        return false;
    m_buttons[static_cast<std::size_t>(digit - 1)]->click();
    return true;
}

void NumberedChoice::keyPressEvent(QKeyEvent *event)
{
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (hasFocus() && (on || back) && !event->modifiers() && !m_buttons.empty())
        (on ? m_buttons.front() : m_buttons.back())->setFocus(Qt::TabFocusReason);
    else if (event->key() != Qt::Key_Return
             && event->key() != Qt::Key_Enter) // Which one is not said yet; the card below is not meant.
        QWidget::keyPressEvent(event);
}

void NumberedChoice::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QRect around; // Of what the arrows lead to; the question stays legible above.
    for (const AnswerButton *button : m_buttons)
        around |= button->geometry();
    QPainter painter(this);
    paint::focusRing(painter, around, palette());
}

void NumberedChoice::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void NumberedChoice::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

ReasonPanel::ReasonPanel(FrontCall &front, QWidget *parent) : NumberedChoice(parent), m_front(front)
{
    new QGridLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void ReasonPanel::build()
{
    clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(
        new PlainLabel(tr("Why must they wait? Tell them first."), PlainLabel::Face::Strong, Tone::Text, this), 0, 0, 1,
        2);
    const Language screen = m_front.session().screen();
    const Language speech = m_front.session().speech();
    int at = 0;
    for (const HoldReason &reason : open->state.definitions()->protocol->holdReasons) {
        AnswerButton *button = offer(reason.label.in(screen), QStringLiteral("“%1”").arg(reason.say.in(speech)));
        connect(button, &AnswerButton::clicked, this, [this, id = reason.id] { Q_EMIT chosen(id); });
        grid->addWidget(button, 1 + at / 2, at % 2);
        ++at;
    }
    grid->setRowStretch(20, 1);
    takeFocus();
}

ChannelPanel::ChannelPanel(QWidget *parent) : NumberedChoice(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
}

void ChannelPanel::build()
{
    clear();
    while (QLayoutItem *item = layout()->takeAt(0))
        delete item;
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(new PlainLabel(tr("How did they come to you?"), PlainLabel::Face::Strong, Tone::Text, this));
    for (const Channel channel : {Channel::Voip, Channel::Email, Channel::Chat, Channel::Visit, Channel::Other}) {
        AnswerButton *button = offer(Words::of(channel));
        connect(button, &AnswerButton::clicked, this, [this, channel] { Q_EMIT chosen(channel); });
        rows->addWidget(button);
    }
    rows->addStretch(1);
    takeFocus();
}

} // namespace helpdesk
