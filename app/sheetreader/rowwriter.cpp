// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/rowwriter.h"

#include "app/sheetreader/exitcodes.h"

namespace helpdesk::sheetreader {

namespace {

constexpr int mostColumns = 512; ///< A log has no more; a cell at the edge of a sheet would make every row as long.
constexpr std::size_t writeAt = 64 * 1024;

} // namespace

void RowWriter::beginRow(int sheet, int row)
{
    end();
    m_line = std::to_string(sheet) + ',' + std::to_string(row);
    m_next = 0;
    m_says = false;
}

bool RowWriter::goTo(int column)
{
    if (column < m_next || column >= mostColumns)
        return false;
    m_line.append(static_cast<std::size_t>(column - m_next + 1), ',');
    m_next = column + 1;
    m_says = true;
    return true;
}

void RowWriter::add(int column, std::string_view text)
{
    if (text.empty() || !goTo(column))
        return;
    m_line += '"';
    for (std::size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_line.append(text.substr(0, quote + 1)) += '"';
        text.remove_prefix(quote + 1);
    }
    m_line.append(text) += '"';
    if (m_line.size() >= writeAt)
        put();
}

void RowWriter::addNumber(int column, std::string_view number)
{
    if (!number.empty() && number.size() < 40 && number.find_first_not_of("0123456789+-.eE") == std::string_view::npos && goTo(column))
        m_line += number;
}

void RowWriter::end()
{
    if (!m_says)
        return;
    m_line += '\n';
    m_says = false;
    put();
}

void RowWriter::put()
{
    if (std::fwrite(m_line.data(), 1, m_line.size(), m_to) != m_line.size())
        throw Refused{exitNoRoom};
    m_line.clear();
}

} // namespace helpdesk::sheetreader
