// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/call/callrecords.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace helpdesk {

class CallState;

/// One dialling outside, as the report tells it.
struct ReportAttempt
{
    qint64 atMs = 0;
    QString number; ///< Empty: there is no other in this call.
    AttemptRecord::Outcome outcome = AttemptRecord::Outcome::Unknown;

    friend bool operator==(const ReportAttempt &, const ReportAttempt &) = default;
};

/// Entries of the catalogue that were chosen.
struct ReportChoice
{
    QStringList ids; ///< As kept, for programs.
    LocalText words;

    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

/// What the general call report says of a call beside its figures (002:145): what was asked and what was done about it,
/// whom it was to reach, where, and on whose word. What several requests or attempts say stands together, each once.
struct ReportSaid
{
    ReportChoice requestType;
    QString detail;
    ReportChoice urgency;
    ReportChoice impact;
    ReportChoice resolver; ///< A person, or the group of a ticket that nobody has.
    QString solution;
    QString whom; ///< Who is to be reached: outside, or at an extension of the house.
    QString number;
    QString place;
    QString authoriser;
    std::vector<ReportAttempt> attempts;

    /// By which the log called it that it was brought in from, or the place of its row there; empty: a call of this
    /// desk.
    QString originNumber;
    QString originTickets; ///< Likewise.
    int unsaidTimes = 0;   ///< Bits of UnsaidTime.

    friend bool operator==(const ReportSaid &, const ReportSaid &) = default;
};

/// As the call stands, also while it is open.
[[nodiscard]] ReportSaid saidOf(const CallState &state);

} // namespace helpdesk
