// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before a program (LD_PRELOAD), makes it run on a PC with rules of its own: files of /usr/share/zoneinfo are
// read from the folder AURICULAR_ZONES where it has them. Qt asks TZDIR from 6.8 on, 6.4 does not.

#include <dlfcn.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr int mayMake =
    0100 | 020000000; // O_CREAT, O_TMPFILE; their header would bring other functions of these names.
constexpr char zones[] = "/usr/share/zoneinfo/";

using Open = int (*)(const char *, int, ...);

int openThere(const char *function, const char *path, int flags, unsigned mode)
{
    const auto next = reinterpret_cast<Open>(dlsym(RTLD_NEXT, function));
    const char *folder = std::getenv("AURICULAR_ZONES");
    if (folder && std::strncmp(path, zones, sizeof zones - 1) == 0) {
        const std::string own = std::string(folder) + '/' + (path + sizeof zones - 1);
        if (access(own.c_str(), R_OK) == 0)
            return next(own.c_str(), flags, mode);
    }
    return next(path, flags, mode);
}

unsigned modeOf(int flags, va_list arguments)
{
    return (flags & mayMake) != 0 ? va_arg(arguments, unsigned) : 0;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return openThere("open", path, flags, mode);
}

extern "C" __attribute__((visibility("default"))) int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return openThere("open64", path, flags, mode);
}
