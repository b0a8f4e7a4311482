// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// What stands in one cell, typed: a workbook keeps the type, a CSV file its text.
struct SheetCell
{
    enum class Kind {
        Empty,
        Number,
        Date, ///< number: milliseconds since 1970 by the desk's clocks, as for Time and Moment.
        Time,
        Moment,
        Duration, ///< number: milliseconds.
        Text,
    };

    Kind kind = Kind::Empty;
    qint64 number = 0;
    QString text;
};

} // namespace helpdesk
