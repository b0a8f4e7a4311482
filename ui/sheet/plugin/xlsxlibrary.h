// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/workbooklibrary.h"

#include <QObject>

namespace helpdesk {

/// The plug-in's one object. Keeps nothing: may be used by several threads at once.
class XlsxLibrary : public QObject, public WorkbookLibrary
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AURICULAR_WORKBOOK_LIBRARY_ID)
    Q_INTERFACES(helpdesk::WorkbookLibrary)

public:
    [[nodiscard]] Result<std::unique_ptr<WorkbookPages>> begin(const QString &path) override;
    [[nodiscard]] bool isWhole(const QString &path, const std::vector<qint64> &rowsASheet) override;
};

} // namespace helpdesk
