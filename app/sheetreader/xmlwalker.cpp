// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/xmlwalker.h"

#include "app/sheetreader/exitcodes.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t longestToken = 4 << 20; ///< A tag or a comment, which the parser holds whole.
constexpr std::size_t longestPlain = 1 << 20;
constexpr int mostDepth = 64;
constexpr char between = '\n'; ///< A namespace, a name and its prefix.
constexpr std::string_view alternatives = "http://schemas.openxmlformats.org/markup-compatibility/2006";

struct FullName
{
    std::string_view space;
    std::string_view name;
    bool hasPrefix = false;
};

FullName split(std::string_view full)
{
    const std::size_t space = full.find(between);
    if (space == std::string_view::npos)
        return {{}, full, false};
    const std::string_view rest = full.substr(space + 1);
    return {full.substr(0, space), rest.substr(0, rest.find(between)), rest.find(between) != std::string_view::npos};
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Where, of all that it was given, what the parser tells ends.
std::size_t toldUntil(XML_Parser parser)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
    return static_cast<std::size_t>(XML_GetCurrentByteIndex64(parser))
        + static_cast<std::size_t>(XML_GetCurrentByteCount64(parser));
#else
    return static_cast<std::size_t>(XML_GetCurrentByteIndex(parser))
        + static_cast<std::size_t>(XML_GetCurrentByteCount(parser));
#endif
}

bool isUtf8(std::string_view encoding)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    constexpr std::string_view utf8 = "utf-8";
    return std::equal(encoding.begin(), encoding.end(), utf8.begin(), utf8.end(), same);
}

} // namespace

std::string_view XmlWalker::Attributes::said(std::string_view name) const
{
    for (const Attribute *each = m_first; each != m_first + m_count; ++each) {
        if (each->name == name && each->space.empty())
            return each->value;
    }
    return {};
}

std::string_view XmlWalker::Attributes::said(std::string_view spaceEnd, std::string_view name) const
{
    for (const Attribute *each = m_first; each != m_first + m_count; ++each) {
        if (each->name == name && endsWith(each->space, spaceEnd))
            return each->value;
    }
    return {};
}

std::string_view XmlWalker::Attributes::relation() const
{
    for (const Attribute *each = m_first; each != m_first + m_count; ++each) {
        if (each->name == "id" && (each->space.empty() || endsWith(each->space, "/relationships")))
            return each->value;
    }
    return {};
}

struct XmlWalker::Calls
{
    template<typename Call>
    static void guarded(void *data, Call call)
    {
        auto *walker = static_cast<XmlWalker *>(data);
        walker->m_sinceToken = 0;
        walker->m_told = toldUntil(walker->m_parser);
        if (walker->m_failure) // Some calls follow a stop.
            return;
        try {
            call(*walker);
        } catch (...) {
            walker->m_failure = std::current_exception();
            XML_StopParser(walker->m_parser, XML_FALSE);
        }
    }

    static void begin(void *data, const char *name, const char **attributes)
    {
        guarded(data, [&](XmlWalker &walker) { walker.beginElement(name, attributes); });
    }
    static void end(void *data, const char *name)
    {
        guarded(data, [&](XmlWalker &walker) { walker.endElement(name); });
    }
    static void text(void *data, const char *text, int size)
    {
        guarded(data, [&](XmlWalker &walker) {
            if (walker.m_passedOver == 0)
                walker.text({text, static_cast<std::size_t>(size)});
        });
    }
    static void beginSpace(void *data, const char *prefix, const char *)
    {
        guarded(data, [&](XmlWalker &walker) { walker.m_prefixes.emplace_back(prefix ? prefix : ""); });
    }
    static void endSpace(void *data, const char *)
    {
        guarded(data, [](XmlWalker &walker) { walker.m_prefixes.pop_back(); });
    }
    static void declaration(void *data, const char *, const char *encoding, int)
    {
        guarded(data, [&](XmlWalker &walker) { walker.m_isUtf8 = walker.m_isUtf8 && (!encoding || isUtf8(encoding)); });
    }
    static void definition(void *data, const char *, const char *, const char *, int)
    {
        guarded(data, [](XmlWalker &) { throw Refused{exitDamaged}; });
    }
    static void anythingElse(void *data, const char *, int)
    {
        guarded(data, [](XmlWalker &) {});
    }
};

void XmlWalker::walk(Archive::Part part)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreateNS(nullptr, between),
                                                                         &XML_ParserFree);
    if (!parser)
        throw std::bad_alloc();
    m_parser = parser.get();
    XML_SetReturnNSTriplet(m_parser, 1);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Calls::begin, &Calls::end);
    XML_SetCharacterDataHandler(m_parser, &Calls::text);
    XML_SetNamespaceDeclHandler(m_parser, &Calls::beginSpace, &Calls::endSpace);
    XML_SetXmlDeclHandler(m_parser, &Calls::declaration);
    XML_SetStartDoctypeDeclHandler(m_parser, &Calls::definition);
    XML_SetDefaultHandler(m_parser, &Calls::anythingElse);
    std::string piece(pieceBytes, '\0');
    bool isFirst = true;
    while (const std::size_t bytes = part.read(piece.data(), piece.size())) {
        m_ahead.append(piece, 0, bytes);
        if (std::exchange(isFirst, false))
            m_isUtf8 = m_ahead.find('\0') == std::string::npos; // Else UTF-16, or nothing that XML may have.
        take(false);
    }
    take(true);
    parse({}, true);
}

/// Takes what is ahead, but for the beginning of what may turn out to be plain.
void XmlWalker::take(bool atEnd)
{
    m_taken = 0;
    while (m_taken < m_ahead.size()) {
        if (isAmongMany()) {
            const PlainElement::Found found = takePlain();
            if (found == PlainElement::Found::Whole)
                continue;
            if (found == PlainElement::Found::Cut && !atEnd && m_ahead.size() - m_taken < longestPlain)
                break;
        }
        const std::string_view rest = std::string_view(m_ahead).substr(m_taken);
        // No further than to the end of a tag, so that the parser has not had what comes after one that holds very
        // many.
        const std::size_t tag = m_holder != 0 || m_depth < 2 ? rest.find('>') : std::string_view::npos;
        const std::size_t size = tag == std::string_view::npos ? rest.size() : tag + 1;
        parse(rest.substr(0, size), false);
        m_taken += size;
    }
    m_ahead.erase(0, m_taken);
}

/// Whether the parser stands between two elements of one that holds very many: it has nothing that it has not told.
bool XmlWalker::isAmongMany() const
{
    return m_isUtf8 && m_holder != 0 && m_depth == m_holder && m_told == m_parsed;
}

PlainElement::Found XmlWalker::takePlain()
{
    m_taken =
        std::min(m_ahead.find_first_not_of(" \t\r\n", m_taken), m_ahead.size()); // Between elements it says nothing.
    if (m_taken == m_ahead.size())
        return PlainElement::Found::Cut;
    const PlainElement::Found found = m_plain.read(std::string_view(m_ahead).substr(m_taken), m_prefixes);
    if (found != PlainElement::Found::Whole)
        return found;
    for (const PlainElement::Token &token : m_plain.tokens()) {
        if (token.kind == PlainElement::Token::Kind::Begin)
            begin(token.text,
                  Attributes(m_plain.attributes().data() + token.attributes, token.attributesEnd - token.attributes));
        else if (token.kind == PlainElement::Token::Kind::Text)
            text(token.text);
        else
            end(token.text);
    }
    m_taken += m_plain.length();
    return found;
}

void XmlWalker::parse(std::string_view xml, bool isLast)
{
    m_parsed += xml.size();
    m_sinceToken += xml.size();
    const bool wellFormed = XML_Parse(m_parser, xml.data(), static_cast<int>(xml.size()), isLast) == XML_STATUS_OK;
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (!wellFormed)
        throw Refused{XML_GetErrorCode(m_parser) == XML_ERROR_NO_MEMORY ? exitTooLarge : exitDamaged};
    if (m_sinceToken > longestToken)
        throw Refused{exitTooLarge};
}

void XmlWalker::beginElement(const char *name, const char **attributes)
{
    if (++m_depth > mostDepth)
        throw Refused{exitDamaged};
    if (m_passedOver != 0)
        return;
    const FullName full = split(name);
    if (m_depth == 1)
        m_space = full.space;
    if (full.space != m_space && !takesAllSpaces()) {
        if (full.space != alternatives || full.name == "Choice")
            m_passedOver = m_depth;
        return;
    }
    // In one without a prefix, what has none is of the same namespace.
    if (m_holder == 0 && !full.hasPrefix && holdsMany(full.name))
        m_holder = m_depth;
    m_attributes.clear();
    for (const char **pair = attributes; *pair; pair += 2) {
        const FullName attribute = split(pair[0]);
        m_attributes.push_back({attribute.space, attribute.name, pair[1]});
    }
    begin(full.name, Attributes(m_attributes.data(), m_attributes.size()));
}

void XmlWalker::endElement(const char *name)
{
    const int depth = m_depth--;
    if (m_holder == depth)
        m_holder = 0;
    if (m_passedOver != 0) {
        if (m_passedOver == depth)
            m_passedOver = 0;
        return;
    }
    if (const FullName full = split(name); full.space == m_space || takesAllSpaces())
        end(full.name);
}

} // namespace helpdesk::sheetreader
