// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/plugin/xlsxpages.h"

#include "ui/sheet/celltext.h"
#include "ui/sheet/sheeterror.h"

#include <QDir>
#include <QFile>

#include <unistd.h>
#include <xlsxwriter.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace helpdesk {

namespace {

constexpr double dayMs = 86'400'000;
constexpr double epochDay = 25569; ///< 1970-01-01 as spreadsheets count days.
constexpr int letterPaper = 1;
constexpr double headHeight = 32; ///< Points: two lines.
constexpr auto lookEvery = std::chrono::milliseconds(50);

QByteArray utf8(const QString &text)
{
    return workbookText(text).toUtf8();
}

/// While the library packs it asks nobody whether it may go on. When a stop is asked for, the files that it has still
/// to read are made empty, which brings it to its end.
class StopWatch
{
public:
    StopWatch(std::vector<int> files, const std::atomic<bool> &stop)
        : m_files(std::move(files)),
          m_thread([this, &stop](const std::stop_token &done) { watch(done, stop); })
    {
    }

    ~StopWatch()
    {
        m_thread.request_stop();
        m_thread.join();
        for (const int file : m_files)
            close(file);
    }

    StopWatch(const StopWatch &) = delete;
    StopWatch &operator=(const StopWatch &) = delete;

private:
    void watch(const std::stop_token &done, const std::atomic<bool> &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any changed;
        while (!done.stop_requested() && !stop)
            changed.wait_for(lock, done, lookEvery, [] { return false; });
        for (const int file : m_files) {
            if (stop && ftruncate(file, 0) != 0)
                return; // It ends later.
        }
    }

    std::vector<int> m_files;
    std::jthread m_thread;
};

} // namespace

XlsxPages::XlsxPages(const QString &path)
{
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (m_book)
        makeFaces();
}

XlsxPages::~XlsxPages()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxPages::makeFaces()
{
    for (lxw_format *&format : m_faces)
        format = workbook_add_format(m_book);
    for (const Face head : {Face::Head, Face::HeadRight, Face::Link}) {
        format_set_bold(face(head));
        format_set_text_wrap(face(head));
        format_set_align(face(head), LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(face(head), 0xE4EAE8);
        format_set_bottom(face(head), LXW_BORDER_THIN);
    }
    format_set_bold(face(Face::Title));
    format_set_font_size(face(Face::Title), 14);
    format_set_font_color(face(Face::Muted), 0x4A5A57);
    format_set_bold(face(Face::Bold));
    format_set_num_format(face(Face::Count), "0");
    format_set_num_format(face(Face::Mean), "0.00");
    format_set_num_format(face(Face::Duration), "[h]:mm:ss");
    format_set_num_format(face(Face::Share), "0.0\" %\"");
    format_set_bold(face(Face::Share));
    format_set_num_format(face(Face::Date), "dd/mm/yyyy");
    format_set_num_format(face(Face::Time), "hh:mm:ss");
    format_set_num_format(face(Face::Moment), "dd/mm/yyyy hh:mm");
    format_set_underline(face(Face::Link), LXW_UNDERLINE_SINGLE);
    for (const Face number : {Face::HeadRight, Face::Link, Face::Count, Face::Mean, Face::Duration, Face::Share})
        format_set_align(face(number), LXW_ALIGN_RIGHT); // A dash stands where the numbers end.
}

int XlsxPages::add(const QString &name)
{
    lxw_worksheet *sheet = m_book ? workbook_add_worksheet(m_book, utf8(name).constData()) : nullptr;
    if (!sheet)
        return -1;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, letterPaper);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
    m_pages.push_back({name, sheet});
    return static_cast<int>(m_pages.size()) - 1;
}

void XlsxPages::setTitle(const QString &title, const QString &organisation)
{
    QByteArray titleBytes = utf8(title);
    QByteArray company = utf8(organisation);
    lxw_doc_properties properties = {};
    properties.title = titleBytes.data();
    properties.company = company.data();
    workbook_set_properties(m_book, &properties);
}

void XlsxPages::setWidth(std::size_t page, int firstColumn, int lastColumn, int digits)
{
    worksheet_set_column(m_pages.at(page).sheet, static_cast<lxw_col_t>(firstColumn),
                         static_cast<lxw_col_t>(lastColumn), digits, nullptr);
}

void XlsxPages::frame(std::size_t page, int frozenLines, int frozenColumns, int filteredColumns)
{
    lxw_worksheet *sheet = m_pages.at(page).sheet;
    worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(frozenLines), static_cast<lxw_col_t>(frozenColumns));
    worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(frozenLines - 1));
    if (filteredColumns > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(std::max(1, m_pages.at(page).lines - 1)),
                             static_cast<lxw_col_t>(filteredColumns - 1));
}

void XlsxPages::spread(std::size_t page, int across, int repeatedColumns)
{
    lxw_worksheet *sheet = m_pages.at(page).sheet;
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(across), 0);
    worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(repeatedColumns - 1));
    worksheet_set_row(sheet, 0, headHeight, nullptr);
}

void XlsxPages::keepAsText(std::size_t page, const std::vector<CallColumn> &columns)
{
    QByteArrayList ranges;
    for (const CallColumn column : columns) {
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        const auto at = static_cast<lxw_col_t>(column);
        lxw_rowcol_to_range(range.data(), 1, at, static_cast<lxw_row_t>(std::max(1, m_pages.at(page).lines - 1)), at);
        ranges.append(range.data());
    }
    worksheet_ignore_errors(m_pages.at(page).sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, ranges.join(' ').constData());
}

lxw_worksheet *XlsxPages::at(std::size_t page, int line)
{
    Page &of = m_pages[page];
    if (line >= of.lines) {
        of.lines = line + 1;
        ++of.rows;
    }
    return of.sheet;
}

void XlsxPages::write(std::size_t page, int line, int column, const SheetCell &cell)
{
    lxw_worksheet *sheet = at(page, line);
    const auto row = static_cast<lxw_row_t>(line);
    const auto col = static_cast<lxw_col_t>(column);
    const auto number = static_cast<double>(cell.number);
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return;
    case SheetCell::Kind::Number:
        worksheet_write_number(sheet, row, col, number, nullptr);
        return;
    case SheetCell::Kind::Date:
        worksheet_write_number(sheet, row, col,
                               static_cast<double>(cell.number / static_cast<qint64>(dayMs)) + epochDay,
                               face(Face::Date));
        return;
    case SheetCell::Kind::Time:
        worksheet_write_number(sheet, row, col, static_cast<double>(cell.number % static_cast<qint64>(dayMs)) / dayMs,
                               face(Face::Time));
        return;
    case SheetCell::Kind::Moment:
        worksheet_write_number(sheet, row, col, number / dayMs + epochDay, face(Face::Moment));
        return;
    case SheetCell::Kind::Duration:
        worksheet_write_number(sheet, row, col, number / dayMs, face(Face::Duration));
        return;
    case SheetCell::Kind::Text:
        worksheet_write_string(sheet, row, col, utf8(cell.text).constData(), nullptr);
        return;
    }
}

void XlsxPages::writeText(std::size_t page, int line, int column, const QString &text, Face of)
{
    worksheet_write_string(at(page, line), static_cast<lxw_row_t>(line), static_cast<lxw_col_t>(column),
                           utf8(text).constData(), face(of));
}

/// As a formula: links as such are not kept by the library when lines lie in files.
void XlsxPages::writeLink(std::size_t page, int line, int column, const QString &toPage)
{
    writeFormula(page, line, column, QStringLiteral("=HYPERLINK(\"#'%1'!A1\",\"%1\")").arg(toPage), toPage, Face::Link);
}

void XlsxPages::writeFormula(std::size_t page, int line, int column, const QString &formula, double value, Face of)
{
    worksheet_write_formula_num(at(page, line), static_cast<lxw_row_t>(line), static_cast<lxw_col_t>(column),
                                formula.toUtf8().constData(), face(of), value);
}

void XlsxPages::writeFormula(std::size_t page, int line, int column, const QString &formula, const QString &value,
                             Face of)
{
    worksheet_write_formula_str(at(page, line), static_cast<lxw_row_t>(line), static_cast<lxw_col_t>(column),
                                formula.toUtf8().constData(), face(of), value.toUtf8().constData());
}

Result<> XlsxPages::state()
{
    if (!m_book)
        return sheetError("begin", ENOMEM);
    for (const Page &page : m_pages) {
        errno = 0;
        if (fflush(page.sheet->file) != 0 || ferror(page.sheet->file))
            return sheetError("temporary file",
                              errno ? errno : ENOSPC); // The word of the first failure is gone by the next.
    }
    return {};
}

Result<> XlsxPages::finish(const std::atomic<bool> &stop)
{
    if (const Result<> written = state(); !written)
        return written;
    std::vector<int> files;
    for (const Page &page : m_pages)
        files.push_back(dup(fileno(page.sheet->file)));
    lxw_error failed = LXW_NO_ERROR;
    errno = 0;
    {
        const StopWatch watch(std::move(files), stop);
        failed = workbook_close(std::exchange(m_book, nullptr)); // Frees it, whatever it says.
    }
    if (stop)
        return {Error::Code::NotAllowed, QStringLiteral("sheet: stopped")};
    return failed == LXW_NO_ERROR ? Result<>() : Result<>(sheetError(lxw_strerror(failed), errno));
}

std::vector<qint64> XlsxPages::rowsAPage() const
{
    std::vector<qint64> rows;
    for (const Page &page : m_pages)
        rows.push_back(page.rows);
    return rows;
}

} // namespace helpdesk
