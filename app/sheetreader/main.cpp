// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/exitcodes.h"
#include "app/sheetreader/opendocument.h"
#include "app/sheetreader/workbook.h"

#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>

// Reads the cells of a workbook, in a process of its own: whoever made the file may have made it to harm. It gets a
// bound on memory, time and output before it opens anything, no network and no way to more rights.

namespace {

using namespace helpdesk::sheetreader;

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    return setrlimit(what, &bound) == 0;
}

bool takeLimits()
{
    [[maybe_unused]] constexpr rlim_t memory = 1536ULL << 20;
    constexpr rlim_t output = 1024ULL << 20;
    constexpr rlim_t cpuSeconds = 120;
    static_cast<void>(
        unshare(CLONE_NEWUSER | CLONE_NEWNET)); // Where the system lets anybody; nothing here asks for a network.
#ifndef __SANITIZE_ADDRESS__                    // Which takes terabytes of addresses for itself.
    if (!limit(RLIMIT_AS, memory))
        return false;
#endif
    static_cast<void>(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)); // Whoever asked is gone.
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, output)
        && limit(RLIMIT_CPU, cpuSeconds);
}

struct CloseFile
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// Whether a file of the old format is but the wrapping of one with a password. Its directory may lie anywhere in it.
bool wrapsPackage(std::FILE *file)
{
    static constexpr char utf16[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    constexpr std::string_view name(utf16, sizeof utf16 - 1);
    constexpr std::size_t pieceBytes = 64 * 1024;
    std::string seen;
    std::string piece(pieceBytes, '\0');
    while (const std::size_t bytes = std::fread(piece.data(), 1, piece.size(), file)) {
        seen.append(piece, 0, bytes);
        if (seen.find(name) != std::string::npos)
            return true;
        seen.erase(0, seen.size() - std::min(seen.size(), name.size() - 1)); // It may lie across.
    }
    return false;
}

/// By its first bytes. Throws Refused: it is no workbook of today.
void look(const char *path)
{
    constexpr off_t mostPacked = 256 << 20;
    const File file(std::fopen(path, "rb"));
    struct stat known = {};
    if (!file || fstat(fileno(file.get()), &known) != 0 || !S_ISREG(known.st_mode) || known.st_size == 0)
        throw Refused{exitUnreadable};
    if (known.st_size > mostPacked)
        throw Refused{exitTooLarge};
    std::array<char, 4> first{};
    const std::string_view begin(first.data(), std::fread(first.data(), 1, first.size(), file.get()));
    if (begin == "\xD0\xCF\x11\xE0")
        throw Refused{wrapsPackage(file.get()) ? exitEncrypted : exitOldFormat};
    if (begin != "PK\x03\x04")
        throw Refused{exitDamaged};
}

/// What a sheet is called, on a line.
void tellSheet(std::size_t number, const std::string &name, bool isHidden)
{
    std::string line = "sheet " + std::to_string(number) + (isHidden ? " hidden " : " shown ");
    for (const char c : name)
        line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    std::fputs((line + '\n').c_str(), stderr);
}

void readOpenDocument(const Archive &archive, RowWriter &rows)
{
    OpenDocument book(archive, rows);
    book.write();
    for (std::size_t i = 0; i < book.sheets().size(); ++i)
        tellSheet(i, book.sheets()[i].name, book.sheets()[i].isHidden);
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        if (book.sheets()[i].isTooWide)
            std::fputs(("wide " + std::to_string(i) + '\n').c_str(), stderr);
    }
}

void readWorkbook(const Archive &archive, RowWriter &rows)
{
    Workbook book(archive);
    book.open();
    if (book.counts1904())
        std::fputs("origin 1904\n", stderr);
    for (std::size_t i = 0; i < book.sheets().size(); ++i)
        tellSheet(i, book.sheets()[i].name, book.sheets()[i].isHidden);
    book.write(rows);
    for (const std::size_t sheet : book.tooWide())
        std::fputs(("wide " + std::to_string(sheet) + '\n').c_str(), stderr);
}

void read(const char *path)
{
    look(path);
    const Archive archive(path);
    RowWriter rows(stdout);
    if (OpenDocument::isOne(archive))
        readOpenDocument(archive, rows);
    else
        readWorkbook(archive, rows);
    if (std::fflush(stdout) != 0)
        throw Refused{exitNoRoom};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !takeLimits())
        return exitUnreadable;
    try {
        read(argv[1]);
        return 0;
    } catch (const Refused &refused) {
        return refused.exitCode;
    } catch (const std::bad_alloc &) {
        return exitTooLarge;
    } catch (const std::exception &) {
        return exitDamaged;
    }
}
