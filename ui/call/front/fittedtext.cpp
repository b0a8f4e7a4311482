// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/front/fittedtext.h"

#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace helpdesk {

FittedText::FittedText(std::vector<int> pixelSizes, QWidget *parent) : QWidget(parent), m_sizes(std::move(pixelSizes))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FittedText::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    fit();
}

void FittedText::setSizes(std::vector<int> pixelSizes)
{
    m_sizes = std::move(pixelSizes);
    fit();
}

void FittedText::setRoom(int height)
{
    if (m_room == height)
        return;
    m_room = height;
    fit();
}

void FittedText::fit()
{
    m_heights.clear();
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QFont FittedText::fontOf(int pixels) const
{
    QFont font = typeface(pixels, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_letterSpacing);
    return font;
}

/// The largest that fits in one line; else the largest for which there is room; else the smallest, in as many as it
/// takes.
QFont FittedText::fontFor(int width) const
{
    const bool bounded = m_room > 0;
    for (const int pixels : m_sizes) {
        const QFont font = fontOf(pixels);
        if (QFontMetrics(font).horizontalAdvance(m_text) <= width && (!bounded || lineHeightOf(font) <= m_room))
            return font;
    }
    for (const int pixels : m_sizes) {
        QTextLayout lines;
        if (bounded && layOut(lines, fontOf(pixels), width) <= m_room)
            return fontOf(pixels);
    }
    return fontOf(m_sizes.back());
}

int FittedText::lineHeightOf(const QFont &font)
{
    return font.pixelSize() * 5 / 4; // Tighter lines would cut the g of the last one.
}

int FittedText::layOut(QTextLayout &layout, const QFont &font, int width) const
{
    QTextOption option; // A name without a blank is broken, not cut off.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(m_text);
    const int lineHeight = lineHeightOf(font);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * lineHeight + (lineHeight - line.height()) / 2));
        ++lines;
    }
    layout.endLayout();
    return lines * lineHeight;
}

int FittedText::heightForWidth(int width) const
{
    for (const auto &[wide, high] : m_heights) {
        if (wide == width)
            return high;
    }
    QTextLayout layout;
    const int high = std::max(lineHeightOf(fontOf(m_sizes.back())), layOut(layout, fontFor(width), width));
    m_heights.emplace_back(width, high);
    return high;
}

QSize FittedText::sizeHint() const
{
    const QFont font = fontOf(m_sizes.front());
    return {QFontMetrics(font).horizontalAdvance(m_text) + 4, lineHeightOf(fontOf(m_sizes.back()))};
}

void FittedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void FittedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    const int high = layOut(layout, fontFor(width()), width());
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Text));
    layout.draw(&painter, QPointF(0, std::max(0, height() - high) / 2.0));
}

} // namespace helpdesk
