// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rejectedrows.h"

#include "core/base/csvtext.h"

namespace helpdesk::cli {

RejectedRows::RejectedRows(const QString &path) : m_file(path) {}

bool RejectedRows::begin(const QStringList &heads)
{
    if (m_file.fileName().isEmpty())
        return true;
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    m_width = heads.size();
    writeLine(heads, QStringLiteral("Reason"));
    return true;
}

void RejectedRows::add(const SheetRow &row, const BadRow &why)
{
    if (!m_file.isOpen())
        return;
    QString reason = rowFaultWords.word(why.fault);
    if (why.column != ImportColumn::Ignored)
        reason += QStringLiteral(" (") + importColumnWords.word(why.column) + QLatin1Char(')');
    writeLine(row.cells, reason);
}

void RejectedRows::writeLine(QStringList cells, const QString &last)
{
    while (cells.size() < m_width)
        cells.append(QString());
    cells.append(last);
    for (QString &cell : cells)
        cell = csvField(cell);
    m_file.write(cells.join(QLatin1Char(',')).toUtf8() + "\r\n");
}

bool RejectedRows::finish()
{
    return !m_file.isOpen() || m_file.commit();
}

} // namespace helpdesk::cli
