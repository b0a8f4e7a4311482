// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/figurepage.h"

#include "core/base/day.h"
#include "ui/sheet/indicators.h"
#include "ui/text/signs.h"

namespace helpdesk {

namespace {

/// As a sheet counts.
double daysOf(qint64 ms)
{
    return static_cast<double>(ms) / static_cast<double>(dayMs);
}

} // namespace

void FigurePage::endLine()
{
    ++m_line;
    m_column = 0;
}

void FigurePage::text(const QString &words, Face face)
{
    m_pages.writeText(m_page, m_line, m_column++, words, face);
}

void FigurePage::count(qint64 value, bool known)
{
    if (!known)
        return text(dash, Face::Count);
    m_pages.write(m_page, m_line, m_column++, {SheetCell::Kind::Number, value, {}});
}

void FigurePage::moment(qint64 shownMs)
{
    m_pages.write(m_page, m_line, m_column++, {SheetCell::Kind::Moment, shownMs, {}});
}

void FigurePage::duration(qint64 ms, bool known)
{
    if (!known)
        return text(dash, Face::Count);
    m_pages.write(m_page, m_line, m_column++, {SheetCell::Kind::Duration, ms, {}});
}

void FigurePage::sum(const QString &of, qint64 value, bool known)
{
    if (!known)
        return text(dash, Face::Count);
    formula(QStringLiteral("=") + of, static_cast<double>(value), Face::Count);
}

void FigurePage::durationSum(const QString &of, qint64 ms, bool known)
{
    if (!known)
        return text(dash, Face::Count);
    formula(QStringLiteral("=") + of, daysOf(ms), Face::Duration);
}

void FigurePage::share(const QString &part, const QString &whole, const Ratio &ratio)
{
    const auto tenths = ratio.perMille();
    guarded(whole, QStringLiteral("ROUND(1000*%1/%2,0)/10").arg(part, whole),
            tenths ? std::optional(static_cast<double>(*tenths) / 10) : std::nullopt, Face::Share);
}

void FigurePage::mean(const QString &total, const QString &number, std::optional<qint64> hundredths)
{
    guarded(number, QStringLiteral("ROUND(100*%1/%2,0)/100").arg(total, number),
            hundredths ? std::optional(static_cast<double>(*hundredths) / 100) : std::nullopt, Face::Mean);
}

void FigurePage::meanDuration(const QString &total, const QString &number, std::optional<qint64> ms)
{
    guarded(number, QStringLiteral("%1/%2").arg(total, number), ms ? std::optional(daysOf(*ms)) : std::nullopt,
            Face::Duration);
}

QString FigurePage::cell(int column, int line)
{
    return sheetColumn(column) + QString::number(line + 1);
}

QString FigurePage::sumOf(int column, int firstLine, int lastLine)
{
    return QStringLiteral("SUM(%1:%2)").arg(cell(column, firstLine), cell(column, lastLine));
}

void FigurePage::formula(const QString &formula, double value, Face face)
{
    m_pages.writeFormula(m_page, m_line, m_column++, formula, value, face);
}

/// A dash where \a whole is nothing, or is one itself.
void FigurePage::guarded(const QString &whole, const QString &formula, std::optional<double> value, Face face)
{
    const QString all = QStringLiteral("=IF(N(%1)=0,\"%2\",%3)").arg(whole, dash, formula);
    if (value)
        m_pages.writeFormula(m_page, m_line, m_column++, all, *value, face);
    else
        m_pages.writeFormula(m_page, m_line, m_column++, all, dash, face);
}

} // namespace helpdesk
