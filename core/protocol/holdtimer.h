// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/protocol/policies.h"

#include <chrono>
#include <optional>

namespace helpdesk {

/// Follows one caller on hold and says when the agent must speak to them again (protocol, point 6).
///
/// A pure state machine: it owns no QTimer and reads no clock. Times are the call's own (CallTime), the same live,
/// replayed and on another desk. A value: copy it freely. Not synchronised; use it from one thread.
class HoldTimer
{
public:
    enum class Phase {
        NotOnHold,
        Quiet,   ///< The caller was spoken to a moment ago.
        Due,     ///< Inside the window: speak now.
        Overdue, ///< The window has closed without a contact.
    };

    explicit HoldTimer(HoldPolicy policy = {}) : m_policy(policy) {}

    /// Puts the caller on hold. REQUIRES: not on hold.
    void begin(CallTime now);
    /// The agent spoke to the caller and keeps them on hold: a new window opens. REQUIRES: on hold.
    void recordContact(CallTime now);
    /// Takes the caller off hold. REQUIRES: on hold.
    void end(CallTime now);

    [[nodiscard]] bool isOnHold() const { return m_lastContact.has_value(); }
    [[nodiscard]] Phase phase(CallTime now) const;
    /// Time left until the window closes; negative once overdue, empty when not on hold.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeToDeadline(CallTime now) const;
    /// Time since the caller last heard the agent; empty when not on hold.
    [[nodiscard]] std::optional<std::chrono::milliseconds> silence(CallTime now) const;
    /// Every gap of the running or the last hold was within the window.
    [[nodiscard]] bool isKept() const { return m_kept; }
    [[nodiscard]] const HoldPolicy &policy() const { return m_policy; }

    friend bool operator==(const HoldTimer &, const HoldTimer &) = default;

private:
    void closeGap(CallTime now);

    HoldPolicy m_policy;
    std::optional<CallTime> m_lastContact; ///< Empty when not on hold.
    bool m_kept = true;
};

} // namespace helpdesk
