// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/awaypanel.h"

#include "core/people/agentstate.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr int longestReason = 60;

} // namespace

AwayPanel::AwayPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_grid(new QGridLayout),
      m_own(new QLineEdit(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    m_own->setFont(typeface(14));
    m_own->setMinimumHeight(36);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 16, 24, 20);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addLayout(m_grid);
    rows->addWidget(m_own);
    rows->addWidget(m_fault);
    connect(m_own, &QLineEdit::textChanged, this, &AwayPanel::check);
    connect(m_own, &QLineEdit::returnPressed, this, [this] {
        if (const QString own = m_own->text().simplified(); !own.isEmpty() && m_fault->text().isEmpty())
            take(own);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

void AwayPanel::build(Language screen)
{
    // Hidden first, it would give the keyboard to the page behind, and the panel would leave.
    const std::vector<AnswerButton *> old = std::exchange(m_buttons, {});
    for (const AwayReason &reason : awayReasons()) {
        auto *button = new AnswerButton(reason.label.in(screen), {}, this);
        const int at = static_cast<int>(m_buttons.size());
        button->setDigit(at + 1);
        connect(button, &AnswerButton::clicked, this, [this, id = reason.id] { take(id); });
        m_grid->addWidget(button, at / 2, at % 2);
        m_buttons.push_back(button);
    }
    if (!old.empty()
        && std::any_of(old.begin(), old.end(), [](const AnswerButton *button) { return button->hasFocus(); }))
        m_own->setFocus(Qt::OtherFocusReason);
    for (AnswerButton *button : old) {
        m_grid->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_title->setText(tr("You go away: why?"));
    m_own->clear();
    m_own->setPlaceholderText(tr("In your own words, then Enter"));
    m_own->setAccessibleName(tr("Another reason"));
}

void AwayPanel::open(const QRect &room, Language screen)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    build(screen);
    show();
    move(room.topLeft());
    fit(room.width());
    raise();
    if (m_buttons.empty())
        m_own->setFocus(Qt::ShortcutFocusReason);
    else
        m_buttons.front()->setFocus(Qt::ShortcutFocusReason);
}

void AwayPanel::fit(int width)
{
    resize(width, std::max(sizeHint().height(), heightForWidth(width)));
}

void AwayPanel::check()
{
    const QString fault = Words::tooLong(m_own->text().simplified(), longestReason);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_own->setAccessibleDescription(fault);
    fit(width());
}

void AwayPanel::retranslate(Language screen)
{
    if (isHidden())
        return;
    const QString typed = m_own->text();
    int at = -1;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        at = m_buttons[i]->hasFocus() ? static_cast<int>(i) : at;
    build(screen);
    m_own->setText(typed);
    if (at >= 0)
        m_buttons[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
}

void AwayPanel::dismiss()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusHomeless();
    hide();
}

void AwayPanel::take(const QString &reason)
{
    dismiss();
    Q_EMIT chosen(reason);
}

void AwayPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // Nothing of it is for the page behind.
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (!m_own->hasFocus() && digit >= 1 && digit <= static_cast<int>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(digit - 1)]->click();
}

void AwayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), tone(palette(), Tone::Control), tone(palette(), Tone::Surface), 2);
}

} // namespace helpdesk
