// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/definitions.h"
#include "core/import/sheetglance.h"
#include "core/storage/import/callimport.h"

#include <memory>

namespace helpdesk {

class Connection;

/// Brings one file to a desk, step by step and by what a person chose: the same for the window and the command line.
/// Everything here takes its time and blocks: for the command line, or a thread of its own.
class ImportJob
{
public:
    /// Whether somebody new is made an account: only for writing.
    enum class Making { No, Yes };
    using Progress = CallImport::Progress;

    /// Both are borrowed; the desk is open.
    ImportJob(SheetRows &rows, Connection &connection, qint64 nowMs);

    /// What is seen at once. Empty: the file has no rows. NotAllowed: stopped.
    [[nodiscard]] Result<std::optional<SheetGlance>> glance(std::optional<HeadPlace> place,
                                                            const std::atomic<bool> &stop);
    /// Looks at the whole file by what was chosen. InvalidInput: no line of heads with a day and an outcome.
    /// NotAllowed: stopped.
    [[nodiscard]] Result<> look(const ImportChoices &choices, Making making, const std::atomic<bool> &stop);

    // REQUIRES for the rest: look() succeeded.
    [[nodiscard]] const ImportReading &reading() const { return *m_reading; }
    [[nodiscard]] const ImportTerms &terms() const { return m_terms; }
    void onBad(CallImport::Refuse refuse) { m_refuse = std::move(refuse); }
    void onTaken(std::function<void(const ImportedCall &)> take) { m_taken = std::move(take); }
    void onProgress(Progress progress) { m_progress = std::move(progress); }
    /// As CallImport's.
    [[nodiscard]] Result<CallImportReport> preview(const std::atomic<bool> &stop);
    /// Remembers what was chosen, writes, and makes the calls findable. REQUIRES: look() was to make accounts.
    [[nodiscard]] Result<CallImportReport> write(const QString &file, AccountId by, const std::atomic<bool> &stop);
    /// Of write(), also when it was stopped or failed; 0: nothing was written.
    [[nodiscard]] qint64 lastRun() const { return m_lastRun; }
    /// Every bad row once more, as a person reads it.
    [[nodiscard]] Result<> eachBad(const std::function<Result<>(const RejectedRow &row)> &take,
                                   const std::atomic<bool> &stop);

private:
    [[nodiscard]] Result<> takeTerms(const ImportChoices &choices, Making making);
    [[nodiscard]] Result<> takeAgent(const QString &word, const AgentChoice &who, Making making);
    [[nodiscard]] Result<> takeRest(Making making);
    [[nodiscard]] Result<AccountId> newAccount(const QString &name);
    [[nodiscard]] Result<> remember();
    void listen(CallImport &import);
    void index(const std::atomic<bool> &stop);

    SheetRows &m_rows;
    Connection &m_connection;
    const qint64 m_nowMs;
    DefinitionsPtr m_definitions;
    ImportChoices m_choices;
    ImportTerms m_terms;
    QHash<QString, AccountId> m_said; ///< Words of agents, with who they are.
    std::unique_ptr<ImportReading> m_reading;
    CallImport::Refuse m_refuse;
    std::function<void(const ImportedCall &)> m_taken;
    Progress m_progress;
    qint64 m_lastRun = 0;
};

} // namespace helpdesk
