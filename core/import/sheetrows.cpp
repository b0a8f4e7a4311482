// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sheetrows.h"

#include "core/import/importcolumn.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

std::optional<SheetRows> SheetRows::ofCsv(const QByteArray &bytes)
{
    const std::optional<QByteArray> text = utf8Of(bytes);
    if (!text)
        return std::nullopt;
    return SheetRows(CsvCutter(*text, csvSeparatorOf(*text)), Shape::Csv);
}

SheetRows SheetRows::ofWorkbook(const QByteArray &utf8)
{
    return SheetRows(CsvCutter(utf8, ','), Shape::Workbook);
}

bool SheetRows::next(SheetRow &row, const std::atomic<bool> *stop)
{
    while (!m_cutter.atEnd() && !(stop && *stop)) {
        CsvCutter::Record record = m_cutter.next();
        if (record.isOpen)
            m_cutter.resumeAfter(record);
        take(record, row);
        const auto says = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        if (row.isOpen || std::any_of(row.cells.begin(), row.cells.end(), says))
            return true;
    }
    return false;
}

void SheetRows::rewind()
{
    m_cutter.rewind();
    m_begun = false;
    m_csvSheet = 0;
}

void SheetRows::take(CsvCutter::Record &record, SheetRow &row)
{
    row.isOpen = record.isOpen;
    row.cells.swap(record.cells);
    if (m_shape == Shape::Workbook) {
        row.sheet = row.cells.value(0).toInt();
        row.row = row.cells.value(1).toInt();
        row.cells = row.cells.mid(2);
        return;
    }
    row.row = record.line;
    for (QString &cell : row.cells) {
        if (cell.startsWith(u'\''))
            cell = fromCsvField(cell);
    }
    if (std::exchange(m_begun, true) && !row.cells.isEmpty() && isReasonHead(row.cells.front()))
        ++m_csvSheet;
    row.sheet = m_csvSheet;
}

} // namespace helpdesk
