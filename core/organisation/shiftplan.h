// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace helpdesk {

/// A part of every day by the clock on the wall.
struct Shift
{
    QString id; ///< Stays when the name changes: signed reports name it.
    QString name;
    QTime start;
    QTime end; ///< Not later than start: over midnight; the same: a whole day.

    friend bool operator==(const Shift &, const Shift &) = default;
};

/// One shift of one day as instants (UTC epoch milliseconds), [begin, end); or a gap between shifts.
struct ShiftSpan
{
    QString shiftId; ///< Empty: a gap, "no shift".
    QString name;
    QDate day; ///< On which it begins.
    qint64 beginMs = 0;
    qint64 endMs = 0;

    [[nodiscard]] bool isGap() const { return shiftId.isEmpty(); }
    friend bool operator==(const ShiftSpan &, const ShiftSpan &) = default;
};

/// What is wrong with the list of shifts.
struct ShiftFault
{
    enum class Kind { NoName, NameTaken, NoTime, Overlap };
    Kind kind = Kind::NoName;
    std::size_t shift = 0; ///< Of the list.
    std::size_t other = 0; ///< NameTaken, Overlap: the earlier one of the list.

    friend bool operator==(const ShiftFault &, const ShiftFault &) = default;
};

/// The shifts of the desk: named, without overlaps; there may be gaps, and there may be none at all.
///
/// A call belongs to the shift in which it rang first; a shift belongs to the day on which it begins. Where daylight
/// saving skips a shift's start or end, the next instant counts; of a doubled one the first (instantOf). So shifts that
/// meet on the wall meet in time, on days of 23 and of 25 hours too.
/// A value: copy it freely.
class ShiftPlan
{
public:
    /// No shifts: every day is a gap.
    ShiftPlan() = default;
    /// What a desk has until it says otherwise (ours): 07–15, 15–22, 22–07.
    [[nodiscard]] static ShiftPlan standard();
    /// InvalidInput: faultsOf() tells why.
    [[nodiscard]] static Result<ShiftPlan> of(std::vector<Shift> shifts);
    [[nodiscard]] static std::vector<ShiftFault> faultsOf(const std::vector<Shift> &shifts);
    /// An id that none of them has.
    [[nodiscard]] static QString newId(const std::vector<Shift> &shifts);

    /// As they follow one another from midnight on, by their start.
    [[nodiscard]] const std::vector<Shift> &shifts() const { return m_shifts; }
    /// By its id, or by its name blind to case and accents; null: there is none.
    [[nodiscard]] const Shift *find(const QString &idOrName) const;

    /// The shift or the gap that holds an instant.
    [[nodiscard]] ShiftSpan spanAt(qint64 instantMs, const QTimeZone &zone) const;
    /// Empty when there is no such shift.
    [[nodiscard]] std::optional<ShiftSpan> spanOf(const QString &shiftId, QDate day, const QTimeZone &zone) const;
    /// Shifts and gaps, without a hole, that [from, to) meets; the first and the last may reach beyond it.
    [[nodiscard]] std::vector<ShiftSpan> spansBetween(qint64 fromMs, qint64 toMs, const QTimeZone &zone) const;
    /// The gaps that begin on a day.
    [[nodiscard]] std::vector<ShiftSpan> gapsOf(QDate day, const QTimeZone &zone) const;

    [[nodiscard]] QJsonArray toJson() const;
    /// InvalidInput: not a list of shifts, or one with faults.
    [[nodiscard]] static Result<ShiftPlan> fromJson(const QJsonArray &json);

    friend bool operator==(const ShiftPlan &, const ShiftPlan &) = default;

private:
    [[nodiscard]] std::vector<ShiftSpan> shiftsOfDays(QDate first, QDate last, const QTimeZone &zone) const;

    std::vector<Shift> m_shifts;
};

} // namespace helpdesk
