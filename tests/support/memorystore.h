// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenarioplayer.h"
#include "core/call/callcommit.h"
#include "core/call/calljournal.h"
#include "core/call/callreader.h"
#include "core/call/definitions.h"
#include "core/ticket/ticket.h"

#include <QString>

#include <map>
#include <vector>

namespace helpdesk::test {

/// The definitions of the repository, read from :/definitions. Fails the process when they do not pass their check.
[[nodiscard]] DefinitionsPtr repositoryDefinitions(const std::vector<ScenarioPerson> &people = {});

/// A store in memory with the contract of the real ones: for tests of what stands above the storage.
class MemoryStore : public CallJournal, public CallReader, public TicketReader
{
public:
    void submit(CallCommit commit, Done done) override;
    [[nodiscard]] std::vector<CallCommit> takeLost(CallId call) override { return m_lost.take(call); }
    void keepDraft(FieldDraft draft) override;
    [[nodiscard]] Result<StoredCall> call(CallId id) override;
    [[nodiscard]] Result<std::vector<CallRow>> calls(const CallFilter &filter, CallId before, int limit) override;
    [[nodiscard]] Result<std::vector<CallRow>> openCalls() override;
    [[nodiscard]] Result<std::vector<TicketRow>> findTickets(const TicketQuery &query, int limit) override;
    [[nodiscard]] Result<std::vector<int>> openTicketsOf(const QStringList &people) override;

    /// While true, commits wait in order and are answered by release().
    bool holdBack = false;
    void release();
    /// The next commit fails so.
    std::optional<Error> failNext;

    [[nodiscard]] ScenarioStage stage();

private:
    void write(const CallCommit &commit, const Done &done);

    std::map<CallId, StoredCall> m_calls;
    std::map<qint64, TicketRow> m_tickets; ///< By TicketId value.
    std::vector<std::pair<CallCommit, Done>> m_waiting;
    LostCommits m_lost;
    qint64 m_folio = 0;
    qint64 m_number = 0;
    std::map<QString, AccountId> m_accounts;
    DefinitionsPtr m_definitions;
};

} // namespace helpdesk::test
