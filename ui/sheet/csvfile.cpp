// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/csvfile.h"

#include "core/base/day.h"
#include "core/organisation/localtime.h"
#include "ui/sheet/sheeterror.h"

#include <cerrno>

namespace helpdesk {

namespace {

constexpr qsizetype charactersAtOnce = 64 * 1024;

QString clockOf(qint64 ms)
{
    const qint64 seconds = ms / secondMs;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString shown(qint64 localMs, const QString &format)
{
    return utcTime(localMs).toString(format);
}

} // namespace

QString csvCell(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return {};
    case SheetCell::Kind::Number:
        return QString::number(cell.number);
    case SheetCell::Kind::Date:
        return shown(cell.number, QStringLiteral("yyyy-MM-dd"));
    case SheetCell::Kind::Time:
        return shown(cell.number, QStringLiteral("HH:mm:ss"));
    case SheetCell::Kind::Moment:
        return shown(cell.number, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case SheetCell::Kind::Duration:
        return clockOf(cell.number);
    case SheetCell::Kind::Text:
        return csvField(cell.text);
    }
    return {};
}

CsvCallSheet::CsvCallSheet(QIODevice &device, CallColumns columns, ByteOrderMark mark)
    : m_device(device),
      m_columns(std::move(columns))
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
    return m_pending.size() < charactersAtOnce ? Result<>() : writeOut();
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
