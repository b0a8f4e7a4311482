// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/csvcells.h"

#include "core/base/csvtext.h"

namespace helpdesk::cli {

QString csvCell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return csvField(value.toString());
}

QString csvRow(const QJsonArray &cells)
{
    QStringList texts;
    for (const QJsonValue &cell : cells)
        texts.append(csvCell(cell));
    return texts.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace helpdesk::cli
