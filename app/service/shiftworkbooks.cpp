// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/shiftworkbooks.h"

#include "app/export/callexport.h"
#include "app/service/reportfilename.h"
#include "core/organisation/shiftplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace helpdesk::console {

namespace {

const QString momentFormat = QStringLiteral("yyyy-MM-dd-HHmm");
const QString between = QStringLiteral("-hasta-");
const QString ending = QStringLiteral(".xlsx");

} // namespace

ShiftWorkbooks::ShiftWorkbooks(const DatabaseLocation &database, const QString &folder)
    : m_folder(folder),
      m_beginning(QStringLiteral("reporte-general-%1-").arg(deskInFileName(database)))
{
}

QString ShiftWorkbooks::nameOf(Month month, const QDateTime &until) const
{
    return m_beginning + month.text() + between + until.toString(momentFormat) + ending;
}

std::vector<ShiftWorkbook> ShiftWorkbooks::all() const
{
    std::vector<ShiftWorkbook> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (!name.startsWith(m_beginning) || !name.endsWith(ending))
            continue;
        const QStringList parts = name.mid(m_beginning.size()).chopped(ending.size()).split(between);
        const auto month = parts.size() == 2 ? Month::fromText(parts.front()) : std::nullopt;
        const QDateTime until = QDateTime::fromString(parts.back(), momentFormat);
        if (month && until.isValid())
            found.push_back({file.absoluteFilePath(), *month, until});
    }
    std::sort(found.begin(), found.end(), [](const ShiftWorkbook &a, const ShiftWorkbook &b) {
        return std::pair(a.until, a.month) > std::pair(b.until, b.month);
    });
    return found;
}

bool ShiftWorkbooks::has(Month month, const QDateTime &until) const
{
    return QFileInfo::exists(QDir(m_folder).filePath(nameOf(month, until)));
}

Result<> ShiftWorkbooks::write(Connection &connection, Month month, const QDateTime &until, const QTimeZone &zone,
                               Language language, qint64 nowMs, const std::atomic<bool> &stop) const
{
    if (!QDir().mkpath(m_folder))
        return {Error::Code::StorageReadOnly, QStringLiteral("report copies: folder")};
    CallExport what;
    what.period = spanOf(month, zone);
    what.language = language;
    what.nowMs = nowMs;
    return CallExporter(connection, stop).toFile(what, QDir(m_folder).filePath(nameOf(month, until))).done;
}

void ShiftWorkbooks::forget(int newest) const
{
    const std::vector<ShiftWorkbook> books = all();
    QSet<int> months;
    for (std::size_t at = 0; at < books.size(); ++at) {
        const bool isLastOfMonth = !months.contains(books[at].month.number());
        months.insert(books[at].month.number());
        if (!isLastOfMonth && at >= static_cast<std::size_t>(newest))
            QFile::remove(books[at].path);
    }
}

qint64 lastShiftEnd(const ShiftPlan &shifts, qint64 nowMs, const QTimeZone &zone)
{
    const ShiftSpan here = shifts.spanAt(nowMs, zone);
    if (here.isGap())
        return here.beginMs;
    const ShiftSpan before = shifts.spanAt(here.beginMs - 1, zone);
    return before.isGap() ? before.beginMs : here.beginMs;
}

} // namespace helpdesk::console
