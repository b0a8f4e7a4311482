// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace helpdesk {

/// The closed list of words by which an enum stands in files, rows and on the command line.
template<typename Enum, std::size_t Count>
struct EnumWords
{
    std::array<std::pair<Enum, const char *>, Count> words;

    [[nodiscard]] QString word(Enum value) const
    {
        for (const auto &[known, text] : words) {
            if (known == value)
                return QString::fromLatin1(text);
        }
        return {};
    }

    [[nodiscard]] std::optional<Enum> value(QStringView word) const
    {
        for (const auto &[known, text] : words) {
            if (word == QLatin1String(text))
                return known;
        }
        return std::nullopt;
    }
};

} // namespace helpdesk
