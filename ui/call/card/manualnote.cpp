// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/manualnote.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

ManualNote::ManualNote(QWidget *parent)
    : QWidget(parent),
      m_toDo(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_manual(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(40, 8, 14, 8);
    rows->setSpacing(2);
    for (PlainLabel *label : {m_toDo, m_manual}) {
        label->setWordWrap(true);
        rows->addWidget(label);
    }
}

void ManualNote::setWords(const QString &toDo, const QString &manual)
{
    m_toDo->setText(toDo);
    m_toDo->setVisible(!toDo.isEmpty());
    m_manual->setText(manual);
    m_manual->setVisible(!manual.isEmpty());
}

void ManualNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), tone(palette(), Tone::Line), {});
    painter.drawPixmap(QPointF(13, 9),
                       paint::icon(QStringLiteral("info"), 16, tone(palette(), Tone::TextMuted), devicePixelRatioF()));
}

} // namespace helpdesk
