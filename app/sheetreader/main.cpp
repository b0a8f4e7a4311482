// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/exitcodes.h"
#include "app/sheetreader/workbook.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <exception>
#include <fstream>
#include <new>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>

// Reads the cells of a workbook, in a process of its own: whoever made the file may have made it to harm. It gets a bound on
// memory, time and output before it opens anything, no network and no way to more rights.

namespace {

using namespace helpdesk::sheetreader;

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    return setrlimit(what, &bound) == 0;
}

bool takeLimits()
{
    constexpr rlim_t memory = 1536ULL << 20;
    constexpr rlim_t output = 1024ULL << 20;
    constexpr rlim_t cpuSeconds = 120;
    static_cast<void>(unshare(CLONE_NEWUSER | CLONE_NEWNET)); // Where the system lets anybody; nothing here asks for a network.
#ifndef __SANITIZE_ADDRESS__ // Which takes terabytes of addresses for itself.
    if (!limit(RLIMIT_AS, memory))
        return false;
#endif
    static_cast<void>(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)); // Whoever asked is gone.
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, output) && limit(RLIMIT_CPU, cpuSeconds);
}

/// What is in the file by its first bytes; 0: it may be a workbook.
int refusedByLooks(const std::string &bytes)
{
    static constexpr char encrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    if (bytes.rfind("\xD0\xCF\x11\xE0", 0) == 0) {
        const bool hasPackage = bytes.find(std::string(encrypted, sizeof encrypted - 1)) != std::string::npos;
        return hasPackage ? exitEncrypted : exitOldFormat;
    }
    return bytes.rfind("PK\x03\x04", 0) == 0 ? 0 : exitDamaged;
}

/// What the parts of the archive say they need unpacked, in bytes; the directory at its end has the sizes.
std::uint64_t unpackedSize(const std::string &bytes)
{
    std::uint64_t whole = 0;
    for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos && at + 46 <= bytes.size(); at = bytes.find("PK\x01\x02", at + 46)) {
        std::uint32_t size = 0;
        std::memcpy(&size, bytes.data() + at + 24, sizeof size);
        whole += size;
    }
    return whole;
}

int read(const char *path)
{
    constexpr std::uint64_t mostUnpacked = 1024ULL << 20;
    constexpr std::streamoff mostPacked = 256 << 20;
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return exitUnreadable;
    const std::streamoff size = file.tellg();
    if (size > mostPacked)
        return exitTooLarge;
    std::string bytes(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)), '\0');
    file.seekg(0);
    if (size <= 0 || !file.read(bytes.data(), size))
        return exitUnreadable;
    if (const int refused = refusedByLooks(bytes))
        return refused;
    if (unpackedSize(bytes) > mostUnpacked)
        return exitTooLarge;
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    orcus::zip_archive archive(&stream);
    archive.load();
    Workbook book(archive);
    book.open();
    if (book.counts1904())
        std::fputs("origin 1904\n", stderr);
    RowWriter rows(stdout);
    book.write(rows);
    return std::fflush(stdout) == 0 ? 0 : exitTooLarge;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !takeLimits())
        return exitUnreadable;
    try {
        return read(argv[1]);
    } catch (const std::bad_alloc &) {
        return exitTooLarge;
    } catch (const RowWriter::WriteFailed &) {
        return exitTooLarge;
    } catch (const Workbook::Damaged &) {
        return exitDamaged;
    } catch (const std::exception &) {
        return exitDamaged;
    }
}
