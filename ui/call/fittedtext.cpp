// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/fittedtext.h"

#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>

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
    updateGeometry();
    update();
}

QFont FittedText::fontOf(int pixels) const
{
    QFont font = typeface(pixels, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_letterSpacing);
    return font;
}

QFont FittedText::fontFor(int width) const
{
    for (const int pixels : m_sizes) {
        const QFont font = fontOf(pixels);
        const QFontMetrics metrics(font);
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, m_text);
        if (needed.height() <= 2 * metrics.lineSpacing() + 2 && needed.width() <= width)
            return font;
    }
    return fontOf(m_sizes.back());
}

int FittedText::heightForWidth(int width) const
{
    return QFontMetrics(fontFor(width)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, m_text).height();
}

QSize FittedText::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_sizes.front()));
    return {metrics.horizontalAdvance(m_text) + 4, metrics.lineSpacing()};
}

void FittedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Text));
    painter.setFont(fontFor(width()));
    painter.drawText(rect(), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace helpdesk
