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
#include <deque>
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
    [[nodiscard]] bool isOfMany() const { return !call.hasHour && facts.number == 0; }
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

/// Reads a log piece by piece, on a thread of its own: what is read needs no database. A row that stands twice in a
/// file counts once; of a log of days without hours each does.
class ImportPieces
{
public:
    using Line = HandOverAndBack<ImportPiece>;
    using MakeCommit = std::function<CallCommit(const ImportedCall &call)>;

    /// Both are borrowed. A piece has at most \a most calls, and as many refused rows. Without \a makeCommit calls have
    /// no commit.
    ImportPieces(ImportReading &reading, std::size_t most, MakeCommit makeCommit, Line &line);

    /// To the end of the log, and closes the line. NotAllowed: \a stop was set, or nobody takes any more; the piece
    /// that was begun is lost then.
    [[nodiscard]] Result<> run(const std::atomic<bool> &stop);

private:
    /// A row of the file, with what tells whether another one is the same call (CallFacts). Small: there may be a
    /// hundred thousand.
    struct SeenRow
    {
        qint64 key = 0;
        qint64 second = 0;
        size_t number = 0;
        size_t phone = 0;
        size_t email = 0;
        size_t detail = 0;
        AccountId agent;
        qint32 talk_s = 0;
        qint32 name = 0; ///< In m_names.
        qint32 row = 0;
        qint32 before = -1; ///< The one of the same second that came before it; -1: none.
        qint16 sheet = 0;
        CallOutcome outcome = CallOutcome::NotCarriedOut;
    };

    [[nodiscard]] Result<> take(const ImportReading::Line &line);
    void takeCall(const ImportReading::Line &line);
    /// The row of the file that is the same call; null: none yet.
    [[nodiscard]] const SeenRow *sameRow(const CallFacts &facts) const;
    /// How many calls with this key stand in the file so far.
    [[nodiscard]] int timesSeen(const WaitingCall &waiting, qint64 key) const;
    void remember(const WaitingCall &waiting, qint64 key);
    [[nodiscard]] CallFacts factsOf(const SeenRow &row) const;
    [[nodiscard]] qint32 placeOfName(const QByteArray &name);
    template<typename Take>
    void eachOfSecond(qint64 second, Take take) const;
    [[nodiscard]] Result<> endPiece();

    ImportReading &m_reading;
    std::size_t m_most;
    MakeCommit m_makeCommit;
    Line &m_line;
    ImportPiece m_piece;
    QHash<qint64, int> m_many;         ///< Of a log of days: how often a call whose key is the same stands in the file.
    std::deque<SeenRow> m_rows;        ///< Of any other.
    QHash<qint64, int> m_lastOfSecond; ///< In m_rows.
    std::vector<QByteArray> m_names;   ///< Each kept once.
    QHash<QByteArray, qint32> m_places; ///< In m_names.
};

} // namespace helpdesk
