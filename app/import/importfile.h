// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/filetrouble.h"
#include "core/import/sheetrows.h"

#include <QTemporaryFile>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

class QProcess;

namespace helpdesk {

/// The rows of a file: .csv is read here, .xlsx by a program of its own (app/sheetreader) that is bound in memory, time
/// and output, since whoever made the file may have made it to harm.
class ImportFile
{
public:
    ImportFile();
    ImportFile(const ImportFile &) = delete;
    ImportFile &operator=(const ImportFile &) = delete;

    /// Some seconds for a large workbook. Empty: rows() may be used. A file that is not wanted any more, or has taken
    /// longer than there is patience, is not taken, however it turned out: \a stop and the clock are judged before the
    /// outcome.
    [[nodiscard]] std::optional<FileTrouble> open(const QString &path, const std::atomic<bool> &stop);
    /// How a CSV file is to be read; what is not said the file says.
    void setCsvForm(const CsvForm &form) { m_form = form; }
    /// As what a CSV file was read; empty: it is a workbook.
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_encoding; }
    /// Tests are in less of a hurry or in more. The reader's own bound is on the time it computes.
    void setPatience(std::chrono::milliseconds most) { m_patience = most; }

    /// Goes forward only. Asked in the thread of open(), again and again.
    using Clock = std::function<std::chrono::milliseconds()>;
    /// Tests turn its hands.
    void setClock(Clock now) { m_now = std::move(now); }
    /// Tests have one that waits for them.
    void setReader(const QString &program) { m_reader = program; }

    /// REQUIRES: open() found no trouble. Valid as long as this.
    [[nodiscard]] SheetRows &rows() { return *m_rows; }
    [[nodiscard]] const SheetRows &rows() const { return *m_rows; }

private:
    [[nodiscard]] std::optional<FileTrouble> openAny(const QString &path, const std::atomic<bool> &stop);
    [[nodiscard]] std::optional<FileTrouble> openCsv(QFile &file, const std::atomic<bool> &stop);
    [[nodiscard]] std::optional<FileTrouble> openWorkbook(const QString &path, const std::atomic<bool> &stop);
    /// Why nobody waits any more; empty: somebody does.
    [[nodiscard]] std::optional<FileTrouble> givenUp(const std::atomic<bool> &stop) const;
    void waitFor(QProcess &reader, const std::atomic<bool> &stop) const;

    std::unique_ptr<QTemporaryFile> m_text; ///< What the reader wrote; mapped into memory.
    std::optional<SheetRows> m_rows;
    CsvForm m_form;
    std::optional<TextEncoding> m_encoding;
    std::chrono::milliseconds m_patience{180'000};
    std::chrono::milliseconds m_begunAt{0};
    Clock m_now;
    QString m_reader;
};

} // namespace helpdesk
