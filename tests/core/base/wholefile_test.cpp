// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include "tests/support/catch.h"
#include "tests/support/common.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Error::Code codeOf(const Result<> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}

} // namespace

TEST_CASE("a file is written whole, with the rights of the one before", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    REQUIRE(writeWholeFile(path, "first").ok());
    CHECK(bytesOf(path) == "first");
    REQUIRE(chmod(QFile::encodeName(path).constData(), 0640) == 0);
    REQUIRE(QFile::link(path, folder.filePath(u"link.pdf"_s)));
    REQUIRE(writeWholeFile(folder.filePath(u"link.pdf"_s), "second").ok());
    CHECK(bytesOf(path) == "second");
    struct stat file = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &file) == 0);
    CHECK((file.st_mode & 07777) == 0640);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a file that cannot be written says why, and the old one stays", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    REQUIRE(writeWholeFile(path, "first").ok());
    CHECK(codeOf(writeWholeFile(folder.filePath(u"none/x.pdf"_s), "x")) == Error::Code::StorageReadOnly);
    CHECK(codeOf(writeWholeFile(folder.path(), "x")) == Error::Code::StorageReadOnly);
    CHECK(codeOf(writeWholeFile(u"/dev/full"_s, "x")) == Error::Code::StorageFull);
    struct rlimit before = {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {1000, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<> written = writeWholeFile(path, QByteArray(100000, 'x'));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    CHECK(codeOf(written) == Error::Code::StorageFull);
    CHECK(bytesOf(path) == "first");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"x.pdf"_s});
}
