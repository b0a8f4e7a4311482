// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/report/month.h"

#include <QDateTime>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace helpdesk {
class Connection;
class ShiftPlan;
struct DatabaseLocation;
} // namespace helpdesk

namespace helpdesk::console {

/// One workbook in the folder: reporte-general-DESK-2026-10-hasta-2026-10-31-1500.xlsx.
struct ShiftWorkbook
{
    QString path;
    Month month;
    QDateTime until; ///< By the desk's clocks, to the minute.
};

/// The folder in which a desk's call reports are kept. Other files in it, and those of other desks, are left alone.
class ShiftWorkbooks
{
public:
    ShiftWorkbooks(const DatabaseLocation &database, const QString &folder);

    /// Newest first.
    [[nodiscard]] std::vector<ShiftWorkbook> all() const;
    [[nodiscard]] bool has(Month month, const QDateTime &until) const;
    /// Makes the folder if need be. Errors as CallExporter's.
    [[nodiscard]] Result<> write(Connection &connection, Month month, const QDateTime &until, const QTimeZone &zone,
                                 Language language, qint64 nowMs, const std::atomic<bool> &stop) const;
    /// Deletes all but the \a newest ones and the last of each month.
    void forget(int newest) const;

private:
    [[nodiscard]] QString nameOf(Month month, const QDateTime &until) const;

    QString m_folder;
    QString m_beginning; ///< Of every name.
};

/// When the last shift ended before an instant; a desk without shifts has days.
[[nodiscard]] qint64 lastShiftEnd(const ShiftPlan &shifts, qint64 nowMs, const QTimeZone &zone);

} // namespace helpdesk::console
