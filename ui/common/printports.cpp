// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/printports.h"

#include "ui/print/paper.h"
#include "ui/print/pdffile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace helpdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Printing)
};

QStringList printers()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString first = QPrinterInfo::defaultPrinterName();
    if (names.removeAll(first) > 0)
        names.prepend(first);
    return names;
}

bool print(const PaperSheets &sheets, const QString &name, int copies)
{
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    if (!printer.isValid())
        return false;
    printer.setDocName(sheets.title());
    printer.setFullPage(true); // The margins are the document's own.
    printer.setPageSize(sheets.paper());
    printer.setPageOrientation(sheets.isAcross() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setCopyCount(copies);
    return paintSheets(sheets, printer) && printer.printerState() != QPrinter::Error
        && printer.printerState() != QPrinter::Aborted;
}

QString askPath(QWidget *parent, const QString &proposed)
{
    QFileDialog dialog(parent, Text::tr("Save as PDF"), proposed, Text::tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

PrintPorts printPortsOfSystem()
{
    return {printers, print, askPath};
}

} // namespace helpdesk
