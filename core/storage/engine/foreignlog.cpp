// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/foreignlog.h"

#include "core/storage/engine/deskfile.h"
#include "core/storage/engine/sqlitehandle.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 32;
constexpr qsizetype frameHeadBytes = 24;
constexpr quint32 magicLittle = 0x377f0682;
constexpr quint32 magicBig = 0x377f0683;
constexpr quint32 formatOfLog = 3007000;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The sums of SQLite's file format, section "WAL checksum algorithm".
struct Sums
{
    quint32 first = 0;
    quint32 second = 0;

    void add(const char *bytes, qsizetype count, bool bigEndian)
    {
        const auto read = [&](qsizetype at) {
            return bigEndian ? qFromBigEndian<quint32>(bytes + at) : qFromLittleEndian<quint32>(bytes + at);
        };
        for (qsizetype at = 0; at + 8 <= count; at += 8) {
            first += read(at) + second;
            second += read(at + 4) + first;
        }
    }
};

qint64 pageSizeOf(const QByteArray &databaseHead)
{
    const qint64 size = qFromBigEndian<quint16>(databaseHead.constData() + 16);
    return size == 1 ? 65536 : size;
}

enum class Log { None, NotOurs, NothingInIt, HasCommits };

/// Whether a commit of the log is whole, as SQLite itself decides it.
Log framesOf(QFile &log, const QByteArray &head, qint64 pageSize)
{
    const bool bigEndian = word(head, 0) == magicBig;
    Sums sums;
    sums.add(head.constData(), 24, bigEndian);
    if (sums.first != word(head, 24) || sums.second != word(head, 28))
        return Log::NotOurs;
    for (;;) {
        const QByteArray frame = log.read(frameHeadBytes + pageSize);
        if (frame.size() < frameHeadBytes + pageSize || frame.mid(8, 8) != head.mid(16, 8))
            return Log::NothingInIt;
        sums.add(frame.constData(), 8, bigEndian);
        sums.add(frame.constData() + frameHeadBytes, pageSize, bigEndian);
        if (sums.first != word(frame, 16) || sums.second != word(frame, 20))
            return Log::NothingInIt;
        if (word(frame, 4) != 0)
            return Log::HasCommits;
    }
}

Log lookAt(const QString &path)
{
    QFile log(path + u"-wal"_s);
    QFile database(path);
    if (log.size() == 0 || !log.open(QIODevice::ReadOnly))
        return Log::None;
    const QByteArray databaseHead = database.open(QIODevice::ReadOnly) ? database.read(100) : QByteArray();
    const QByteArray head = log.read(headBytes);
    const bool isLog = head.size() == headBytes && (word(head, 0) == magicLittle || word(head, 0) == magicBig)
        && word(head, 4) == formatOfLog;
    if (!isLog || databaseHead.size() < 100 || word(head, 8) != pageSizeOf(databaseHead))
        return Log::NotOurs;
    return framesOf(log, head, pageSizeOf(databaseHead));
}

/// What tells two states of a desk apart.
struct DeskView
{
    bool passes = false;             ///< Only asked of a view with the log.
    std::optional<qint64> madeAtMs;  ///< Of the desk itself: its copies have the same.
    std::array<qint64, 3> reached{}; ///< Folio, ticket number, newest call: they never go back.
};

std::optional<qint64> numberIn(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    std::optional<qint64> number;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

bool passesIn(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    bool passes = false;
    if (sqlite3_prepare_v2(handle, "PRAGMA integrity_check(1)", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        passes = qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)), "ok") == 0;
    sqlite3_finalize(statement);
    return passes;
}

enum class With { Log, NoLog };

/// With its log nothing is written either: what is played in stays in the view, and the log stays as it is.
DeskView viewOf(const QString &path, With with)
{
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + (with == With::Log ? "?mode=rw" : "?immutable=1");
    const int flags = SQLITE_OPEN_URI | (with == With::Log ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    sqlite3 *opened = nullptr;
    const bool isOpen = sqlite3_open_v2(uri.constData(), &opened, flags, nullptr) == SQLITE_OK;
    const SqliteHandle handle(opened);
    if (!isOpen)
        return {};
    sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_wal_autocheckpoint(opened, 0);
    sqlite3_busy_timeout(opened, 1000);
    DeskView view;
    view.passes = with == With::NoLog || passesIn(opened);
    view.madeAtMs = numberIn(opened, "SELECT applied_at_ms FROM schema_version WHERE version = 1");
    view.reached = {numberIn(opened, "SELECT value FROM counter WHERE name = 'folio'").value_or(0),
                    numberIn(opened, "SELECT value FROM counter WHERE name = 'ticket'").value_or(0),
                    numberIn(opened, "SELECT max(id) FROM call").value_or(0)};
    return view;
}

bool passesAlone(const QString &path)
{
    sqlite3 *opened = nullptr;
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    const bool isOpen =
        sqlite3_open_v2(uri.constData(), &opened, SQLITE_OPEN_URI | SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    const SqliteHandle handle(opened);
    return isOpen && passesIn(opened);
}

/// Whose locks lie on an SQLite file, as the kernel lists them; empty: it does not.
std::optional<QSet<qint64>> holdersOf(const QString &path)
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<QByteArray> ends;
    for (const QString &file : {path, QString(path + u"-shm"_s)}) {
        if (const auto identity = identityOf(file))
            ends +=
                ':'
                + QByteArray::number(
                    identity->inode); // Alone: some file systems are listed there under another device than they say.
    }
    QSet<qint64> holders;
    for (const QByteArray &line : locks.readAll().split('\n')) { // "1: POSIX  ADVISORY  READ 4711 08:01:815 128 128"
        const QList<QByteArray> words = line.simplified().split(' ');
        const auto file = std::find_if(words.begin(), words.end(), [&](const QByteArray &word) {
            return std::any_of(ends.begin(), ends.end(), [&](const QByteArray &end) { return word.endsWith(end); });
        });
        if (file != words.end() && file != words.begin())
            holders.insert(std::prev(file)->toLongLong());
    }
    return holders;
}

bool belongsTo(const QString &path)
{
    const DeskView alone = viewOf(path, With::NoLog);
    const DeskView whole = viewOf(path, With::Log);
    if (!whole.passes)
        return !passesAlone(path); // Damaged either way: told by whoever opens it, and nothing is taken from it.
    if (!alone.madeAtMs)
        return true; // Not a whole desk without it.
    const bool older = !std::equal(whole.reached.begin(), whole.reached.end(), alone.reached.begin(),
                                   [](qint64 with, qint64 without) { return with >= without; });
    return whole.madeAtMs == alone.madeAtMs && !older;
}

} // namespace

bool isHeldOpen(const QString &path)
{
    const auto holders = holdersOf(path);
    return holders ? !holders->isEmpty() : QFileInfo::exists(path + u"-shm"_s);
}

bool isHeldByAnother(const QString &path)
{
    const auto holders = holdersOf(path);
    return !holders
        || std::any_of(holders->begin(), holders->end(), [](qint64 process) { return process != getpid(); });
}

Result<QString> setForeignLogAside(const QString &path, qint64 nowMs)
{
    if (!QFileInfo::exists(path) || !QFileInfo::exists(path + u"-wal"_s) || isHeldOpen(path))
        return QString();
    const Log found = lookAt(path);
    const bool foreign = found == Log::NotOurs || (found == Log::HasCommits && !belongsTo(path));
    return foreign ? setLogAside(path, nowMs) : QString();
}

Result<QString> setLogAside(const QString &path, qint64 nowMs)
{
    const QString moment = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = path + u"-wal.aside-"_s + moment;
    if (!QFile::rename(path + u"-wal"_s, aside))
        return {Error::Code::StorageFailed, u"a foreign log cannot be moved: errno %1"_s.arg(errno)};
    QFile::remove(path + u"-shm"_s); // The index of that log: made anew from nothing.
    return aside;
}

} // namespace helpdesk
