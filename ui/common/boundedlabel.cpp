// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/boundedlabel.h"

#include "ui/common/plaintooltip.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

constexpr int leastWidth = 60;

} // namespace

BoundedLabel::BoundedLabel(Face face, Tone tone, int lines, QWidget *parent)
    : PlainLabel(face, tone, parent),
      m_lines(lines)
{
    setWordWrap(true);
}

void BoundedLabel::setWhole(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    bool elided = false;
    (void)linesFor(width(), elided);
    setPlainToolTip(this, elided ? text : QString());
    updateGeometry();
}

QStringList BoundedLabel::linesFor(int width, bool &elided) const
{
    const QString words = text().simplified();
    QTextLayout layout(words, font());
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    QStringList lines;
    elided = false;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, leastWidth));
        const bool last = static_cast<int>(lines.size()) + 1 == m_lines;
        const int start = line.textStart();
        elided = last && start + line.textLength() < words.size();
        lines.append(elided ? fontMetrics().elidedText(words.mid(start, 2 * line.textLength() + 8), Qt::ElideRight,
                                                       std::max(width, leastWidth))
                            : words.mid(start, line.textLength()));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

/// As high as its letters need, also where the line's height is not a whole number.
int BoundedLabel::lineHeight() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing()));
}

int BoundedLabel::heightForWidth(int width) const
{
    bool elided = false;
    const qsizetype lines = linesFor(width, elided).size();
    return static_cast<int>(std::max<qsizetype>(lines, 1)) * lineHeight();
}

QSize BoundedLabel::sizeHint() const
{
    constexpr int wide = 300;
    const int width = std::min(wide, fontMetrics().horizontalAdvance(text().left(wide)) + 2);
    return {width, heightForWidth(width)};
}

QSize BoundedLabel::minimumSizeHint() const
{
    return {leastWidth, lineHeight()};
}

void BoundedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    bool elided = false;
    (void)linesFor(width(), elided);
    setPlainToolTip(this, elided ? text() : QString());
}

void BoundedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ink());
    bool elided = false;
    int y = 0;
    for (const QString &line : linesFor(width(), elided)) {
        painter.drawText(QRect(0, y, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, line.trimmed());
        y += lineHeight();
    }
}

} // namespace helpdesk
