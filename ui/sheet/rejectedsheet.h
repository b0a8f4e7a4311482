// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/importedcall.h"
#include "ui/sheet/wholefile.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <memory>

namespace helpdesk {

class WorkbookPages;

/// The rows of an old log that were not taken, given back with the reason before them, in the words of the screen: to be
/// mended and brought in again. A workbook of text cells where the name ends in .xlsx, else CSV. Errors as WholeFile's.
class RejectedSheet
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::RejectedSheet)

public:
    explicit RejectedSheet(const QString &path);
    ~RejectedSheet();

    [[nodiscard]] Result<> begin(const QStringList &heads);
    [[nodiscard]] Result<> add(const QStringList &cells, const BadRow &why);
    /// NotAllowed: stopped. Whatever goes wrong, what stood there stays.
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop);

private:
    [[nodiscard]] Result<> beginPage();
    [[nodiscard]] Result<> put(const QString &first, QStringList cells, bool isHead);

    WholeFile m_file;
    const bool m_isWorkbook;
    std::unique_ptr<WorkbookPages> m_pages;
    QFile m_csv;
    QByteArray m_pending;
    QStringList m_heads;
    bool m_hadReason = false; ///< The log is itself such a file.
    int m_page = 0;
    int m_line = 0;
    qint64 m_lines = 0;
};

} // namespace helpdesk
