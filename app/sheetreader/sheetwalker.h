// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/rowwriter.h"
#include "app/sheetreader/texts.h"

namespace helpdesk::sheetreader {

/// Writes the rows of a sheet as it comes to them.
class SheetWalker : public XmlWalker
{
public:
    /// Whether what stands in a formula's cell may be but a place held for its value.
    enum class Formulas { Computed, ComputedOnOpening };

    /// All three are borrowed. \a sheet counts from 0.
    SheetWalker(RowWriter &rows, const Texts &texts, const CellForms &forms, Formulas formulas, int sheet)
        : m_rows(rows),
          m_texts(texts),
          m_forms(forms),
          m_formulas(formulas),
          m_sheet(sheet)
    {
    }

protected:
    [[nodiscard]] bool holdsMany(std::string_view name) const override { return name == "sheetData"; }
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    /// What stands in a cell's value.
    enum class Kind { Number, SharedText, OwnText, Day, Error };

    void beginRow(std::string_view number);
    void beginCell(const Attributes &attributes);
    void endCell();
    void addShared();
    [[nodiscard]] bool lacksValue() const;

    RowWriter &m_rows;
    const Texts &m_texts;
    const CellForms &m_forms;
    const Formulas m_formulas;
    int m_sheet;
    int m_row = 0;
    int m_column = -1;
    bool m_inCell = false;
    bool m_taking = false;
    bool m_pronounced = false;
    bool m_hasFormula = false;
    Kind m_kind = Kind::Number;
    NumberForm m_form = NumberForm::Plain;
    std::string m_value;
    std::string m_plain;
};

} // namespace helpdesk::sheetreader
