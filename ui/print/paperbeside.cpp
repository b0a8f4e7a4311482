// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paperbeside.h"

#include "ui/print/papertext.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace helpdesk {

using paper::point;

namespace {

constexpr qreal columnGap = 22 * point;     ///< Between two columns.
constexpr qreal signatureRoom = 28 * point; ///< Above the line, for the hand.
constexpr qreal signatureRow = 12 * point;

} // namespace

void PaperBeside::addColumn(qreal share)
{
    m_columns.emplace_back();
    m_columns.back().share = share;
}

void PaperBeside::add(std::unique_ptr<PaperBlock> block)
{
    m_columns.back().blocks.push_back(std::move(block));
}

std::vector<qreal> PaperBeside::layOut(qreal width)
{
    const qreal shares = std::accumulate(m_columns.begin(), m_columns.end(), qreal(0),
                                         [](qreal sum, const Column &column) { return sum + column.share; });
    const qreal room = width - columnGap * static_cast<qreal>(m_columns.size() - 1);
    qreal left = 0;
    qreal highest = 0;
    for (Column &column : m_columns) {
        column.left = left;
        column.heights.clear();
        qreal height = 0;
        for (const auto &block : column.blocks) {
            column.heights.push_back(block->layOut(room * column.share / shares));
            height = std::accumulate(column.heights.back().begin(), column.heights.back().end(), height);
        }
        highest = std::max(highest, height);
        left += room * column.share / shares + columnGap;
    }
    return {m_above + highest};
}

void PaperBeside::paint(QPainter &painter, std::size_t) const
{
    for (const Column &column : m_columns) {
        qreal y = m_above;
        for (std::size_t i = 0; i < column.blocks.size(); ++i) {
            for (std::size_t part = 0; part < column.heights[i].size(); ++part) {
                painter.save();
                painter.translate(column.left, y);
                column.blocks[i]->paint(painter, part);
                painter.restore();
                y += column.heights[i][part];
            }
        }
    }
}

std::vector<qreal> PaperSignatures::layOut(qreal width)
{
    m_width = width;
    return {signatureRoom + 2 * signatureRow + 6 * point};
}

void PaperSignatures::paint(QPainter &painter, std::size_t) const
{
    const qreal each =
        (m_width - columnGap * static_cast<qreal>(m_lines.size() - 1)) / static_cast<qreal>(m_lines.size());
    qreal x = 0;
    for (const Line &line : m_lines) {
        painter.setPen(QPen(Qt::black, 0.8 * point));
        painter.drawLine(QLineF(x, signatureRoom, x + each, signatureRoom));
        const QFont strong = paper::typeface(8.5, QFont::DemiBold);
        QRectF row(x, signatureRoom + 4 * point, each, signatureRow);
        painter.setFont(strong);
        paper::drawLine(painter, row, Qt::AlignLeft | Qt::AlignVCenter, line.role);
        const qreal role = QFontMetricsF(strong).horizontalAdvance(line.role);
        painter.setFont(paper::typeface(8.5));
        const QString place = line.place.isEmpty() ? QString() : QStringLiteral(" · ") + line.place;
        row.setLeft(x + role);
        paper::drawLine(painter, row, Qt::AlignLeft | Qt::AlignVCenter,
                        QFontMetricsF(painter.font()).elidedText(place, Qt::ElideRight, row.width()));
        painter.setPen(QColor(0x40, 0x40, 0x40));
        painter.setFont(paper::typeface(7.5));
        paper::drawLine(painter, QRectF(x, signatureRoom + 4 * point + signatureRow, each, signatureRow),
                        Qt::AlignLeft | Qt::AlignVCenter, line.below);
        x += each + columnGap;
    }
}

} // namespace helpdesk
