// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdffile.h"

#include "ui/print/paper.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

namespace helpdesk {

namespace {

constexpr int dotsPerInch = 1440; ///< Two dots a unit of paper: every unit is one that PDF keeps.
constexpr qreal unitsPerInch = 72 * paper::point;

Result<> notWritten(Error::Code otherwise, const char *step)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {full ? Error::Code::StorageFull : otherwise, QStringLiteral("pdf: ") + QLatin1String(step)};
}

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
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(Error::Code::StorageReadOnly, "open");
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(sheets.title());
        writer.setCreator(QStringLiteral("Auricular"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(sheets.paper());
        writer.setPageOrientation(sheets.isAcross() ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF());
        errno = 0;
        painted = paintSheets(sheets, writer);
    }
    if (!painted || !file.flush() || fsync(file.handle()) != 0)
        return notWritten(Error::Code::StorageFailed, "write");
    return file.commit() ? Result<>() : notWritten(Error::Code::StorageReadOnly, "rename");
}

} // namespace helpdesk
