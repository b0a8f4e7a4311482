// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

#include <QColor>

#include <optional>

namespace helpdesk {

/// Columns of stacked counts over a line of times or months, in black and white: what a part means is told by its
/// hatching. The same drawing stands on the window's page, in its own ink.
class BarChart
{
public:
    enum class Fill { Solid, Hatched, Outlined };
    struct Series
    {
        QString name;
        Fill fill = Fill::Solid;
    };
    struct Bar
    {
        QString label;             ///< Below the bar, or right of its mark; empty: none.
        std::optional<qreal> tick; ///< A mark on the line, from where the bar begins, 0, to where it ends, 1.
        std::vector<qint64> parts; ///< From the bottom up, one for each series.
    };
    struct Ink
    {
        QColor text = Qt::black;
        QColor muted{0x60, 0x60, 0x60};
        QColor solid{0x4A, 0x4A, 0x4A};
        QColor grid{0xB0, 0xB0, 0xB0};
    };

    BarChart(std::vector<Series> series, std::vector<Bar> bars) : m_series(std::move(series)), m_bars(std::move(bars))
    {
    }

    /// Fills \a room; \a unit is one point of type in the painter's units. \a most: what the highest bar is measured
    /// by, 0: by itself.
    void paint(QPainter &painter, const QRectF &room, qreal unit, const Ink &ink) const;
    /// The series in one line, from the left edge on.
    void paintLegend(QPainter &painter, const QRectF &line, qreal unit, const Ink &ink) const;
    [[nodiscard]] bool isEmpty() const;

private:
    [[nodiscard]] qint64 highest() const;
    [[nodiscard]] qreal paintBar(QPainter &painter, const Bar &bar, const QRectF &place, qreal perCall, qreal unit,
                                 const Ink &ink) const;
    void paintLabels(QPainter &painter, const QRectF &plot, qreal unit, const Ink &ink) const;
    void paintPart(QPainter &painter, const QRectF &part, Fill fill, qreal unit, const Ink &ink) const;
    void paintGrid(QPainter &painter, const QRectF &plot, qint64 top, qreal unit, const Ink &ink) const;

    std::vector<Series> m_series;
    std::vector<Bar> m_bars;
};

/// A chart on paper: its heading, the bars, and below them what their parts mean.
class PaperChart : public PaperBlock
{
public:
    PaperChart(const QString &heading, BarChart chart, qreal height);

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;

private:
    QString m_heading;
    BarChart m_chart;
    qreal m_height;
    qreal m_width = 0;
};

} // namespace helpdesk
