// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/xmlwalker.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace helpdesk::sheetreader {

/// What the format of a number's cell shows it as; the letter stands behind the number where it is written
/// (rowwriter.h).
enum class NumberForm : char {
    Plain = 0,
    Day = 'd',     ///< With an hour or without.
    Clock = 'c',   ///< A part of a day: an hour of it, or how long something took.
    Elapsed = 'e', ///< The same, hours beyond 24 too.
    Hours = 'H',   ///< A number with its unit in words: 0.0" min".
    Minutes = 'M',
    Seconds = 'S',
};

/// What a format's code shows a number as. A code that says nothing of days and clocks is Plain.
[[nodiscard]] NumberForm formOfCode(std::string_view code);

/// The formats that cells name by their number.
class CellForms
{
public:
    void addCode(int id, std::string_view code) { m_codes.insert_or_assign(id, formOfCode(code)); }
    void addCell(int id);
    /// Plain for a number that no format has.
    [[nodiscard]] NumberForm of(std::string_view number) const;

private:
    std::map<int, NumberForm> m_codes;
    std::vector<NumberForm> m_cells;
};

/// Takes the formats of xl/styles.xml.
class FormWalker : public XmlWalker
{
public:
    explicit FormWalker(CellForms &forms) : m_forms(forms) {}

protected:
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;

private:
    CellForms &m_forms;
    bool m_inCells = false;
};

} // namespace helpdesk::sheetreader
