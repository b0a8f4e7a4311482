// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/plugin/packedworkbook.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace helpdesk {

namespace {

constexpr int chunkBytes = 256 * 1024;
const QByteArray rowTag = QByteArrayLiteral("<row ");
const QByteArray sheetName = QByteArrayLiteral("xl/worksheets/sheet");

struct Part
{
    bool whole = false; ///< Unpacked to its end, and that ends a tag.
    qint64 rows = 0;
};

qint64 rowsIn(QByteArrayView text)
{
    qint64 rows = 0;
    for (qsizetype at = text.indexOf(rowTag); at >= 0; at = text.indexOf(rowTag, at + rowTag.size()))
        ++rows;
    return rows;
}

Part readPart(unzFile file)
{
    Part part;
    if (unzOpenCurrentFile(file) != UNZ_OK)
        return part;
    // The end of a chunk is kept before the next one: a tag may lie across.
    QByteArray chunk(chunkBytes + rowTag.size(), '\0');
    qsizetype kept = 0;
    int bytes = 0;
    char last = '\0';
    while ((bytes = unzReadCurrentFile(file, chunk.data() + kept, chunkBytes)) > 0) {
        const qsizetype filled = kept + bytes;
        part.rows += rowsIn(QByteArrayView(chunk.constData(), filled));
        if (const QByteArrayView read(chunk.constData(), filled); !read.trimmed().isEmpty())
            last = read.trimmed().back();
        kept = std::min<qsizetype>(filled, rowTag.size() - 1);
        std::copy_n(chunk.constData() + filled - kept, kept, chunk.data());
    }
    const bool checked = unzCloseCurrentFile(file) == UNZ_OK;
    part.whole = bytes == 0 && checked && last == '>';
    return part;
}

/// From 0; negative: not a sheet.
int sheetOf(unzFile file)
{
    std::array<char, 256> name{};
    if (unzGetCurrentFileInfo64(file, nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
        return -1;
    const QByteArray text(name.data());
    return text.startsWith(sheetName) ? text.mid(sheetName.size()).chopped(4).toInt() - 1 : -1;
}

} // namespace

bool isPackedWhole(const QString &path, const std::vector<qint64> &rowsASheet)
{
    const std::unique_ptr<void, int (*)(unzFile)> file(unzOpen64(QFile::encodeName(path).constData()), &unzClose);
    if (!file)
        return false;
    std::size_t found = 0;
    int state = unzGoToFirstFile(file.get());
    for (; state == UNZ_OK; state = unzGoToNextFile(file.get())) {
        const int sheet = sheetOf(file.get());
        const Part part = readPart(file.get());
        if (!part.whole)
            return false;
        if (sheet < 0)
            continue;
        if (static_cast<std::size_t>(sheet) >= rowsASheet.size()
            || part.rows != rowsASheet[static_cast<std::size_t>(sheet)])
            return false;
        ++found;
    }
    return state == UNZ_END_OF_LIST_OF_FILE && found == rowsASheet.size();
}

} // namespace helpdesk
