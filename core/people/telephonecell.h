// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace helpdesk {

/// What a cell of an office list says about somebody's telephones: "Tel. 722 123 4567 / 123 4568, ext. 4021 (directo)".
struct TelephoneCell
{
    struct Number
    {
        QString phone; ///< As it is to be kept, without its extension.
        QString extension;
    };

    std::vector<Number> numbers;
    QStringList extensions; ///< Those that stand for themselves, and what has three to six digits.
    bool isWhole = true;    ///< False: something more stands there that was not read.
};

/// Reads whatever is a telephone or an extension and drops what only says what it is. "S/N" says nothing, and is read.
[[nodiscard]] TelephoneCell readTelephoneCell(const QString &cell);

/// True for what people write where they have nothing to write: "S/N", "no tiene", "-".
[[nodiscard]] bool saysNothing(const QString &cell);

} // namespace helpdesk
