// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/rejectedsheet.h"

#include "core/import/importcolumn.h"
#include "ui/sheet/sheeterror.h"
#include "ui/sheet/workbookcheck.h"
#include "ui/sheet/workbookpages.h"
#include "ui/text/importtext.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace helpdesk {

namespace {

constexpr int mostLinesAPage = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr int reasonWidth = 44;
constexpr int cellWidth = 18;
constexpr qsizetype bytesAtOnce = 64 * 1024;

} // namespace

RejectedSheet::RejectedSheet(const QString &path, ByteOrderMark mark)
    : m_file(path),
      m_isWorkbook(path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)),
      m_mark(mark)
{
}

RejectedSheet::~RejectedSheet() = default;

Result<> RejectedSheet::begin(const QStringList &heads)
{
    m_heads = heads;
    if (const Result<> done = m_file.begin(); !done)
        return done;
    if (m_isWorkbook) {
        auto begun = WorkbookPages::begin(m_file.unfinished());
        if (!begun)
            return begun.error();
        m_pages = begun.take();
        return {};
    }
    m_csv.setFileName(m_file.unfinished());
    errno = 0;
    if (!m_csv.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return sheetError("open", errno);
    if (m_mark == ByteOrderMark::With)
        m_pending = "\xEF\xBB\xBF";
    return {};
}

/// The rows below one line of heads.
Result<> RejectedSheet::beginPart()
{
    m_hadReason = !m_heads.isEmpty() && isReasonHead(m_heads.front());
    const bool isFurther = std::exchange(m_isBegun, true);
    if (m_isWorkbook)
        return beginPage();
    if (isFurther)
        m_pending += "\r\n";
    return put(tr("Why it was not taken"), m_heads, true);
}

Result<> RejectedSheet::beginPage()
{
    const int page = m_pages->add(m_widths.empty() ? tr("Not taken") : tr("Not taken (%1)").arg(m_widths.size() + 1));
    if (page < 0)
        return {Error::Code::StorageFull, QStringLiteral("rejected: no more temporary files")};
    m_widths.push_back(std::min(static_cast<int>(m_heads.size()) + (m_hadReason ? 0 : 1), mostColumns));
    m_line = 0;
    m_pages->setWidth(static_cast<std::size_t>(page), 0, 0, reasonWidth);
    m_pages->setWidth(static_cast<std::size_t>(page), 1,
                      std::clamp(static_cast<int>(m_heads.size()), 1, mostColumns - 1), cellWidth);
    return put(tr("Why it was not taken"), m_heads, true);
}

Result<> RejectedSheet::add(const RejectedRow &row)
{
    ++m_lines;
    Result<> done;
    if (!m_isBegun || row.heads != m_heads) {
        m_heads = row.heads;
        done = beginPart();
    } else if (m_isWorkbook && m_line == mostLinesAPage) {
        done = beginPage();
    }
    return done ? put(ImportText::of(row.why), row.cells, false) : done;
}

Result<> RejectedSheet::put(const QString &first, QStringList cells, bool isHead)
{
    if (m_hadReason && !cells.isEmpty())
        cells.removeFirst();
    cells.prepend(first);
    if (m_isWorkbook) {
        for (int column = 0; column < std::min<qsizetype>(cells.size(), mostColumns); ++column) {
            if (!cells.at(column).isEmpty())
                m_pages->writeText(m_widths.size() - 1, m_line, column, cells.at(column),
                                   isHead ? CellFace::Head : CellFace::Plain);
        }
        ++m_line;
        return m_lines % WorkbookPages::linesBetweenLooks == 0 ? m_pages->state() : Result<>();
    }
    for (QString &cell : cells)
        cell = csvField(cell);
    m_pending += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    if (m_pending.size() < bytesAtOnce)
        return {};
    errno = 0;
    const QByteArray bytes = std::exchange(m_pending, {});
    return m_csv.write(bytes) == bytes.size() ? Result<>() : Result<>(sheetError("write", errno));
}

Result<> RejectedSheet::finish(const std::atomic<bool> &stop)
{
    if (stop)
        return {Error::Code::NotAllowed, QStringLiteral("rejected: stopped")};
    if (const Result<> done = m_isBegun ? Result<>() : beginPart(); !done)
        return done;
    if (!m_isWorkbook) {
        errno = 0;
        const bool whole = m_csv.write(m_pending) == m_pending.size();
        const int failed = errno;
        m_csv.close();
        return whole ? published(stop) : Result<>(sheetError("write", failed));
    }
    for (std::size_t page = 0; page < m_widths.size(); ++page)
        m_pages->frame(page, 1, 1, m_widths[page]);
    const std::vector<qint64> rows = m_pages->rowsAPage();
    if (const Result<> done = m_pages->finish(stop); !done)
        return done.error().code == Error::Code::StorageFailed ? Result<>(m_file.whyNotWritten()) : done;
    return isWorkbookWhole(m_file.unfinished(), rows) ? published(stop) : Result<>(m_file.whyNotWritten());
}

/// What stood under the file's name stays when nobody wants the new one any more, however soon that was written.
Result<> RejectedSheet::published(const std::atomic<bool> &stop)
{
    return stop ? Result<>(Error::Code::NotAllowed, QStringLiteral("rejected: stopped")) : m_file.publish();
}

} // namespace helpdesk
