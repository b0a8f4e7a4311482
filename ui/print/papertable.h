// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/papertext.h"

namespace helpdesk {

/// A column: as wide as given, or with a share of what the others leave.
struct PaperColumn
{
    qreal width = 0; ///< In units of paper; 0: by share.
    qreal share = 1;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString head; ///< Empty in every column: the table has no head.
};

/// One cell: lines of text, each set in its own way, one below the other.
struct PaperCell
{
    struct Line
    {
        QString text;
        PaperFace face;
    };
    std::vector<Line> lines;

    PaperCell() = default;
    PaperCell(const QString &text, PaperFace face = {}) : lines{{text, face}} {}
};

/// Rows between hairlines; its head stands again on every further sheet. A row stays whole unless it is very high.
class PaperTable : public PaperBlock
{
public:
    explicit PaperTable(std::vector<PaperColumn> columns, qreal below = 0);
    /// Columns and rows closer together: for many figures.
    void setDense() { m_dense = true; }

    /// As many cells as columns. \a total: a heavier line above it.
    enum class Row { Plain, Total };
    void add(std::vector<PaperCell> cells, Row kind = Row::Plain);

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;
    [[nodiscard]] qreal headHeight() const override { return m_headHeight; }
    void paintHead(QPainter &painter) const override;

private:
    struct SetLine
    {
        std::shared_ptr<PaperText> text;
        std::size_t line = 0; ///< Of the text.
        qreal height = 0;
    };
    struct Entry
    {
        std::vector<PaperCell> cells;
        Row kind = Row::Plain;
    };
    struct Part ///< What is painted at once: of one row, from a line of its cells on.
    {
        std::size_t row = 0;
        std::vector<std::vector<SetLine>> cells;
        qreal height = 0;
        bool first = true;
        bool last = true;
    };
    void setRow(std::size_t row);
    void setColumns(qreal width);

    std::vector<PaperColumn> m_columns;
    [[nodiscard]] qreal gap() const;
    [[nodiscard]] qreal pad() const;

    qreal m_below;
    bool m_dense = false;
    std::vector<Entry> m_rows;
    std::vector<qreal> m_lefts;
    std::vector<qreal> m_widths;
    std::vector<Part> m_parts;
    qreal m_headHeight = 0;
    qreal m_width = 0;
};

} // namespace helpdesk
