// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace helpdesk::test {

namespace {

std::atomic<int> writeError{0};
std::atomic<int> syncError{0};
std::atomic<int> refusals{0};
std::atomic<int> lastError{0};
sqlite3_vfs *below = nullptr;

/// Where flushes wait.
struct Gate
{
    std::mutex mutex;
    std::condition_variable moved;
    bool closed = false;
    int waiting = 0;
    int let = 0; ///< Of those that wait, not gone on yet.
    std::thread::id keeper;
};
Gate gate;

void waitAtGate()
{
    std::unique_lock lock(gate.mutex);
    if (!gate.closed || std::this_thread::get_id() == gate.keeper)
        return;
    ++gate.waiting;
    gate.moved.wait(lock, [] { return !gate.closed || gate.let > 0; });
    --gate.waiting;
    gate.let = std::max(0, gate.let - 1);
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< Lies behind this.
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int refuse(int systemError, int code)
{
    ++refusals;
    lastError = systemError;
    return systemError == ENOSPC ? SQLITE_FULL : code;
}

int closeFile(sqlite3_file *f)
{
    return real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}

int readFile(sqlite3_file *f, void *to, int amount, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, amount, at);
}

int writeFile(sqlite3_file *f, const void *from, int amount, sqlite3_int64 at)
{
    if (const int error = writeError)
        return refuse(error, SQLITE_IOERR_WRITE);
    return real(f)->pMethods->xWrite(real(f), from, amount, at);
}

int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    if (const int error = writeError)
        return refuse(error, SQLITE_IOERR_TRUNCATE);
    return real(f)->pMethods->xTruncate(real(f), size);
}

int syncFile(sqlite3_file *f, int flags)
{
    waitAtGate();
    if (const int error = syncError)
        return refuse(error, SQLITE_IOERR_FSYNC);
    return real(f)->pMethods->xSync(real(f), flags);
}

int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}

int lockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}

int unlockFile(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}

int checkReservedLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}

int fileControl(sqlite3_file *f, int op, void *argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}

int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}

int deviceCharacteristics(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}

int shmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}

int shmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}

void shmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}

int shmUnmap(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods methods{
    2,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *f, int flags, int *outFlags)
{
    auto *file = reinterpret_cast<File *>(f);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    std::memset(file->real, 0, static_cast<std::size_t>(below->szOsFile));
    const int code = below->xOpen(below, name, file->real, flags, outFlags);
    file->base.pMethods = file->real->pMethods ? &methods : nullptr;
    return code;
}

int systemError(sqlite3_vfs *, int, char *)
{
    return lastError;
}

sqlite3_vfs ours;

} // namespace

FaultyVfs::FaultyVfs()
{
    below = sqlite3_vfs_find(nullptr);
    ours = *below;
    ours.zName = "faulty";
    ours.pNext = nullptr;
    ours.szOsFile = below->szOsFile + static_cast<int>(sizeof(File));
    ours.xOpen = openFile;
    ours.xGetLastError = systemError;
    works();
    refusals = 0;
    sqlite3_vfs_register(&ours, 1);
}

FaultyVfs::~FaultyVfs()
{
    works();
    sqlite3_vfs_unregister(&ours);
    sqlite3_vfs_register(below, 1);
}

void FaultyVfs::failWrites(int systemError)
{
    writeError = systemError;
}

void FaultyVfs::failSyncs()
{
    syncError = EIO;
}

void FaultyVfs::holdSyncs()
{
    const std::lock_guard lock(gate.mutex);
    gate.closed = true;
    gate.let = 0;
    gate.keeper = std::this_thread::get_id();
}

bool FaultyVfs::holdsOne() const
{
    const std::lock_guard lock(gate.mutex);
    return gate.waiting > gate.let;
}

void FaultyVfs::letOne()
{
    const std::lock_guard lock(gate.mutex);
    ++gate.let;
    gate.moved.notify_all();
}

void FaultyVfs::works()
{
    {
        const std::lock_guard lock(gate.mutex);
        gate.closed = false;
        gate.moved.notify_all();
    }
    writeError = 0;
    syncError = 0;
    lastError = 0;
}

int FaultyVfs::refused() const
{
    return refusals;
}

} // namespace helpdesk::test
