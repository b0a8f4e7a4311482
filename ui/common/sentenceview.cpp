// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sentenceview.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int leastPixels = 16; ///< Smaller than this no sentence is read out well.

} // namespace

SentenceView::SentenceView(const QFont &font, int lineHeight, int leastLines, QWidget *parent)
    : QWidget(parent),
      m_font(font),
      m_lineHeight(lineHeight),
      m_leastLines(leastLines)
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
    updateGeometry();
    update();
}

void SentenceView::setMostLines(int lines)
{
    if (m_mostLines == lines)
        return;
    m_mostLines = lines;
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
    return std::max(layOut(layout, width) * lineHeightOf(layout.font()), m_leastLines * m_lineHeight);
}

void SentenceView::prepare(QTextLayout &layout, int width) const
{
    QTextOption option; // A word as long as a line is broken, not cut off.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
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
    layout.setText(text);
    layout.setFormats(formats);
    if (m_folded || m_mostLines > 0)
        layout.setFont(fitting(layout, width));
}

/// The largest with which it has no more lines than it may; what is said is whole also when none has.
QFont SentenceView::fitting(const QTextLayout &wanted, int width) const
{
    const int most = m_folded ? 1 : m_mostLines;
    QFont font = m_font;
    for (; font.pixelSize() > leastPixels; font.setPixelSize(font.pixelSize() - 1)) {
        QTextLayout tried(wanted.text(), font);
        tried.setTextOption(wanted.textOption());
        tried.setFormats(wanted.formats());
        if (layOut(tried, width) <= most)
            break;
    }
    return font;
}

int SentenceView::lineHeightOf(const QFont &font) const
{
    return m_lineHeight * font.pixelSize() / m_font.pixelSize();
}

QString SentenceView::shownText() const
{
    QTextLayout layout;
    prepare(layout, width());
    return layout.text();
}

int SentenceView::layOut(QTextLayout &layout, int width) const
{
    const int high = lineHeightOf(layout.font());
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * high + (high - line.height()) / 2));
        ++lines;
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
