// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/import/cellvalue.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

/// What a column of a log kept before may say.
enum class ImportColumn {
    Number,
    OriginNumber, ///< In our own sheets: by which the log called it that the call was once brought in from.
    Moment,       ///< Day and hour of the first ring in one cell.
    Date,
    Time,
    Agent,
    Channel,
    Outcome,
    FirstLevel, ///< The six kinds: yes or no.
    SecondLevel,
    Transferred,
    Outside,
    Status,
    OutOfScope,
    Rings,
    RingsKnown,
    AnsweredAfter, ///< Durations: this and the next three.
    Talk,
    Hold,
    Handle,
    End, ///< When the call ended: the hour, or day and hour.
    Holds,
    HoldsKept,
    Requests,
    Attempts,
    Requester,
    Unit,
    Email,
    Phone,
    Service,
    Detail,
    Solution,
    TicketNumbers,
    Point1, ///< Yes, no, or empty where it did not apply; the next three likewise.
    Point2,
    Point6,
    Point7,
    Satisfaction,
    Answered, ///< Yes or no, as the next four.
    Unanswered,
    Dropped,
    Tense,
    Joined,
    Registered, ///< When the record was closed.
    Ignored,
};
inline constexpr std::size_t importColumnCount = static_cast<std::size_t>(ImportColumn::Ignored) + 1;
extern const EnumWords<ImportColumn, importColumnCount> importColumnWords;

/// What the head of a column says, by names in use in Spanish and English, shortened or not ("No. de Ext."); empty: not
/// known.
[[nodiscard]] std::optional<ImportColumn> columnNamed(const QString &head);

/// The unit that a head names: "Duración (min)", "Segundos en espera"; empty: none.
[[nodiscard]] std::optional<DurationUnit> unitOfHead(const QString &head);

/// Which column says what.
class ColumnMapping
{
public:
    ColumnMapping() = default;

    /// By the names of the heads; \a chosen goes first: key of the head (keysOfHeads) → what it says. Of several
    /// columns that say one thing by their names the surest name counts ("Teléfono" before "Ext."), then the first; the
    /// others say nothing.
    [[nodiscard]] static ColumnMapping of(const QStringList &heads, const QHash<QString, ImportColumn> &chosen = {});

    /// Where it stands; negative: nowhere.
    [[nodiscard]] int at(ImportColumn column) const { return m_at.value(static_cast<int>(column), -1); }
    [[nodiscard]] bool has(ImportColumn column) const { return at(column) >= 0; }
    [[nodiscard]] bool hasAnyKind() const;
    /// A day, an hour beside it or not, and something else: enough to know a line of heads by.
    [[nodiscard]] bool isUsable() const;
    /// ImportColumn → where it stands, of all that are read.
    [[nodiscard]] const QHash<int, int> &places() const { return m_at; }
    /// The heads of columns that are not read.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }
    /// Key of the head → what it says, of all that say something.
    [[nodiscard]] QHash<QString, ImportColumn> chosen() const { return m_chosen; }

private:
    [[nodiscard]] QHash<int, ImportColumn> named(const QStringList &heads, const QStringList &keys,
                                                 const QHash<QString, ImportColumn> &chosen) const;

    QHash<int, int> m_at;
    QHash<QString, ImportColumn> m_chosen;
    QStringList m_unknown;
};

/// By which each column is chosen and remembered: its folded head; a second one of the same name, or one without, has
/// its place with it.
[[nodiscard]] QStringList keysOfHeads(const QStringList &heads);

/// "A", "B" … "AA": by these a column is called where a log has no line of heads.
[[nodiscard]] QString letterOf(int column);

/// Titles and addresses may stand above a line of heads: it is looked for in so many rows.
inline constexpr int headsWithin = 30;

/// The columns that hold a day, a time of the day, a length.
inline constexpr ImportColumn dateColumns[] = {ImportColumn::Date, ImportColumn::Moment, ImportColumn::Registered};
inline constexpr ImportColumn timeColumns[] = {ImportColumn::Time, ImportColumn::End};
inline constexpr ImportColumn durationColumns[] = {ImportColumn::AnsweredAfter, ImportColumn::Talk, ImportColumn::Hold,
                                                   ImportColumn::Handle};

/// The column that our own files of rows not taken begin with.
[[nodiscard]] bool isReasonHead(const QString &head);

/// One text for a set of heads, in any order, under which their mapping is remembered.
[[nodiscard]] QString keyOfHeads(const QStringList &heads);

} // namespace helpdesk
