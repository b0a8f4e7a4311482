// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/front/sign.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace helpdesk {

Sign::Sign(const QString &icon, const QString &key, QWidget *parent) : QWidget(parent), m_icon(icon), m_key(key)
{
    setFixedSize(icon.isEmpty() ? paint::keyCapWidth(key) + 1 : 18, 20);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_icon.isEmpty())
        paint::keyCap(painter, rect(), m_key, tone(palette(), Tone::Text), tone(palette(), Tone::Control));
    else
        painter.drawPixmap(QPointF(0, 2),
                           paint::icon(m_icon, 16, tone(palette(), Tone::TextMuted), devicePixelRatioF()));
}

} // namespace helpdesk
