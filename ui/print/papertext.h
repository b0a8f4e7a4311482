// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paperblock.h"
#include "ui/print/papertype.h"

#include <QColor>
#include <QTextLayout>

#include <functional>

namespace helpdesk {

/// How a text is set.
struct PaperFace
{
    qreal points = 8;
    QFont::Weight weight = QFont::Normal;
    QColor ink = Qt::black;
    bool struck = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The ways in which words stand on every paper.
namespace faces {

inline const PaperFace strong{8, QFont::DemiBold};
inline const PaperFace quiet{7.5, QFont::Normal, QColor(0x40, 0x40, 0x40)};
inline const PaperFace dense{7.5};
inline const PaperFace denseStrong{7.5, QFont::DemiBold};

} // namespace faces

/// Plain text in lines, which may go on over the end of a sheet. Right-to-left words stay at the left edge.
class PaperText : public PaperBlock
{
public:
    explicit PaperText(const QString &text, PaperFace face = {}, qreal above = 0, qreal below = 0);

    /// The height of all lines at a width, without what is above and below.
    [[nodiscard]] qreal heightFor(qreal width);
    /// Draws all lines from the origin down. REQUIRES: layOut() or heightFor().
    void paintAll(QPainter &painter) const;
    void setLeadsOn() { m_leadsOn = true; }

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;
    [[nodiscard]] bool leadsOn() const override { return m_leadsOn; }

private:
    PaperFace m_face;
    QTextLayout m_text;
    qreal m_above;
    qreal m_below;
    bool m_leadsOn = false;
};

/// A drawing as wide as the sheet lets it be, in its own proportions.
class PaperDrawing : public PaperBlock
{
public:
    /// \a paint draws into the rectangle given, in units of paper.
    PaperDrawing(QSizeF size, qreal mostHeight, std::function<void(QPainter &, const QRectF &)> paint);

    [[nodiscard]] std::vector<qreal> layOut(qreal width) override;
    void paint(QPainter &painter, std::size_t part) const override;

private:
    QSizeF m_size;
    qreal m_mostHeight;
    std::function<void(QPainter &, const QRectF &)> m_paint;
    QRectF m_place;
};

} // namespace helpdesk
