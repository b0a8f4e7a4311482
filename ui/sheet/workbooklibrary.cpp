// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/workbooklibrary.h"

#include "ui/sheet/workbookcheck.h"
#include "ui/text/pluginfile.h"

#include <QLoggingCategory>
#include <QPluginLoader>

namespace helpdesk {

namespace {

Q_LOGGING_CATEGORY(sheetLog, "auricular.sheet")

WorkbookLibrary *loaded()
{
    QPluginLoader plugin(pluginFile(QStringLiteral("workbook")));
    auto *library = qobject_cast<WorkbookLibrary *>(plugin.instance());
    if (!library)
        qCWarning(sheetLog) << "no workbooks:" << plugin.errorString();
    return library;
}

/// Loaded once, by whichever thread asks first; stays as long as the program.
WorkbookLibrary *library()
{
    static WorkbookLibrary *const only = loaded();
    return only;
}

} // namespace

Result<std::unique_ptr<WorkbookPages>> WorkbookPages::begin(const QString &path)
{
    WorkbookLibrary *const writer = library();
    if (!writer)
        return {Error::Code::NotFound, part};
    return writer->begin(path);
}

bool isWorkbookWhole(const QString &path, const std::vector<qint64> &rowsASheet)
{
    WorkbookLibrary *const reader = library();
    return reader && reader->isWhole(path, rowsASheet);
}

} // namespace helpdesk
