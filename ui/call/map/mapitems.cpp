// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/map/mapitems.h"

#include "ui/common/plaintooltip.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace helpdesk {

namespace {

constexpr qreal cut = 9;

QPainterPath shapeOf(const MapBox &box)
{
    const QRectF r = box.place;
    QPainterPath path;
    if (!box.decision) {
        path.addRoundedRect(r, 6, 6);
        return path;
    }
    path.addPolygon(QPolygonF({{r.left() + cut, r.top()},
                               {r.right() - cut, r.top()},
                               {r.right(), r.top() + cut},
                               {r.right(), r.bottom() - cut},
                               {r.right() - cut, r.bottom()},
                               {r.left() + cut, r.bottom()},
                               {r.left(), r.bottom() - cut},
                               {r.left(), r.top() + cut}}));
    path.closeSubpath();
    return path;
}

} // namespace

MapBoxItem::MapBoxItem(const MapBox &box, const QString &title, State state, const QPalette &palette)
    : m_box(box),
      m_title(title),
      m_state(state),
      m_palette(palette)
{
    setZValue(2);
    setToolTip(plainToolTip(QStringLiteral("%1 %2").arg(box.operation, title)));
    setCursor(Qt::PointingHandCursor);
}

void MapBoxItem::setWanted(bool wanted)
{
    m_wanted = wanted;
    update();
}

QRectF MapBoxItem::boundingRect() const
{
    return m_box.place.adjusted(-8, -12, 5, 5);
}

void MapBoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool walked = m_state == State::Walked;
    const bool here = m_state == State::Here;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone(m_palette, here || walked ? Tone::Accent : Tone::Control), here ? 4 : walked ? 2 : 1.25));
    painter->setBrush(tone(m_palette, walked ? Tone::AccentSoft : Tone::Raised));
    painter->drawPath(shapeOf(m_box));
    if (m_wanted) {
        painter->setPen(QPen(tone(m_palette, Tone::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_box.place.adjusted(-4, -4, 4, 4), 8, 8);
    }
    painter->setPen(tone(m_palette, Tone::Text));
    painter->setFont(typeface(11, here ? QFont::DemiBold : QFont::Normal));
    const QRectF room = m_box.place.adjusted(4, 6, -4, -1);
    painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_title);
    if (walked) { // The check says it without the colour.
        const QPointF corner = m_box.place.topRight() + QPointF(-14, 8);
        painter->setPen(QPen(tone(m_palette, Tone::Accent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({corner, corner + QPointF(3, 3), corner + QPointF(9, -4)}));
    }
    paintNumber(*painter);
}

void MapBoxItem::paintNumber(QPainter &painter) const
{
    const bool lit = m_state != State::ToCome;
    const QRectF badge(m_box.place.left() - 5, m_box.place.top() - 9, 24, 17);
    painter.setPen(QPen(tone(m_palette, lit ? Tone::Accent : Tone::Control), 1.25));
    painter.setBrush(tone(m_palette, lit ? Tone::Accent : Tone::Raised));
    const qreal radius = m_box.lane == Lane::User ? 3 : 8.5;
    painter.drawRoundedRect(badge, radius, radius);
    painter.setPen(tone(m_palette, lit ? Tone::OnAccent : Tone::Text));
    painter.setFont(typeface(11, QFont::DemiBold));
    painter.drawText(badge, Qt::AlignCenter, m_box.operation);
}

void MapBoxItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    event->accept();
    Q_EMIT pressed();
}

} // namespace helpdesk
