// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/month.h"

#include <QString>

#include <functional>

class QWidget;

namespace helpdesk {

/// The general call report that is to be saved: every call of some months.
struct CallReportWish
{
    enum class Format { Workbook, Csv, CsvWithMark };

    Month first;
    Month last;
    Format format = Format::Workbook;
    QString path;
};

/// What became of it. NotAllowed: it was stopped. Whatever went wrong, what stood under the name stays.
struct CallReportEnd
{
    Result<> done;
    bool ofFile = false; ///< The trouble is the file's, not the database's.
    qint64 calls = 0;
};

/// How the general call report comes into a file. One at a time. Empty functions: this program saves none.
struct ExportPorts
{
    /// Where it is to be written; empty when the person changed their mind.
    std::function<QString(QWidget *parent, const QString &proposed, CallReportWish::Format format)> askPath;
    /// Begins, in a thread of its own; both functions are called in the window's.
    std::function<void(const CallReportWish &, std::function<void(qint64 written, qint64 whole)> progress,
                       std::function<void(const CallReportEnd &)> ended)>
        start;
    /// Ends it soon, as NotAllowed.
    std::function<void()> stop;
};

} // namespace helpdesk
