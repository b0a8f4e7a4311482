// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paint.h"

#include "ui/common/type.h"
#include "ui/common/vectoricon.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>

namespace helpdesk::paint {

QPixmap icon(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("auricular-%1-%2-%3-%4").arg(name).arg(size).arg(colour.rgb()).arg(ratio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = vectorPixmap(name, size, ratio);
    if (!drawn.isNull()) {
        QPainter painter(&drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
    }
    QPixmapCache::insert(key, drawn);
    return drawn;
}

void frame(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &fill, qreal width, bool dashed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(line, width);
    if (dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(line.isValid() ? pen : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 6, 6);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    frame(painter, rect, tone(palette, Tone::Focus), {}, 2);
}

int keyCapWidth(const QString &key)
{
    return std::max(20, QFontMetrics(typeface(12)).horizontalAdvance(key) + 10);
}

void keyCap(QPainter &painter, const QRectF &rect, const QString &key, const QColor &ink, const QColor &line)
{
    const QRectF cap(rect.left(), rect.center().y() - 9, keyCapWidth(key), 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(typeface(12));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace helpdesk::paint
