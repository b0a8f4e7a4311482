// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/figureworkbook.h"

#include "ui/sheet/agentsheet.h"
#include "ui/sheet/monthsheet.h"
#include "ui/sheet/shiftsheets.h"
#include "ui/sheet/wholefile.h"
#include "ui/sheet/workbookcheck.h"
#include "ui/text/figuretext.h"

#include <functional>

namespace helpdesk {

namespace {

/// Begins the file, lets \a fill it, and gives it its name once it is whole.
Result<> writeWhole(const QString &path, const std::function<Result<>(WorkbookPages &pages)> &fill)
{
    WholeFile file(path);
    if (const Result<> made = file.begin(); !made)
        return made;
    Result<std::unique_ptr<WorkbookPages>> begun = WorkbookPages::begin(file.unfinished());
    if (!begun)
        return begun.error();
    const std::unique_ptr<WorkbookPages> pages = begun.take();
    if (const Result<> filled = fill(*pages); !filled)
        return filled;
    const std::vector<qint64> rows = pages->rowsAPage();
    const std::atomic<bool> neverStopped = false;
    if (const Result<> done = pages->finish(neverStopped); !done)
        return done.error().code == Error::Code::StorageFailed ? Result<>(file.whyNotWritten()) : done;
    return isWorkbookWhole(file.unfinished(), rows) ? file.publish() : Result<>(file.whyNotWritten());
}

} // namespace

Result<> FigureWorkbook::write(const ShiftReport &report, Language screen, const QString &path)
{
    return writeWhole(path, [&](WorkbookPages &pages) { return ShiftSheets(report, screen, pages).write(); });
}

Result<> FigureWorkbook::write(const IndicatorReport &report, const ReportHead &head, const QString &path)
{
    return writeWhole(path, [&](WorkbookPages &pages) { return MonthSheet(report, head, pages).write(); });
}

Result<> FigureWorkbook::write(const KpiReport &report, const ReportHead &head, const QString &path)
{
    return writeWhole(path, [&](WorkbookPages &pages) { return writeAgents(report, head, pages); });
}

} // namespace helpdesk
