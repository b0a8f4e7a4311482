// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sheetrows.h"

#include "core/import/importcolumn.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tellEvery = 1 << 20;

/// By the letter that stands behind a number (app/sheetreader/cellforms.h).
std::optional<CellKind> kindOf(QChar letter)
{
    switch (letter.unicode()) {
    case 'd':
        return CellKind::Day;
    case 'c':
        return CellKind::Clock;
    case 'e':
        return CellKind::Elapsed;
    case 'H':
        return CellKind::Hours;
    case 'M':
        return CellKind::Minutes;
    case 'S':
        return CellKind::Seconds;
    case 'i':
        return CellKind::IsoDay;
    default:
        return std::nullopt;
    }
}

/// Of a cell that was not quoted; what only says its kind is taken from it.
CellKind takeKind(QString &cell)
{
    if (cell.startsWith(u'!')) {
        const CellKind kind = cell == u"!f" ? CellKind::Uncomputed : CellKind::Error;
        cell.clear();
        return kind;
    }
    const auto kind = cell.isEmpty() ? std::nullopt : kindOf(cell.back());
    if (kind)
        cell.chop(1);
    return kind.value_or(cell.isEmpty() ? CellKind::Text : CellKind::Number);
}

/// As spreadsheets write it, in Spanish and in English; "####" is a number in a column too narrow for it.
bool saysError(const QString &cell)
{
    if (!cell.startsWith(u'#') || cell.size() < 3)
        return false;
    static const QStringList words{u"#N/A"_s,     u"#N/D"_s,      u"#REF!"_s,   u"#VALUE!"_s, u"#DIV/0!"_s,
                                   u"#NAME?"_s,   u"#NUM!"_s,     u"#NULL!"_s,  u"#¡REF!"_s,  u"#¡VALOR!"_s,
                                   u"#¡DIV/0!"_s, u"#¿NOMBRE?"_s, u"#¡NUM!"_s,  u"#¡NULO!"_s, u"#VALOR!"_s,
                                   u"#NOMBRE?"_s, u"#NULO!"_s,    u"#SPILL!"_s, u"#CALC!"_s,  u"#GETTING_DATA"_s};
    return words.contains(cell) || cell.count(u'#') == cell.size();
}

} // namespace

CellKind SheetRow::lacking(qsizetype column) const
{
    const CellKind kind = this->kind(column);
    return kind == CellKind::Text && column < cells.size() && saysError(cells.at(column)) ? CellKind::Error : kind;
}

std::optional<SheetRows> SheetRows::ofCsv(const QByteArray &bytes, const CsvForm &form)
{
    const std::optional<QByteArray> text = form.encoding ? utf8Of(bytes, *form.encoding) : utf8Of(bytes);
    if (!text)
        return std::nullopt;
    return SheetRows(CsvCutter(*text, form.separator != '\0' ? form.separator : csvSeparatorOf(*text)), Shape::Csv);
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
        if (m_passed && m_cutter.position() - m_told > tellEvery)
            m_passed(m_told = m_cutter.position());
        take(record, row);
        const auto says = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
        const auto lacks = [](CellKind kind) { return kind == CellKind::Uncomputed || kind == CellKind::Error; };
        if (row.isOpen || std::any_of(row.cells.begin(), row.cells.end(), says)
            || std::any_of(row.kinds.begin(), row.kinds.end(), lacks))
            return true;
    }
    return false;
}

void SheetRows::rewind()
{
    m_cutter.rewind();
    m_told = 0;
    m_begun = false;
    m_csvSheet = 0;
}

void SheetRows::takeWorkbook(CsvCutter::Record &record, SheetRow &row)
{
    row.sheet = record.cells.value(0).toInt();
    row.row = record.cells.value(1).toInt();
    row.cells.clear();
    for (qsizetype i = 2; i < record.cells.size(); ++i) {
        QString &cell = record.cells[i];
        row.kinds.append(record.quoted.at(i) ? CellKind::Text : takeKind(cell));
        row.cells.append(std::move(cell));
    }
}

void SheetRows::take(CsvCutter::Record &record, SheetRow &row)
{
    row.isOpen = record.isOpen;
    row.kinds.clear();
    if (m_shape == Shape::Workbook) {
        takeWorkbook(record, row);
        return;
    }
    row.cells.swap(record.cells);
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
