// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/choosepanels.h"

#include "core/base/text.h"
#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

ReasonPanel::ReasonPanel(FrontCall &front, QWidget *parent) : QWidget(parent), m_front(front)
{
    new QGridLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void ReasonPanel::build()
{
    const auto old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    m_buttons.clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(new PlainLabel(tr("Why must they wait? Tell them first."), PlainLabel::Face::Strong, Tone::Text, this), 0, 0, 1, 2);
    const Language screen = m_front.session().screen();
    const Language speech = m_front.session().speech();
    for (const HoldReason &reason : open->state.definitions()->protocol->holdReasons) {
        const int at = static_cast<int>(m_buttons.size());
        auto *button = new AnswerButton(reason.label.in(screen), QStringLiteral("“%1”").arg(reason.say.in(speech)), this);
        button->setDigit(at + 1);
        connect(button, &AnswerButton::clicked, this, [this, id = reason.id] { Q_EMIT chosen(id); });
        grid->addWidget(button, 1 + at / 2, at % 2);
        m_buttons.push_back(button);
    }
    grid->setRowStretch(20, 1);
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::TabFocusReason);
}

bool ReasonPanel::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(m_buttons.size()))
        return false;
    m_buttons[static_cast<std::size_t>(digit - 1)]->click();
    return true;
}

void ReasonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

JumpPanel::JumpPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_words(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)), m_line(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(36);
    m_line->installEventFilter(this);
    m_list->setFont(typeface(14));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textEdited, this, &JumpPanel::filter);
    connect(m_list, &QListWidget::itemClicked, this, &JumpPanel::take);
}

void JumpPanel::build()
{
    m_words->setText(tr("Jump to an operation. What is left out is marked on the trail."));
    m_line->setAccessibleName(tr("Operation: number or word"));
    m_line->setPlaceholderText(m_line->accessibleName());
    m_list->setAccessibleName(tr("Operations"));
    m_line->clear();
    filter();
    m_line->setFocus(Qt::TabFocusReason);
}

void JumpPanel::filter()
{
    m_list->clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const QString wanted = foldedForSearch(m_line->text());
    const Language screen = m_front.session().screen();
    int exact = -1;
    for (const Operation &operation : open->state.run().procedure()->operations) {
        if (operation.line == Line::Ringing || operation.id == open->state.operation().id)
            continue;
        const bool same = foldedForSearch(operation.id) == wanted;
        if (!same && !operation.id.toLower().startsWith(wanted) && !foldedForSearch(operation.title.in(screen)).contains(wanted))
            continue;
        if (same)
            exact = m_list->count();
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(operation.id, operation.title.in(screen)), m_list);
        item->setData(Qt::UserRole, operation.id);
    }
    m_list->setCurrentRow(std::max(exact, 0));
}

void JumpPanel::take()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

bool JumpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helpdesk
