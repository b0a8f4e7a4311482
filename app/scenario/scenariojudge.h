// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenario.h"
#include "core/call/callreader.h"
#include "core/call/callstate.h"
#include "core/call/definitions.h"

#include <QHash>

namespace helpdesk {

/// Reads off a stored call what a scenario expects of it, in the scenario's own words.
class ScenarioJudge
{
public:
    ScenarioJudge(const StoredCall &stored, DefinitionsPtr definitions, QHash<qint64, QString> logins, QString zone);

    /// What was found, written as the expectation's rest would be.
    [[nodiscard]] QString found(const ScenarioExpectation &expected) const;
    /// Empty when the stored columns are those that the events rebuild; else the first that differs.
    [[nodiscard]] QString rebuilt() const;
    /// The tickets that its events made.
    [[nodiscard]] QList<qint64> ticketIds() const;
    /// Whether they are those of the rule of before, which counted no greeting (point 2) of a call that was lost on its
    /// card as silent or a wrong number. Records are not rewritten when a rule of counting changes.
    [[nodiscard]] bool isOfOlderRule() const;

private:
    [[nodiscard]] QString tickets(const QString &expected) const;
    [[nodiscard]] QString trail() const;
    [[nodiscard]] QString points() const;
    [[nodiscard]] QString field(const QString &expected) const;
    [[nodiscard]] QString instant(qint64 ms, const char *format) const;

    const StoredCall &m_stored;
    CallState m_state;
    QHash<qint64, QString> m_logins;
    QString m_zone;
};

/// Empty when both are equal; else the name of the first column that differs.
[[nodiscard]] QString firstDifference(const CallSummary &a, const CallSummary &b);

} // namespace helpdesk
