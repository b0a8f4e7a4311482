// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/imported.h"
#include "core/import/importcolumn.h"

#include <QJsonObject>

namespace helpdesk {

/// Why a row is not brought in.
enum class RowFault {
    QuoteOpen,
    TooManyCells, ///< More than the heads: a separator within a text that is not quoted.
    DateMissing,
    DateForm,
    DateAhead, ///< After the present moment.
    TimeForm,
    DurationForm,
    NumberForm,
    YesOrNo,
    OutcomeMissing,
    OutcomeWord,
    OutcomeAgainstKinds, ///< The outcome is another one than that of the kinds.
    ChannelWord,
    AgentWord,
    InProgress,  ///< Was not registered when the sheet was made.
    NotComputed, ///< A formula whose value is not in the file.
    CellError,   ///< #N/A and the like.
    ZoneUnknown, ///< A day or an hour with a time zone that nobody knows.
    EndBefore,   ///< The call ends before it begins.
    DayAgainst,  ///< The hour's cell has a day of its own, and it is another one.
    UnitUnsaid,  ///< A number whose unit nobody said.
};
extern const EnumWords<RowFault, 21> rowFaultWords;

struct BadRow
{
    int sheet = 0;
    int row = 0;
    RowFault fault = RowFault::DateMissing;
    ImportColumn column = ImportColumn::Ignored; ///< In which; Ignored: in none of its own.

    friend bool operator==(const BadRow &, const BadRow &) = default;
};

/// A bad row as it is given back.
struct RejectedRow
{
    QStringList heads; ///< Of its sheet.
    QStringList cells; ///< As a person reads them.
    BadRow why;
};

/// A call as a row has it.
struct ImportedCall
{
    qint64 startedAtMs = 0;
    Channel channel = Channel::Phone;
    ImportedRecord record; ///< Without its run.
    QJsonObject fields;    ///< By field key.
    QString agent;         ///< As the row calls them, folded.
    bool hasHour = false;  ///< Of a log of days alone many calls are alike, and each is one.

    /// Under which its row is kept; calls that are alike in all of it are told apart by their \a occurrence. Whether
    /// another row is the same call is judged by more (callidentity.h).
    [[nodiscard]] qint64 key(int occurrence) const;
    /// By what a desk remembers of a call that it brought in. Without the agent's word and with an hour.
    [[nodiscard]] static ImportedCall ofStored(qint64 startedAtMs, const QJsonObject &payload);
};

} // namespace helpdesk
