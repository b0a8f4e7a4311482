// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/call/plancall.h"

#include <QString>

#include <random>
#include <vector>

namespace helpdesk::test {

/// A call walked at random through commands that are allowed, and brought to its end by the shortest way.
class CallWalk
{
public:
    CallWalk(DefinitionsPtr definitions, quint64 seed);

    /// Up to \a most allowed commands.
    void wander(int most);
    /// The shortest way out: along the procedure's edges, doing what effects need. False when it does not end.
    [[nodiscard]] bool leave();

    [[nodiscard]] const CallState &state() const { return m_state; }
    [[nodiscard]] const std::vector<CallEvent> &events() const { return m_events; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] const CallSummary &lastSummary() const { return m_lastSummary; }
    /// What planCall() said would stand after each command is what its events led to.
    [[nodiscard]] bool saidAfter() const { return m_saidAfter; }

private:
    bool perform(const Command &command);
    [[nodiscard]] Command anyCommand();
    [[nodiscard]] Command anyFact();
    [[nodiscard]] command::Capture anyFields();
    [[nodiscard]] FieldValue validValue(const Field &field);
    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool stepOut();
    bool performEffect();

    DefinitionsPtr m_definitions;
    std::mt19937 m_random;
    CallState m_state;
    std::vector<CallEvent> m_events;
    CallSummary m_lastSummary;
    bool m_saidAfter = true;
    Actor m_actor{AccountId{1}, SessionId{1}};
    qint64 m_nowMs = 0;
    qint64 m_ticket = 0;
    int m_refused = 0;
};

} // namespace helpdesk::test
