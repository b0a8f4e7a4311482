// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The language of a text kept in data. That of the screen and that of speech are chosen apart.
enum class Language { Spanish, English };

/// A text kept in a definition, whole in both languages.
struct LocalText
{
    QString es;
    QString en;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::English ? en : es; }
    [[nodiscard]] bool isEmpty() const { return es.isEmpty() && en.isEmpty(); }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace helpdesk
