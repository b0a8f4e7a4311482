// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/importchoices.h"

#include <QJsonObject>

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
/// An agent is a login of the desk, "nobody", or "new": somebody who has left, kept by their name and not at work; "*" says
/// who everybody else is.
class ImportMapping
{
public:
    /// What is wrong with the file, for a person; empty: nothing, also when \a path is.
    [[nodiscard]] QString read(const QString &path);
    /// InvalidInput: a login that the desk does not know.
    [[nodiscard]] Result<ImportChoices> choices(Connection &connection) const;

private:
    [[nodiscard]] QString take(const QJsonObject &said);
    [[nodiscard]] static Result<AgentChoice> agent(const QString &who, Connection &connection);

    ImportChoices m_choices;          ///< All but the agents.
    QHash<QString, QString> m_agents; ///< Word → who, as said.
};

} // namespace helpdesk::cli
