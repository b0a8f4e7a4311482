// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"

#include <QJsonObject>

namespace helpdesk::test {

/// The call that most tests of the store are about.
inline constexpr CallId callId{1772463600000LL << 21};

/// Makes the commits of one call as a desk would, without its rules: for tests of the store.
class SampleCall
{
public:
    explicit SampleCall(CallId id, SessionId session = SessionId{77}, qint64 startedAtMs = 1772463600000);

    /// The next event, 7 s after the last.
    SampleCall &add(EventKind kind, const QJsonObject &payload = {});
    /// Everything added since the last commit.
    [[nodiscard]] CallCommit commit();
    /// The first ring and one step.
    [[nodiscard]] CallCommit begin();
    [[nodiscard]] CallCommit registered();
    /// A second-level call up to its ticket, with the texts of a real one.
    [[nodiscard]] CallCommit withTicket(TicketId ticket);

    CallSummary summary;
    std::vector<TicketDraft> tickets; ///< Of the next commit.
    std::vector<TicketFollowUp> followUps;
    SessionId session;

private:
    std::vector<CallEvent> m_events;
};

} // namespace helpdesk::test
