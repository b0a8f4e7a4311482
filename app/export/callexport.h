// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/report/month.h"
#include "core/report/reportline.h"
#include "ui/sheet/csvfile.h"

#include <QString>

#include <atomic>
#include <functional>

class QIODevice;

namespace helpdesk {

class CallColumns;
class Connection;
struct Organisation;

/// What is to be exported, and how.
struct CallExport
{
    enum class Format { Workbook, Csv };

    Format format = Format::Workbook;
    TimeSpan period;
    Language language = Language::Spanish; ///< Of names in the catalogue; all other words are those of the translator.
    ByteOrderMark mark = ByteOrderMark::Without; ///< CSV only.
    qint64 nowMs = 0;
    int linesASheet = 0; ///< Workbook only; 0: as many as it takes.
};

/// What became of an export.
struct CallExportEnd
{
    enum class Side { Database, File }; ///< Whose the trouble is.

    Result<> done;
    Side side = Side::Database;
    qint64 calls = 0;
};

/// Writes the general call report of a period from the database into files, in the thread of the connection.
///
/// \a stop ends it (NotAllowed). Whatever goes wrong, what stood under the file's name stays.
class CallExporter
{
public:
    /// So many calls of so many are written.
    using Progress = std::function<void(qint64 written, qint64 whole)>;

    CallExporter(Connection &connection, const std::atomic<bool> &stop, Progress progress = {});

    [[nodiscard]] CallExportEnd toFile(const CallExport &what, const QString &path);
    /// REQUIRES: CSV; the device is open.
    [[nodiscard]] CallExportEnd toDevice(const CallExport &what, QIODevice &device);
    /// Every line to whoever makes something else of it.
    [[nodiscard]] CallExportEnd toEach(const TimeSpan &period, const std::function<Result<>(const ReportLine &)> &take);

private:
    [[nodiscard]] CallExportEnd toWorkbook(const CallExport &what, const QString &path,
                                           const Organisation &organisation);
    [[nodiscard]] CallExportEnd toCsvFile(const CallExport &what, const QString &path);
    [[nodiscard]] CallExportEnd into(CallSheetWriter &writer, const TimeSpan &period);
    [[nodiscard]] Result<CallColumns> columns(const CallExport &what);

    Connection &m_connection;
    const std::atomic<bool> &m_stop;
    Progress m_progress;
};

} // namespace helpdesk
