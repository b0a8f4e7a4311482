// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/rowreader.h"
#include "core/import/sheetrows.h"

#include <vector>

namespace helpdesk {

/// What is seen of a log before anything is decided: its columns, and what each seems to say.
struct SheetGlance
{
    /// Why a column is taken for something, or is not.
    enum class Origin {
        Unknown,
        Elsewhere, ///< What its name says is what another column is taken for.
        Proposed,
        Remembered,
    };

    struct Column
    {
        QString head;
        QString key;        ///< Of the head (keysOfHeads).
        QStringList values; ///< The first that say something, as they stand.
        std::optional<ImportColumn> says;
        Origin origin = Origin::Unknown;
        QList<CellKind> kinds = {}; ///< Of the values.
    };
    struct Line
    {
        HeadPlace place;
        QStringList cells;
    };

    HeadPlace heads;
    QList<SheetName> sheets; ///< Of a workbook; of a CSV file none.
    char separator = '\0';   ///< Of a CSV file.
    bool counts1904 = false;
    std::vector<Column> columns;
    std::vector<Line> lines; ///< That may be the line of heads.
};

/// Looks at the first rows. \a place: where the heads stand, by a person; empty: where they seem to. Empty: there are
/// no rows, or none in that sheet. With \a stop set the rows end early, and what is seen is of no worth.
[[nodiscard]] std::optional<SheetGlance> glanceAt(SheetRows &rows, const ImportTerms &terms,
                                                  std::optional<HeadPlace> place,
                                                  const std::atomic<bool> *stop = nullptr);

} // namespace helpdesk
