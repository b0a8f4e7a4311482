// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellvalue.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsADay = 86400;
constexpr qint64 dayMs = 86'400'000;
constexpr int longestDays = 10;

/// Three numbers of a date with a sign between them, and what stands behind.
struct Triple
{
    std::array<int, 3> parts{};
    bool yearFirst = false;
    QString rest;
};

std::optional<Triple> tripleIn(const QString &cell)
{
    static const QRegularExpression form(u"^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:[ T,]+(.*))?$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = static_cast<int>(match.capturedLength(1));
    const int last = static_cast<int>(match.capturedLength(4));
    const bool yearFirst = first == 4 && last <= 2;
    if (!yearFirst && (first > 2 || (last != 4 && last != 2)))
        return std::nullopt;
    return Triple{{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()}, yearFirst, match.captured(5)};
}

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
    static constexpr std::array<std::array<const char *, 2>, 12> begins{{{"ene", "jan"}, {"feb", "feb"}, {"mar", "mar"}, {"abr", "apr"},
        {"may", "may"}, {"jun", "jun"}, {"jul", "jul"}, {"ago", "aug"}, {"sep", "set"}, {"oct", "oct"}, {"nov", "nov"}, {"dic", "dec"}}};
    for (std::size_t i = 0; i < begins.size(); ++i) {
        for (const char *begin : begins[i]) {
            if (word.size() >= 3 && word.startsWith(QLatin1String(begin)))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

/// 2-mar-26, 2 de marzo de 2026, Mar 2, 2026, "lunes 2 de marzo de 2026 9:05".
std::optional<CellMoment> namedMonth(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:\\p{L}+[, ]+)?(?:(\\d{1,2})[- /]+(?:de +)?(\\p{L}{3,})|(\\p{L}{3,})[- /]+(\\d{1,2}))\\.?[-, /]+(?:de[l]? +)?(\\d{4}|\\d{2})(?:[ ,]+(.*))?$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const bool dayFirst = match.capturedLength(1) > 0;
    const int month = monthNamed(foldedForSearch(match.captured(dayFirst ? 2 : 3)));
    const auto day = month ? sensible(match.captured(5).toInt(), month, match.captured(dayFirst ? 1 : 4).toInt()) : std::nullopt;
    if (!day)
        return std::nullopt;
    const QString rest = match.captured(6).trimmed();
    const auto time = rest.isEmpty() ? std::nullopt : timeIn(rest);
    return rest.isEmpty() || time ? std::optional(CellMoment{*day, time}) : std::nullopt;
}

QTime timeOfDay(double part)
{
    const auto ms = static_cast<qint64>(std::llround(part * static_cast<double>(dayMs)));
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::min<qint64>(ms, dayMs - 1)));
}

/// A spreadsheet's own way: days since the end of 1899.
std::optional<CellMoment> serialMoment(double serial)
{
    if (serial < 32874 || serial > 73415) // 1990 to 2100.
        return std::nullopt;
    double days = std::floor(serial);
    double part = serial - days;
    if (std::llround(part * static_cast<double>(dayMs)) == dayMs) { // What binary fractions leave of midnight.
        days += 1;
        part = 0;
    }
    CellMoment moment{QDate(1899, 12, 30).addDays(static_cast<qint64>(days)), std::nullopt};
    if (part > 0)
        moment.time = timeOfDay(part);
    return moment;
}

/// 5 min 7 s, 1 h 5 m.
std::optional<qint64> wordedDuration(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:(\\d+) *h(?:oras?|ours?|rs?)?\\.?)? *(?:(\\d+) *m(?:in(?:utos?|utes?|s)?)?\\.?)? *(?:(\\d+) *s(?:eg(?:undos?)?|ec(?:onds?)?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell);
    if (!match.hasMatch() || cell.isEmpty())
        return std::nullopt;
    return (match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong()) * 1000;
}

std::optional<qint64> clockDuration(const QString &cell)
{
    static const QRegularExpression form(u"^(?:(\\d{1,3}):)?(\\d{1,4}):(\\d{2})(?:[.,](\\d{1,3}))?$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    if (seconds > 59 || (match.capturedLength(1) > 0 && minutes > 59))
        return std::nullopt;
    const qint64 thousandths = match.capturedLength(4) > 0 ? match.captured(4).leftJustified(3, u'0').toLongLong() : 0;
    return ((match.captured(1).toLongLong() * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
}

} // namespace

void DateScan::see(const QString &cell)
{
    const auto triple = tripleIn(cell.trimmed());
    if (!triple || triple->yearFirst)
        return;
    m_dayFirst += triple->parts[0] > 12;
    m_monthFirst += triple->parts[1] > 12;
    m_either += triple->parts[0] <= 12 && triple->parts[1] <= 12 && triple->parts[0] != triple->parts[1];
}

void DurationScan::see(const QString &cell)
{
    const auto number = numberIn(cell);
    if (!number)
        return;
    m_fractions = m_fractions || *number != std::floor(*number);
    m_largest = std::max(m_largest, *number);
}

std::optional<double> numberIn(const QString &cell)
{
    static const QRegularExpression form(u"^[+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?$"_s);
    QString text = cell.trimmed();
    if (!form.match(text).hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> countIn(const QString &cell)
{
    const auto number = numberIn(cell);
    if (!number || *number < 0 || *number > 999'999'999 || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<bool> yesOrNoIn(const QString &cell)
{
    static const QStringList yes{u"si"_s, u"s"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"true"_s, u"verdadero"_s, u"v"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"falso"_s, u"f"_s};
    if (const QString mark = cell.trimmed(); mark == u"✓" || mark == u"✔" || mark == u"•")
        return true;
    if (cell.trimmed() == u"-")
        return false;
    const QString word = foldedForSearch(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<CellMoment> momentIn(const QString &cell, DateOrder order)
{
    const QString text = cell.trimmed();
    if (const auto number = numberIn(text))
        return serialMoment(*number);
    const auto triple = tripleIn(text);
    if (!triple)
        return namedMonth(text);
    const auto &[a, b, c] = triple->parts;
    // A cell that can be read in one way only is read in that one.
    const bool dayFirst = a > 12 || (order == DateOrder::DayFirst && b <= 12);
    const auto day = triple->yearFirst ? sensible(a, b, c) : dayFirst ? sensible(c, b, a) : sensible(c, a, b);
    if (!day)
        return std::nullopt;
    if (triple->rest.trimmed().isEmpty())
        return CellMoment{*day, std::nullopt};
    const auto time = timeIn(triple->rest);
    return time ? std::optional(CellMoment{*day, time}) : std::nullopt;
}

std::optional<QTime> timeIn(const QString &cell)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.](\\d{2}))?(?:[.,](\\d{1,3}))? *(?:([ap])\\.? ?m\\.?|h(?:rs?|oras?)?\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression compact(u"^([01]\\d|2[0-3])([0-5]\\d)$"_s);
    QString text = cell.trimmed();
    text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    if (const auto number = numberIn(text); number && *number >= 0 && (*number < 1 || *number > 2400)) {
        if (const double part = *number - std::floor(*number); part > 0 || *number == 0 || *number > 30000)
            return timeOfDay(part);
    }
    if (const auto match = compact.match(text); match.hasMatch())
        return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    const auto match = form.match(text);
    const bool hasHalf = match.hasMatch() && match.capturedLength(5) > 0;
    if (!match.hasMatch() || (match.capturedLength(2) == 0 && !hasHalf))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (hasHalf && (hour < 1 || hour > 12))
        return std::nullopt;
    if (hasHalf)
        hour = hour % 12 + (match.captured(5).toLower() == u"p" ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<qint64> durationIn(const QString &cell, DurationUnit unit)
{
    const QString text = cell.trimmed();
    std::optional<qint64> ms;
    if (const auto number = numberIn(text)) {
        const double day = unit == DurationUnit::Days ? *number : *number / secondsADay;
        if (day >= 0 && day < longestDays)
            ms = static_cast<qint64>(std::llround(day * static_cast<double>(dayMs)));
    } else {
        ms = clockDuration(text);
        if (!ms)
            ms = wordedDuration(text);
    }
    return ms && *ms < longestDays * dayMs ? ms : std::nullopt;
}

} // namespace helpdesk
