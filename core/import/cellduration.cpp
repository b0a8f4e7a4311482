// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/import/cellvalue.h"

#include <QRegularExpression>

#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

const EnumWords<DurationUnit, 7> durationUnitWords{{{
    {DurationUnit::Days, "days"},
    {DurationUnit::Seconds, "seconds"},
    {DurationUnit::Minutes, "minutes"},
    {DurationUnit::Hours, "hours"},
    {DurationUnit::Milliseconds, "milliseconds"},
    {DurationUnit::Clock, "clock"},
    {DurationUnit::ClockShifted, "clock-shifted"},
}}};

namespace {

constexpr qint64 longestMs = 10 * dayMs;

qint64 msOf(double number, double unitMs)
{
    return static_cast<qint64>(std::llround(std::min(number * unitMs, 2.0 * static_cast<double>(longestMs))));
}

double decimalIn(const QString &digits)
{
    return QString(digits).replace(u',', u'.').toDouble();
}

/// 5 min 7 s, 1 h 5 m, 2 días 3 h, 3,5 min.
std::optional<qint64> wordedDuration(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:(\\d+(?:[.,]\\d+)?) *d(?:[ií]as?|ays?)?\\.?,?)? *(?:(\\d+(?:[.,]\\d+)?) *h(?:oras?|ours?|rs?)?\\.?,?)?"
        " *(?:(\\d+(?:[.,]\\d+)?) *m(?:in(?:utos?|utes?|s)?)?\\.?,?)? *"
        "(?:(\\d+(?:[.,]\\d+)?) *s(?:eg(?:undos?|s)?|ec(?:onds?|s)?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell);
    if (!match.hasMatch() || cell.isEmpty())
        return std::nullopt;
    const double seconds =
        ((decimalIn(match.captured(1)) * 24 + decimalIn(match.captured(2))) * 60 + decimalIn(match.captured(3))) * 60
        + decimalIn(match.captured(4));
    return msOf(seconds, 1000);
}

/// PT5M7S, P1DT2H.
std::optional<qint64> isoDuration(const QString &cell)
{
    static const QRegularExpression form(
        u"^P(?:(\\d+(?:[.,]\\d+)?)D)?(?:T(?:(\\d+(?:[.,]\\d+)?)H)?(?:(\\d+(?:[.,]\\d+)?)M)?"
        "(?:(\\d+(?:[.,]\\d+)?)S)?)?$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch() || cell.size() < 3 || cell.endsWith(u'T'))
        return std::nullopt;
    const double seconds =
        ((decimalIn(match.captured(1)) * 24 + decimalIn(match.captured(2))) * 60 + decimalIn(match.captured(3))) * 60
        + decimalIn(match.captured(4));
    return msOf(seconds, 1000);
}

/// 5:07, 1:05:07, 1 day 02:10:05, 1.02:10:05.
std::optional<qint64> clockDuration(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,2})(?: *d(?:[ií]as?|ays?)?\\.?,? +|[. ](?=\\d{2}:\\d{2}:)))?(?:(\\d{1,3}):)?(\\d{1,4}):(\\d{2})"
        "(?:[.,](\\d{1,9}))?(?: *h(?:rs?|oras?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasHours = match.capturedLength(2) > 0;
    const qint64 minutes = match.captured(3).toLongLong();
    const qint64 seconds = match.captured(4).toLongLong();
    if (seconds > 59 || (hasHours && minutes > 59) || (match.capturedLength(1) > 0 && !hasHours))
        return std::nullopt;
    const qint64 thousandths = match.captured(5).left(3).leftJustified(3, u'0').toLongLong();
    return (((match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60 + minutes) * 60 + seconds)
        * 1000
        + (match.capturedLength(5) > 0 ? thousandths : 0);
}

/// 12:04:31 AM: what a spreadsheet of a country of such clocks makes of 0:04:31.
std::optional<qint64> halfDayDuration(const QString &cell)
{
    static const QRegularExpression half(u"\\d\\s*[ap]\\.?\\s?m\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto time = half.match(cell).hasMatch() ? timeIn(cell, TimeForm::Unknown) : std::nullopt;
    return time ? std::optional<qint64>(time->time.msecsSinceStartOfDay()) : std::nullopt;
}

/// 430 is 4:30.
std::optional<qint64> digitDuration(double number)
{
    if (number != std::floor(number) || number > 9'995'959)
        return std::nullopt;
    const auto digits = static_cast<qint64>(number);
    const qint64 seconds = digits % 100;
    const qint64 minutes = digits / 100 % 100;
    return seconds < 60 && (minutes < 60 || digits < 10'000)
        ? std::optional((digits / 10'000 * 3600 + minutes * 60 + seconds) * 1000)
        : std::nullopt;
}

std::optional<qint64> ofNumber(double number, DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Days:
        return msOf(number, static_cast<double>(dayMs));
    case DurationUnit::Hours:
        return msOf(number, 3'600'000);
    case DurationUnit::Minutes:
        return msOf(number, 60'000);
    case DurationUnit::Seconds:
        return msOf(number, 1000);
    case DurationUnit::Milliseconds:
        return msOf(number, 1);
    case DurationUnit::Clock:
    case DurationUnit::ClockShifted:
        return digitDuration(number);
    }
    return std::nullopt;
}

/// Empty: the cell's own form says no unit.
std::optional<DurationUnit> unitOf(CellKind kind)
{
    if (isInDays(kind))
        return DurationUnit::Days;
    return kind == CellKind::Hours  ? std::optional(DurationUnit::Hours)
        : kind == CellKind::Minutes ? std::optional(DurationUnit::Minutes)
        : kind == CellKind::Seconds ? std::optional(DurationUnit::Seconds)
                                    : std::nullopt;
}

} // namespace

bool mayBeGrouped(const QString &cell)
{
    static const QRegularExpression grouped(u"^[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    return grouped.match(cell.trimmed()).hasMatch();
}

std::optional<qint64> durationIn(const QString &cell, std::optional<DurationUnit> unit, CellKind kind)
{
    const QString text = cell.simplified();
    std::optional<qint64> ms;
    bool isClock = isInDays(kind);
    if (const auto number = numberIn(text)) {
        const auto own = unitOf(kind);
        if (*number < 0)
            return std::nullopt;
        const auto means = own ? own : unit;
        ms = *number == 0 ? std::optional<qint64>(0) : means ? ofNumber(*number, *means) : std::nullopt;
    } else if ((ms = clockDuration(text))) {
        isClock = text.count(u':') == 2; // 4:30 are minutes and seconds already.
    } else {
        ms = wordedDuration(text);
        if (!ms)
            ms = isoDuration(text);
        if (!ms)
            ms = halfDayDuration(text);
    }
    if (ms && isClock && unit == DurationUnit::ClockShifted)
        *ms /= 60;
    return ms && *ms < longestMs ? ms : std::nullopt;
}

} // namespace helpdesk
