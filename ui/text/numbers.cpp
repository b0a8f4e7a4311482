// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/numbers.h"

#include <QStringList>

namespace helpdesk {

QString groupedNumber(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QChar(QChar::Nbsp));
    return text;
}

QString digitsInWords(qint64 number, Language speech)
{
    static const QStringList spanish{QStringLiteral("cero"), QStringLiteral("uno"),    QStringLiteral("dos"),
                                     QStringLiteral("tres"), QStringLiteral("cuatro"), QStringLiteral("cinco"),
                                     QStringLiteral("seis"), QStringLiteral("siete"),  QStringLiteral("ocho"),
                                     QStringLiteral("nueve")};
    static const QStringList english{QStringLiteral("zero"),  QStringLiteral("one"),   QStringLiteral("two"),
                                     QStringLiteral("three"), QStringLiteral("four"),  QStringLiteral("five"),
                                     QStringLiteral("six"),   QStringLiteral("seven"), QStringLiteral("eight"),
                                     QStringLiteral("nine")};
    QStringList words;
    for (const QChar digit : QString::number(number)) {
        if (digit.isDigit())
            words.append((speech == Language::English ? english : spanish).at(digit.digitValue()));
    }
    return words.join(QStringLiteral(", "));
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("—");
    const qint64 tenths = (2000 * part + whole) / (2 * whole);
    const QString number = 100 * part % whole == 0 ? QString::number(tenths / 10)
                                                   : QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
    return QStringLiteral("%1 %").arg(number).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace helpdesk
