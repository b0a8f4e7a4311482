// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/workbookpages.h"

#include <QtPlugin>

namespace helpdesk {

/// What the workbooks' plug-in offers. In a library of its own, loaded when a workbook is first to be written:
/// libxlsxwriter and the cryptography that it brings would cost every start 1.8 MB.
class WorkbookLibrary
{
public:
    virtual ~WorkbookLibrary() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<WorkbookPages>> begin(const QString &path) = 0;
    /// As isWorkbookWhole() has it.
    [[nodiscard]] virtual bool isWhole(const QString &path, const std::vector<qint64> &rowsASheet) = 0;
};

} // namespace helpdesk

#define AURICULAR_WORKBOOK_LIBRARY_ID "auricular.WorkbookLibrary/1"
Q_DECLARE_INTERFACE(helpdesk::WorkbookLibrary, AURICULAR_WORKBOOK_LIBRARY_ID)
