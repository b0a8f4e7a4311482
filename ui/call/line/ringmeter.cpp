// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/ringmeter.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace helpdesk {

namespace {

constexpr int barWidth = 12;
constexpr int barGap = 3;

} // namespace

RingMeter::RingMeter(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

QSize RingMeter::sizeHint() const
{
    return {(m_kept + 1) * (barWidth + barGap) + 4, 20};
}

void RingMeter::showRings(int rings, int kept)
{
    if (m_rings == rings && m_kept == kept)
        return;
    m_rings = rings;
    m_kept = kept;
    setFixedSize(sizeHint());
    update();
}

void RingMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool late = m_rings > m_kept;
    for (int i = 0; i < m_kept; ++i) {
        const int high = 8 + 2 * i;
        const QRectF bar(i * (barWidth + barGap) + 0.5, 18 - high + 0.5, barWidth, high);
        painter.setPen(QPen(tone(palette(), i < m_rings ? Tone::Accent : Tone::Control), 1));
        painter.setBrush(i < m_rings ? tone(palette(), Tone::Accent) : QColor(Qt::transparent));
        painter.drawRoundedRect(bar, 2, 2);
    }
    if (late)
        painter.drawPixmap(
            QPointF(m_kept * (barWidth + barGap) + 1, 2),
            paint::icon(QStringLiteral("overdue"), 16, tone(palette(), Tone::Overdue), devicePixelRatioF()));
}

} // namespace helpdesk
