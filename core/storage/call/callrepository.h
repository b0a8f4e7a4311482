// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"

#include <functional>
#include <limits>
#include <vector>

namespace helpdesk {

class Connection;
struct Statement;

/// Calls by their ids: after one, up to and with another.
struct CallSpan
{
    CallId after;
    CallId upTo{std::numeric_limits<qint64>::max()};
};

/// Reads calls from the database, in the thread of its connection.
class CallRepository : public CallReader
{
public:
    explicit CallRepository(Connection &connection);

    [[nodiscard]] Result<StoredCall> call(CallId id) override;
    [[nodiscard]] Result<std::vector<CallRow>> calls(const CallFilter &filter, CallId before, int limit) override;
    [[nodiscard]] Result<std::vector<CallRow>> openCalls() override;

    /// The call that bears \a folio; null when there is none.
    [[nodiscard]] Result<CallId> callOfFolio(qint64 folio);

    /// Every call of the span from the oldest on, as it is stored; ends at the first error of \a visit. For checking
    /// and exports. What lacks events is handed over all the same.
    [[nodiscard]] Result<> forEachCall(const std::function<Result<>(const StoredCall &)> &visit,
                                       const CallSpan &span = {});
    /// The call that halves the span, for two who share it.
    [[nodiscard]] Result<CallId> middleOf(const CallSpan &span);

private:
    [[nodiscard]] Result<std::vector<StoredCall>> nextPage(const CallSpan &span);
    [[nodiscard]] Result<> readRestOf(std::vector<StoredCall> &calls, const std::vector<SessionId> &sessions);
    [[nodiscard]] Result<> readEventsOf(std::vector<StoredCall> &calls, const std::vector<SessionId> &sessions);
    [[nodiscard]] Result<> readTicketsOf(std::vector<StoredCall> &calls);
    [[nodiscard]] Result<> readDraftsOf(std::vector<StoredCall> &calls);
    [[nodiscard]] Result<std::vector<CallRow>> rows(const Statement &statement, const QVariantList &values);
    [[nodiscard]] Result<> readRest(StoredCall &call);
    [[nodiscard]] Result<> readJoined(StoredCall &call);

    Connection &m_connection;
};

} // namespace helpdesk
