// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/chartview.h"

#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QPainter>

namespace helpdesk {

namespace {

constexpr qreal unit = 1.5; ///< Pixels to a point of the drawing's type: 8 points are 12 pixels.
constexpr int headHeight = 20;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(110);
}

void ChartView::setChart(const QString &heading, BarChart chart, const QString &words)
{
    m_heading = heading;
    m_chart = std::move(chart);
    setAccessibleName(heading);
    setAccessibleDescription(words);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    const BarChart::Ink ink{tone(palette(), Tone::Text), tone(palette(), Tone::TextMuted),
                            tone(palette(), Tone::Accent), tone(palette(), Tone::Control)};
    painter.fillRect(QRect(0, 0, width(), 1), tone(palette(), Tone::Line));
    const QRect room = rect().adjusted(16, 6, -16, -4);
    painter.setFont(typeface(13, QFont::DemiBold));
    painter.setPen(ink.text);
    const int headed = QFontMetrics(painter.font()).horizontalAdvance(m_heading) + 24;
    painter.drawText(QRect(room.left(), room.top(), room.width(), headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_heading);
    m_chart->paintLegend(painter, QRectF(room.left() + headed, room.top(), room.width() - headed, headHeight), unit,
                         ink);
    m_chart->paint(painter, QRectF(room).adjusted(0, headHeight, 0, 0), unit, ink);
}

} // namespace helpdesk
