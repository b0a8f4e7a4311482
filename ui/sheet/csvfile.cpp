// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/csvfile.h"

#include "ui/sheet/celltext.h"

#include <cerrno>

namespace helpdesk {

namespace {

constexpr qsizetype writeAt = 64 * 1024;

} // namespace

Error sheetError(const char *step, int systemError)
{
    Error::Code code = Error::Code::StorageFailed;
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        code = Error::Code::StorageFull;
    else if (systemError == EACCES || systemError == EROFS || systemError == EPERM || systemError == EISDIR || systemError == ENOENT || systemError == ENOTDIR)
        code = Error::Code::StorageReadOnly;
    else if (systemError == EBUSY || systemError == ETXTBSY)
        code = Error::Code::StorageBusy;
    return {code, QStringLiteral("sheet: %1, errno %2").arg(QLatin1String(step)).arg(systemError), {}};
}

CsvCallSheet::CsvCallSheet(QIODevice &device, CallColumns columns, ByteOrderMark mark) : m_device(device), m_columns(std::move(columns))
{
    if (mark == ByteOrderMark::With)
        m_pending += QChar::ByteOrderMark;
    for (const CallColumns::Column &column : m_columns.heads())
        m_pending += csvField(column.head) + QLatin1Char(',');
    m_pending.chop(1);
    m_pending += QLatin1String("\r\n");
}

Result<> CsvCallSheet::add(const ReportLine &line)
{
    for (const SheetCell &cell : m_columns.row(line)) {
        m_pending += csvCell(cell);
        m_pending += QLatin1Char(',');
    }
    m_pending.chop(1);
    m_pending += QLatin1String("\r\n");
    return m_pending.size() < writeAt ? Result<>() : writeOut();
}

Result<> CsvCallSheet::writeOut()
{
    errno = 0;
    const QByteArray bytes = m_pending.toUtf8();
    m_pending.clear();
    return m_device.write(bytes) == bytes.size() ? Result<>() : Result<>(sheetError("write", errno));
}

Result<> CsvCallSheet::finish(const std::atomic<bool> &stop)
{
    if (stop)
        return {Error::Code::NotAllowed, QStringLiteral("sheet: stopped")};
    return writeOut();
}

} // namespace helpdesk
