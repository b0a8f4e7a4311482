// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/importreport.h"
#include "core/import/rowreader.h"

#include <vector>

namespace helpdesk {

class Connection;
struct Definitions;

/// What the desk remembers of imports: its runs, and what columns and words were said to mean.
class ImportRepository
{
public:
    explicit ImportRepository(Connection &connection);

    /// Newest first.
    [[nodiscard]] Result<std::vector<ImportRun>> runs();
    /// NotFound: there was none.
    [[nodiscard]] Result<ImportRun> run(qint64 id);

    /// What an import goes by: zone, accounts by name and login, words and columns said before, names of services.
    [[nodiscard]] Result<ImportTerms> terms(const Definitions &definitions, qint64 nowMs);

    [[nodiscard]] Result<> rememberColumns(const QStringList &heads, const ColumnMapping &mapping,
                                           const ImportAnswers &answers);
    [[nodiscard]] Result<> rememberAgent(const QString &word, AccountId account);
    [[nodiscard]] Result<> rememberOutcome(const QString &word, const SaidOutcome &outcome);

private:
    [[nodiscard]] Result<> addAccounts(ImportTerms &terms);
    [[nodiscard]] Result<> addWords(ImportTerms &terms);
    [[nodiscard]] Result<> addMappings(ImportTerms &terms);
    [[nodiscard]] Result<> rememberWord(const QString &kind, const QString &word, const QString &value);

    Connection &m_connection;
};

} // namespace helpdesk
