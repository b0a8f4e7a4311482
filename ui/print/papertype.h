// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace helpdesk {

/// Lengths on paper are tenths of a point (1/720 inch), so that type set on whole units stays true at every size.
namespace paper {

inline constexpr qreal point = 10;

/// The paper's face at a size in points. Two weights only: Normal and DemiBold.
[[nodiscard]] QFont typeface(qreal points, QFont::Weight weight = QFont::Normal);

/// One line of plain text in a rectangle, with the painter's font and pen. Set by the same layout on every device: what
/// QPainter::drawText() sets by itself is some pixels wider on one than on another.
void drawLine(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text);

/// Line breaks as QTextLayout knows them; what has no shape on paper becomes a space.
[[nodiscard]] QString printable(QString text);

} // namespace paper

} // namespace helpdesk
