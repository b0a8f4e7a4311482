// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace helpdesk::sheetreader {

/// Writes the rows of sheets as lines of CSV (RFC 4180): the sheet from 0, the row from 1, then every cell up to the last
/// that says something. A row without one is left out. Throws Refused when the file takes no more. However long a row is,
/// a piece of it is in memory.
class RowWriter
{
public:
    explicit RowWriter(std::FILE *to) : m_to(to) {}

    /// Ends the row in hand.
    void beginRow(int sheet, int row);
    /// Columns from 0, each further right than the last; any other is passed over.
    void add(int column, std::string_view text);
    void addNumber(int column, std::string_view number);
    void end();

private:
    [[nodiscard]] bool goTo(int column);
    void put();

    std::FILE *m_to;
    std::string m_line;
    int m_next = 0; ///< Column.
    bool m_says = false;
};

} // namespace helpdesk::sheetreader
