// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace helpdesk {

/// What a column, or a line of an address book, says about somebody.
enum class PersonPart {
    FullName,
    Name, ///< A given name, or the whole one where the file has no surname.
    Surname,
    Login, ///< Often the name, often an account: taken where nothing else names somebody.
    Unit,
    Organisation, ///< Taken as the unit where no unit is said.
    Staff,
    Email,
    Phone,
    Extension,
};

/// What a column is, by its head as offices and the exports of address books write it in Spanish or English:
/// "TELÉFONO OFICIAL", "Phone 1 - Value", "business_phone". Empty: nothing that the directory keeps.
[[nodiscard]] std::optional<PersonPart> partOfHead(const QString &head);

} // namespace helpdesk
