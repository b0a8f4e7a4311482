// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/import/cellvalue.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

const EnumWords<DateOrder, 3> dateOrderWords{{{
    {DateOrder::DayFirst, "day-first"},
    {DateOrder::MonthFirst, "month-first"},
    {DateOrder::YearFirst, "year-first"},
}}};

namespace {

/// "26" is of this century.
int wholeYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<QDate> sensible(int year, int month, int day)
{
    const QDate date(wholeYear(year), month, day);
    const bool holds = date.isValid() && date.year() >= 1990 && date.year() <= 2100;
    return holds ? std::optional(date) : std::nullopt;
}

int monthNamed(const QString &word)
{
    static constexpr std::array<std::array<const char *, 2>, 12> begins{{{"ene", "jan"},
                                                                         {"feb", "feb"},
                                                                         {"mar", "mar"},
                                                                         {"abr", "apr"},
                                                                         {"may", "may"},
                                                                         {"jun", "jun"},
                                                                         {"jul", "jul"},
                                                                         {"ago", "aug"},
                                                                         {"sep", "set"},
                                                                         {"oct", "oct"},
                                                                         {"nov", "nov"},
                                                                         {"dic", "dec"}}};
    for (std::size_t i = 0; i < begins.size(); ++i) {
        for (const char *begin : begins[i]) {
            if (word.size() >= 3 && word.startsWith(QLatin1String(begin)))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::optional<CellMoment> with(std::optional<QDate> day, const QString &rest)
{
    if (!day)
        return std::nullopt;
    const QString hour = rest.simplified();
    if (hour.isEmpty())
        return CellMoment{*day};
    const auto time = timeIn(hour);
    return time ? std::optional(CellMoment{day->addDays(time->daysLater), time->time, time->offset_s}) : std::nullopt;
}

/// 2-mar-26, 2 de marzo de 2026, Mar 2, 2026, "lun., 2 de mar. de 2026 9:05".
std::optional<CellMoment> namedMonth(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:\\p{L}+\\.?[, ]+)?(?:(\\d{1,2})[- /]+(?:de +)?"
        "(\\p{L}{3,})|(\\p{L}{3,})\\.?[- /]+(\\d{1,2}))\\.?[-, /]+(?:de[l]? +)?(\\d{4}|\\d{2})(?:[ ,]+(.*))?$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const bool dayFirst = match.capturedLength(1) > 0;
    const int month = monthNamed(foldedForSearch(match.captured(dayFirst ? 2 : 3)));
    return with(month ? sensible(match.captured(5).toInt(), month, match.captured(dayFirst ? 1 : 4).toInt())
                      : std::nullopt,
                match.captured(6));
}

/// A spreadsheet's own way: days since the end of 1899.
std::optional<CellMoment> serialMoment(double serial)
{
    if (serial < 32874 || serial >= 73416) // 1990 to 2100.
        return std::nullopt;
    double days = std::floor(serial);
    auto ms = static_cast<qint64>(std::llround((serial - days) * static_cast<double>(dayMs)));
    if (ms == dayMs) { // What binary fractions leave of midnight.
        days += 1;
        ms = 0;
    }
    CellMoment moment{QDate(1899, 12, 30).addDays(static_cast<qint64>(days))};
    if (ms > 0)
        moment.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    return moment;
}

/// 20260302 and 20260302T090507, as programs write them; digits alone are no number of days.
std::optional<CellMoment> compactMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^(19\\d{2}|20\\d{2})(\\d{2})(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(.*))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString hour = match.capturedLength(4) == 0
        ? QString()
        : QStringLiteral("%1:%2:%3")
                .arg(match.captured(4), match.captured(5), match.captured(6).rightJustified(2, u'0'))
            + match.captured(7);
    return with(sensible(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), hour);
}

std::optional<QDate> dayOf(const DateParts &parts, DateOrder order)
{
    const auto &[a, b, c, yearFirst, rest] = parts;
    if (yearFirst)
        return sensible(a, b, c);
    if (order == DateOrder::YearFirst && c < 100)
        return sensible(a, b, c);
    // A cell that can be read in one way only is read in that one.
    const bool dayFirst = a > 12 || (order != DateOrder::MonthFirst && b <= 12);
    return dayFirst ? sensible(c, b, a) : sensible(c, a, b);
}

} // namespace

std::optional<DateParts> datePartsIn(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:\\p{L}+\\.?[, ]+)?(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:[ ,]+(.*)|T(\\d.*))?$"_s);
    const auto match = form.match(cell.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const int first = static_cast<int>(match.capturedLength(1));
    const int last = static_cast<int>(match.capturedLength(4));
    const bool yearFirst = first == 4 && last <= 2;
    if (!yearFirst && (first > 2 || (last != 4 && last != 2)))
        return std::nullopt;
    return DateParts{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), yearFirst,
                     match.captured(5) + match.captured(6)};
}

std::optional<CellMoment> momentIn(const QString &cell, DateOrder order, CellKind kind)
{
    const QString text = cell.simplified();
    if (const auto number = numberIn(text)) {
        if (kind == CellKind::Hours || kind == CellKind::Minutes || kind == CellKind::Seconds)
            return std::nullopt;
        const auto serial = serialMoment(*number);
        return serial ? serial : compactMoment(text);
    }
    if (const auto parts = datePartsIn(text))
        return with(dayOf(*parts, order), parts->rest);
    const auto compact = compactMoment(text);
    return compact ? compact : namedMonth(text);
}

} // namespace helpdesk
