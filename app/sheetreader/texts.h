// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/xmlwalker.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace helpdesk::sheetreader {

/// No cell's text is longer; a spreadsheet takes 32,767 letters.
constexpr std::size_t longestText = 16 << 20;

/// Adds \a text with what OOXML writes for characters that XML has no way to say: "_x0041_" is "A".
void addUnescaped(std::string &to, std::string_view text);

/// The texts that cells name by their number: the one part of a workbook that is held whole.
class Texts
{
public:
    /// Throws Refused: they are more than anybody's log has.
    void add(std::string_view escaped);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// REQUIRES: \a number is less than size().
    [[nodiscard]] std::string_view at(std::size_t number) const;

private:
    std::string m_all;
    std::vector<std::uint32_t> m_ends;
};

/// The texts of <si>: all its <t>, but for how it is pronounced.
class TextWalker : public XmlWalker
{
public:
    explicit TextWalker(Texts &texts) : m_texts(texts) {}

protected:
    [[nodiscard]] bool holdsMany(std::string_view name) const override { return name == "sst"; }
    void begin(std::string_view name, const Attributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    Texts &m_texts;
    std::string m_text;
    bool m_inText = false;
    bool m_pronounced = false;
};

} // namespace helpdesk::sheetreader
