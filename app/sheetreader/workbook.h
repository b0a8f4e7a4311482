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

/// The cells of a workbook (.xlsx), sheet after sheet, and nothing else of it. Of a sheet some rows are in memory,
/// never all.
class Workbook
{
public:
    /// Borrowed.
    explicit Workbook(const Archive &archive) : m_archive(archive) {}

    /// Finds the parts and takes the texts that cells name. Throws Refused: this is no workbook, or not a whole one.
    void open();
    /// Days are counted from 1904.
    [[nodiscard]] bool counts1904() const { return m_counts1904; }
    struct Sheet
    {
        std::string name;
        bool isHidden = false;
        std::string path;
    };
    /// Those of cells, in their order.
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// Writes the rows of all sheets. Throws Refused: one of them is not whole.
    void write(RowWriter &rows);
    /// Of the sheets as they were written: some cell stood further right than any that is read.
    [[nodiscard]] const std::vector<std::size_t> &tooWide() const { return m_tooWide; }

private:
    [[nodiscard]] std::string findWorkbook() const;
    void readRelations(const std::string &path);
    void readWorkbook(const std::string &path);

    const Archive &m_archive;
    std::map<std::string, std::string> m_targets; ///< Of the workbook's relations, by id; empty: no sheet of cells.
    std::vector<Sheet> m_sheets;
    std::vector<std::size_t> m_tooWide;
    std::string m_textsPath;
    std::string m_formsPath;
    Texts m_texts;
    CellForms m_forms;
    bool m_counts1904 = false;
    bool m_computesOnOpening = false;
};

} // namespace helpdesk::sheetreader
