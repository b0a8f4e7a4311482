// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/plugin/xlsxlibrary.h"

#include "ui/sheet/plugin/packedworkbook.h"
#include "ui/sheet/plugin/xlsxpages.h"

namespace helpdesk {

Result<std::unique_ptr<WorkbookPages>> XlsxLibrary::begin(const QString &path)
{
    auto pages = std::make_unique<XlsxPages>(path);
    if (const Result<> begun = pages->state(); !begun)
        return begun.error();
    return Result<std::unique_ptr<WorkbookPages>>(std::move(pages));
}

bool XlsxLibrary::isWhole(const QString &path, const std::vector<qint64> &rowsASheet)
{
    return isPackedWhole(path, rowsASheet);
}

} // namespace helpdesk
