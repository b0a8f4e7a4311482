// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/call/callsummary.h"
#include "core/report/reportsaid.h"

#include <QString>

namespace helpdesk {

/// One line of the general call report (002:187): a call, and the names that its numbers stand for.
struct ReportLine
{
    CallRow call;
    QString agent;     ///< Empty: an account that the desk does not know.
    LocalText service; ///< As its catalogue names it; empty: none was said.
    ReportSaid said;   ///< Of its events; empty where they cannot be understood any more.
    QString shift;     ///< Whose name the call's shift bears; empty: none.

    /// Counts as received: an incoming telephone call that has passed operation 25.
    [[nodiscard]] bool isReceived() const
    {
        const CallSummary &s = call.summary;
        return s.registeredAtMs && isTelephone(s.channel);
    }
};

} // namespace helpdesk
