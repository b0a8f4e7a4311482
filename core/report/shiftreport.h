// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/organisation/organisation.h"
#include "core/organisation/shiftplan.h"
#include "core/report/reportclock.h"
#include "core/report/tally.h"

#include <QJsonObject>

#include <limits>
#include <vector>

namespace helpdesk {

/// What the frame of the paper says, as it was when the report was made.
struct ReportHead
{
    QString organisation;
    QString unit;
    QString timeZone; ///< By whose clocks the report is printed.
    QString manual;   ///< The manual's name, as printed on it; empty: the procedure stands in none.
    QString document; ///< Its code,
    QString edition;  ///< its edition
    QString date;     ///< and date, as it writes them.
    LocalText procedure;
    QString procedureEdition;
    DeskKind kind = DeskKind::Own;

    friend bool operator==(const ReportHead &, const ReportHead &) = default;
};

/// One agent's line: who answered, or whom it rang at.
struct ReportAgent
{
    AccountId agent;
    QString name;
    CallTally tally;
    qint64 ticketsMade = 0; ///< Of those that stand.

    friend bool operator==(const ReportAgent &, const ReportAgent &) = default;
};

/// Calls that rang within thirty minutes; the three add up to what is received.
struct ReportHalfHour
{
    qint64 beginMs = 0;         ///< The last one ends with the span.
    qint64 inTimeOrUnknown = 0; ///< Answered.
    qint64 late = 0;            ///< Answered after too many rings.
    qint64 unanswered = 0;

    [[nodiscard]] qint64 all() const { return inTimeOrUnknown + late + unanswered; }
    friend bool operator==(const ReportHalfHour &, const ReportHalfHour &) = default;
};

/// A ticket made within the span, whenever its call rang.
struct ReportTicket
{
    qint64 number = 0;
    qint64 madeAtMs = 0;
    CallId call;
    QString urgencyId; ///< Of the catalogue the call ran under.
    LocalText urgency;
    LocalText impact;
    int priority = 0; ///< 1 to 5.
    LocalText service;
    QString resolver; ///< A person; empty: unassigned, the group answers for it.
    LocalText group;
    QString madeBy;         ///< The agent's name.
    bool critical = false;  ///< Of the gravest urgency of its catalogue.
    bool cancelled = false; ///< Withdrawn again.

    friend bool operator==(const ReportTicket &, const ReportTicket &) = default;
};

/// A later call that is promised and not made yet, whenever it was promised.
struct ReportPromise
{
    CallId call;
    qint64 dueMs = 0;
    QString whom; ///< Who is to be called, as typed; may be empty.
    QString phone;
    QString requester;   ///< For whom.
    qint64 attempts = 0; ///< Dialled so far.
    QString owner;       ///< The agent's name.

    friend bool operator==(const ReportPromise &, const ReportPromise &) = default;
};

/// Calls that rang outside every shift, on the day of the report.
struct ReportGap
{
    qint64 beginMs = 0;
    qint64 endMs = 0;
    qint64 received = 0;

    friend bool operator==(const ReportGap &, const ReportGap &) = default;
};

/// Everything the paper of a shift says; what it does not say it cannot print. A value, kept as signed (toJson).
struct ShiftReport
{
    /// What should add up and does not: a defect, printed. All 0 when nothing is wrong.
    struct Differences
    {
        qint64 outcomes = 0;  ///< Received less the eight outcomes,
        qint64 agents = 0;    ///< less the agents' lines,
        qint64 halfHours = 0; ///< less the half hours.

        [[nodiscard]] bool any() const { return outcomes != 0 || agents != 0 || halfHours != 0; }
        friend bool operator==(const Differences &, const Differences &) = default;
    };

    ShiftSpan span;
    ReportHead head;
    qint64 asOfMs = 0;
    QString madeBy; ///< Who printed or signed it.
    QString note;   ///< What the next shift must know, as typed.
    CallTally total;
    std::vector<ReportAgent> agents;       ///< By name.
    std::vector<ReportHalfHour> halfHours; ///< Cover the span; on days of 23 and 25 hours too.
    std::vector<ReportTicket> tickets;     ///< Critical ones first, then by priority and number.
    std::vector<ReportPromise> promises;   ///< By due time.
    std::vector<ReportGap> gaps;
    qint64 stillOpen = 0; ///< Rang within the span by telephone or VoIP and not registered yet: beside, not counted.
    ReportClock clock;    ///< Its instants are shown by it; empty in a report of before it was kept.

    /// The clock that was kept; of a report without one, that of its zone by the rules of today.
    [[nodiscard]] ReportClock shownBy() const;
    /// The clocks of its zone, for all that the report names, by the rules of today.
    [[nodiscard]] ReportClock clockOfToday() const;
    /// By the rules of today those clocks show other times for its shift than when it was made.
    [[nodiscard]] bool isShownOtherwiseToday() const;
    /// Of the tickets that stand, those without a person as resolver.
    [[nodiscard]] qint64 unassigned() const;
    /// No calls, no tickets: dashes, not zeros.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Differences differences() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// InvalidInput: not a report of a shift.
    [[nodiscard]] static Result<ShiftReport> fromJson(const QJsonObject &json);

    friend bool operator==(const ShiftReport &, const ShiftReport &) = default;
};

/// A place in the list of kept reports: after it stand the earlier shifts, and of one shift those signed before.
struct KeptPlace
{
    qint64 beginMs = std::numeric_limits<qint64>::max(); ///< Of the shift.
    qint64 id = 0;                                       ///< 0: none of that very beginning stands after it.

    friend bool operator==(const KeptPlace &, const KeptPlace &) = default;
};

/// A report as it was signed, in the list of those kept.
struct KeptShiftReport
{
    qint64 id = 0;
    ShiftSpan span;
    qint64 madeAtMs = 0;
    QString madeBy; ///< The account's name as it is now.

    [[nodiscard]] KeptPlace place() const { return {span.beginMs, id}; }

    friend bool operator==(const KeptShiftReport &, const KeptShiftReport &) = default;
};

/// The calls of a span, counted: total, agents (without names and tickets), half hours. \a calls: those that rang in
/// it.
void countCalls(ShiftReport &report, const std::vector<CallSummary> &calls);
/// As the paper lists them.
void sortTickets(std::vector<ReportTicket> &tickets);

} // namespace helpdesk
