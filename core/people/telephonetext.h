// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace helpdesk {

/// The digits of one written telephone. Knows signs and words, not what numbers there are.
struct TelephoneText
{
    bool hasCode = false; ///< A plus stands before the country's code.
    QString digits;
    std::vector<qsizetype> ends; ///< How many digits stand before each sign within.
    QString extension;
    QString written; ///< The number alone, with its signs.
};

/// Empty: it is not the writing of one telephone.
[[nodiscard]] std::optional<TelephoneText> cutTelephone(const QString &text);

/// Who is called in an address of telephony: "anonymous" of "\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag=1".
[[nodiscard]] QString calledName(const QString &address);

} // namespace helpdesk
