// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/base/localtext.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace helpdesk {

/// What an agent is doing. Stored: never change a number.
enum class AgentState {
    Available = 1,
    OnCall = 2, ///< From the ring on.
    WrapUp = 3, ///< The line is left, the record is not finished.
    Away = 4,
    Left = 5, ///< Nobody sits there any more: ends the session's last state.
};
extern const EnumWords<AgentState, 5> agentStateWords;

/// A state that begins, as it is stored. (session, seq) is its key: writing it twice does no harm.
struct AgentStateRecord
{
    SessionId session;
    int seq = 0;
    AccountId account;
    AgentState state = AgentState::Available;
    QString reason; ///< Of being away: an id of awayReasons(), or own words.
    qint64 begunAtMs = 0;

    friend bool operator==(const AgentStateRecord &, const AgentStateRecord &) = default;
};

/// A state from its beginning to its end, for reports.
struct AgentSpan
{
    AgentStateRecord begun;
    std::optional<qint64> endedAtMs; ///< Empty: it lasts.
};

struct PresencePolicy
{
    /// Longer than this nobody wraps up: the agent counts as available again, whatever the record lacks.
    std::chrono::minutes wrapUpAtMost{10};
};

/// A reason to be away, as offered.
struct AwayReason
{
    QString id;
    LocalText label;
};

/// Those of the program's list; empty when it cannot be read.
[[nodiscard]] const std::vector<AwayReason> &awayReasons();

/// Follows who sits at a window and what they do, and says which states begin.
///
/// A call in hand outranks everything: a call that rings ends being away at once and without a question, because
/// whoever marks the ring is back at the desk. Nobody goes away with a call in hand.
///
/// A value that reads no clock; every act returns what must be stored, perhaps nothing.
class AgentPresence
{
public:
    using Records = std::vector<AgentStateRecord>;
    enum class CallPhase {
        None,
        Live,      ///< Rings, or the line stands.
        Finishing, ///< The line is left.
    };

    explicit AgentPresence(PresencePolicy policy = {}) : m_policy(policy) {}

    /// Somebody takes the place, of whoever sat there.
    [[nodiscard]] Records sitDown(AccountId account, SessionId session, qint64 nowMs);
    [[nodiscard]] Records leave(qint64 nowMs);
    [[nodiscard]] Records followCall(CallPhase phase, qint64 nowMs);
    [[nodiscard]] Records goAway(const QString &reason, qint64 nowMs);
    [[nodiscard]] Records comeBack(qint64 nowMs);
    /// Time has passed.
    [[nodiscard]] Records tick(qint64 nowMs);

    [[nodiscard]] bool mayGoAway() const
    {
        return !m_last.account.isNull() && m_phase == CallPhase::None && m_last.state != AgentState::Away;
    }
    [[nodiscard]] bool isAway() const { return m_last.state == AgentState::Away; }
    /// The state that holds; Left while nobody sits here.
    [[nodiscard]] const AgentStateRecord &now() const { return m_last; }

private:
    [[nodiscard]] Records begin(AgentState state, const QString &reason, qint64 nowMs);

    PresencePolicy m_policy;
    CallPhase m_phase = CallPhase::None;
    AgentStateRecord m_last{{}, 0, {}, AgentState::Left, {}, 0};
};

} // namespace helpdesk
