// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

/// States of a ticket (procedures.md, "Ticket states").
enum class TicketState { New, Assigned, InProgress, WaitingForUser, EquipmentAway, Solved, Closed, Cancelled };
extern const EnumWords<TicketState, 8> ticketStateWords;

/// What a ticket says. Made by a call (operation 8); what is amended in the call is amended here.
struct TicketContent
{
    QString requestType; ///< Ids of the catalogue the call ran under.
    QString service;
    QString detail;
    QString requester;
    QString unit;
    QString email; ///< Empty: the requester has none.
    QString phone;
    QString urgency;
    QString impact;
    qint64 affected = 0;
    qint64 affectedOf = 0;
    int priority = 0; ///< 1 to 5, of the edition it was made under.
    QString resolver; ///< Id of a person; empty: unassigned, the group answers for it.
    QString group;

    friend bool operator==(const TicketContent &, const TicketContent &) = default;
};

/// A ticket as its call sees it; the number is the store's.
struct TicketDraft
{
    TicketId id;
    int request = 1;
    qint64 madeAtMs = 0;
    AccountId madeBy;
    TicketContent content;
    TicketState state = TicketState::New;
    bool numberGiven = false; ///< Read out to the caller.
    QString cancelReason;

    friend bool operator==(const TicketDraft &, const TicketDraft &) = default;
};

/// A ticket as stored.
struct TicketRow
{
    qint64 number = 0;
    CallId call;
    TicketDraft ticket;
    qint64 saidNumber = 0; ///< Another number that was said for it, and is another ticket's. 0: none.
};

/// How a caller asks for their ticket (policy 2): by number, by the provisional reference they were told, or by a
/// contact datum, with the name that it must agree with.
struct TicketQuery
{
    qint64 number = 0;                 ///< 0: not given. With a contact too: digits that may be either.
    QString name;                      ///< Empty: the agent confirms it with the caller.
    QString contact;                   ///< E-mail or telephone.
    std::optional<qint64> reference{}; ///< As readTicketReference() gives it.
};

/// Reads tickets. Implemented by the store; answers within the caller's thread.
class TicketReader
{
public:
    virtual ~TicketReader() = default;
    /// Newest first, at most \a limit. Names are compared blind to case and accents, telephones by their digits.
    [[nodiscard]] virtual Result<std::vector<TicketRow>> findTickets(const TicketQuery &query, int limit) = 0;
    /// The number of open tickets of each resolver among \a people.
    [[nodiscard]] virtual Result<std::vector<int>> openTicketsOf(const QStringList &people) = 0;
};

/// Reads a caller's words as a query: "24183" is a number, "P-7F3KM" a reference, an e-mail or a telephone a contact,
/// "name; contact" both data. Empty when it is none of these: a name alone finds too many.
[[nodiscard]] std::optional<TicketQuery> readTicketQuery(const QString &text);

} // namespace helpdesk
