// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/holdtimer.h"

#include <cassert>

namespace helpdesk {

void HoldTimer::begin(CallTime now)
{
    assert(!isOnHold());
    m_lastContact = now;
    m_kept = true;
}

void HoldTimer::recordContact(CallTime now)
{
    closeGap(now);
    m_lastContact = now;
}

void HoldTimer::end(CallTime now)
{
    closeGap(now);
    m_lastContact.reset();
}

void HoldTimer::closeGap(CallTime now)
{
    assert(isOnHold());
    if (now - *m_lastContact > m_policy.contactBy)
        m_kept = false;
}

std::optional<std::chrono::milliseconds> HoldTimer::silence(CallTime now) const
{
    if (!m_lastContact)
        return std::nullopt;
    return now - *m_lastContact;
}

std::optional<std::chrono::milliseconds> HoldTimer::timeToDeadline(CallTime now) const
{
    if (!m_lastContact)
        return std::nullopt;
    return m_policy.contactBy - (now - *m_lastContact);
}

HoldTimer::Phase HoldTimer::phase(CallTime now) const
{
    if (!m_lastContact)
        return Phase::NotOnHold;
    const auto gap = now - *m_lastContact;
    if (gap > m_policy.contactBy)
        return Phase::Overdue;
    return gap >= m_policy.contactFrom ? Phase::Due : Phase::Quiet;
}

} // namespace helpdesk
