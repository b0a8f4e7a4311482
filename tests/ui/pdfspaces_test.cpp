// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfspaces.h"

#include "tests/support/catch.h"
#include "ui/print/paper.h"
#include "ui/print/pdffile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;

TEST_CASE("a space of the paper is a space for every reader of the PDF", "[paper]")
{
    const QTemporaryDir folder;
    PaperDocument document;
    document.title = QStringLiteral("Mesa de Ayuda");
    document.foot = QStringLiteral("Mesa de Ayuda del turno matutino");
    const PaperSheets sheets(std::move(document));
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE(writePdf(sheets, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.contains("begincmap"));
    CHECK_FALSE(pdf.contains("<0009>"));
    CHECK(pdf.contains("<0020>"));
}

TEST_CASE("only what a glyph means is mended, and the file keeps its length", "[paper]")
{
    const QByteArray before(
        "<0009> stream begincmap\n1 begincodespacerange\n<0009> <00A0>\nendcodespacerange\n2 beginbfrange\n"
        "<0009> <0009> <0009>\n<0001> <0004> [<0041> <0009> <00A0> <0042> ]\nendbfrange\nendcmap <0009>");
    const QByteArray after(
        "<0009> stream begincmap\n1 begincodespacerange\n<0009> <00A0>\nendcodespacerange\n2 beginbfrange\n"
        "<0009> <0009> <0020>\n<0001> <0004> [<0041> <0020> <0020> <0042> ]\nendbfrange\nendcmap <0009>");
    CHECK(withSpaces(before) == after);
    CHECK(withSpaces(QByteArray("begincmap without an end <0009>")) == QByteArray("begincmap without an end <0009>"));
}
