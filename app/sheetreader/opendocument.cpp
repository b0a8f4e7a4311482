// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/opendocument.h"

#include "app/sheetreader/exitcodes.h"
#include "app/sheetreader/texts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostSheets = 1000;
constexpr int mostRows = 16 << 20;
constexpr int mostRepeatedRows = 100'000; ///< That say something: more are made to harm.
constexpr int mostColumns = 2048;         ///< Of a row in hand; those that are read end sooner.
constexpr std::string_view office = ":office:1.0";
constexpr std::string_view table = ":table:1.0";
constexpr std::string_view contents = "content.xml";

/// What is in them is no cell of a sheet.
bool isBeside(std::string_view name)
{
    constexpr std::array<std::string_view, 14> names{
        "annotation", "frame",           "shapes",    "custom-shape",        "g",      "rect",  "line",
        "control",    "tracked-changes", "dde-links", "content-validations", "object", "forms", "connector"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

int countOf(std::string_view text, int otherwise)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && number > 0 ? number : otherwise;
}

/// PT09H05M07.5S in days; empty: it is none.
std::string daysOf(std::string_view length)
{
    if (length.substr(0, 1) != "P")
        return {};
    double seconds = 0;
    for (std::size_t at = 1; at < length.size();) {
        if (length[at] == 'T') {
            ++at;
            continue;
        }
        const std::size_t end = length.find_first_not_of("0123456789.,", at);
        std::string digits(length.substr(at, end - at));
        std::replace(digits.begin(), digits.end(), ',', '.');
        double number = 0;
        if (end == std::string_view::npos
            || std::from_chars(digits.data(), digits.data() + digits.size(), number).ec != std::errc())
            return {};
        seconds += number * (length[end] == 'D' ? 86400 : length[end] == 'H' ? 3600 : length[end] == 'M' ? 60 : 1);
        at = end + 1;
    }
    std::array<char, 64> written{};
    const auto end =
        std::to_chars(written.data(), written.data() + written.size(), seconds / 86400, std::chars_format::fixed, 12);
    return {written.data(), end.ptr};
}

bool isError(std::string_view text)
{
    constexpr std::array<std::string_view, 7> words{"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"};
    return std::find(words.begin(), words.end(), text) != words.end()
        || (text.substr(0, 4) == "Err:" && text.size() < 9);
}

class ManifestWalker : public XmlWalker
{
public:
    bool isEncrypted = false;

protected:
    void begin(std::string_view name, const Attributes &) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
    }
};

} // namespace

bool OpenDocument::isOne(const Archive &archive)
{
    return archive.has("mimetype") && archive.has(contents) && !archive.has("_rels/.rels");
}

void OpenDocument::write()
{
    std::string kind(128, '\0');
    Archive::Part mime = m_archive.part("mimetype");
    kind.resize(mime.read(kind.data(), kind.size()));
    if (kind.find("opendocument.spreadsheet") == std::string::npos)
        throw Refused{exitOtherForm};
    if (constexpr std::string_view manifest = "META-INF/manifest.xml"; m_archive.has(manifest)) {
        ManifestWalker walker;
        walker.walk(m_archive.part(manifest));
        if (walker.isEncrypted)
            throw Refused{exitEncrypted};
    }
    walk(m_archive.part(contents));
    m_rows.end();
}

void OpenDocument::begin(std::string_view name, const Attributes &attributes)
{
    if (isBeside(name))
        ++m_passedOver;
    if (m_passedOver > 0)
        return;
    if (m_inCell)
        beginInCell(name, attributes);
    else if (name == "style")
        m_style = attributes.said(":style:1.0", "name");
    else if (name == "table-properties" && attributes.said(table, "display") == "false")
        m_hidden.insert(m_style);
    else if (name == "table")
        beginSheet(attributes);
    else if (name == "table-row" && !m_sheets.empty())
        beginRow(attributes);
    else if ((name == "table-cell" || name == "covered-table-cell") && !m_sheets.empty())
        beginCell(attributes);
}

void OpenDocument::beginSheet(const Attributes &attributes)
{
    if (m_sheets.size() == mostSheets)
        throw Refused{exitDamaged};
    m_rowNumber = 0;
    m_sheets.push_back(
        {std::string(attributes.said(table, "name")), m_hidden.count(attributes.said(table, "style-name")) > 0, false});
    m_rows.forgetWidth();
}

void OpenDocument::beginRow(const Attributes &attributes)
{
    m_rowRepeats = countOf(attributes.said(table, "number-rows-repeated"), 1);
    m_row.clear();
    m_column = 0;
}

void OpenDocument::beginCell(const Attributes &attributes)
{
    m_inCell = true;
    m_inText = m_hasText = false;
    m_hasFormula = !attributes.said(table, "formula").empty();
    m_cellRepeats = countOf(attributes.said(table, "number-columns-repeated"), 1);
    m_cell = {};
    const std::string_view type = attributes.said(office, "value-type");
    if (type == "float" || type == "currency" || type == "percentage") {
        m_cell = {0, Kind::Number, std::string(attributes.said(office, "value"))};
    } else if (type == "date") {
        m_cell = {0, Kind::Day, std::string(attributes.said(office, "date-value"))};
    } else if (type == "time") {
        m_cell = {0, Kind::Clock, daysOf(attributes.said(office, "time-value"))};
    } else if (type == "boolean") {
        m_cell = {0, Kind::Number, attributes.said(office, "boolean-value") == "true" ? "1" : "0"};
    } else if (type == "string") {
        m_cell.kind = Kind::Text;
        m_cell.value = attributes.said(office, "string-value");
        m_inText = !m_cell.value.empty(); // Then its paragraphs say the same.
    }
    if (attributes.said(":calcext:1.0", "value-type") == "error")
        m_cell.kind = Kind::Error;
    const bool lacksValue = m_cell.kind == Kind::Nothing
        || (m_cell.kind != Kind::Text && m_cell.kind != Kind::Error && m_cell.value.empty());
    if (m_hasFormula && lacksValue)
        m_cell.kind = Kind::Uncomputed;
    m_hasText = m_inText;
}

void OpenDocument::beginInCell(std::string_view name, const Attributes &attributes)
{
    if (m_cell.kind != Kind::Text || m_hasText)
        return;
    if (name == "p") {
        if (m_inText)
            add("\n");
        m_inText = true;
    } else if (name == "s") {
        add(std::string(static_cast<std::size_t>(std::min(countOf(attributes.said(":text:1.0", "c"), 1), 1000)), ' '));
    } else if (name == "tab") {
        add("\t");
    } else if (name == "line-break") {
        add("\n");
    }
}

void OpenDocument::text(std::string_view text)
{
    if (m_passedOver == 0 && m_inCell && m_cell.kind == Kind::Text && m_inText && !m_hasText)
        add(text);
}

void OpenDocument::add(std::string_view text)
{
    if (m_cell.value.size() + text.size() > longestText)
        throw Refused{exitTooLarge};
    m_cell.value += text;
}

void OpenDocument::end(std::string_view name)
{
    if (isBeside(name)) {
        --m_passedOver;
        return;
    }
    if (m_passedOver > 0)
        return;
    if (name == "table-cell" || name == "covered-table-cell")
        endCell();
    else if (name == "table-row" && !m_inCell)
        endRow();
    else if (name == "table" && !m_sheets.empty()) {
        m_rows.end();
        m_sheets.back().isTooWide = m_rows.wasTooWide();
    }
}

void OpenDocument::endCell()
{
    m_inCell = false;
    if (m_cell.kind == Kind::Text && m_hasFormula && isError(m_cell.value))
        m_cell.kind = Kind::Error;
    const bool says = m_cell.kind != Kind::Nothing && (m_cell.kind != Kind::Text || !m_cell.value.empty());
    for (int i = 0; says && i < m_cellRepeats && m_column + i < mostColumns; ++i) {
        m_row.push_back(m_cell);
        m_row.back().column = m_column + i;
    }
    m_column = std::min(m_column + std::min(m_cellRepeats, mostRows), mostRows);
}

void OpenDocument::endRow()
{
    if (!m_row.empty() && m_rowRepeats > mostRepeatedRows)
        throw Refused{exitTooLarge};
    for (int i = 0; !m_row.empty() && i < m_rowRepeats; ++i) {
        m_rows.beginRow(static_cast<int>(m_sheets.size()) - 1, m_rowNumber + i + 1);
        for (const Cell &cell : m_row)
            put(cell);
    }
    m_rowNumber += std::min(m_rowRepeats, mostRows);
    if (!m_row.empty() && m_rowNumber > mostRows)
        throw Refused{exitTooLarge};
    m_rowNumber = std::min(m_rowNumber, mostRows);
    m_row.clear();
}

void OpenDocument::put(const Cell &cell)
{
    switch (cell.kind) {
    case Kind::Nothing:
        return;
    case Kind::Number:
        m_rows.addNumber(cell.column, cell.value);
        return;
    case Kind::Clock:
        m_rows.addNumber(cell.column, cell.value,
                         cell.value.substr(0, 2) == "0." ? NumberForm::Clock : NumberForm::Elapsed);
        return;
    case Kind::Day:
        m_rows.addDay(cell.column, cell.value);
        return;
    case Kind::Text:
        m_rows.add(cell.column, cell.value);
        return;
    case Kind::Uncomputed:
        m_rows.addUncomputed(cell.column);
        return;
    case Kind::Error:
        m_rows.addError(cell.column);
        return;
    }
}

} // namespace helpdesk::sheetreader
