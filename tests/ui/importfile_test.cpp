// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importfile.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goOn{false};

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("what is no workbook and no CSV is known by what is in it, not by its name", "[import]")
{
    const QTemporaryDir folder;
    const auto troubleOf = [&](const char *name, const QByteArray &bytes) { return ImportFile().open(written(folder, name, bytes), goOn); };
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

TEST_CASE("a workbook that takes too long is given up, and one that is not wanted any more too", "[import]")
{
    const QTemporaryDir folder;
    // A pipe never ends, and has no bytes to be looked at before.
    const QByteArray zip = "PK\x03\x04" + QByteArray(64 * 1024 * 1024, 'x');
    const QString path = written(folder, "slow.xlsx", zip);
    ImportFile file;
    const std::atomic<bool> stop{true};
    CHECK(file.open(path, stop) == FileTrouble::Stopped);
    file.setPatience(std::chrono::milliseconds(0));
    CHECK(file.open(path, goOn) == FileTrouble::TooSlow);
}
