// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"
#include "core/base/result.h"
#include "core/import/filetrouble.h"
#include "core/import/importreading.h"
#include "core/import/importreport.h"
#include "core/import/sheetglance.h"

#include <functional>

class QWidget;

namespace helpdesk {

/// A file that was opened, or why it was not.
struct OpenedLog
{
    std::optional<FileTrouble> trouble;
    std::optional<Error> error; ///< Of the database.
    SheetGlance glance;
    std::optional<TextEncoding> encoding = {}; ///< Of a CSV file.
};

/// What the whole file says once its columns are known.
struct ImportWords
{
    qint64 rows = 0;
    bool datesAreOpen = false; ///< Nothing says whether day or month stands first.
    std::vector<WordToSay> agents;
    std::vector<WordToSay> outcomes;
    std::vector<ImportQuestion> questions = {}; ///< What else the cells leave open, whether it was said before or not.
    std::vector<ImportNotice> notices = {};
};

/// Rows that are not taken for one reason.
struct RefusedRows
{
    BadRow first;
    QString value; ///< Of the first, in the column that is at fault.
    qint64 rows = 0;
};

struct ImportPreview
{
    CallImportReport report;
    std::vector<ImportedCall> first;  ///< Some of those that would be taken, as they are read.
    std::vector<RefusedRows> refused; ///< Most rows first.
    std::vector<ImportNotice> notices = {};
    QStringList sheets = {}; ///< Their names, in their order.
};

/// Where the rows not taken are to be written.
struct RejectedWish
{
    QString path;                                ///< A workbook where it ends in .xlsx, else CSV.
    ByteOrderMark mark = ByteOrderMark::Without; ///< CSV only.
};

/// What became of writing. NotAllowed: it was stopped.
struct ImportEnd
{
    std::optional<Error> error;
    qint64 run = 0;          ///< Also of what was stopped or failed; 0: nothing was written.
    CallImportReport report; ///< Whole without an error only.
    std::vector<RefusedRows> refused;
    std::vector<ImportNotice> notices = {};
    QStringList sheets = {};
};

/// How a log kept before comes into the desk. One act at a time; each goes on in a thread of its own and its answer
/// comes in the window's. The file stays open until forget() or the next open().
struct ImportPorts
{
    template<typename T>
    using Answer = std::function<void(const T &)>;
    using Progress = std::function<void(qint64 through, qint64 whole)>;

    /// Empty when the person changed their mind, as the path of the next.
    std::function<QString(QWidget *parent)> askFile;
    std::function<RejectedWish(QWidget *parent, const QString &proposed)> askRejected;
    std::function<void(const QString &path, Answer<OpenedLog>)> open;
    /// The same file with its heads in another line.
    std::function<void(HeadPlace, Answer<OpenedLog>)> glance;
    /// The same file, its letters and separators read otherwise.
    std::function<void(const CsvForm &, Answer<OpenedLog>)> reopen;
    /// InvalidInput: the columns do not say a day and an outcome.
    std::function<void(const ImportChoices &, Answer<Result<ImportWords>>)> look;
    std::function<void(const ImportChoices &, Progress, Answer<Result<ImportPreview>>)> preview;
    std::function<void(const ImportChoices &, AccountId by, Progress, Answer<ImportEnd>)> write;
    /// Writes the rows that were not taken; how many.
    std::function<void(const RejectedWish &, Answer<Result<qint64>>)> saveRejected;
    /// Newest first. Beside any act.
    std::function<void(Answer<Result<std::vector<ImportRun>>>)> runs;
    /// How many calls are gone. Conflict: calls of it were amended since; NotAllowed: stopped, or undone already.
    std::function<void(qint64 run, Progress, Answer<Result<qint64>>)> undo;
    /// Ends the act in hand soon.
    std::function<void()> stop;
    std::function<void()> forget;
};

} // namespace helpdesk
