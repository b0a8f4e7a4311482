// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/cellforms.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace helpdesk::sheetreader {

/// Writes the rows of sheets as lines of CSV (RFC 4180): the sheet from 0, the row from 1, then every cell up to the
/// last that says something. A row without one is left out. Throws Refused when the file takes no more. However long a
/// row is, a piece of it is in memory.
///
/// Texts are quoted and nothing else is. A number is written out as the shortest decimal that is that number, without
/// an exponent, and a letter behind it says what its format shows it as (NumberForm); "!f" is a formula whose value is
/// not there, "!x" a value that is an error or cannot be one; a day as a text of its own (ISO 8601) has an "i" behind
/// it.
class RowWriter
{
public:
    explicit RowWriter(std::FILE *to) : m_to(to) {}

    /// Ends the row in hand.
    void beginRow(int sheet, int row);
    /// Columns from 0, each further right than the last; any other is passed over.
    void add(int column, std::string_view text);
    void addNumber(int column, std::string_view number, NumberForm form = NumberForm::Plain);
    /// A day, an hour beside it or not, as ISO 8601 has it.
    void addDay(int column, std::string_view iso);
    void addUncomputed(int column) { addSign(column, "!f"); }
    void addError(int column) { addSign(column, "!x"); }
    void end();
    /// Some cell stood further right than any that is read.
    [[nodiscard]] bool wasTooWide() const { return m_wasTooWide; }
    void forgetWidth() { m_wasTooWide = false; }

private:
    [[nodiscard]] bool goTo(int column);
    void addSign(int column, std::string_view sign);
    void put();

    std::FILE *m_to;
    std::string m_line;
    int m_next = 0; ///< Column.
    bool m_says = false;
    bool m_wasTooWide = false;
};

} // namespace helpdesk::sheetreader
