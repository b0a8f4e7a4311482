// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/import/cellvalue.h"
#include "core/import/cellzone.h"

#include <QRegularExpression>

#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

const EnumWords<TimeForm, 7> timeFormWords{{{
    {TimeForm::Unknown, "unknown"},
    {TimeForm::ByWidth, "by-width"},
    {TimeForm::HourMinute, "hhmm"},
    {TimeForm::HourMinuteSecond, "hhmmss"},
    {TimeForm::Hours, "hours"},
    {TimeForm::Seconds, "seconds"},
    {TimeForm::PartOfDay, "part-of-day"},
}}};

namespace {

constexpr double firstSerial = 32874; ///< A whole day before it would be of before 1990.

std::optional<CellTime> clockOf(int hour, int minute, int second, int ms = 0)
{
    const int later = hour == 24 ? 1 : 0;
    const QTime time(hour - 24 * later, minute, second, ms);
    return time.isValid() ? std::optional(CellTime{time, later, std::nullopt}) : std::nullopt;
}

std::optional<CellTime> partOfDay(double days)
{
    const auto ms = static_cast<qint64>(std::llround((days - std::floor(days)) * static_cast<double>(dayMs)));
    if (ms >= dayMs) // What binary fractions leave of midnight.
        return CellTime{QTime(0, 0), 1, std::nullopt};
    return CellTime{QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)), 0, std::nullopt};
}

/// \a digits are one to six.
std::optional<CellTime> ofDigits(const QString &digits, TimeForm form)
{
    const qsizetype size = digits.size();
    const int number = digits.toInt();
    switch (form) {
    case TimeForm::Unknown:
        return std::nullopt;
    case TimeForm::PartOfDay:
        return number == 0 ? clockOf(0, 0, 0) : std::nullopt;
    case TimeForm::Seconds:
        return number < 86400 ? clockOf(number / 3600, number / 60 % 60, number % 60) : std::nullopt;
    case TimeForm::Hours:
        if (size <= 2)
            return clockOf(number, 0, 0);
        break;
    case TimeForm::ByWidth:
        if (size <= 2)
            return std::nullopt;
        break;
    case TimeForm::HourMinute:
    case TimeForm::HourMinuteSecond:
        break;
    }
    const bool hasSecond = size > 4 || form == TimeForm::HourMinuteSecond;
    const int minutes = hasSecond ? number / 100 : number;
    return clockOf(minutes / 100, minutes % 100, hasSecond ? number % 100 : 0);
}

/// A spreadsheet's number: the cell says that it is one of days, or the number alone does.
std::optional<CellTime> ofNumber(double number, CellKind kind)
{
    if (number < 0)
        return std::nullopt;
    const bool hasFraction = number != std::floor(number);
    if (kind == CellKind::Day || (hasFraction && number > firstSerial))
        return partOfDay(number);
    if (isInDays(kind)) {
        auto time = partOfDay(number);
        if (time && number < firstSerial)
            time->daysLater += static_cast<int>(std::floor(std::min(number, 1e6)));
        return time && time->daysLater <= 1 ? time : std::nullopt;
    }
    return hasFraction && number < 1 ? partOfDay(number) : std::nullopt;
}

std::optional<CellTime> written(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:a las? +)?(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.](\\d{2}))?(?:[.,](\\d{1,9}))? *"
        "(?:([ap])\\.? ?m\\.?|h(?:rs?|oras?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wordedForm(
        u"^(\\d{1,2}) ?h(?:rs?|oras?)?\\.? ?(\\d{1,2}) ?m(?:in)?\\.?(?: ?(\\d{1,2}) ?s(?:eg)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto worded = wordedForm.match(text); worded.hasMatch())
        return clockOf(worded.captured(1).toInt(), worded.captured(2).toInt(), worded.captured(3).toInt());
    const auto match = form.match(text);
    const bool hasHalf = match.hasMatch() && match.capturedLength(5) > 0;
    const bool hasWord =
        match.hasMatch() && (hasHalf || !text.back().isDigit() || text.startsWith(u'a', Qt::CaseInsensitive));
    if (!match.hasMatch() || (match.capturedLength(2) == 0 && !hasWord))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (hasHalf && hour > 12)
        return std::nullopt;
    if (hasHalf)
        hour = hour % 12 + (match.captured(5).toLower() == u"p" ? 12 : 0);
    const int ms = match.captured(4).left(3).leftJustified(3, u'0').toInt();
    return clockOf(hour, match.captured(2).toInt(), match.captured(3).toInt(), match.capturedLength(4) > 0 ? ms : 0);
}

} // namespace

std::optional<CellTime> timeIn(const QString &cell, TimeForm digits, CellKind kind)
{
    static const QRegularExpression onlyDigits(u"^\\d{1,6}$"_s);
    static const QRegularExpression isoLength(u"^PT(?:(\\d{1,2})H)?(?:(\\d{1,2})M)?(?:(\\d{1,2})(?:[.,]\\d+)?S)?$"_s);
    const QString text = cell.simplified();
    if (const auto number = numberIn(text)) {
        if (kind != CellKind::Text && isInDays(kind))
            return ofNumber(*number, kind);
        if (onlyDigits.match(text).hasMatch())
            return ofDigits(text, digits);
        if (const auto time = ofNumber(*number, kind))
            return time;
        return kind == CellKind::Text ? written(text) : std::nullopt;
    }
    if (const auto match = isoLength.match(text); match.hasMatch() && text.size() > 2)
        return clockOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const ZonedText zoned = withoutZone(text);
    auto time = written(zoned.text);
    if (time)
        time->offset_s = zoned.offset_s;
    return time;
}

bool hasUnknownZone(const QString &cell)
{
    static const QRegularExpression behind(u"^(.*\\d)\\s*[(\\[]?(\\p{L}[\\p{L}\\d_/ .+-]*)[)\\]]?$"_s);
    const auto match = behind.match(cell.simplified());
    if (!match.hasMatch() || match.capturedLength(2) < 2 || timeIn(cell) || momentIn(cell, DateOrder::DayFirst))
        return false;
    const QString rest = match.captured(1);
    return timeIn(rest, TimeForm::Unknown) || (momentIn(rest, DateOrder::DayFirst) && rest.contains(u':'));
}

} // namespace helpdesk
