// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"

#include <functional>
#include <vector>

namespace helpdesk {

class Connection;
struct Statement;

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

    /// Every call from the oldest on, whole; ends at the first error of \a visit. For checking and exports.
    [[nodiscard]] Result<> forEachCall(const std::function<Result<>(const StoredCall &)> &visit);

private:
    [[nodiscard]] Result<std::vector<CallRow>> rows(const Statement &statement, const QVariantList &values);
    [[nodiscard]] Result<> readRest(StoredCall &call);
    [[nodiscard]] Result<> readJoined(StoredCall &call);

    Connection &m_connection;
};

} // namespace helpdesk
