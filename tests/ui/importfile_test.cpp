// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importfile.h"

#include "tests/support/catch.h"
#include "tests/support/common.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>
#include <utility>

using namespace helpdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

/// A program in place of the reader, which does in a folder of its own what a line of shell says.
class SteeredReader
{
public:
    explicit SteeredReader(const QByteArray &line)
    {
        // The reader has no environment: it names what it calls.
        const QString path = written(m_folder, "reader",
                                     "#!/bin/sh\nPATH=/usr/bin:/bin\ncd \"" + QFile::encodeName(m_folder.path())
                                         + "\" || exit 99\n" + line + "\n");
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        for (const char *pipe : {"begun", "go", "never"})
            REQUIRE(mkfifo(QFile::encodeName(m_folder.filePath(QString::fromLatin1(pipe))).constData(), 0600) == 0);
        // Open both ways: nobody waits for the other to open it.
        m_begun = open(QFile::encodeName(m_folder.filePath(u"begun"_s)).constData(), O_RDWR | O_CLOEXEC);
        m_go = open(QFile::encodeName(m_folder.filePath(u"go"_s)).constData(), O_RDWR | O_CLOEXEC);
        REQUIRE(m_begun >= 0);
        REQUIRE(m_go >= 0);
        static_cast<void>(written(m_folder, "log.xlsx", "PK\x03\x04"));
    }
    ~SteeredReader()
    {
        close(m_begun);
        close(m_go);
    }
    SteeredReader(const SteeredReader &) = delete;
    SteeredReader &operator=(const SteeredReader &) = delete;

    [[nodiscard]] QString program() const { return m_folder.filePath(u"reader"_s); }
    [[nodiscard]] QString workbook() const { return m_folder.filePath(u"log.xlsx"_s); }
    [[nodiscard]] bool has(const char *file) const
    {
        return QFile::exists(m_folder.filePath(QString::fromLatin1(file)));
    }
    [[nodiscard]] QByteArray said(const char *file) const
    {
        QFile of(m_folder.filePath(QString::fromLatin1(file)));
        return of.open(QIODevice::ReadOnly) ? of.readAll().trimmed() : QByteArray();
    }
    void waitUntilBegun() const
    {
        pollfd begun{m_begun, POLLIN, 0};
        static_cast<void>(poll(&begun, 1, -1));
    }
    void letGo() const { static_cast<void>(!::write(m_go, "\n", 1)); }

private:
    QTemporaryDir m_folder;
    int m_begun = -1;
    int m_go = -1;
};

} // namespace

TEST_CASE("what is no workbook and no CSV is known by what is in it, not by its name", "[import]")
{
    const QTemporaryDir folder;
    const auto troubleOf = [&](const char *name, const QByteArray &bytes) {
        return ImportFile().open(written(folder, name, bytes), goOn);
    };
    CHECK(troubleOf("a.xlsx", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + QByteArray(300, '\0')) == FileTrouble::NotText);
    CHECK(troubleOf("b.xlsx", "\xFF\xD8\xFF\xE0" + QByteArray(300, '\0')) == FileTrouble::NotText);
    CHECK(troubleOf("c.xlsx", "PK\x03\x04" + QByteArray(300, 'x')) == FileTrouble::Damaged);
    CHECK(troubleOf("d.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0')) == FileTrouble::OldFormat);
    CHECK(troubleOf("e.csv", {}) == FileTrouble::Empty);
    CHECK(troubleOf("f.csv", "\r\n  \r\n") == FileTrouble::Empty);
    CHECK(ImportFile().open(folder.filePath(u"gone.csv"_s), goOn) == FileTrouble::Unreadable);
    CHECK(ImportFile().open(folder.path(), goOn) == FileTrouble::Unreadable);
    CHECK_FALSE(troubleOf("g.xlsx", "Fecha,Resultado\n2025-01-01,Primer nivel\n")); // CSV, whatever it is called.
}

TEST_CASE("a pipe is no file: it may never say anything, and not twice", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    CHECK(ImportFile().open(path, goOn) == FileTrouble::Unreadable);
}

TEST_CASE("a workbook is taken, however long its reader needs, while there is patience", "[import]")
{
    const SteeredReader reader("echo '0,1,\"Fecha\"'");
    ImportFile file;
    file.setReader(reader.program());
    file.setClock([] { return 0ms; });
    CHECK_FALSE(file.open(reader.workbook(), goOn));
    SheetRow row;
    REQUIRE(file.rows().next(row));
    CHECK(row.cells == QStringList{u"Fecha"_s});
}

TEST_CASE("rows that a reader wrote before it found damage count for nothing", "[import]")
{
    const auto [code, trouble] = GENERATE(std::pair(10, FileTrouble::Unreadable), std::pair(11, FileTrouble::Encrypted),
                                          std::pair(12, FileTrouble::OldFormat), std::pair(13, FileTrouble::Damaged),
                                          std::pair(14, FileTrouble::TooLarge), std::pair(15, FileTrouble::OtherForm),
                                          std::pair(16, FileTrouble::NoRoom), std::pair(127, FileTrouble::Damaged));
    const SteeredReader reader("echo '0,1,\"Fecha\"'; exit " + QByteArray::number(code));
    ImportFile file;
    file.setReader(reader.program());
    CHECK(file.open(reader.workbook(), goOn) == trouble);
}

TEST_CASE("a reader that is killed by its bounds was given too much", "[import]")
{
    const SteeredReader reader("echo '0,1,\"Fecha\"'; kill -XFSZ $$");
    ImportFile file;
    file.setReader(reader.program());
    CHECK(file.open(reader.workbook(), goOn) == FileTrouble::TooLarge);
}

TEST_CASE("a workbook that is not wanted any more is not taken, though its reader had it whole", "[import]")
{
    // It says that it has begun, waits until the stop is asked for, then succeeds at once.
    SteeredReader reader("echo > begun; read line < go; echo '0,1,\"Fecha\"'");
    std::atomic<bool> stop{false};
    std::thread somebody([&] {
        reader.waitUntilBegun();
        stop = true;
        reader.letGo();
    });
    ImportFile file;
    file.setReader(reader.program());
    file.setClock([] { return 0ms; });
    const auto trouble = file.open(reader.workbook(), stop);
    somebody.join();
    CHECK(trouble == FileTrouble::Stopped);
}

TEST_CASE("a workbook is not taken when patience is over, though its reader had it whole", "[import]")
{
    const SteeredReader reader("echo '0,1,\"Fecha\"'; echo > written");
    ImportFile file;
    file.setReader(reader.program());
    file.setPatience(1000ms);
    file.setClock([&] { return reader.has("written") ? 1000ms : 0ms; });
    CHECK(file.open(reader.workbook(), goOn) == FileTrouble::TooSlow);
}

TEST_CASE("a reader that never ends is killed when patience is over", "[import]")
{
    const SteeredReader reader("echo $$ > number; mv number begins; exec cat never");
    ImportFile file;
    file.setReader(reader.program());
    file.setPatience(1000ms);
    file.setClock([&] { return reader.has("begins") ? 1000ms : 0ms; });
    CHECK(file.open(reader.workbook(), goOn) == FileTrouble::TooSlow);
    CHECK(kill(reader.said("begins").toInt(), 0) != 0);
}

TEST_CASE("a CSV file that is not wanted any more, or whose patience is over, is not taken either", "[import]")
{
    const QTemporaryDir folder;
    const QString path = written(folder, "log.csv", "Fecha,Resultado\n" + QByteArray(8 * 1024 * 1024, 'x'));
    ImportFile file;
    SECTION("stopped")
    {
        const std::atomic<bool> stop{true};
        CHECK(file.open(path, stop) == FileTrouble::Stopped);
    }
    SECTION("between two pieces")
    {
        int looks = 0;
        file.setPatience(4ms);
        file.setClock([&] { return std::chrono::milliseconds(looks++); });
        CHECK(file.open(path, goOn) == FileTrouble::TooSlow);
        CHECK(looks < 8);
    }
    SECTION("wanted")
    {
        file.setClock([] { return 0ms; });
        CHECK_FALSE(file.open(path, goOn));
    }
}
