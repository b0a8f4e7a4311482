// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/importchoices.h"

#include <QJsonObject>

#include <functional>

namespace helpdesk {
class Connection;
}

namespace helpdesk::cli {

/// What a person said, in a file, about the columns and words of an old log:
///
///     {"columns": {"Fecha llamada": "date", "Observaciones": "ignored"},
///      "agents": {"Juanita": "jperez", "Beto": "new", "Turno noche": "nobody", "*": "new"},
///      "outcomes": {"resuelta": "first-level", "colgó": "unanswered"},
///      "dates": "mdy", "unit": "minutes", "units": {"Espera": "seconds"}, "times": "hhmmss",
///      "serials": "exchanged", "clock": "desk", "heads": "none"}
///
/// Columns are named by their heads, or by their letters where the log has no heads ("heads": "none"); "heads" may also
/// be the row of the line of heads. An agent is a login of the desk, "nobody", or "new": somebody who has left, kept by
/// their name and not at work; "*" says who everybody else is.
class ImportMapping
{
public:
    /// What is wrong with the file, for a person; empty: nothing, also when \a path is.
    [[nodiscard]] QString read(const QString &path);
    /// What the options of the command say goes before it: --dates, --unit … Empty: all were understood.
    [[nodiscard]] QString takeOptions(const std::function<QString(const char *option)> &valueOf);
    /// Whether some columns are named.
    [[nodiscard]] bool namesColumns() const { return !m_choices.columns.isEmpty(); }
    /// InvalidInput: a login that the desk does not know.
    [[nodiscard]] Result<ImportChoices> choices(Connection &connection) const;

private:
    [[nodiscard]] QString take(const QJsonObject &said);
    [[nodiscard]] QString takeColumns(const QJsonObject &columns);
    [[nodiscard]] QString takeAnswers(const QJsonObject &said);
    [[nodiscard]] QString takeHeads(const QJsonValue &heads);
    [[nodiscard]] static Result<AgentChoice> agent(const QString &who, Connection &connection);

    ImportChoices m_choices;          ///< All but the agents.
    QHash<QString, QString> m_agents; ///< Word → who, as said.
};

} // namespace helpdesk::cli
