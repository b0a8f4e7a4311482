// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tones.h"

#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace helpdesk {

/// Small drawings that several widgets share. All take the palette they paint with.
namespace paint {

/// An icon of resources/icons in one colour.
[[nodiscard]] QPixmap icon(const QString &name, int size, const QColor &colour, qreal ratio);

/// A rounded frame; dashed says "not yet possible".
void frame(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &fill, qreal width = 1,
           bool dashed = false);

/// The ring around what has the keyboard.
void focusRing(QPainter &painter, const QRectF &rect, const QPalette &palette);

/// Width that keyCap() takes for \a key.
[[nodiscard]] int keyCapWidth(const QString &key);
/// A key, drawn at the left of \a rect and centred in its height.
void keyCap(QPainter &painter, const QRectF &rect, const QString &key, const QColor &ink, const QColor &line);

} // namespace paint

} // namespace helpdesk
