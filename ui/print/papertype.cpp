// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/papertype.h"

#include <QPainter>
#include <QTextLayout>

namespace helpdesk {

QFont paper::typeface(qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(points * point));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          0.05); // No ligatures: what is printed is found again letter by letter.
    return font;
}

void paper::drawLine(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text)
{
    QFont font = typeface(1, static_cast<QFont::Weight>(painter.font().weight()));
    font.setPixelSize(painter.font().pixelSize()); // Of no device: the painter's own font is set otherwise on each.
    QTextLayout layout(paper::printable(text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const qreal width = line.naturalTextWidth();
    const qreal x = alignment & Qt::AlignRight ? room.right() - width
        : alignment & Qt::AlignHCenter         ? room.center().x() - width / 2
                                               : room.left();
    const qreal y = alignment & Qt::AlignBottom ? room.bottom() - line.height()
        : alignment & Qt::AlignVCenter          ? room.center().y() - line.height() / 2
                                                : room.top();
    line.draw(&painter, QPointF(x, y));
}

QString paper::printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace helpdesk
