// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/rowwriter.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace orcus {
class zip_archive;
}

namespace helpdesk::sheetreader {

/// The cells of a workbook (.xlsx), sheet after sheet, and nothing else of it.
///
/// liborcus opens the archive and takes the XML apart; what the parts mean is read here, since its own reader of workbooks
/// passes over texts that stand in their cells, as our own workbooks have them. One sheet is in memory at a time.
class Workbook
{
public:
    /// Borrowed; loaded.
    explicit Workbook(const orcus::zip_archive &archive);

    struct Damaged
    {
    };

    /// Finds the parts. Throws Damaged: this is no workbook.
    void open();
    /// Days are counted from 1904.
    [[nodiscard]] bool counts1904() const { return m_counts1904; }
    /// Writes the rows of all sheets. Throws what liborcus throws at XML that is not well-formed.
    void write(RowWriter &rows);

private:
    [[nodiscard]] std::vector<unsigned char> part(const std::string &path) const;
    void readRelations(const std::string &path, const std::string &base);
    void readWorkbook(const std::string &path);
    void readTexts(const std::string &path);

    const orcus::zip_archive &m_archive;
    std::map<std::string, std::string> m_targets; ///< Of the workbook's relations, by id.
    std::vector<std::string> m_sheets;            ///< Paths, in their order.
    std::string m_textsPath;
    std::vector<std::string> m_texts;
    bool m_counts1904 = false;
};

/// A text with what OOXML writes for characters that XML has no way to say: "_x0041_" is "A".
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace helpdesk::sheetreader
