// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"

#include <QSqlQuery>

#include <vector>

namespace helpdesk {

class Connection;
class ValueRow;

/// What only the call's row knows and its events need.
struct CallAnchor
{
    int lastSeq = 0; ///< 0: not stored yet.
    SessionId firstSession;
    qint64 startedAtMs = 0;
    qint64 folio = 0;
    bool registered = false;
};

/// The events of a call from \a fromSeq on, in order.
[[nodiscard]] Result<std::vector<CallEvent>> readEvents(Connection &connection, CallId call, const CallAnchor &anchor,
                                                        int fromSeq = 1);

/// An event as a row of seq, session_id, kind, source, time_ms, drift_ms, account_id, payload.
[[nodiscard]] CallEvent readEvent(const ValueRow &row, const CallAnchor &anchor);

/// The columns that readRow() takes, of call as c.
[[nodiscard]] QString callRowColumns();
[[nodiscard]] CallRow readRow(const QSqlQuery &row);

/// Gives each its numbers, in the order of the requests.
[[nodiscard]] Result<> addTicketNumbers(Connection &connection, std::vector<CallRow> &calls);

/// The last ten digits of a telephone number without its extension, by which tickets are found; 0: none.
[[nodiscard]] qint64 phoneKey(const QString &phone);

/// The keys whose drafts the event makes superfluous.
[[nodiscard]] QStringList draftKeysEndedBy(const CallEvent &event);

} // namespace helpdesk
