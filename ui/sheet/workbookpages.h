// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/sheet/callcolumns.h"

#include <QString>

#include <atomic>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace helpdesk {

/// The pages of a workbook as the library keeps them: each in a temporary file until they are packed. Lines of a page are
/// written from its top on. Knows cells and faces; what they mean is its owner's affair.
class WorkbookPages
{
public:
    enum class Face { Plain, Head, HeadRight, Title, Muted, Bold, Count, Mean, Duration, Share, Date, Time, Moment, Link };
    static constexpr int faceCount = static_cast<int>(Face::Link) + 1;

    explicit WorkbookPages(const QString &path);
    WorkbookPages(const WorkbookPages &) = delete;
    WorkbookPages &operator=(const WorkbookPages &) = delete;
    ~WorkbookPages();

    /// What is written from here on goes on no disk; as finish() says it.
    [[nodiscard]] Result<> state();

    /// Negative: there can be no more.
    [[nodiscard]] int add(const QString &name);
    [[nodiscard]] const QString &name(std::size_t page) const { return m_pages.at(page).name; }
    [[nodiscard]] int lines(std::size_t page) const { return m_pages.at(page).lines; }
    void setTitle(const QString &title, const QString &organisation);
    void setWidth(std::size_t page, int firstColumn, int lastColumn, int digits);
    /// What stays in view, what is repeated on paper, and arrows to filter by over \a columns; after the last line.
    void frame(std::size_t page, int frozenLines, int frozenColumns, int filteredColumns);
    /// A page too wide for one sheet of paper: so many across, the first columns on each; room for two lines of heads.
    void spread(std::size_t page, int across, int repeatedColumns);
    /// Numbers that are names, such as telephones, are no fault there.
    void keepAsText(std::size_t page, const std::vector<CallColumn> &columns);

    void write(std::size_t page, int line, int column, const SheetCell &cell);
    void writeText(std::size_t page, int line, int column, const QString &text, Face face);
    void writeLink(std::size_t page, int line, int column, const QString &toPage);
    void writeFormula(std::size_t page, int line, int column, const QString &formula, double value, Face face);
    void writeFormula(std::size_t page, int line, int column, const QString &formula, const QString &value, Face face);

    /// Packs all pages. NotAllowed: stopped, which takes effect at the end of the page in hand. Nothing but the destructor
    /// may be used then.
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop);
    [[nodiscard]] std::vector<qint64> rowsAPage() const;

private:
    struct Page
    {
        QString name;
        lxw_worksheet *sheet = nullptr;
        int lines = 0; ///< Down to the last one written.
        qint64 rows = 0;
    };

    void makeFaces();
    [[nodiscard]] lxw_worksheet *at(std::size_t page, int line);
    [[nodiscard]] lxw_format *face(Face face) const { return m_faces[static_cast<std::size_t>(face)]; }

    lxw_workbook *m_book = nullptr;
    std::array<lxw_format *, faceCount> m_faces{};
    std::vector<Page> m_pages;
};

} // namespace helpdesk
