// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>

namespace helpdesk {

/// What a shift leaves to the next one. A draft like every other: it stands as it is typed, signed or not.
struct ShiftNote
{
    QString shift; ///< Which one, and its day; the key.
    QString name;  ///< For people.
    QString text;  ///< Empty: there is none.
    AccountId by;
    qint64 writtenAtMs = 0;

    friend bool operator==(const ShiftNote &, const ShiftNote &) = default;
};

} // namespace helpdesk
