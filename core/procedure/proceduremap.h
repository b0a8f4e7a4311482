// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/procedure/procedure.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace helpdesk {

/// One operation as a box of the map.
struct MapBox
{
    QString operation;
    Lane lane = Lane::Agent;
    bool decision = false; ///< Several ways lead on: its corners are cut.
    QRectF place;
};

/// One way from an operation to another, as a line of right angles.
struct MapWay
{
    QString from;
    QString to;
    QString answer;              ///< Id; empty for the main way on.
    std::vector<QPointF> points; ///< From the border of one box to that of the other.
};

/// The drawing that the manual lacks: two lanes, operations from left to right by their numbers, every way a line.
struct ProcedureMap
{
    std::vector<MapBox> boxes; ///< In the procedure's order.
    std::vector<MapWay> ways;
    qreal laneLine = 0; ///< y between the user's lane, above, and the agent's.
    QSizeF size;

    /// Null when there is no such operation.
    [[nodiscard]] const MapBox *box(const QString &operation) const;
};

/// Lays a procedure out, in pixels at 100 %. Boxes never overlap; the same procedure gives the same drawing.
[[nodiscard]] ProcedureMap mapOf(const Procedure &procedure);

} // namespace helpdesk
