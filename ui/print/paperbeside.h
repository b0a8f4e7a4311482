// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

namespace helpdesk {

/// Blocks in columns side by side, kept together on one sheet. For what is short by nature.
class PaperBeside : public PaperBlock
{
public:
    /// \a above: the room before it.
    explicit PaperBeside(qreal above = 0) : m_above(above) {}

    /// A further column with a share of the width; what is added goes below one another in the last column.
    void addColumn(qreal share = 1);
    void add(std::unique_ptr<PaperBlock> block);

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;

private:
    struct Column
    {
        qreal share = 1;
        qreal left = 0;
        std::vector<std::unique_ptr<PaperBlock>> blocks;
        std::vector<std::vector<qreal>> heights; ///< Of the parts of each block.
    };
    qreal m_above;
    std::vector<Column> m_columns;
};

/// A line for each signature, a name below it; stands at the foot of the last sheet.
class PaperSignatures : public PaperBlock
{
public:
    struct Line
    {
        QString role;  ///< In semibold: who hands over.
        QString place; ///< Beside it: of which shift.
        QString below; ///< What is to be written on the line.
    };
    explicit PaperSignatures(std::vector<Line> lines) : m_lines(std::move(lines)) {}

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;
    [[nodiscard]] bool sinks() const override { return true; }

private:
    std::vector<Line> m_lines;
    qreal m_width = 0;
};

} // namespace helpdesk
