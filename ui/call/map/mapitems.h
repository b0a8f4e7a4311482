// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/procedure/proceduremap.h"

#include <QGraphicsObject>
#include <QPalette>

namespace helpdesk {

/// An operation of the map: number in a square (user) or an oval (agent), title, cut corners where it decides.
class MapBoxItem : public QGraphicsObject
{
    Q_OBJECT

public:
    enum class State { ToCome, Walked, Here };

    MapBoxItem(const MapBox &box, const QString &title, State state, const QPalette &palette);

    [[nodiscard]] const QString &operation() const { return m_box.operation; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isHere() const { return m_state == State::Here; }
    /// The one that Enter jumps to.
    void setWanted(bool wanted);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

Q_SIGNALS:
    void pressed();

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void paintNumber(QPainter &painter) const;

    MapBox m_box;
    QString m_title;
    State m_state;
    QPalette m_palette;
    bool m_wanted = false;
};

} // namespace helpdesk
