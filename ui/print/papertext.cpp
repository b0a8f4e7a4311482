// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/papertext.h"

#include <QPainter>

#include <algorithm>

namespace helpdesk {

PaperText::PaperText(const QString &text, PaperFace face, qreal above, qreal below)
    : m_face(face),
      m_text(paper::printable(text), paper::typeface(face.points, face.weight)),
      m_above(above),
      m_below(below)
{
    QTextOption option(face.alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_text.setTextOption(option);
    if (face.struck) {
        QFont font = m_text.font();
        font.setStrikeOut(true);
        m_text.setFont(font);
    }
}

qreal PaperText::heightFor(qreal width)
{
    qreal y = 0;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_text.endLayout();
    return y;
}

std::vector<qreal> PaperText::layOut(qreal width)
{
    (void)heightFor(width);
    std::vector<qreal> parts;
    for (int i = 0; i < m_text.lineCount(); ++i)
        parts.push_back(m_text.lineAt(i).height());
    if (!parts.empty()) {
        parts.front() += m_above;
        parts.back() += m_below;
    }
    return parts;
}

void PaperText::paint(QPainter &painter, std::size_t part) const
{
    const QTextLine line = m_text.lineAt(static_cast<int>(part));
    painter.setPen(m_face.ink);
    line.draw(&painter, QPointF(0, (part == 0 ? m_above : 0) - line.y()));
}

void PaperText::paintAll(QPainter &painter) const
{
    painter.setPen(m_face.ink);
    m_text.draw(&painter, QPointF(0, 0));
}

PaperDrawing::PaperDrawing(QSizeF size, qreal mostHeight, std::function<void(QPainter &, const QRectF &)> paint)
    : m_size(size),
      m_mostHeight(mostHeight),
      m_paint(std::move(paint))
{
}

std::vector<qreal> PaperDrawing::layOut(qreal width)
{
    const QSizeF fitted = m_size.scaled(QSizeF(width, m_mostHeight), Qt::KeepAspectRatio);
    m_place = QRectF(QPointF((width - fitted.width()) / 2, 0), fitted);
    return {fitted.height()};
}

void PaperDrawing::paint(QPainter &painter, std::size_t) const
{
    m_paint(painter, m_place);
}

} // namespace helpdesk
