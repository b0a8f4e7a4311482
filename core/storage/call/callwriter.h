// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/storage/call/callrows.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/call/searchindex.h"

#include <QString>

#include <map>

namespace helpdesk {

class Connection;

/// The one place that writes what a command adds to a call.
///
/// Numbers are given in the same transaction: no gap, no double. Writing the same commit again answers with the receipt
/// of what stands, so that a COMMIT whose answer was lost is simply written again.
class CallWriter
{
public:
    explicit CallWriter(Connection &connection);

    /// One transaction. Conflict: another session has written here, or, with EarlierEventsMissing, an event before is
    /// not there. InvalidInput: events not consecutive or of several sessions. Any error: nothing was written, except
    /// that after ConnectionLost it may have been, and after a flush that failed it may stand in the file; then writing
    /// it again succeeds only once it is on the disk.
    [[nodiscard]] Result<CommitReceipt> write(const CallCommit &commit);

    /// The same within the caller's transaction. After an error the caller rolls back.
    [[nodiscard]] Result<CommitReceipt> writeWithin(const CallCommit &commit);

    /// Around many commits within one transaction of the caller's: what they count for is summed, and numbers are
    /// counted on from the first one of the transaction, which keeps the counter from others; both are written with
    /// endMany(). After an error the caller rolls back and begins anew.
    void beginMany();
    [[nodiscard]] Result<> endMany();

    /// Keeps a draft of an open call; an empty text forgets it.
    [[nodiscard]] Result<> keepDraft(const FieldDraft &draft);

private:
    enum class Number { Folio, Ticket };

    [[nodiscard]] Result<CommitReceipt> writeOnce(const CallCommit &commit);
    [[nodiscard]] Result<> makeDurable();
    [[nodiscard]] Result<CallAnchor> anchorOf(CallId call);
    [[nodiscard]] Result<CommitReceipt> receiptOfWhatStands(const CallCommit &commit, const CallAnchor &anchor);
    [[nodiscard]] Result<> addToMonth(const CallCommit &commit, const CallAnchor &anchor);
    [[nodiscard]] Result<> insertCall(const CallCommit &commit, qint64 folio);
    [[nodiscard]] Result<> updateCall(const CallCommit &commit, const CallAnchor &anchor, qint64 folio);
    [[nodiscard]] Result<> insertEvents(const CallCommit &commit, const CallAnchor &anchor);
    [[nodiscard]] Result<> endDrafts(const CallCommit &commit);
    [[nodiscard]] Result<> writeTickets(const CallCommit &commit, bool isNew, CommitReceipt &receipt);
    [[nodiscard]] Result<std::optional<QVariant>> storedNumber(CallId call, TicketId ticket);
    [[nodiscard]] Result<qint64> writeTicket(CallId call, const TicketDraft &ticket,
                                             const std::optional<QVariant> &stored, qint64 given);
    [[nodiscard]] Result<> insertFollowUps(const CallCommit &commit);
    [[nodiscard]] Result<qint64> givenOrNext(Number kind, qint64 given);
    [[nodiscard]] Result<qint64> nextNumber(Number kind);
    [[nodiscard]] Result<qint64> takeNumber(Number kind);
    [[nodiscard]] Result<qint64> counterTo(Number kind, qint64 given);

    Connection &m_connection;
    SearchIndex m_search;
    MonthFigures m_figures;
    bool m_many = false;
    std::map<Number, qint64> m_last; ///< Given within beginMany() and endMany().
    bool m_foundStanding = false;    ///< The last commit stood already: an attempt before it was not heard to succeed.
};

} // namespace helpdesk
