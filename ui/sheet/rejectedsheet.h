// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"
#include "core/base/result.h"
#include "core/import/importedcall.h"
#include "ui/sheet/wholefile.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <memory>
#include <vector>

namespace helpdesk {

class WorkbookPages;

/// The rows of an old log that were not taken, given back with the reason before them, in the words of the screen: to
/// be mended and brought in again. A workbook of text cells where the name ends in .xlsx, else CSV. Rows of a sheet
/// with other heads get a page of their own, in CSV a further line of heads after an empty line: both are read again as
/// they stand. Errors as WholeFile's.
class RejectedSheet
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::RejectedSheet)

public:
    RejectedSheet(const QString &path, ByteOrderMark mark);
    ~RejectedSheet();

    /// \a heads: of a file without a row.
    [[nodiscard]] Result<> begin(const QStringList &heads);
    [[nodiscard]] Result<> add(const RejectedRow &row);
    /// NotAllowed: stopped. Whatever goes wrong, what stood there stays.
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop);

private:
    [[nodiscard]] Result<> beginPart();
    [[nodiscard]] Result<> beginPage();
    [[nodiscard]] Result<> put(const QString &first, QStringList cells, bool isHead);
    [[nodiscard]] Result<> published(const std::atomic<bool> &stop);

    WholeFile m_file;
    const bool m_isWorkbook;
    const ByteOrderMark m_mark; ///< CSV only.
    std::unique_ptr<WorkbookPages> m_pages;
    QFile m_csv;
    QByteArray m_pending;
    QStringList m_heads;
    bool m_hadReason = false;  ///< The sheet is itself of such a file.
    bool m_isBegun = false;    ///< Some heads are written.
    std::vector<int> m_widths; ///< Columns of each page.
    int m_line = 0;
    qint64 m_lines = 0;
};

} // namespace helpdesk
