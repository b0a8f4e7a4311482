// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"
#include "ui/sheet/callcolumns.h"
#include "ui/sheet/callsheetwriter.h"

#include <QIODevice>

namespace helpdesk {

/// The cell as a field: dates as 2026-11-19, times as 09:05:07, durations as 1:05:07, independent of any language.
[[nodiscard]] QString csvCell(const SheetCell &cell);

/// The general call report as CSV: UTF-8, commas, CRLF (RFC 4180), a line of heads.
///
/// Writes to an open device, which is borrowed; whether a file of it gets its name is its owner's affair.
class CsvCallSheet : public CallSheetWriter
{
public:
    CsvCallSheet(QIODevice &device, CallColumns columns, ByteOrderMark mark);

    [[nodiscard]] Result<> add(const ReportLine &line) override;
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop) override;

private:
    [[nodiscard]] Result<> writeOut();

    QIODevice &m_device;
    CallColumns m_columns;
    QString m_pending;
};

} // namespace helpdesk
