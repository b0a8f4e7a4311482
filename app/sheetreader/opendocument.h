// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/archive.h"
#include "app/sheetreader/rowwriter.h"
#include "app/sheetreader/xmlwalker.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace helpdesk::sheetreader {

/// A sheet of any workbook, for whoever reads its rows.
struct SheetTitle
{
    std::string name;
    bool isHidden = false;
    bool isTooWide = false;
};

/// The cells of an OpenDocument workbook (.ods), sheet after sheet. What stands beside cells, in notes, shapes and the
/// record of changes is passed over.
class OpenDocument : private XmlWalker
{
public:
    /// Both are borrowed.
    OpenDocument(const Archive &archive, RowWriter &rows) : m_archive(archive), m_rows(rows) {}

    /// Whether an archive is an OpenDocument file of any kind.
    [[nodiscard]] static bool isOne(const Archive &archive);
    /// Writes the rows of all sheets. Throws Refused: it is no workbook, has a password, or is not whole.
    void write();
    /// Those that were written.
    [[nodiscard]] const std::vector<SheetTitle> &sheets() const { return m_sheets; }

protected:
    [[nodiscard]] bool takesAllSpaces() const override { return true; }
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    enum class Kind { Nothing, Number, Clock, Day, Text, Uncomputed, Error };

    struct Cell
    {
        int column = 0;
        Kind kind = Kind::Nothing;
        std::string value;
    };

    void beginSheet(const Attributes &attributes);
    void beginRow(const Attributes &attributes);
    void beginCell(const Attributes &attributes);
    void beginInCell(std::string_view name, const Attributes &attributes);
    void endCell();
    void endRow();
    void add(std::string_view text);
    void put(const Cell &cell);

    const Archive &m_archive;
    RowWriter &m_rows;
    std::vector<SheetTitle> m_sheets;
    std::set<std::string, std::less<>> m_hidden; ///< Names of styles whose sheets are not shown.
    std::string m_style;                         ///< In hand.
    std::vector<Cell> m_row;
    Cell m_cell;
    int m_rowNumber = 0;
    int m_rowRepeats = 1;
    int m_column = 0;
    int m_cellRepeats = 1;
    int m_passedOver = 0; ///< How many elements around are.
    bool m_inCell = false;
    bool m_inText = false;
    bool m_hasText = false; ///< A paragraph stands before.
    bool m_hasFormula = false;
};

} // namespace helpdesk::sheetreader
