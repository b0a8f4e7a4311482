// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callevent.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

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

namespace {

bool addText(QByteArray &json, const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); };
    if (!std::all_of(text.begin(), text.end(), isPlain))
        return false;
    json += '"';
    json += text.toUtf8();
    json += '"';
    return true;
}

bool addValue(QByteArray &json, const QJsonValue &value);

bool addObject(QByteArray &json, const QJsonObject &object)
{
    char before = '{';
    for (auto each = object.begin(); each != object.end(); ++each) {
        json += std::exchange(before, ',');
        if (!addText(json, each.key()))
            return false;
        json += ':';
        if (!addValue(json, each.value()))
            return false;
    }
    json += '}';
    return before == ',';
}

bool addSmallNumber(QByteArray &json, double number)
{
    constexpr double most = 1000; // Larger ones may be written in another way.
    if (std::signbit(number) || number >= most || number != std::floor(number))
        return false;
    json += QByteArray::number(static_cast<int>(number));
    return true;
}

/// As Qt writes it, in a fraction of the time. False: Qt is asked.
bool addValue(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return addText(json, value.toString());
    case QJsonValue::Bool:
        json += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double:
        return addSmallNumber(json, value.toDouble());
    case QJsonValue::Object:
        return addObject(json, value.toObject());
    default:
        return false;
    }
}

} // namespace

QByteArray encodedPayload(const QJsonObject &payload)
{
    if (payload.isEmpty())
        return {};
    constexpr qsizetype usual = 64;
    QByteArray json;
    json.reserve(usual);
    return addObject(json, payload) ? json : QJsonDocument(payload).toJson(QJsonDocument::Compact);
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
