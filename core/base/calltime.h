// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace helpdesk {

/// Milliseconds since a call's first event. The one clock of countdowns, adherence and reports, live and replayed.
struct CallTime
{
    std::chrono::milliseconds sinceStart{0};

    friend constexpr auto operator<=>(CallTime, CallTime) = default;
    friend constexpr std::chrono::milliseconds operator-(CallTime a, CallTime b) { return a.sinceStart - b.sinceStart; }
    friend constexpr CallTime operator+(CallTime a, std::chrono::milliseconds d) { return {a.sinceStart + d}; }
};

/// One instant as the machine sees it: wall clock for people (UTC epoch), steady clock for measuring.
///
/// Passed in by whoever acts; only app/ reads clocks.
struct Moment
{
    qint64 wallMs = 0;   ///< UTC epoch milliseconds; may jump.
    qint64 steadyMs = 0; ///< Never goes back within a process; its zero means nothing.

    [[nodiscard]] Moment after(std::chrono::milliseconds d) const { return {wallMs + d.count(), steadyMs + d.count()}; }
};

/// Reads CallTime off Moments: steady within this process, joined to stored times by UTC when a call is taken up.
class CallClock
{
public:
    /// A call that begins now.
    static CallClock startedAt(Moment now) { return CallClock(CallTime{}, now.steadyMs); }

    /// A stored call taken up now: its time goes on from UTC, never before its last event.
    static CallClock continuedAt(Moment now, qint64 startedAtMs, CallTime lastEvent)
    {
        const CallTime byWall{std::chrono::milliseconds(now.wallMs - startedAtMs)};
        return CallClock(byWall > lastEvent ? byWall : lastEvent, now.steadyMs);
    }

    [[nodiscard]] CallTime at(Moment now) const
    {
        return m_base + std::chrono::milliseconds(now.steadyMs > m_steadyBase ? now.steadyMs - m_steadyBase : 0);
    }

private:
    CallClock(CallTime base, qint64 steadyBase) : m_base(base), m_steadyBase(steadyBase) {}

    CallTime m_base;
    qint64 m_steadyBase = 0;
};

} // namespace helpdesk
