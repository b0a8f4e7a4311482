// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importreading.h"

#include <QHash>

namespace helpdesk {
class Connection;
}

namespace helpdesk::cli {

/// What a person said, in a file, about the columns and words of an old log:
///
///     {"columns": {"Fecha llamada": "date", "Observaciones": "ignored"},
///      "agents": {"Juanita": "jperez", "Beto": "new", "Turno noche": "nobody", "*": "new"},
///      "outcomes": {"resuelta": "first-level"},
///      "dates": "month-first"}
///
/// An agent is a login of the desk, "nobody", or "new": somebody who has left, kept by their name and not at work.
class ImportChoices
{
public:
    /// What is wrong with the file, for a person; empty: nothing, also when \a path is.
    [[nodiscard]] QString read(const QString &path);

    /// InvalidInput: a login that the desk does not know. \a make: accounts that are new are made; else they are nobody yet.
    [[nodiscard]] Result<> addTo(ImportTerms &terms, Connection &connection, bool make);
    /// "*" says who everybody else is.
    [[nodiscard]] bool takesAllAgents() const { return m_agents.contains(everybodyElse); }
    [[nodiscard]] Result<> addRest(const QStringList &words, ImportTerms &terms, Connection &connection, bool make);
    /// For the next file of the kind.
    [[nodiscard]] Result<> remember(Connection &connection, const ImportReading &reading) const;

private:
    static inline const QString everybodyElse = QStringLiteral("*");

    [[nodiscard]] Result<> addAgent(const QString &word, const QString &who, ImportTerms &terms, Connection &connection, bool make);
    [[nodiscard]] Result<AccountId> newAccount(const QString &name, Connection &connection);

    QHash<QString, ImportColumn> m_columns; ///< By folded head.
    QHash<QString, QString> m_agents;       ///< As written.
    QHash<QString, CallOutcome> m_outcomes;
    QHash<QString, AccountId> m_chosen; ///< Words, with who they are.
    std::optional<DateOrder> m_dates;
};

} // namespace helpdesk::cli
