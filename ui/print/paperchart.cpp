// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paperchart.h"

#include "ui/print/papertext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace helpdesk {

using paper::point;

namespace {

QFont face(qreal points, qreal unit, QFont::Weight weight = QFont::Normal)
{
    QFont font = paper::typeface(points, weight);
    font.setPixelSize(std::max(1, qRound(points * unit)));
    return font;
}

qint64 sumOf(const BarChart::Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), qint64(0));
}

/// 1, 2 or 5 times a power of ten: at most four lines between nothing and the highest bar.
qint64 gridStep(qint64 top)
{
    qint64 step = 1;
    for (int turn = 0; top / step > 4; ++turn)
        step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

qint64 BarChart::highest() const
{
    qint64 most = 0;
    for (const Bar &bar : m_bars)
        most = std::max(most, sumOf(bar));
    return most;
}

bool BarChart::isEmpty() const
{
    return highest() == 0;
}

void BarChart::paintPart(QPainter &painter, const QRectF &part, Fill fill, qreal unit, const Ink &ink) const
{
    if (part.height() <= 0)
        return;
    const QPen edge(ink.solid, 0.6 * unit);
    if (fill == Fill::Solid) {
        painter.fillRect(part, ink.solid);
        return;
    }
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    const qreal half = 0.3 * unit;
    painter.drawRect(part.adjusted(half, half, -half, -half));
    if (fill != Fill::Hatched)
        return;
    painter.save(); // Lines of our own: a brush pattern would be as coarse as the device.
    painter.setClipRect(part, Qt::IntersectClip);
    for (qreal x = part.left() - part.height(); x < part.right(); x += 2.6 * unit)
        painter.drawLine(QLineF(x, part.bottom(), x + part.height(), part.top()));
    painter.restore();
}

void BarChart::paintGrid(QPainter &painter, const QRectF &plot, qint64 top, qreal unit, const Ink &ink) const
{
    QPen dots(ink.grid, 0.5 * unit);
    dots.setDashPattern({1, 3});
    const qint64 step = gridStep(top);
    for (qint64 value = step; value <= top; value += step) {
        const qreal y = plot.bottom() - plot.height() * static_cast<qreal>(value) / static_cast<qreal>(top);
        painter.setPen(dots);
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    }
    painter.setPen(QPen(ink.text, 0.8 * unit));
    painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()));
}

/// One bar in its place; returns where its top is.
qreal BarChart::paintBar(QPainter &painter, const Bar &bar, const QRectF &place, qreal perCall, qreal unit,
                         const Ink &ink) const
{
    const qreal wide = std::min(place.width() * 0.76, 46 * unit);
    qreal bottom = place.bottom();
    for (std::size_t part = 0; part < bar.parts.size() && part < m_series.size(); ++part) {
        const qreal high = perCall * static_cast<qreal>(bar.parts[part]);
        paintPart(painter, QRectF(place.center().x() - wide / 2, bottom - high, wide, high), m_series[part].fill, unit,
                  ink);
        bottom -= high;
    }
    return bottom;
}

void BarChart::paint(QPainter &painter, const QRectF &room, qreal unit, const Ink &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = room.adjusted(0, 11 * unit, 0, -14 * unit);
    const qint64 top = std::max<qint64>(highest(), 1);
    paintGrid(painter, plot, top, unit, ink);
    const qreal step = m_bars.empty() ? plot.width() : plot.width() / static_cast<qreal>(m_bars.size());
    const QFont numbers = face(step >= 13 * unit ? 8 : 6, unit, QFont::DemiBold);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF place(plot.left() + step * static_cast<qreal>(i), plot.top(), step, plot.height());
        const qreal above = paintBar(painter, m_bars[i], place, plot.height() / static_cast<qreal>(top), unit, ink);
        const QString count = QString::number(sumOf(m_bars[i]));
        if (sumOf(m_bars[i]) == 0 || QFontMetricsF(numbers).horizontalAdvance(count) > step)
            continue;
        painter.setFont(numbers);
        painter.setPen(ink.text);
        paper::drawLine(painter, QRectF(place.left(), above - 10.5 * unit, step, 10 * unit),
                        Qt::AlignHCenter | Qt::AlignBottom, count);
    }
    paintLabels(painter, plot, unit, ink);
    painter.restore();
}

/// A label that would run into the one before or over the edge is left out.
void BarChart::paintLabels(QPainter &painter, const QRectF &plot, qreal unit, const Ink &ink) const
{
    const QFont font = face(7.5, unit);
    const qreal step = m_bars.empty() ? plot.width() : plot.width() / static_cast<qreal>(m_bars.size());
    qreal labelledTo = plot.left() - unit;
    qreal left = plot.left();
    for (const Bar &bar : m_bars) {
        painter.setPen(QPen(ink.text, 0.8 * unit));
        const qreal mark = left + step * bar.tick.value_or(0);
        if (bar.tick)
            painter.drawLine(QLineF(mark, plot.bottom(), mark, plot.bottom() + 3 * unit));
        const qreal width = QFontMetricsF(font).horizontalAdvance(bar.label);
        const qreal at = bar.tick ? mark + 2 * unit : left + (step - width) / 2;
        if (!bar.label.isEmpty() && at >= labelledTo && at + width <= plot.right() + unit) {
            painter.setFont(font);
            paper::drawLine(painter, QRectF(at, plot.bottom() + 3 * unit, width + unit, 11 * unit),
                            Qt::AlignLeft | Qt::AlignVCenter, bar.label);
            labelledTo = at + width + 4 * unit;
        }
        left += step;
    }
}

void BarChart::paintLegend(QPainter &painter, const QRectF &line, qreal unit, const Ink &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(face(7.5, unit));
    const QFontMetricsF metrics(face(7.5, unit)); // Of no device, as the words are set.
    const qreal box = 8 * unit;
    qreal left = line.left();
    for (const Series &series : m_series) {
        const qreal words = metrics.horizontalAdvance(series.name) + unit;
        paintPart(painter, QRectF(left, line.center().y() - box / 2, box, box), series.fill, unit, ink);
        left += box + 4 * unit;
        painter.setPen(ink.text);
        paper::drawLine(painter, QRectF(left, line.top(), words, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                        series.name);
        left += words + 10 * unit;
    }
    painter.restore();
}

PaperChart::PaperChart(const QString &heading, BarChart chart, qreal height)
    : m_heading(heading),
      m_chart(std::move(chart)),
      m_height(height)
{
}

std::vector<qreal> PaperChart::layOut(qreal width)
{
    m_width = width;
    return {m_height};
}

void PaperChart::paint(QPainter &painter, std::size_t) const
{
    const QRectF head(0, 0, m_width, 15 * point);
    painter.setFont(paper::typeface(8, QFont::DemiBold));
    painter.setPen(Qt::black);
    paper::drawLine(painter, head, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    constexpr qreal legend = 13 * point;
    m_chart.paint(painter, QRectF(0, head.bottom(), m_width, m_height - head.height() - legend), point, {});
    m_chart.paintLegend(painter, QRectF(0, m_height - legend, m_width, legend), point, {});
}

} // namespace helpdesk
