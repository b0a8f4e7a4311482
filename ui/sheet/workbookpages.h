// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/sheet/callcolumns.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace helpdesk {

/// The pages of a workbook as the library keeps them: each in a temporary file until they are packed. Lines of a page
/// are written from its top on. Knows cells and faces; what they mean is its owner's affair.
class WorkbookPages
{
public:
    enum class Face {
        Plain,
        Head,
        HeadRight,
        Title,
        Muted,
        Bold,
        Count,
        Mean,
        Duration,
        Share,
        Date,
        Time,
        Moment,
        Link
    };
    static constexpr int faceCount = static_cast<int>(Face::Link) + 1;
    static constexpr int linesBetweenLooks = 1000; ///< So often who writes many lines asks for state().

    /// What writes workbooks, in the library folder of the program.
    static constexpr QLatin1String part{"libauricular-workbook.so"};

    /// A workbook without pages, to be written to \a path. NotFound, with the file's name: that part of the program is
    /// not installed; as finish() otherwise.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookPages>> begin(const QString &path);

    WorkbookPages() = default;
    WorkbookPages(const WorkbookPages &) = delete;
    WorkbookPages &operator=(const WorkbookPages &) = delete;
    virtual ~WorkbookPages() = default;

    /// What is written from here on goes on no disk; as finish() says it.
    [[nodiscard]] virtual Result<> state() = 0;

    /// Negative: there can be no more.
    [[nodiscard]] virtual int add(const QString &name) = 0;
    [[nodiscard]] virtual const QString &name(std::size_t page) const = 0;
    [[nodiscard]] virtual int lines(std::size_t page) const = 0;
    virtual void setTitle(const QString &title, const QString &organisation) = 0;
    virtual void setWidth(std::size_t page, int firstColumn, int lastColumn, int digits) = 0;
    /// What stays in view, what is repeated on paper, and arrows to filter by over \a columns; after the last line.
    virtual void frame(std::size_t page, int frozenLines, int frozenColumns, int filteredColumns) = 0;
    /// A page too wide for one sheet of paper: so many across, the first columns on each; room for two lines of heads.
    virtual void spread(std::size_t page, int across, int repeatedColumns) = 0;
    /// Numbers that are names, such as telephones, are no fault there.
    virtual void keepAsText(std::size_t page, const std::vector<CallColumn> &columns) = 0;

    virtual void write(std::size_t page, int line, int column, const SheetCell &cell) = 0;
    virtual void writeText(std::size_t page, int line, int column, const QString &text, Face face) = 0;
    virtual void writeLink(std::size_t page, int line, int column, const QString &toPage) = 0;
    virtual void writeFormula(std::size_t page, int line, int column, const QString &formula, double value,
                              Face face) = 0;
    virtual void writeFormula(std::size_t page, int line, int column, const QString &formula, const QString &value,
                              Face face) = 0;

    /// Packs all pages. NotAllowed: stopped, which takes effect at the end of the page in hand. Nothing but the
    /// destructor may be used then.
    [[nodiscard]] virtual Result<> finish(const std::atomic<bool> &stop) = 0;
    [[nodiscard]] virtual std::vector<qint64> rowsAPage() const = 0;
};

using CellFace = WorkbookPages::Face;

} // namespace helpdesk
