// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/vectoricon.h"

#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace helpdesk {

namespace {

Q_LOGGING_CATEGORY(iconLog, "auricular.icons")

class VectorIconEngine : public QIconEngine
{
public:
    explicit VectorIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return vectorPixmap(m_name, std::min(size.width(), size.height()), 1);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new VectorIconEngine(*this); }

private:
    QString m_name;
};

} // namespace

QPixmap vectorPixmap(const QString &name, int size, qreal ratio)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!drawing.isValid()) {
        qCWarning(iconLog) << "no such icon:" << name;
        return {};
    }
    QPixmap drawn(QSize(size, size) * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    drawing.render(&painter, QRectF(0, 0, size, size));
    return drawn;
}

QIcon vectorIcon(const QString &name)
{
    return QIcon(new VectorIconEngine(name));
}

} // namespace helpdesk
