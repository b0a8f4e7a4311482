// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sheetform.h"

#include "ui/sheet/figureworkbook.h"
#include "ui/text/screenlanguage.h"

#include <QFile>
#include <QTemporaryDir>

namespace helpdesk::cli {

namespace {

Result<> writeTo(const QString &path, const ShiftReport &report, const ReportHead &, Language language)
{
    return FigureWorkbook::write(report, language, path);
}

template<typename Report>
Result<> writeTo(const QString &path, const Report &report, const ReportHead &head, Language)
{
    return FigureWorkbook::write(report, head, path);
}

} // namespace

Result<QByteArray> asWorkbook(const AnyReport &report, const ReportHead &head, Language language)
{
    ScreenLanguage words;
    words.set(language);
    const QTemporaryDir scratch; // What is printed is whole, or nothing.
    const QString path = scratch.filePath(QStringLiteral("report.xlsx"));
    if (const Result<> written =
            std::visit([&](const auto &each) { return writeTo(path, each, head, language); }, report);
        !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::StorageFailed, QStringLiteral("cannot read the workbook again"), {}};
    return file.readAll();
}

} // namespace helpdesk::cli
