// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importfile.h"

#include "app/sheetreader/exitcodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

namespace helpdesk {

namespace {

constexpr qint64 largestCsv = 128 * 1024 * 1024;
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
    default:
        return FileTrouble::Damaged;
    }
}

/// Waits to the end of it; kills it when it takes too long or is not wanted any more.
std::optional<FileTrouble> waitFor(QProcess &reader, std::chrono::milliseconds patience, const std::atomic<bool> &stop)
{
    QElapsedTimer clock;
    clock.start();
    while (reader.state() != QProcess::NotRunning && !reader.waitForFinished(lookEveryMs)) {
        if (!stop && clock.elapsed() < patience.count())
            continue;
        reader.kill();
        reader.waitForFinished(-1);
        return stop ? FileTrouble::Stopped : FileTrouble::TooSlow;
    }
    return troubleOf(reader);
}

} // namespace

std::optional<FileTrouble> ImportFile::open(const QString &path, const std::atomic<bool> &stop)
{
    m_rows.reset();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileTrouble::Unreadable;
    const QByteArray begin = file.read(4);
    if (begin.isEmpty())
        return FileTrouble::Empty;
    file.close();
    if (begin == "PK\x03\x04" || begin == "\xD0\xCF\x11\xE0")
        return openWorkbook(path, stop);
    return openCsv(path);
}

std::optional<FileTrouble> ImportFile::openCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileTrouble::Unreadable;
    if (file.size() > largestCsv)
        return FileTrouble::TooLarge;
    const QByteArray bytes = file.read(largestCsv + 1);
    if (bytes.size() > largestCsv)
        return FileTrouble::TooLarge;
    if (bytes.trimmed().isEmpty())
        return FileTrouble::Empty;
    m_rows = SheetRows::ofCsv(bytes);
    return m_rows ? std::nullopt : std::optional(FileTrouble::NotText);
}

std::optional<FileTrouble> ImportFile::openWorkbook(const QString &path, const std::atomic<bool> &stop)
{
    const QString program = readerPath();
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
    if (const auto trouble = waitFor(reader, m_patience, stop))
        return trouble;
    const qint64 size = m_text->size();
    if (size == 0)
        return FileTrouble::Empty;
    const uchar *text = m_text->map(0, size);
    if (!text)
        return FileTrouble::NoRoom;
    m_rows = SheetRows::ofWorkbook(QByteArray::fromRawData(reinterpret_cast<const char *>(text), size));
    m_rows->setCounts1904(reader.readAllStandardError().contains("origin 1904"));
    return std::nullopt;
}

} // namespace helpdesk
