// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paperform.h"

#include "ui/print/figurespaper.h"
#include "ui/print/pdffile.h"
#include "ui/print/shiftpaper.h"
#include "ui/text/screenlanguage.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

namespace helpdesk::cli {

namespace {

PaperDocument paperOf(const ShiftReport &report, const ReportHead &, Language language)
{
    return ShiftPaper::documentOf(report, language);
}

template<typename Report>
PaperDocument paperOf(const Report &report, const ReportHead &head, Language language)
{
    return FiguresPaper::documentOf(report, head, {}, language);
}

bool wantsPaper(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv, argv + argc);
    const auto said = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    const bool named = std::any_of(words.begin(), words.end(), [](std::string_view word) {
        const auto ending = word.size() > 4 ? word.substr(word.size() - 4) : std::string_view();
        return ending == ".pdf" || ending == ".PDF" || ending == ".Pdf";
    });
    return said("report") && (said("pdf") || said("--format=pdf") || named);
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!wantsPaper(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // There may be no display, and none is needed.
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<QByteArray> asPdf(const AnyReport &report, const ReportHead &head, Language language)
{
    ScreenLanguage words;
    words.set(language);
    const PaperSheets sheets(std::visit([&](const auto &each) { return paperOf(each, head, language); }, report));
    const QTemporaryDir scratch; // What is printed is whole, or nothing.
    const QString path = scratch.filePath(QStringLiteral("report.pdf"));
    if (const Result<> written = writePdf(sheets, path); !written)
        return written.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::StorageFailed, QStringLiteral("cannot read the paper again"), {}};
    return file.readAll();
}

} // namespace helpdesk::cli
