// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

#include <QStringList>

namespace helpdesk {
class Connection;
}

namespace helpdesk::cli {

/// What looking at every call has shown.
struct CheckedCalls
{
    qint64 seen = 0;
    qint64 wrong = 0;
    qint64 older = 0;     ///< As an older rule counted them; no fault.
    qint64 olderTime = 0; ///< By the older rule of time; no fault.
    QStringList lines;    ///< One a fault, in the order of the calls.
};

/// Looks whether the database is whole, as requireWhole() does, rebuilds every call from its events and compares it
/// with what is stored: two threads share the work.
[[nodiscard]] Result<CheckedCalls> checkCalls(Connection &connection);

/// Numbers that nobody has between those that somebody has.
struct NumberGaps
{
    qint64 missing = 0;
    QStringList ranges; ///< "12" or "12-15"; the first ones.
};

/// Folios leave no gap: a missing one is a call that was taken out.
[[nodiscard]] Result<NumberGaps> folioGaps(Connection &connection);
/// Of tickets there is one too where the counter was set forward.
[[nodiscard]] Result<NumberGaps> ticketGaps(Connection &connection);

} // namespace helpdesk::cli
