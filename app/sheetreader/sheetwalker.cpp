// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/sheetwalker.h"

#include "app/sheetreader/exitcodes.h"

#include <charconv>
#include <optional>

namespace helpdesk::sheetreader {

namespace {

constexpr int mostRows = 16 << 20; ///< Sixteen times what a spreadsheet shows.

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

void SheetWalker::begin(std::string_view name, const Attributes &attributes)
{
    if (name == "row")
        beginRow(attributes.said("r"));
    else if (name == "c")
        beginCell(attributes);
    else if (name == "f")
        m_hasFormula = m_inCell;
    else if (name == "rPh")
        m_pronounced = true;
    m_taking = m_inCell && !m_pronounced && (name == "v" || name == "t");
}

void SheetWalker::end(std::string_view name)
{
    m_taking = false;
    if (name == "c")
        endCell();
    else if (name == "rPh")
        m_pronounced = false;
}

void SheetWalker::text(std::string_view text)
{
    if (!m_taking)
        return;
    if (m_value.size() + text.size() > longestText)
        throw Refused{exitTooLarge};
    m_value += text;
}

void SheetWalker::beginRow(std::string_view number)
{
    const auto row = wholeNumber(number);
    m_row = row && *row > m_row ? *row : m_row + 1;
    if (m_row > mostRows)
        throw Refused{exitTooLarge};
    m_column = -1;
    m_rows.beginRow(m_sheet, m_row);
}

void SheetWalker::beginCell(const Attributes &attributes)
{
    const std::string_view type = attributes.said("t");
    const std::string_view place = attributes.said("r");
    m_inCell = true;
    m_hasFormula = false;
    m_value.clear();
    if (type == "s")
        m_kind = Kind::SharedText;
    else if (type == "str" || type == "inlineStr")
        m_kind = Kind::OwnText;
    else if (type == "d")
        m_kind = Kind::Day;
    else
        m_kind = type == "e" ? Kind::Error : Kind::Number;
    if (m_kind == Kind::Number)
        m_form = m_forms.of(attributes.said("s"));
    int column = 0;
    for (const char c : place) {
        if (c >= 'A' && c <= 'Z' && column < 100'000)
            column = column * 26 + (c - 'A' + 1);
    }
    m_column = column > 0 ? column - 1 : m_column + 1;
}

/// A program that does not calculate writes a formula alone, or with 0 for its value and the wish that it be calculated
/// on opening. An empty text may be what was computed.
bool SheetWalker::lacksValue() const
{
    if (!m_hasFormula || m_kind == Kind::SharedText || m_kind == Kind::Error)
        return false;
    const bool isEmpty = m_value.find_first_not_of(" \t\r\n") == std::string::npos;
    if (m_formulas == Formulas::Computed)
        return isEmpty && m_kind == Kind::Number;
    return isEmpty || (m_kind == Kind::Number && m_value.find_first_not_of("0.+-") == std::string::npos);
}

void SheetWalker::endCell()
{
    m_inCell = false;
    if (lacksValue()) {
        m_rows.addUncomputed(m_column);
        return;
    }
    switch (m_kind) {
    case Kind::SharedText:
        addShared();
        return;
    case Kind::OwnText:
        m_plain.clear();
        addUnescaped(m_plain, m_value);
        m_rows.add(m_column, m_plain);
        return;
    case Kind::Day:
        m_rows.addDay(m_column, m_value);
        return;
    case Kind::Number:
        m_rows.addNumber(m_column, m_value, m_form);
        return;
    case Kind::Error: // "#N/A".
        m_rows.addError(m_column);
        return;
    }
}

void SheetWalker::addShared()
{
    const auto number = wholeNumber(m_value);
    if (!number || *number < 0)
        return;
    if (static_cast<std::size_t>(*number) >= m_texts.size())
        throw Refused{exitDamaged}; // The text is lost: without it the row would say something else.
    m_rows.add(m_column, m_texts.at(static_cast<std::size_t>(*number)));
}

} // namespace helpdesk::sheetreader
