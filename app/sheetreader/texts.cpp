// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/texts.h"

#include "app/sheetreader/exitcodes.h"

#include <algorithm>
#include <charconv>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostBytes = 384 << 20;
constexpr std::size_t mostTexts = 32 << 20;
constexpr std::size_t escapeLength = 7;

void appendUtf8(std::string &text, unsigned code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

} // namespace

void addUnescaped(std::string &to, std::string_view text)
{
    for (;;) {
        const std::size_t at = std::min(text.find("_x"), text.size());
        to += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty())
            return;
        unsigned code = 0;
        const bool isEscape = text.size() >= escapeLength && text[escapeLength - 1] == '_'
            && std::from_chars(text.data() + 2, text.data() + escapeLength - 1, code, 16).ptr
                == text.data() + escapeLength - 1;
        const std::size_t length = isEscape ? escapeLength : 1;
        if (isEscape && code != 0 && (code < 0xD800 || code > 0xDFFF))
            appendUtf8(to, code);
        else
            to += text.substr(0, length);
        text.remove_prefix(length);
    }
}

void Texts::add(std::string_view escaped)
{
    if (m_all.size() + escaped.size() > mostBytes || m_ends.size() >= mostTexts)
        throw Refused{exitTooLarge};
    addUnescaped(m_all, escaped);
    m_ends.push_back(static_cast<std::uint32_t>(m_all.size()));
}

std::string_view Texts::at(std::size_t number) const
{
    const std::size_t from = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_all).substr(from, m_ends[number] - from);
}

void TextWalker::begin(std::string_view name, const Attributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        m_pronounced = true;
    m_inText = name == "t" && !m_pronounced;
}

void TextWalker::end(std::string_view name)
{
    if (name == "si")
        m_texts.add(m_text);
    else if (name == "rPh")
        m_pronounced = false;
    m_inText = false;
}

void TextWalker::text(std::string_view text)
{
    if (!m_inText)
        return;
    if (m_text.size() + text.size() > longestText)
        throw Refused{exitTooLarge};
    m_text += text;
}

} // namespace helpdesk::sheetreader
