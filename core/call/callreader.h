// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/call/callevent.h"
#include "core/call/callsummary.h"
#include "core/call/measure.h"

#include <QHash>

#include <limits>
#include <optional>
#include <vector>

namespace helpdesk {

/// A stored call with everything needed to go on with it.
struct StoredCall
{
    CallRow row;
    std::vector<CallEvent> events;
    QHash<qint64, qint64> ticketNumbers; ///< TicketId value → number.
    QHash<qint64, qint64> saidBefore;    ///< TicketId value → a number that was said for it and is another ticket's.
    std::vector<FieldDraft> drafts;
    qint64 joinedFolio = 0; ///< Of the earlier call that this one's caller was cut off from; 0: none, or still open.
};

/// When tickets were made: within [from, to).
struct MadeWithin
{
    qint64 fromMs = 0;
    qint64 toMs = std::numeric_limits<qint64>::max();
};

/// What the call log is asked for.
struct CallFilter
{
    std::optional<qint64> fromMs; ///< First ring, [from, to).
    std::optional<qint64> toMs;
    QString text; ///< Any words, blind to case and accents; all must be found, the beginning of a word is enough.
    std::optional<CallOutcome> outcome;
    int kinds = 0; ///< Bits: any of them.
    AccountId agent;
    std::optional<bool> open;
    std::optional<Measure>
        measure{}; ///< What it counts: the calls behind a figure. Wants a period, or every call is looked at.
    std::optional<MadeWithin>
        unassigned{}; ///< Only those with an open ticket that was made within [from, to) and has no person as resolver.
};

/// Reads calls. Answers within the caller's thread; the window asks through a reader thread.
class CallReader
{
public:
    virtual ~CallReader() = default;
    [[nodiscard]] virtual Result<StoredCall> call(CallId id) = 0;
    /// Newest first; \a before pages on (the id of the last row seen).
    [[nodiscard]] virtual Result<std::vector<CallRow>> calls(const CallFilter &filter, CallId before, int limit) = 0;
    /// Open calls, parked ones by due time first.
    [[nodiscard]] virtual Result<std::vector<CallRow>> openCalls() = 0;
};

} // namespace helpdesk
