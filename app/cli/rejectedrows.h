// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importedcall.h"
#include "core/import/sheetrows.h"

#include <QSaveFile>

namespace helpdesk::cli {

/// The rows that were not brought in, given back as CSV as they stand, each with the reason in a last column: to be mended
/// and brought in again. Without a path it does nothing.
class RejectedRows
{
public:
    explicit RejectedRows(const QString &path);

    [[nodiscard]] bool begin(const QStringList &heads);
    void add(const SheetRow &row, const BadRow &why);
    /// False: it could not be written, and what stood there stays.
    [[nodiscard]] bool finish();

private:
    void writeLine(QStringList cells, const QString &last);

    QSaveFile m_file;
    qsizetype m_width = 0;
};

} // namespace helpdesk::cli
