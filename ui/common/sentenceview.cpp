// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sentenceview.h"

#include "ui/common/plaintooltip.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int leastPixels = 16; ///< Smaller than this no sentence is read out well.

} // namespace

SentenceView::SentenceView(const QFont &font, int lineHeight, int leastLines, QWidget *parent)
    : QWidget(parent), m_font(font), m_lineHeight(lineHeight), m_leastLines(leastLines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceView::setSentence(const Sentence &sentence)
{
    if (m_sentence == sentence)
        return;
    m_sentence = sentence;
    m_text = plainText(sentence);
    setAccessibleName(m_text);
    setPlainToolTip(this, m_folded ? m_text : QString());
    updateGeometry();
    update();
}

void SentenceView::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void SentenceView::setFace(const QFont &font, int lineHeight, int leastLines)
{
    m_font = font;
    m_lineHeight = lineHeight;
    m_leastLines = leastLines;
    updateGeometry();
    update();
}

void SentenceView::setFolded(bool folded)
{
    m_folded = folded;
    setPlainToolTip(this, folded ? m_text : QString());
    updateGeometry();
    update();
}

QSize SentenceView::sizeHint() const
{
    return {480, std::max(m_leastLines, 1) * m_lineHeight};
}

QSize SentenceView::minimumSizeHint() const
{
    return {200, std::max(m_leastLines, 1) * m_lineHeight};
}

int SentenceView::heightForWidth(int width) const
{
    QTextLayout layout;
    prepare(layout, width);
    return std::max(layOut(layout, width), m_leastLines) * m_lineHeight;
}

void SentenceView::prepare(QTextLayout &layout, int width) const
{
    layout.setFont(m_font);
    if (m_text.isEmpty())
        return;
    QString text = QStringLiteral("“");
    QList<QTextLayout::FormatRange> formats;
    for (const SentencePart &part : m_sentence) {
        if (part.filled) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(part.text.size());
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        text += part.text;
    }
    text += QStringLiteral("”");
    if (m_folded) {
        const QFont font = fitting(text, width);
        layout.setFont(font);
        const QFontMetrics metrics(font);
        if (metrics.horizontalAdvance(text) > width)
            text = metrics.elidedText(text, Qt::ElideRight, width - metrics.horizontalAdvance(QLatin1Char('M'))) + QStringLiteral("”");
        for (QTextLayout::FormatRange &range : formats)
            range.length = std::clamp(static_cast<int>(text.size()) - 2 - range.start, 0, range.length);
    }
    layout.setText(text);
    layout.setFormats(formats);
}

QFont SentenceView::fitting(const QString &text, int width) const
{
    QFont font = m_font;
    while (font.pixelSize() > leastPixels && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QString SentenceView::shownText() const
{
    QTextLayout layout;
    prepare(layout, width());
    return layout.text();
}

int SentenceView::layOut(QTextLayout &layout, int width) const
{
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * m_lineHeight + (m_lineHeight - line.height()) / 2));
        ++lines;
        if (m_folded)
            break;
    }
    layout.endLayout();
    return lines;
}

void SentenceView::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QTextLayout layout;
    prepare(layout, width());
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(tone(palette(), m_tone));
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace helpdesk
