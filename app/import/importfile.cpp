// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importfile.h"

#include "app/sheetreader/exitcodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <sys/mman.h>
#include <unistd.h>

namespace helpdesk {

namespace {

constexpr qint64 largestCsv = 128 * 1024 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;
constexpr int lookEveryMs = 100;

/// Beside the program as it is built, or where it is installed.
QString readerPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/../app/", "/../../app/", "/../lib/auricular/"}) {
        const QFileInfo file(QDir::cleanPath(here + QLatin1String(folder) + QStringLiteral("auricular-sheet")));
        if (file.isFile() && file.isExecutable())
            return file.filePath();
    }
    return {};
}

std::optional<FileTrouble> troubleOf(const QProcess &reader)
{
    if (reader.exitStatus() == QProcess::CrashExit) // By its bound on memory, time or output.
        return FileTrouble::TooLarge;
    switch (reader.exitCode()) {
    case 0:
        return std::nullopt;
    case sheetreader::exitUnreadable:
        return FileTrouble::Unreadable;
    case sheetreader::exitEncrypted:
        return FileTrouble::Encrypted;
    case sheetreader::exitOldFormat:
        return FileTrouble::OldFormat;
    case sheetreader::exitTooLarge:
        return FileTrouble::TooLarge;
    case sheetreader::exitBinaryForm:
        return FileTrouble::BinaryWorkbook;
    case sheetreader::exitOtherForm:
        return FileTrouble::OtherForm;
    case sheetreader::exitNoRoom:
        return FileTrouble::NoRoom;
    default:
        return FileTrouble::Damaged;
    }
}

/// Lines about the workbook as a whole, beside its rows.
void takeTold(const QByteArray &told, SheetRows &rows)
{
    QList<SheetName> sheets;
    for (const QByteArray &line : told.split('\n')) {
        const QByteArray rest = line.mid(line.indexOf(' ', 6) + 1); // Behind the sheet's number.
        if (line == "origin 1904")
            rows.setCounts1904(true);
        else if (line.startsWith("sheet "))
            sheets.append({QString::fromUtf8(rest.mid(rest.indexOf(' ') + 1)), rest.startsWith("hidden "), false});
        else if (line.startsWith("wide ") && line.mid(5).toInt() < sheets.size())
            sheets[line.mid(5).toInt()].isTooWide = true;
    }
    rows.setSheets(sheets);
}

/// A text that is something else than CSV, whatever its name.
std::optional<FileTrouble> otherFormOf(const QByteArray &bytes)
{
    constexpr qsizetype looksAt = 4096;
    const QByteArray text = utf8Of(bytes.left(looksAt)).value_or(QByteArray()).trimmed();
    const QByteArray small = text.toLower();
    if (small.startsWith("begin:vcard") || small.startsWith("dn:") || small.startsWith("version: 1\ndn:")
        || small.startsWith("version: 1\r\ndn:"))
        return FileTrouble::AddressBook;
    if (small.startsWith("id;p")
        && (small.contains("\nb;") || small.contains("\np;") || small.contains("\nc;") || small.contains("\nf;")))
        return FileTrouble::Sylk;
    if (!small.startsWith('<'))
        return std::nullopt;
    if (small.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return FileTrouble::SpreadsheetXml;
    return small.contains("<html") || small.contains("<!doctype html") || small.contains("<table")
            || small.contains("<head")
        ? FileTrouble::WebPage
        : FileTrouble::OtherForm;
}

/// Of a text that lies in a file: who comes back to it reads it again.
void giveBack(const uchar *text, qsizetype bytes)
{
    const auto page = static_cast<qsizetype>(sysconf(_SC_PAGESIZE));
    madvise(const_cast<uchar *>(text), static_cast<std::size_t>(bytes / page * page),
            MADV_DONTNEED); // Without it only the memory is larger.
}

} // namespace

ImportFile::ImportFile()
    : m_now([] {
          return std::chrono::duration_cast<std::chrono::milliseconds>(
              std::chrono::steady_clock::now().time_since_epoch());
      })
{
}

std::optional<FileTrouble> ImportFile::open(const QString &path, const std::atomic<bool> &stop)
{
    m_rows.reset();
    m_text.reset();
    m_encoding.reset();
    m_begunAt = m_now();
    std::optional<FileTrouble> trouble = openAny(path, stop);
    if (const auto why = givenUp(stop)) // Whoever was quicker.
        trouble = why;
    if (trouble) {
        m_rows.reset();
        m_text.reset();
    }
    return trouble;
}

std::optional<FileTrouble> ImportFile::givenUp(const std::atomic<bool> &stop) const
{
    if (stop)
        return FileTrouble::Stopped;
    return m_now() - m_begunAt >= m_patience ? std::optional(FileTrouble::TooSlow) : std::nullopt;
}

std::optional<FileTrouble> ImportFile::openAny(const QString &path, const std::atomic<bool> &stop)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // A pipe may never say anything, and not twice.
        return FileTrouble::Unreadable;
    const QByteArray begin = file.read(4);
    if (begin.isEmpty())
        return FileTrouble::Empty;
    if (begin == "PK\x03\x04" || begin == "\xD0\xCF\x11\xE0")
        return openWorkbook(path, stop);
    return file.seek(0) ? openCsv(file, stop) : FileTrouble::Unreadable;
}

std::optional<FileTrouble> ImportFile::openCsv(QFile &file, const std::atomic<bool> &stop)
{
    if (file.size() > largestCsv)
        return FileTrouble::TooLarge;
    QByteArray bytes;
    bytes.reserve(file.size());
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty(); piece = file.read(pieceBytes)) {
        bytes += piece;
        if (bytes.size() > largestCsv)
            return FileTrouble::TooLarge;
        if (const auto why = givenUp(stop))
            return why;
    }
    if (file.error() != QFileDevice::NoError)
        return FileTrouble::Unreadable;
    if (bytes.trimmed().isEmpty())
        return FileTrouble::Empty;
    if (const auto other = otherFormOf(bytes))
        return other;
    m_encoding = m_form.encoding.value_or(encodingOf(bytes));
    m_rows = SheetRows::ofCsv(bytes, {m_encoding, m_form.separator});
    return m_rows ? std::nullopt : std::optional(FileTrouble::NotText);
}

std::optional<FileTrouble> ImportFile::openWorkbook(const QString &path, const std::atomic<bool> &stop)
{
    const QString program = m_reader.isEmpty() ? readerPath() : m_reader;
    if (program.isEmpty())
        return FileTrouble::NoReader;
    m_text = std::make_unique<QTemporaryFile>();
    if (!m_text->open())
        return FileTrouble::NoRoom;
    QProcess reader;
    reader.setProcessEnvironment(QProcessEnvironment());
    reader.setStandardInputFile(QProcess::nullDevice());
    reader.setStandardOutputFile(m_text->fileName());
    reader.start(program, {QFileInfo(path).absoluteFilePath()});
    if (!reader.waitForStarted(-1))
        return FileTrouble::NoReader;
    waitFor(reader, stop);
    if (const auto trouble = troubleOf(reader)) // What was written until then may be half a row.
        return trouble;
    const qint64 size = m_text->size();
    if (size == 0)
        return FileTrouble::Empty;
    const uchar *text = m_text->map(0, size);
    if (!text)
        return FileTrouble::NoRoom;
    m_rows = SheetRows::ofWorkbook(QByteArray::fromRawData(reinterpret_cast<const char *>(text), size));
    m_rows->onPassed([text](qsizetype bytes) { giveBack(text, bytes); });
    takeTold(reader.readAllStandardError(), *m_rows);
    return std::nullopt;
}

/// To the end of it; kills it when it takes too long or is not wanted any more.
void ImportFile::waitFor(QProcess &reader, const std::atomic<bool> &stop) const
{
    while (reader.state() != QProcess::NotRunning && !reader.waitForFinished(lookEveryMs)) {
        if (!givenUp(stop))
            continue;
        reader.kill();
        reader.waitForFinished(-1);
    }
}

} // namespace helpdesk
