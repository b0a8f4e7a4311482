// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callevent.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

const EnumWords<EventKind, 30> eventKindWords{{{
    {EventKind::Rang, "rang"},
    {EventKind::Answered, "answered"},
    {EventKind::WentOn, "went-on"},
    {EventKind::Captured, "captured"},
    {EventKind::SteppedBack, "stepped-back"},
    {EventKind::Jumped, "jumped"},
    {EventKind::RequestAdded, "request-added"},
    {EventKind::ScriptMarked, "script-marked"},
    {EventKind::HoldBegan, "hold-began"},
    {EventKind::HoldContacted, "hold-contacted"},
    {EventKind::HoldEnded, "hold-ended"},
    {EventKind::TenseSet, "tense-set"},
    {EventKind::Noted, "noted"},
    {EventKind::RingsStated, "rings-stated"},
    {EventKind::AttemptDialled, "attempt-dialled"},
    {EventKind::TicketMade, "ticket-made"},
    {EventKind::TicketWithdrawn, "ticket-withdrawn"},
    {EventKind::Promised, "promised"},
    {EventKind::TakenUp, "taken-up"},
    {EventKind::StatusRead, "status-read"},
    {EventKind::NumberGiven, "number-given"},
    {EventKind::Dropped, "dropped"},
    {EventKind::Registered, "registered"},
    {EventKind::Amended, "amended"},
    {EventKind::LateEntry, "late-entry"},
    {EventKind::Continued, "continued"},
    {EventKind::Joined, "joined"},
    {EventKind::Imported, "imported"},
    {EventKind::TimesMended, "times-mended"},
    {EventKind::AnswerWithdrawn, "answer-withdrawn"},
}}};

QByteArray encodedPayload(const QJsonObject &payload)
{
    return payload.isEmpty() ? QByteArray() : QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

bool isWhole(const std::vector<CallEvent> &events)
{
    if (events.empty() || (events.front().kind != EventKind::Rang && events.front().kind != EventKind::Imported))
        return false;
    int seq = 0;
    return std::all_of(events.begin(), events.end(), [&seq](const CallEvent &event) { return event.seq == ++seq; });
}

QJsonObject decodedPayload(const QByteArray &stored)
{
    return stored.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(stored).object();
}

} // namespace helpdesk
