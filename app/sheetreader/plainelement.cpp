// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/plainelement.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostDepth = 16;
constexpr std::size_t mostAttributes = 32; ///< Of one tag: each is compared with the others.

struct Entity
{
    std::string_view written;
    std::string_view means;
};
constexpr std::array<Entity, 5> entities{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isOfName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
}

/// The length of what one character takes at the front of \a text; 0: it is none that XML may have.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const unsigned first = byte(0);
    const std::size_t length = first < 0x80 ? 1
        : first >= 0xC2 && first < 0xE0     ? 2
        : first >= 0xE0 && first < 0xF0     ? 3
        : first >= 0xF0 && first < 0xF5     ? 4
                                            : 0;
    unsigned code = length > 1 ? first & (0xFFU >> (length + 1)) : first;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return 0;
        code = code << 6 | (byte(i) & 0x3FU);
    }
    const bool isShortest = length < 3 || code >= (length == 3 ? 0x800U : 0x10000U);
    const bool isAllowed = (code >= 0x20 || code == '\t' || code == '\n') && (code < 0xD800 || code > 0xDFFF)
        && code != 0xFFFE && code != 0xFFFF && code < 0x110000;
    return isShortest && isAllowed ? length : 0;
}

/// What \a text begins with of ASCII alone, in steps of eight.
std::size_t asciiLength(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::size_t length = 0;
    for (std::uint64_t eight = 0; length + sizeof eight <= text.size(); length += sizeof eight) {
        std::memcpy(&eight, text.data() + length, sizeof eight);
        if (eight & highBits)
            break;
    }
    return length;
}

/// Nothing that XML must not have, nor a CR, which it would change.
bool isPlainText(std::string_view text)
{
    unsigned char controls = 0;
    for (const char c : text) // Without a way out, so that it is done with many at once.
        controls |= static_cast<unsigned char>((static_cast<unsigned char>(c) < 0x20) & (c != '\n') & (c != '\t'));
    if (controls != 0)
        return false;
    for (text.remove_prefix(asciiLength(text)); !text.empty(); text.remove_prefix(asciiLength(text))) {
        for (int i = 0; i < 8 && !text.empty(); ++i) {
            const std::size_t length = characterLength(text);
            if (length == 0)
                return false;
            text.remove_prefix(length);
        }
    }
    return true;
}

} // namespace

PlainElement::Found PlainElement::read(std::string_view utf8, const std::vector<std::string> &prefixes)
{
    m_xml = utf8;
    m_at = 0;
    m_open.clear();
    m_tokens.clear();
    m_attributes.clear();
    do {
        if (m_at == m_xml.size())
            return Found::Cut;
        const Found found = m_xml[m_at] == '<' ? readTag(prefixes) : readText();
        if (found != Found::Whole)
            return found;
    } while (!m_open.empty());
    return isPlainText(m_xml.substr(0, m_at)) ? Found::Whole : Found::NotPlain;
}

std::string_view PlainElement::readName()
{
    const std::size_t from = m_at;
    if (m_at < m_xml.size() && isLetter(m_xml[m_at])) {
        while (m_at < m_xml.size() && isOfName(m_xml[m_at]))
            ++m_at;
    }
    return m_xml.substr(from, m_at - from);
}

PlainElement::Found PlainElement::readTag(const std::vector<std::string> &prefixes)
{
    if (++m_at == m_xml.size())
        return Found::Cut;
    if (m_xml[m_at] == '/')
        return readEndTag();
    const std::string_view name = readName();
    const std::size_t first = m_attributes.size();
    bool hasForeign = false;
    while (m_at < m_xml.size() && m_xml[m_at] == ' ') {
        ++m_at;
        if (m_at < m_xml.size() && isLetter(m_xml[m_at])) {
            if (const Found found = readAttribute(prefixes, first, hasForeign); found != Found::Whole)
                return found;
        }
    }
    if (m_at + 1 >= m_xml.size())
        return Found::Cut;
    const bool isEmpty = m_xml[m_at] == '/' && m_xml[m_at + 1] == '>';
    if (name.empty() || m_open.size() == mostDepth || (!isEmpty && m_xml[m_at] != '>'))
        return Found::NotPlain;
    m_tokens.push_back({Token::Kind::Begin, name, first, m_attributes.size()});
    if (isEmpty)
        m_tokens.push_back({Token::Kind::End, name, 0, 0});
    else
        m_open.push_back(name);
    m_at += isEmpty ? 2 : 1;
    return Found::Whole;
}

PlainElement::Found PlainElement::readEndTag()
{
    ++m_at;
    const std::string_view name = readName();
    if (m_at == m_xml.size())
        return Found::Cut;
    if (m_open.empty() || name != m_open.back() || m_xml[m_at] != '>')
        return Found::NotPlain;
    ++m_at;
    m_tokens.push_back({Token::Kind::End, name, 0, 0});
    m_open.pop_back();
    return Found::Whole;
}

PlainElement::Found PlainElement::readAttribute(const std::vector<std::string> &prefixes, std::size_t first,
                                                bool &hasForeign)
{
    std::string_view name = readName();
    if (name == "xmlns")
        return Found::NotPlain;
    bool isForeign = false;
    if (m_at < m_xml.size() && m_xml[m_at] == ':') {
        // Two of them might be one attribute under two prefixes.
        if (hasForeign || (name != "xml" && std::find(prefixes.begin(), prefixes.end(), name) == prefixes.end()))
            return Found::NotPlain;
        ++m_at;
        name = readName();
        isForeign = hasForeign = true;
    }
    if (m_at + 1 >= m_xml.size())
        return Found::Cut;
    if (name.empty() || m_xml[m_at] != '=' || m_xml[m_at + 1] != '"' || m_attributes.size() - first == mostAttributes)
        return Found::NotPlain;
    m_at += 2;
    std::size_t end = m_at;
    while (end < m_xml.size() && m_xml[end] != '"' && m_xml[end] != '<' && m_xml[end] != '&' && m_xml[end] != '\n'
           && m_xml[end] != '\t')
        ++end;
    if (end == m_xml.size())
        return Found::Cut;
    if (m_xml[end] != '"'
        || std::any_of(m_attributes.begin() + static_cast<std::ptrdiff_t>(first), m_attributes.end(),
                       [&](const Attribute &other) { return other.name == name; }))
        return Found::NotPlain;
    if (!isForeign)
        m_attributes.push_back({{}, name, m_xml.substr(m_at, end - m_at)});
    m_at = end + 1;
    return Found::Whole;
}

PlainElement::Found PlainElement::readText()
{
    const std::size_t end = m_xml.find('<', m_at);
    if (end == std::string_view::npos)
        return Found::Cut;
    const bool isPlain = !m_open.empty() && addText(m_xml.substr(m_at, end - m_at));
    m_at = end;
    return isPlain ? Found::Whole : Found::NotPlain;
}

bool PlainElement::addText(std::string_view text)
{
    if (text.find("]]>") != std::string_view::npos)
        return false;
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&')) {
        const std::string_view rest = text.substr(at);
        const auto entity = std::find_if(entities.begin(), entities.end(), [&](const Entity &each) {
            return rest.substr(0, each.written.size()) == each.written;
        });
        if (entity == entities.end())
            return false;
        if (at > 0)
            m_tokens.push_back({Token::Kind::Text, text.substr(0, at), 0, 0});
        m_tokens.push_back({Token::Kind::Text, entity->means, 0, 0});
        text = rest.substr(entity->written.size());
    }
    if (!text.empty())
        m_tokens.push_back({Token::Kind::Text, text, 0, 0});
    return true;
}

} // namespace helpdesk::sheetreader
