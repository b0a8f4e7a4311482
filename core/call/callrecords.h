// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/base/ids.h"
#include "core/call/callevent.h"
#include "core/procedure/procedurerun.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// What CallState keeps of a call beside its path: holds, attempts, promises, tickets, notes, amendments.
namespace helpdesk {

/// What the line is doing.
enum class LineState {
    Ringing,
    Talking,
    OnHold,
    Away,   ///< The caller hung up and is called back later in the call (15–17, 23).
    Parked, ///< A later call is promised; nobody has the call in hand.
    Over,   ///< The caller is gone; the agent finishes the record (wrap-up).
    Closed, ///< Registered.
};

struct HoldRecord
{
    QString reason;
    CallTime began;
    std::vector<CallTime> contacts;
    std::optional<CallTime> ended;
    bool kept = true; ///< So far.
    AccountId by;
    bool judged = true; ///< False: nobody was there to keep it.
    friend bool operator==(const HoldRecord &, const HoldRecord &) = default;
};

struct AttemptRecord
{
    enum class Outcome { Unknown, Answered, NoAnswer };
    int request = 1;
    int attempt = 0; ///< Scope of its fields.
    qint64 atMs = 0;
    std::size_t visit = 0; ///< At which it was dialled, and when that was entered.
    CallTime entered;
    QString callee;
    QString phone;
    QString place;
    Outcome outcome = Outcome::Unknown;
    friend bool operator==(const AttemptRecord &, const AttemptRecord &) = default;
};

struct PromiseRecord
{
    enum class State {
        Open,
        Kept,      ///< Dialled again.
        Moved,     ///< Another one took its place while it was open.
        Withdrawn, ///< The user needed the call no more. Read off the path, never stored.
    };
    int request = 1;
    QString phone; ///< Of the callee, when it was promised.
    CallTime made;
    qint64 dueMs = 0;
    qint64 madeAtMs = 0;
    AccountId by;
    State state = State::Open; ///< As the events say; what became of it in the end: CallState::stateOf().
    friend bool operator==(const PromiseRecord &, const PromiseRecord &) = default;
};

struct TicketFact
{
    TicketId id;
    int request = 1;
    qint64 madeAtMs = 0;
    AccountId by;
    bool withdrawn = false;
    QString reason; ///< Of the withdrawal.
    friend bool operator==(const TicketFact &, const TicketFact &) = default;
};

struct StatusFact
{
    int request = 1;
    TicketId ticket;
    QString state;
    friend bool operator==(const StatusFact &, const StatusFact &) = default;
};

struct NoteRecord
{
    qint64 atMs = 0;
    AccountId by;
    QString text;
    friend bool operator==(const NoteRecord &, const NoteRecord &) = default;
};

/// Time that nobody was there to see.
struct InterruptionRecord
{
    CallTime from; ///< Of the last act before.
    CallTime until;
    friend bool operator==(const InterruptionRecord &, const InterruptionRecord &) = default;
};

/// Times as the agent knows them. Empty: as it was measured.
struct MendingRecord
{
    qint64 atMs = 0;
    AccountId by;
    std::optional<std::chrono::milliseconds> talk;
    std::optional<std::chrono::milliseconds> hold;
    std::optional<std::chrono::milliseconds> wrapUp;
    QString reason;
    friend bool operator==(const MendingRecord &, const MendingRecord &) = default;
};

struct AmendmentRecord
{
    qint64 atMs = 0;
    AccountId by;
    QString key;
    int scope = 0;
    FieldValue before;
    FieldValue after;
    QString reason;
    friend bool operator==(const AmendmentRecord &, const AmendmentRecord &) = default;
};

struct LateRecord
{
    qint64 atMs = 0;
    AccountId by;
    EventKind kind = EventKind::Noted;
    QJsonObject payload;
    friend bool operator==(const LateRecord &, const LateRecord &) = default;
};

} // namespace helpdesk
