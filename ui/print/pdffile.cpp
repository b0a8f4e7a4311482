// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdffile.h"

#include "core/base/wholefile.h"
#include "ui/print/paper.h"
#include "ui/print/pdfspaces.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace helpdesk {

namespace {

constexpr int dotsPerInch = 1440; ///< Two dots a unit of paper: every unit is one that PDF keeps.
constexpr qreal unitsPerInch = 72 * paper::point;

} // namespace

bool paintSheets(const PaperSheets &sheets, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0 && !device.newPage())
            return false;
        sheets.paint(painter, sheet);
    }
    return painter.end();
}

Result<> writePdf(const PaperSheets &sheets, const QString &path)
{
    QBuffer bytes; // A disk that fills up is asked for its reason, which a writer of pages does not tell.
    if (!bytes.open(QIODevice::WriteOnly))
        return {Error::Code::StorageFailed, QStringLiteral("pdf: no memory")};
    bool painted = false;
    {
        QPdfWriter writer(&bytes);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(sheets.title());
        writer.setCreator(QStringLiteral("Auricular"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(sheets.paper());
        writer.setPageOrientation(sheets.isAcross() ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF());
        painted = paintSheets(sheets, writer);
    }
    return painted ? writeWholeFile(path, withSpaces(bytes.data()))
                   : Result<>(Error::Code::StorageFailed, QStringLiteral("pdf: paint"));
}

} // namespace helpdesk
