// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/papertable.h"

#include <QPainter>

#include <algorithm>

namespace helpdesk {

namespace {

using paper::point;

constexpr qreal headRow = 15 * point;
constexpr qreal highest = 140 * point; ///< A row that is higher may go over the end of a sheet.

} // namespace

PaperTable::PaperTable(std::vector<PaperColumn> columns, qreal below) : m_columns(std::move(columns)), m_below(below) {}

/// Between two columns.
qreal PaperTable::gap() const
{
    return (m_dense ? 5 : 8) * point;
}

/// Above and below the words of a row.
qreal PaperTable::pad() const
{
    return (m_dense ? 0.7 : 2) * point;
}

void PaperTable::add(std::vector<PaperCell> cells, Row kind)
{
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), kind});
}

void PaperTable::setColumns(qreal width)
{
    m_width = width;
    qreal shares = 0;
    qreal left = width - gap() * static_cast<qreal>(m_columns.size() - 1);
    for (const PaperColumn &column : m_columns) {
        left -= column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    m_lefts.clear();
    m_widths.clear();
    qreal x = 0;
    for (const PaperColumn &column : m_columns) {
        m_lefts.push_back(x);
        m_widths.push_back(column.width > 0 ? column.width : left * column.share / shares);
        x += m_widths.back() + gap();
    }
    const bool any = std::any_of(m_columns.begin(), m_columns.end(),
                                 [](const PaperColumn &column) { return !column.head.isEmpty(); });
    m_headHeight = any ? headRow : 0;
}

/// A row is one part; a very high one is as many as its highest cell has lines.
void PaperTable::setRow(std::size_t row)
{
    Part whole;
    whole.row = row;
    std::size_t most = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::vector<SetLine> lines;
        qreal high = 0;
        for (const PaperCell::Line &line : m_rows[row].cells[i].lines) {
            PaperFace face = line.face;
            face.alignment = m_columns[i].alignment;
            auto text = std::make_shared<PaperText>(line.text, face);
            std::size_t at = 0;
            for (const qreal height : text->layOut(m_widths[i])) {
                lines.push_back({text, at++, height});
                high += height;
            }
        }
        most = std::max(most, lines.size());
        whole.height = std::max(whole.height, high);
        whole.cells.push_back(std::move(lines));
    }
    if (whole.height <= highest) {
        whole.height += 2 * pad();
        m_parts.push_back(std::move(whole));
        return;
    }
    for (std::size_t at = 0; at < most; ++at) {
        Part part;
        part.row = row;
        part.first = at == 0;
        part.last = at + 1 == most;
        for (const auto &cell : whole.cells) {
            part.cells.push_back(at < cell.size() ? std::vector<SetLine>{cell[at]} : std::vector<SetLine>{});
            part.height = std::max(part.height, at < cell.size() ? cell[at].height : 0);
        }
        part.height += (part.first ? pad() : 0) + (part.last ? pad() : 0);
        m_parts.push_back(std::move(part));
    }
}

std::vector<qreal> PaperTable::layOut(qreal width)
{
    m_parts.clear();
    setColumns(width);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        setRow(row);
    std::vector<qreal> heights;
    for (const Part &part : m_parts)
        heights.push_back(part.height);
    if (!heights.empty()) {
        heights.front() += m_headHeight;
        heights.back() += m_below;
    }
    return heights;
}

void PaperTable::paintHead(QPainter &painter) const
{
    painter.setPen(Qt::black);
    painter.setFont(paper::typeface(m_dense ? 7.5 : 8, QFont::DemiBold));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF room(m_lefts[i], 0, m_widths[i], m_headHeight);
        paper::drawLine(painter, room, m_columns[i].alignment | Qt::AlignVCenter, m_columns[i].head);
    }
    painter.setPen(QPen(Qt::black, 0.8 * point));
    painter.drawLine(QLineF(0, m_headHeight, m_width, m_headHeight));
}

void PaperTable::paint(QPainter &painter, std::size_t part) const
{
    const Part &shown = m_parts[part];
    if (part == 0 && m_headHeight > 0) {
        paintHead(painter);
        painter.translate(0, m_headHeight);
    }
    if (m_rows[shown.row].kind == Row::Total && shown.first) {
        painter.setPen(QPen(Qt::black, 0.8 * point));
        painter.drawLine(QLineF(0, 0, m_width, 0));
    }
    for (std::size_t i = 0; i < shown.cells.size(); ++i) {
        qreal y = shown.first ? pad() : 0;
        for (const SetLine &line : shown.cells[i]) {
            painter.save();
            painter.translate(m_lefts[i], y);
            line.text->paint(painter, line.line);
            painter.restore();
            y += line.height;
        }
    }
    if (shown.last) {
        painter.setPen(QPen(QColor(0xA0, 0xA0, 0xA0), 0.4 * point));
        painter.drawLine(QLineF(0, shown.height, m_width, shown.height));
    }
}

} // namespace helpdesk
