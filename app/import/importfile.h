// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/filetrouble.h"
#include "core/import/sheetrows.h"

#include <QTemporaryFile>

#include <atomic>
#include <chrono>
#include <memory>

namespace helpdesk {

/// The rows of a file: .csv is read here, .xlsx by a program of its own (app/sheetreader) that is bound in memory, time and
/// output, since whoever made the file may have made it to harm.
class ImportFile
{
public:
    ImportFile() = default;
    ImportFile(const ImportFile &) = delete;
    ImportFile &operator=(const ImportFile &) = delete;

    /// Some seconds for a large workbook. Empty: rows() may be used.
    [[nodiscard]] std::optional<FileTrouble> open(const QString &path, const std::atomic<bool> &stop);
    /// Tests are in less of a hurry or in more. The reader's own bound is on the time it computes.
    void setPatience(std::chrono::milliseconds most) { m_patience = most; }

    /// REQUIRES: open() found no trouble. Valid as long as this.
    [[nodiscard]] SheetRows &rows() { return *m_rows; }

private:
    [[nodiscard]] std::optional<FileTrouble> openCsv(const QString &path);
    [[nodiscard]] std::optional<FileTrouble> openWorkbook(const QString &path, const std::atomic<bool> &stop);

    std::unique_ptr<QTemporaryFile> m_text; ///< What the reader wrote; mapped into memory.
    std::optional<SheetRows> m_rows;
    std::chrono::milliseconds m_patience{180'000};
};

} // namespace helpdesk
