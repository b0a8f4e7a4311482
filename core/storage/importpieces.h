// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/handover.h"
#include "core/call/callcommit.h"
#include "core/import/callidentity.h"
#include "core/import/importreading.h"
#include "core/import/importreport.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <vector>

namespace helpdesk {

/// A call of a log on its way to the desk.
struct WaitingCall
{
    ImportedCall call;
    CallFacts facts;
    qint64 key = 0;
    int occurrence = 0; ///< By which the key differs from that of another call.
    int sheet = 0;
    CallCommit commit = {}; ///< Made before the transaction: nobody waits for it.

    /// Of a log of days: known by its key alone.
    [[nodiscard]] bool isOfMany() const { return !call.hasHour && facts.number.isEmpty(); }
};

/// Some rows of a log, in their order.
struct ImportPiece
{
    struct Refused
    {
        SheetRow row;
        BadRow why;
    };

    std::vector<WaitingCall> calls;
    std::vector<Refused> refused;
    std::vector<TwiceRow> twice; ///< Count once.
    qint64 rows = 0;
};

/// Reads a log piece by piece, on a thread of its own: what is read needs no database. A row that stands twice in a file counts
/// once; of a log of days without hours each does.
class ImportPieces
{
public:
    using Line = HandOver<ImportPiece>;
    using MakeCommit = std::function<CallCommit(const ImportedCall &call)>;

    /// Both are borrowed. A piece has at most \a most calls, and as many refused rows. Without \a makeCommit calls have no commit.
    ImportPieces(ImportReading &reading, std::size_t most, MakeCommit makeCommit, Line &line);

    /// To the end of the log, and closes the line. NotAllowed: \a stop was set, or nobody takes any more; the piece that was begun
    /// is lost then.
    [[nodiscard]] Result<> run(const std::atomic<bool> &stop);

private:
    /// A row of the file.
    struct SeenRow
    {
        int sheet = 0;
        int row = 0;
        CallFacts facts;
    };

    [[nodiscard]] Result<> take(const ImportReading::Line &line);
    void takeCall(const ImportReading::Line &line);
    /// It stands in the file already.
    [[nodiscard]] bool isTwice(const ImportReading::Line &line, const CallFacts &facts);
    [[nodiscard]] Result<> endPiece();

    ImportReading &m_reading;
    std::size_t m_most;
    MakeCommit m_makeCommit;
    Line &m_line;
    ImportPiece m_piece;
    QHash<qint64, int> m_seen; ///< How often a call whose key is the same stands in the file.
    QHash<qint64, std::vector<SeenRow>> m_rows; ///< Of all others, by their second.
    QSet<QByteArray> m_names; ///< Each kept once.
};

} // namespace helpdesk
