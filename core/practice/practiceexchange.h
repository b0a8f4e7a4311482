// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "core/practice/practicescore.h"
#include "core/practice/reaction.h"

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace helpdesk {

/// Through what the exchange reaches the desk at which the trainee sits.
struct PracticePorts
{
    /// Lets the telephone ring; null: nobody sits there.
    std::function<CallId(const command::Ring &)> ring;
    /// Null while it is not in hand.
    std::function<const OpenCall *(CallId)> call;
    /// What the line knows by itself (EventSource::Engine).
    std::function<void(CallId, const Command &)> perform;
};

/// The telephone exchange of a practice round: lets its callers ring one after the other, hang up, be cut off and ring
/// again. Everything else is the trainee's, at the ordinary desk.
///
/// Owns no timer and reads no clock: tick() is told the time. Use from the desk's thread.
class PracticeExchange
{
public:
    using CallerPtr = std::shared_ptr<const PracticeCaller>;
    struct Placed
    {
        CallerPtr caller;
        CallId call;
        CallId again;                       ///< Their second ring, after they were cut off; null: none.
        std::optional<PracticeScore> score; ///< Once the call is registered.
        bool hadEnough = false;             ///< Hung up on hold: taking the loss back brings nobody back.
    };

    /// The same \a seed makes the same pauses.
    PracticeExchange(std::vector<CallerPtr> callers, quint64 seed, Moment now, PracticePorts ports);

    /// Does what is due: a ring, a hanging up.
    void tick(Moment now);
    /// Something happened in a call: one that is registered is judged.
    void follow(CallId call);
    /// The agent asks the caller for their data once more.
    void askAgain(CallId call);
    /// No further call rings; those in hand go on.
    void stop();

    /// What is heard of a call; Nothing for one that is not of this round.
    [[nodiscard]] PracticeReaction heard(CallId call, Moment now) const;
    [[nodiscard]] const std::vector<Placed> &placed() const { return m_placed; }
    /// Calls that have not rung yet.
    [[nodiscard]] int left() const { return static_cast<int>(m_waiting.size()); }
    /// Nobody will ring any more and all is registered; after stop(), as soon as nobody is on the line.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    [[nodiscard]] bool isBusy(CallId call) const;
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool ringsBeside(Moment now) const;
    void ringNext();
    void react(Placed &placed, Moment now);
    void giveUp(CallId call);
    [[nodiscard]] const Placed *placedOf(CallId call) const;

    PracticePorts m_ports;
    std::vector<CallerPtr> m_waiting; ///< The next one last.
    std::vector<Placed> m_placed;
    std::mt19937_64 m_chance;
    std::optional<qint64> m_ringAt; ///< Steady time of the next ring; empty while somebody is on the line.
    bool m_stopped = false;
    CallId m_askedIn;
    std::size_t m_askedAt = 0; ///< Visits of that call when it was asked.
};

} // namespace helpdesk
