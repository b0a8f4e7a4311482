// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/definitions.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/engine/haste.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/import/importpieces.h"

#include <QSet>

#include <atomic>
#include <chrono>
#include <optional>

namespace helpdesk {

/// Brings the calls of a log kept before to the desk: looked at first, then written a few hundred at a time, so that
/// whoever registers a call meanwhile waits for a few hundred, not for a hundred thousand. In a file that nobody else
/// has open more at a time.
///
/// While a piece is written the next one is read, on a thread of its own; whoever listens hears it in the caller's
/// thread.
///
/// None is brought in twice, also not from another file where it was mended (callidentity.h): what was interrupted is
/// gone on with by the same file once more. A row that stands twice in a file counts once; of a log of days without
/// hours each does.
class CallImport
{
public:
    /// So many rows of ImportReading::rowCount() are through.
    using Progress = std::function<void(qint64 rows)>;
    /// A row that is not taken, as it stands.
    using Refuse = std::function<void(const SheetRow &row, const BadRow &why)>;

    /// Connection and reading are borrowed. REQUIRES: the reading was scanned.
    CallImport(Connection &connection, DefinitionsPtr definitions, ImportReading &reading);

    /// Hears every bad row, in preview() and in write().
    void onBad(Refuse refuse) { m_refuse = std::move(refuse); }
    /// Hears every call that is, or would be, taken.
    void onTaken(std::function<void(const ImportedCall &call)> take) { m_taken = std::move(take); }
    void onProgress(Progress progress) { m_progress = std::move(progress); }

    /// What writing would do. Changes nothing. NotAllowed: \a stop was set.
    [[nodiscard]] Result<CallImportReport> preview(const std::atomic<bool> &stop);
    /// NotAllowed: \a stop was set. After an error what was written stands, as the run that lastRun() names.
    [[nodiscard]] Result<CallImportReport> write(const QString &file, AccountId by, qint64 nowMs,
                                                 const std::atomic<bool> &stop);
    [[nodiscard]] qint64 lastRun() const { return m_report.run; }

private:
    /// A call that an import brought before.
    struct Stored
    {
        CallId call;
        CallFacts facts;
    };

    [[nodiscard]] Result<> go(const std::atomic<bool> &stop);
    [[nodiscard]] Result<> take(ImportPieces::Line &line, const std::atomic<bool> &stop);
    void tell(const ImportPiece &piece);
    void tellThrough() const;
    [[nodiscard]] Result<> endPiece();
    [[nodiscard]] Result<> forgetKnown();
    [[nodiscard]] Result<QSet<qint64>> knownKeys();
    [[nodiscard]] Result<> forgetSame();
    void tellChanged(const WaitingCall &waiting);
    [[nodiscard]] Result<> forgetOwn();
    [[nodiscard]] Result<> bringPiece();
    [[nodiscard]] Result<> writePiece();
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> writeCalls();
    [[nodiscard]] Result<> writeCall(const WaitingCall &waiting);
    [[nodiscard]] Result<> commit();
    [[nodiscard]] Result<> endHaste();
    void letOthersIn() const;
    [[nodiscard]] Result<> beginRun(const QString &file, AccountId by, qint64 nowMs);
    [[nodiscard]] Result<> finishRun();
    [[nodiscard]] CallCommit commitFor(const ImportedCall &call, IdSource &ids) const;

    Connection &m_connection;
    DefinitionsPtr m_definitions;
    ImportReading &m_reading;
    CallWriter m_writer;
    IdSource m_ids;
    IdSource m_idsAgain; ///< For who writes, while the other one is the reader's.
    SessionId m_session;
    AccountId m_by;
    Refuse m_refuse;
    std::function<void(const ImportedCall &)> m_taken;
    Progress m_progress;
    CallImportReport m_report;
    std::vector<WaitingCall> m_waiting;
    std::vector<WaitingCall> m_written;  ///< Of the last piece.
    QSet<qint64> m_recognised;           ///< Calls that are here already, each known again in one row.
    QSet<std::pair<int, int>> m_changed; ///< Sheet and row: told once, however often a piece is tried.
    qint64 m_through = 0;
    qint64 m_nowMs = 0;
    std::optional<Haste> m_haste;                      ///< While it goes on.
    std::optional<Transaction> m_transaction;          ///< Begun, and not committed yet.
    int m_piecesWritten = 0;                           ///< In it.
    std::chrono::steady_clock::time_point m_freeSince; ///< The file, for whoever else writes.
};

} // namespace helpdesk
