// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/csvcells.h"

namespace helpdesk::cli {

QString csvCell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    QString text = value.toString();
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

QString csvRow(const QJsonArray &cells)
{
    QStringList texts;
    for (const QJsonValue &cell : cells)
        texts.append(csvCell(cell));
    return texts.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace helpdesk::cli
