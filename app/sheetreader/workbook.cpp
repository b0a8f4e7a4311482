// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/workbook.h"

#include <orcus/sax_parser.hpp>
#include <orcus/zip_archive.hpp>

#include <charconv>
#include <optional>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostSheets = 1000;
constexpr int mostDepth = 64;

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// What liborcus calls while it goes through XML: attributes come before the element they are of.
class Walker : public orcus::sax_handler
{
public:
    void attribute(const orcus::sax::parser_attribute &attribute)
    {
        m_attributes.emplace_back(attribute.name, attribute.value);
    }

protected:
    [[nodiscard]] std::string_view said(std::string_view name) const
    {
        for (const auto &[known, value] : m_attributes) {
            if (known == name)
                return value;
        }
        return {};
    }
    void forget() { m_attributes.clear(); }
    void deeper()
    {
        if (++m_depth > mostDepth)
            throw Workbook::Damaged();
    }
    void up() { --m_depth; }

private:
    std::vector<std::pair<std::string, std::string>> m_attributes;
    int m_depth = 0;
};

template<typename Handler>
void walk(const std::vector<unsigned char> &xml, Handler &handler)
{
    orcus::sax_parser<Handler> parser(reinterpret_cast<const char *>(xml.data()), xml.size(), handler);
    parser.parse();
}

struct Relation
{
    std::string id;
    std::string type;
    std::string target;
};

class RelationWalker : public Walker
{
public:
    void start_element(const orcus::sax::parser_element &element)
    {
        deeper();
        if (element.name == "Relationship")
            found.push_back({std::string(said("Id")), std::string(said("Type")), std::string(said("Target"))});
        forget();
    }
    void end_element(const orcus::sax::parser_element &) { up(); }

    std::vector<Relation> found;
};

class WorkbookWalker : public Walker
{
public:
    void start_element(const orcus::sax::parser_element &element)
    {
        deeper();
        if (element.name == "workbookPr")
            counts1904 = said("date1904") == "1" || said("date1904") == "true";
        else if (element.name == "sheet")
            sheets.emplace_back(said("id"));
        forget();
    }
    void end_element(const orcus::sax::parser_element &) { up(); }

    bool counts1904 = false;
    std::vector<std::string> sheets; ///< Ids of relations.
};

/// The texts of <si> or of a cell: all its <t>, but for how it is pronounced.
class TextWalker : public Walker
{
public:
    explicit TextWalker(std::vector<std::string> &texts) : m_texts(texts) {}

    void start_element(const orcus::sax::parser_element &element)
    {
        deeper();
        if (element.name == "si")
            m_text.clear();
        else if (element.name == "rPh")
            m_pronounced = true;
        m_inText = element.name == "t" && !m_pronounced;
        forget();
    }
    void end_element(const orcus::sax::parser_element &element)
    {
        up();
        if (element.name == "si")
            m_texts.push_back(unescaped(m_text));
        else if (element.name == "rPh")
            m_pronounced = false;
        m_inText = false;
    }
    void characters(std::string_view text, bool)
    {
        if (m_inText)
            m_text += text;
    }

private:
    std::vector<std::string> &m_texts;
    std::string m_text;
    bool m_inText = false;
    bool m_pronounced = false;
};

class SheetWalker : public Walker
{
public:
    SheetWalker(RowWriter &rows, const std::vector<std::string> &texts, int sheet) : m_rows(rows), m_texts(texts), m_sheet(sheet) {}

    void start_element(const orcus::sax::parser_element &element)
    {
        deeper();
        if (element.name == "row")
            beginRow();
        else if (element.name == "c")
            beginCell();
        else if (element.name == "rPh")
            m_pronounced = true;
        m_taking = m_inCell && !m_pronounced && (element.name == "v" || element.name == "t");
        forget();
    }
    void end_element(const orcus::sax::parser_element &element)
    {
        up();
        m_taking = false;
        if (element.name == "c")
            endCell();
        else if (element.name == "rPh")
            m_pronounced = false;
    }
    void characters(std::string_view text, bool)
    {
        if (m_taking)
            m_value += text;
    }

private:
    void beginRow()
    {
        const auto row = wholeNumber(said("r"));
        m_row = row && *row > m_row ? *row : m_row + 1;
        m_column = -1;
        m_rows.beginRow(m_sheet, m_row);
    }
    void beginCell()
    {
        m_inCell = true;
        m_value.clear();
        m_type = said("t");
        int column = 0;
        for (const char c : said("r")) {
            if (c >= 'A' && c <= 'Z' && column < 100'000)
                column = column * 26 + (c - 'A' + 1);
        }
        m_column = column > 0 ? column - 1 : m_column + 1;
    }
    void endCell()
    {
        m_inCell = false;
        if (m_type == "s") {
            const auto text = wholeNumber(m_value);
            if (text && *text >= 0 && static_cast<std::size_t>(*text) < m_texts.size())
                m_rows.add(m_column, m_texts[static_cast<std::size_t>(*text)]);
        } else if (m_type == "str" || m_type == "inlineStr" || m_type == "d") {
            m_rows.add(m_column, unescaped(m_value));
        } else if (m_type != "e") { // "#N/A" says nothing.
            m_rows.addNumber(m_column, m_value);
        }
    }

    RowWriter &m_rows;
    const std::vector<std::string> &m_texts;
    int m_sheet;
    int m_row = 0;
    int m_column = -1;
    bool m_inCell = false;
    bool m_taking = false;
    bool m_pronounced = false;
    std::string m_type;
    std::string m_value;
};

/// "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml", seen from xl/.
std::string pathOf(const std::string &target, const std::string &base)
{
    return target.rfind('/', 0) == 0 ? target.substr(1) : base + target;
}

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

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        unsigned code = 0;
        const bool isEscape = at + 7 <= text.size() && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
            && std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16).ptr == text.data() + at + 6;
        if (isEscape && code != 0 && (code < 0xD800 || code > 0xDFFF))
            appendUtf8(plain, code);
        else
            plain.append(text.substr(at, isEscape ? 7 : 1));
        at += isEscape ? 7 : 1;
    }
    return plain;
}

Workbook::Workbook(const orcus::zip_archive &archive) : m_archive(archive) {}

std::vector<unsigned char> Workbook::part(const std::string &path) const
{
    std::vector<unsigned char> xml;
    if (!m_archive.read_file_entry(path, xml))
        throw Damaged();
    return xml;
}

void Workbook::open()
{
    RelationWalker root;
    walk(part("_rels/.rels"), root);
    std::string path;
    for (const Relation &relation : root.found) {
        if (endsWith(relation.type, "/officeDocument"))
            path = pathOf(relation.target, {});
    }
    const std::size_t slash = path.rfind('/');
    const std::string base = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    const std::string name = path.substr(base.size());
    readRelations(base + "_rels/" + name + ".rels", base);
    readWorkbook(path);
    if (m_sheets.empty() || m_sheets.size() > mostSheets)
        throw Damaged();
    if (!m_textsPath.empty())
        readTexts(m_textsPath);
}

void Workbook::readRelations(const std::string &path, const std::string &base)
{
    RelationWalker relations;
    walk(part(path), relations);
    for (const Relation &relation : relations.found) {
        if (endsWith(relation.type, "/worksheet"))
            m_targets.emplace(relation.id, pathOf(relation.target, base));
        else if (endsWith(relation.type, "/sharedStrings"))
            m_textsPath = pathOf(relation.target, base);
    }
}

void Workbook::readWorkbook(const std::string &path)
{
    WorkbookWalker workbook;
    walk(part(path), workbook);
    m_counts1904 = workbook.counts1904;
    for (const std::string &id : workbook.sheets) {
        if (const auto target = m_targets.find(id); target != m_targets.end()) // A sheet of a chart alone has no cells.
            m_sheets.push_back(target->second);
    }
}

void Workbook::readTexts(const std::string &path)
{
    TextWalker texts(m_texts);
    walk(part(path), texts);
}

void Workbook::write(RowWriter &rows)
{
    for (std::size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        SheetWalker walker(rows, m_texts, static_cast<int>(sheet));
        walk(part(m_sheets[sheet]), walker);
        rows.end();
    }
}

} // namespace helpdesk::sheetreader
