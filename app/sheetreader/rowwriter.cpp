// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/rowwriter.h"

#include "app/sheetreader/exitcodes.h"

#include <array>
#include <charconv>

namespace helpdesk::sheetreader {

namespace {

constexpr int mostColumns = 512; ///< A log has no more; a cell at the edge of a sheet would make every row as long.
constexpr std::size_t writeAt = 64 * 1024;
constexpr std::size_t longestNumber = 40;

/// Written by hand or by a program that has nothing else: it stands as it is.
bool isShort(std::string_view number)
{
    const std::string_view digits = number.substr(!number.empty() && number[0] == '-' ? 1 : 0);
    const bool isWhole = digits.find_first_not_of("0123456789") == std::string_view::npos;
    return isWhole && !digits.empty() && digits.size() < 16 && digits[0] != '0';
}

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
    m_wasTooWide = m_wasTooWide || column >= mostColumns;
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

/// 5.512345678E9 and 5512345678 are one number, as are 4120.0 and 4120.
void RowWriter::addNumber(int column, std::string_view number, NumberForm form)
{
    if (number.empty())
        return;
    const std::string_view unsaid = number.substr(number[0] == '+' ? 1 : 0);
    double value = 0;
    const auto read = std::from_chars(unsaid.data(), unsaid.data() + unsaid.size(), value);
    const bool isNumber = read.ec == std::errc() && read.ptr == unsaid.data() + unsaid.size() && value - value == 0
        && number.size() < longestNumber;
    if (!isNumber) {
        addError(column);
        return;
    }
    if (!goTo(column))
        return;
    std::array<char, 512> written{};
    if (isShort(number)) {
        m_line += number;
    } else {
        const auto end = std::to_chars(written.data(), written.data() + written.size(), value == 0 ? 0.0 : value,
                                       std::chars_format::fixed);
        m_line.append(written.data(), end.ptr);
    }
    if (form != NumberForm::Plain)
        m_line += static_cast<char>(form);
}

void RowWriter::addDay(int column, std::string_view iso)
{
    if (iso.find_first_not_of("0123456789-:.+TZ") != std::string_view::npos || iso.size() >= longestNumber)
        add(column, iso);
    else if (!iso.empty() && goTo(column))
        m_line.append(iso) += 'i';
}

void RowWriter::addSign(int column, std::string_view sign)
{
    if (goTo(column))
        m_line += sign;
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
