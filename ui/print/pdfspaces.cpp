// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfspaces.h"

namespace helpdesk {

namespace {

const QByteArray tableBegins("begincmap");
const QByteArray tableEnds("endcmap");
const QByteArray rangesBegin("beginbfrange");
const QByteArray space("<0020>");

/// The values stand in brackets, one a glyph, or as the third of three; the first two are glyphs.
void mendRanges(QByteArray &pdf, qsizetype from, qsizetype to)
{
    for (const QByteArray &other : {QByteArray("<0009>"), QByteArray("<00A0>"), QByteArray("<00a0>")}) {
        for (qsizetype at = pdf.indexOf(other, from); at >= 0 && at < to; at = pdf.indexOf(other, at + other.size())) {
            const qsizetype line = pdf.lastIndexOf('\n', at) + 1;
            const bool isValue = pdf.mid(line, at - line).contains('[') || pdf.mid(line, at - line).count('<') == 2;
            if (isValue)
                pdf.replace(at, other.size(), space);
        }
    }
}

} // namespace

QByteArray withSpaces(QByteArray pdf)
{
    for (qsizetype begin = pdf.indexOf(tableBegins); begin >= 0; begin = pdf.indexOf(tableBegins, begin + 1)) {
        const qsizetype end = pdf.indexOf(tableEnds, begin);
        const qsizetype ranges = pdf.indexOf(rangesBegin, begin);
        if (end > begin && ranges > begin && ranges < end)
            mendRanges(pdf, ranges, end);
    }
    return pdf;
}

} // namespace helpdesk
