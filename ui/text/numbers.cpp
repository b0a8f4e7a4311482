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
    static const QStringList spanish{QStringLiteral("cero"),  QStringLiteral("uno"),  QStringLiteral("dos"),
                                     QStringLiteral("tres"),  QStringLiteral("cuatro"), QStringLiteral("cinco"),
                                     QStringLiteral("seis"),  QStringLiteral("siete"), QStringLiteral("ocho"),
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

QString provisionalReference(qint64 ticketId)
{
    // Without letters and digits that are taken for one another when spelled.
    static const QString signs = QStringLiteral("23456789ACDEFHJKMNPRTUVWXY");
    quint64 mixed = static_cast<quint64>(ticketId) * 0x9E3779B97F4A7C15ULL;
    QString reference;
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            reference += QLatin1Char('-');
        reference += signs.at(static_cast<qsizetype>((mixed >> 33) % static_cast<quint64>(signs.size())));
        mixed *= 0x9E3779B97F4A7C15ULL;
        mixed += 0x7F4A7C15ULL;
    }
    return reference;
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("—");
    return QStringLiteral("%1 %").arg((200 * part + whole) / (2 * whole)).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace helpdesk
