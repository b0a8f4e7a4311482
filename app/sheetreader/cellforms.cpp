// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/cellforms.h"

#include "app/sheetreader/exitcodes.h"

#include <charconv>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostForms = 100'000;

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A code without what it only shows: that apart, in small letters.
struct Code
{
    std::string signs;
    std::string words;
    bool isElapsed = false;
};

bool isElapsedSign(std::string_view block)
{
    if (block.empty() || (small(block[0]) != 'h' && small(block[0]) != 'm' && small(block[0]) != 's'))
        return false;
    for (const char c : block) {
        if (small(c) != small(block[0]))
            return false;
    }
    return true;
}

/// Of its first part alone: the others are for negative numbers and zero.
Code takenApart(std::string_view text)
{
    Code code;
    for (std::size_t at = 0; at < text.size() && text[at] != ';'; ++at) {
        const char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                code.words += small(text[at]);
        } else if (c == '[') {
            const std::size_t end = std::min(text.find(']', at), text.size());
            if (isElapsedSign(text.substr(at + 1, end - at - 1)))
                code.isElapsed = true;
            at = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            if (++at < text.size() && c == '\\')
                code.words += small(text[at]);
        } else {
            code.signs += small(c);
        }
    }
    return code;
}

/// " min" and the like, of letters alone.
NumberForm unitOf(std::string_view words)
{
    std::string letters;
    for (const char c : words) {
        if (c >= 'a' && c <= 'z')
            letters += c;
    }
    for (const std::string_view word : {"min", "mins", "minuto", "minutos", "minute", "minutes", "m"}) {
        if (letters == word)
            return NumberForm::Minutes;
    }
    for (const std::string_view word :
         {"s", "seg", "segs", "segundo", "segundos", "sec", "secs", "second", "seconds"}) {
        if (letters == word)
            return NumberForm::Seconds;
    }
    for (const std::string_view word : {"h", "hr", "hrs", "hora", "horas", "hour", "hours"}) {
        if (letters == word)
            return NumberForm::Hours;
    }
    return NumberForm::Plain;
}

/// Those that have no code of their own in a workbook.
NumberForm formOfBuiltIn(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return NumberForm::Day;
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || within(55, 56))
        return NumberForm::Clock;
    return id == 46 ? NumberForm::Elapsed : NumberForm::Plain;
}

int wholeNumber(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : -1;
}

} // namespace

NumberForm formOfCode(std::string_view text)
{
    const Code code = takenApart(text);
    if (code.isElapsed)
        return NumberForm::Elapsed;
    for (const std::string_view name : {"general", "standard", "est", "@"}) {
        if (code.signs.find(name) != std::string::npos)
            return NumberForm::Plain;
    }
    const auto has = [&](char sign) { return code.signs.find(sign) != std::string::npos; };
    const bool isClock = has('h') || has('s');
    if (has('d') || has('y') || (has('m') && !isClock))
        return NumberForm::Day;
    if (isClock)
        return NumberForm::Clock;
    return has('0') || has('#') ? unitOf(code.words) : NumberForm::Plain;
}

void CellForms::addCell(int id)
{
    if (m_cells.size() == mostForms)
        throw Refused{exitTooLarge};
    const auto code = m_codes.find(id);
    m_cells.push_back(code == m_codes.end() ? formOfBuiltIn(id) : code->second);
}

NumberForm CellForms::of(std::string_view number) const
{
    const int at = number.empty() ? 0 : wholeNumber(number);
    return at >= 0 && static_cast<std::size_t>(at) < m_cells.size() ? m_cells[static_cast<std::size_t>(at)]
                                                                    : NumberForm::Plain;
}

void FormWalker::begin(std::string_view name, const Attributes &attributes)
{
    if (name == "numFmt")
        m_forms.addCode(wholeNumber(attributes.said("numFmtId")), attributes.said("formatCode"));
    else if (name == "cellXfs")
        m_inCells = true;
    else if (name == "xf" && m_inCells)
        m_forms.addCell(wholeNumber(attributes.said("numFmtId")));
}

void FormWalker::end(std::string_view name)
{
    if (name == "cellXfs")
        m_inCells = false;
}

} // namespace helpdesk::sheetreader
