// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/callworkbook.h"

#include "core/base/day.h"
#include "core/organisation/localtime.h"
#include "ui/sheet/indicatorlayout.h"
#include "ui/sheet/workbookcheck.h"
#include "ui/sheet/workbookpages.h"
#include "ui/text/desktext.h"

#include <algorithm>
#include <functional>

namespace helpdesk {

namespace {

constexpr std::size_t indicatorPage = 0;
constexpr int monthLinkWidth = 12;
constexpr int headLines = 1;
constexpr int pagesAcross = 6;   ///< On paper.
constexpr int frozenColumns = 3; ///< Which call: folio, date, time.

} // namespace

CallWorkbook::CallWorkbook(const QString &path, CallColumns columns, WorkbookHead head, int linesASheet)
    : m_file(path),
      m_columns(std::move(columns)),
      m_head(std::move(head)),
      m_linesASheet(linesASheet),
      m_indicators(indicatorHeadLine + 2)
{
}

CallWorkbook::~CallWorkbook() = default;

Result<> CallWorkbook::begin()
{
    if (m_head.period.endMs <= m_head.period.beginMs)
        return {Error::Code::InvalidInput, QStringLiteral("sheet: an empty period")};
    const QDate last = m_columns.clock().monthOf(m_head.period.endMs - 1);
    const QDate first = m_columns.clock().monthOf(m_head.period.beginMs);
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    if (months > mostMonths)
        return {Error::Code::InvalidInput, QStringLiteral("sheet: %1 months").arg(months)};
    if (const Result<> done = m_file.begin(); !done)
        return done;
    auto begun = WorkbookPages::begin(m_file.unfinished());
    if (!begun)
        return begun.error();
    m_pages = begun.take();
    if (m_pages->add(tr("Indicators")) < 0)
        return m_pages->state();
    m_pages->setTitle(DeskText::titled(m_head.kind, tr("General call report")), m_head.organisation);
    return openMonth(first);
}

Result<> CallWorkbook::openMonth(QDate first)
{
    m_months.push_back({first, {}, Indicators::Values(m_indicators.count(), 0)});
    m_month = m_months.size() - 1;
    m_monthEndMs = beginOf(first.addMonths(1), m_columns.clock().zone());
    return openPage(m_months.back());
}

Result<> CallWorkbook::openPage(Month &month)
{
    const QString name = month.first.toString(QStringLiteral("yyyy-MM"));
    const int page =
        m_pages->add(month.pages.empty() ? name : QStringLiteral("%1 (%2)").arg(name).arg(month.pages.size() + 1));
    if (page < 0)
        return {Error::Code::StorageFull, QStringLiteral("sheet: no more temporary files")};
    month.pages.push_back(static_cast<std::size_t>(page));
    m_linesOfPage = 0;
    m_pages->spread(month.pages.back(), pagesAcross, frozenColumns);
    int column = 0;
    for (const CallColumns::Column &head : m_columns.heads()) {
        m_pages->setWidth(month.pages.back(), column, column, head.width);
        m_pages->writeText(month.pages.back(), 0, column++, head.head, CellFace::Head);
    }
    return {};
}

Result<> CallWorkbook::goToMonthOf(qint64 atMs)
{
    while (atMs >= m_monthEndMs) {
        if (const Result<> done = openMonth(m_months.back().first.addMonths(1)); !done)
            return done;
    }
    return {};
}

Result<> CallWorkbook::add(const ReportLine &line)
{
    if (const Result<> done = goToMonthOf(line.call.summary.startedAtMs); !done)
        return done;
    Month &month = m_months[m_month];
    if (m_linesOfPage == m_linesASheet) {
        if (const Result<> done = openPage(month); !done)
            return done;
    }
    ++m_linesOfPage;
    int column = 0;
    for (const SheetCell &cell : m_columns.row(line))
        m_pages->write(month.pages.back(), static_cast<int>(m_linesOfPage), column++, cell);
    m_indicators.count(line, month.values);
    return ++m_lines % WorkbookPages::linesBetweenLooks == 0 ? m_pages->state() : Result<>();
}

Result<> CallWorkbook::finish(const std::atomic<bool> &stop)
{
    if (const Result<> done = goToMonthOf(m_head.period.endMs - 1); !done)
        return done;
    writeIndicators();
    for (const Month &month : m_months) {
        for (const std::size_t page : month.pages) {
            m_pages->frame(page, headLines, frozenColumns, static_cast<int>(m_columns.heads().size()));
            m_pages->keepAsText(
                page, {CallColumn::Phone, CallColumn::TicketNumbers, CallColumn::WhomNumber, CallColumn::OriginNumber});
        }
    }
    const std::vector<qint64> rows = m_pages->rowsAPage();
    if (const Result<> done = m_pages->finish(stop); !done)
        return done.error().code == Error::Code::StorageFailed ? Result<>(m_file.whyNotWritten()) : done;
    if (!isWorkbookWhole(m_file.unfinished(), rows))
        return m_file.whyNotWritten();
    return stop ? Result<>(Error::Code::NotAllowed, QStringLiteral("sheet: stopped")) : m_file.publish();
}

std::vector<Indicators::Lines> CallWorkbook::linesOf(const Month &month) const
{
    std::vector<Indicators::Lines> lines;
    for (const std::size_t page : month.pages)
        lines.push_back({m_pages->name(page), std::max(2, m_pages->lines(page))});
    return lines;
}

void CallWorkbook::writeHead()
{
    const auto shown = [this](qint64 atMs, const QString &format = QStringLiteral("dd/MM/yyyy")) {
        return utcTime(m_columns.clock().shownMs(atMs)).toString(format);
    };
    const QString asOf = shown(m_head.asOfMs, QStringLiteral("dd/MM/yyyy HH:mm"));
    m_pages->writeText(indicatorPage, 0, 0, DeskText::titled(m_head.kind, tr("General call report")), CellFace::Title);
    m_pages->writeText(indicatorPage, 1, 0, QStringList{m_head.organisation, m_head.unit}.join(QStringLiteral(" · ")),
                       CellFace::Muted);
    m_pages->writeText(indicatorPage, 2, 0,
                       tr("First rings from %1 to %2, as of %3")
                           .arg(shown(m_head.period.beginMs), shown(m_head.period.endMs - 1), asOf),
                       CellFace::Muted);
    m_pages->writeText(indicatorPage, indicatorHeadLine, 0, tr("Month of the first ring"), CellFace::Head);
    int column = 1;
    for (const Month &month : m_months)
        m_pages->writeLink(indicatorPage, indicatorHeadLine, column++, m_pages->name(month.pages.front()));
    m_pages->writeText(indicatorPage, indicatorHeadLine, column, tr("Total"), CellFace::HeadRight);
    m_pages->setWidth(indicatorPage, 0, 0, indicatorNameWidth);
    m_pages->setWidth(indicatorPage, 1, column, monthLinkWidth);
    m_pages->frame(indicatorPage, indicatorHeadLine + 1, 1, 0);
}

void CallWorkbook::writeIndicators()
{
    writeHead();
    Indicators::Values total(m_indicators.count(), 0);
    for (Month &month : m_months) {
        std::transform(total.begin(), total.end(), month.values.begin(), total.begin(), std::plus<>());
        m_indicators.derive(month.values);
    }
    m_indicators.derive(total);
    for (std::size_t at = 0; at < m_indicators.count(); ++at)
        writeIndicator(at, total);
}

void CallWorkbook::writeIndicator(std::size_t at, const Indicators::Values &total)
{
    const Indicators::Row row = m_indicators.row(at);
    const int line = indicatorHeadLine + 1 + static_cast<int>(at);
    m_pages->writeText(indicatorPage, line, 0, row.name,
                       row.kind == Indicators::Kind::Heading || row.kind == Indicators::Kind::Share ? CellFace::Bold
                                                                                                    : CellFace::Plain);
    if (row.kind == Indicators::Kind::Heading)
        return;
    const auto put = [&](std::size_t column, const QString &formula, qint64 value) {
        const int to = static_cast<int>(column);
        const bool isSum = row.kind == Indicators::Kind::Summed;
        const bool isShare = row.kind == Indicators::Kind::Share;
        const CellFace face = isSum ? CellFace::Duration : isShare ? CellFace::Share : CellFace::Count;
        if (value == Indicators::dash)
            m_pages->writeFormula(indicatorPage, line, to, formula, QStringLiteral("—"), face);
        else
            m_pages->writeFormula(indicatorPage, line, to, formula,
                                  static_cast<double>(value)
                                      / (isSum         ? dayMs
                                             : isShare ? 10
                                                       : 1),
                                  face);
    };
    const std::size_t last = m_months.size();
    for (std::size_t column = 1; column <= last; ++column) {
        const Month &month = m_months[column - 1];
        put(column, m_indicators.formula(at, sheetColumn(static_cast<int>(column)), linesOf(month)), month.values[at]);
    }
    const int to = static_cast<int>(last) + 1;
    put(last + 1, m_indicators.totalFormula(at, sheetColumn(to), sheetColumn(1), sheetColumn(to - 1)), total[at]);
}

} // namespace helpdesk
