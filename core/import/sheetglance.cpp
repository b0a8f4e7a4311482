// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sheetglance.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int valuesEach = 3;
constexpr qsizetype mostColumns = 512; ///< As a workbook may have.
constexpr int rowsForValues = 500;
constexpr int usable = 10'000; ///< Likeness of a line that needs nothing said.

int said(const SheetRow &row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

/// Heads are words.
bool isOfWords(const SheetRow &row)
{
    return std::none_of(row.cells.begin(), row.cells.end(),
                        [](const QString &cell) { return numberIn(cell) || momentIn(cell, DateOrder::DayFirst); });
}

/// The more it is like a line of heads, the more.
int likeness(const SheetRow &row, const ImportTerms &terms)
{
    const auto remembered = terms.remembered ? terms.remembered(row.cells) : QHash<QString, ImportColumn>();
    const ColumnMapping mapping = ColumnMapping::of(row.cells, remembered);
    const int known = static_cast<int>(mapping.chosen().size());
    return (mapping.isUsable() ? usable : 0) + (isOfWords(row) ? 1000 + std::min(said(row), 99) : 0)
        + 100 * std::min(known, 8);
}

void addValues(SheetGlance &glance, const SheetRow &row)
{
    for (int i = 0; i < row.cells.size() && i < static_cast<int>(glance.columns.size()); ++i) {
        QStringList &values = glance.columns[static_cast<std::size_t>(i)].values;
        const QString cell = row.cells.at(i).simplified();
        if (cell.isEmpty() || values.size() == valuesEach || values.contains(cell))
            continue;
        values.append(cell);
        glance.columns[static_cast<std::size_t>(i)].kinds.append(row.kind(i));
    }
}

void addColumns(SheetGlance &glance, const QStringList &heads, const ImportTerms &terms)
{
    const auto remembered = terms.remembered ? terms.remembered(heads) : QHash<QString, ImportColumn>();
    const QHash<QString, ImportColumn> chosen = ColumnMapping::of(heads, remembered).chosen();
    const QStringList keys = keysOfHeads(heads);
    for (int i = 0; i < std::min(heads.size(), mostColumns); ++i) {
        SheetGlance::Column column{heads.at(i).simplified(), keys.at(i), {}, std::nullopt};
        if (const auto says = chosen.constFind(column.key); says != chosen.constEnd()) {
            column.says = *says;
            column.origin =
                remembered.contains(column.key) ? SheetGlance::Origin::Remembered : SheetGlance::Origin::Proposed;
        } else if (columnNamed(column.head)) {
            column.origin = SheetGlance::Origin::Elsewhere;
        }
        glance.columns.push_back(column);
    }
}

} // namespace

namespace {

/// The lines that may be heads go into \a glance; the cells of the one that is.
QStringList findHeads(SheetRows &rows, const ImportTerms &terms, std::optional<HeadPlace> place,
                      const std::atomic<bool> *stop, SheetGlance &glance)
{
    int best = -1;
    QStringList heads;
    SheetRow row;
    const bool isSaid = place && place->row >= 0;
    while (rows.next(row, stop)) {
        const bool isElsewhere = place && row.sheet != place->sheet;
        if (isElsewhere && (row.sheet > place->sheet || best >= 0))
            break;
        if (row.row > headsWithin && !isElsewhere && best >= (isSaid ? 1 : usable))
            break;
        if (row.row > headsWithin || row.isOpen || isElsewhere)
            continue;
        const HeadPlace here{row.sheet, row.row};
        glance.lines.push_back({here, row.cells});
        const int like = isSaid ? (here == *place || place->row == 0 ? 1 : 0) : likeness(row, terms);
        if (like > best) {
            best = like;
            glance.heads = here;
            heads = row.cells;
        }
    }
    return heads;
}

QStringList lettersFor(const QStringList &cells)
{
    QStringList letters;
    for (int i = 0; i < cells.size(); ++i)
        letters.append(letterOf(i));
    return letters;
}

} // namespace

std::optional<SheetGlance> glanceAt(SheetRows &rows, const ImportTerms &terms, std::optional<HeadPlace> place,
                                    const std::atomic<bool> *stop)
{
    SheetGlance glance;
    glance.counts1904 = rows.counts1904();
    glance.sheets = rows.sheets();
    glance.separator = rows.separator();
    rows.rewind();
    QStringList heads = findHeads(rows, terms, place, stop, glance);
    if (glance.lines.empty())
        return std::nullopt;
    if (place && place->row == 0) {
        heads = lettersFor(heads);
        glance.heads.row = 0;
    }
    std::erase_if(glance.lines, [&](const SheetGlance::Line &line) { return line.place.sheet != glance.heads.sheet; });
    addColumns(glance, heads, terms);
    rows.rewind();
    SheetRow row;
    for (int seen = 0; seen < rowsForValues && rows.next(row, stop);) {
        if (row.sheet != glance.heads.sheet || row.row <= glance.heads.row)
            continue;
        addValues(glance, row);
        ++seen;
    }
    return glance;
}

} // namespace helpdesk
