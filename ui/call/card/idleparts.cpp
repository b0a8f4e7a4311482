// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/idleparts.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

DayFigure::DayFigure(QWidget *parent)
    : QWidget(parent),
      m_figure(new PlainLabel(PlainLabel::Face::Figure, Tone::Text, this)),
      m_word(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_detail(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 4, 0);
    column->setSpacing(0);
    m_detail->setWordWrap(true);
    column->addWidget(m_figure);
    column->addWidget(m_word);
    column->addWidget(m_detail);
    column->addStretch(1);
}

void DayFigure::showFigure(const QString &figure, const QString &word, const QString &detail)
{
    m_figure->setText(figure.isEmpty() ? QStringLiteral("—") : figure);
    m_word->setText(word);
    m_detail->setText(detail);
}

void DayFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, 2, height(), tone(palette(), Tone::Line));
}

LatestCallButton::LatestCallButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(26);
}

void LatestCallButton::showCall(const CallRow &row)
{
    const CallSummary &call = row.summary;
    m_call = call.call;
    m_hour = Times::hour(call.startedAtMs);
    QStringList who{call.requester.simplified(), call.unit.simplified()};
    who.removeAll(QString());
    m_who = who.isEmpty() ? tr("Caller not known") : who.join(QStringLiteral(" · "));
    m_what = Words::of(call.outcome);
    m_lasted = hasFlag(call.flags, CallFlag::TimesUnknown)
        ? QStringLiteral("—")
        : Times::clock(std::chrono::milliseconds(call.talk_ms + call.hold_ms));
    setAccessibleName(QStringList{m_hour, m_who, m_what, m_lasted}.join(QStringLiteral(", ")));
    setPlainToolTip(this, tr("Enter opens it in the call log"));
    update();
}

void LatestCallButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeface(13));
    const QFontMetrics metrics(painter.font());
    const int whoWidth = width() * 44 / 100 - 52;
    const int whatLeft = width() * 44 / 100;
    const int whatWidth = width() - whatLeft - 76;
    const QRect hour(0, 0, 52, height());
    painter.setPen(tone(palette(), Tone::TextMuted));
    painter.drawText(hour, Qt::AlignVCenter, m_hour);
    painter.drawText(QRect(width() - 72, 0, 68, height()), Qt::AlignVCenter | Qt::AlignRight, m_lasted);
    painter.setPen(tone(palette(), Tone::Text));
    painter.drawText(QRect(52, 0, whoWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_who, Qt::ElideMiddle, whoWidth - 8));
    painter.drawText(QRect(whatLeft, 0, whatWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_what, Qt::ElideRight, whatWidth));
    if (hasFocus())
        paint::focusRing(painter, rect(), palette());
}

void LatestCallButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace helpdesk
