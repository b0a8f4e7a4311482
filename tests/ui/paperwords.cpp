// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/paperwords.h"

#include "tests/support/catch.h"
#include "tests/support/waiting.h"
#include "ui/print/pdffile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace helpdesk {

QStringList sheetWords(PaperDocument document, const QString &name)
{
    const QTemporaryDir folder;
    const PaperSheets sheets(std::move(document));
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(writePdf(sheets, path));
    if (const QString pictures = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !pictures.isEmpty())
        QProcess::execute(
            QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), path, QDir(pictures).filePath(name)});
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(test::patience_ms));
    QStringList words = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    words.removeLast();
    REQUIRE(words.size() == sheets.count());
    return words;
}

} // namespace helpdesk
