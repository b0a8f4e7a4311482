// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/archive.h"
#include "app/sheetreader/rowwriter.h"
#include "app/sheetreader/texts.h"

#include <map>
#include <string>
#include <vector>

namespace helpdesk::sheetreader {

/// The cells of a workbook (.xlsx), sheet after sheet, and nothing else of it. Of a sheet some rows are in memory, never all.
class Workbook
{
public:
    /// Borrowed.
    explicit Workbook(const Archive &archive) : m_archive(archive) {}

    /// Finds the parts and takes the texts that cells name. Throws Refused: this is no workbook, or not a whole one.
    void open();
    /// Days are counted from 1904.
    [[nodiscard]] bool counts1904() const { return m_counts1904; }
    /// Writes the rows of all sheets. Throws Refused: one of them is not whole.
    void write(RowWriter &rows);

private:
    [[nodiscard]] std::string findWorkbook() const;
    void readRelations(const std::string &path);
    void readWorkbook(const std::string &path);

    const Archive &m_archive;
    std::map<std::string, std::string> m_targets; ///< Of the workbook's relations, by id; empty: no sheet of cells.
    std::vector<std::string> m_sheets;            ///< Paths, in their order.
    std::string m_textsPath;
    Texts m_texts;
    bool m_counts1904 = false;
};

} // namespace helpdesk::sheetreader
