// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/shiftreport.h"
#include "core/storage/definition/definitionrepository.h"

#include <map>

namespace helpdesk {

class Connection;

/// Reads what the paper of one shift says. For one question, within the caller's transaction.
class ShiftReportQuery
{
public:
    ShiftReportQuery(Connection &connection, DefinitionCache &cache);

    [[nodiscard]] Result<ShiftReport> report(const ShiftSpan &span, qint64 nowMs);

private:
    /// A ticket by the ids of the catalogue its call ran under.
    struct StoredTicket
    {
        ReportTicket ticket;
        AccountId madeBy;
        DefinitionSetId definitions;
        QString service;
        QString impact;
        QString resolver;
        QString group;
    };

    [[nodiscard]] Result<> readHead();
    [[nodiscard]] Result<> readNames();
    [[nodiscard]] Result<> readCalls();
    [[nodiscard]] Result<> readTickets();
    [[nodiscard]] Result<> addTicket(const StoredTicket &stored);
    void countTicketOf(AccountId agent);
    void nameAgents();
    [[nodiscard]] Result<> readPromises();
    [[nodiscard]] Result<> addPromise(const CallSummary &call);
    [[nodiscard]] Result<> readGaps();
    [[nodiscard]] QString nameOf(AccountId account) const;

    Connection &m_connection;
    DefinitionRepository m_definitions;
    std::map<AccountId, QString> m_names;
    ShiftReport m_report;
};

} // namespace helpdesk
