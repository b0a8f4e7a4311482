// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/organisation.h"
#include "core/report/reportline.h"
#include "ui/sheet/deskclock.h"
#include "ui/sheet/sheetcell.h"

#include <QCoreApplication>

#include <vector>

namespace helpdesk {

/// The columns of the general call report, in their order.
enum class CallColumn {
    Folio,
    Date,
    Time,
    Shift,
    Agent,
    Channel,
    Outcome,
    Received,
    FirstLevel,
    SecondLevel,
    Transferred,
    Outside,
    Status,
    OutOfScope,
    Rings,
    RingsKnown,
    Answered,
    Talk,
    Hold,
    Handle,
    Holds,
    HoldsKept,
    Requests,
    Attempts,
    Requester,
    Unit,
    Email,
    Phone,
    Service,
    Tickets,
    TicketNumbers,
    RequestType,
    Detail,
    Urgency,
    Impact,
    Resolver,
    Solution,
    Whom,
    WhomNumber,
    WhomPlace,
    Authoriser,
    EachAttempt,
    Point1,
    Point2,
    Point6,
    Point7,
    Satisfaction,
    Unanswered,
    Dropped,
    Tense,
    Joined,
    Imported,
    Marks,
    Registered,
    Promised,
    OriginNumber,
};
inline constexpr std::size_t callColumnCount = static_cast<std::size_t>(CallColumn::OriginNumber) + 1;

/// What the general call report says of a call, cell by cell: for the workbook and for CSV.
///
/// Words are those of the screen when it is made; use it from one thread at a time. A point of the protocol is 1 when
/// it was kept, 0 when not, empty when it did not apply: the sum is what was kept, the count what was due. A duration
/// that a log did not say is empty, and not 0.
class CallColumns
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::CallColumns)

public:
    using Row = std::vector<SheetCell>; ///< As many as heads().

    struct Column
    {
        QString head;
        int width = 10; ///< In digits.
    };

    /// Calls that are not real say so, each in a last column (DeskText).
    CallColumns(const QTimeZone &zone, Language language, DeskKind kind = DeskKind::Own);

    [[nodiscard]] const std::vector<Column> &heads() const { return m_heads; }
    [[nodiscard]] DeskClock &clock() { return m_clock; }

    /// Valid until the next one.
    [[nodiscard]] const Row &row(const ReportLine &line);

private:
    void makeHeads();
    void fillWhen(const CallRow &call);
    void fillKinds(const ReportLine &line);
    void fillTimes(const ReportLine &line);
    void fillTexts(const ReportLine &line);
    void fillSaid(const ReportLine &line);
    [[nodiscard]] QString attemptsOf(const ReportLine &line);
    void fillMarks(const CallSummary &call);
    void set(CallColumn column, SheetCell::Kind kind, qint64 number);
    void set(CallColumn column, const QString &text);
    void clear(CallColumn column);
    void setNumber(CallColumn column, qint64 number, bool known = true);

    DeskClock m_clock;
    Language m_language;
    std::vector<Column> m_heads;
    std::vector<QString> m_channels; ///< By number, as the next two.
    std::vector<QString> m_outcomes;
    std::vector<QString> m_ringsKnown;
    std::vector<QString> m_attemptOutcomes;
    QString m_inProgress;
    Row m_row;
};

} // namespace helpdesk
