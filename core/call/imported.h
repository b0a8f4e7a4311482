// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/call/callsummary.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace helpdesk {

/// Durations of a call, as bits: those that the log kept before does not say. None of them is 0 because of it.
enum class UnsaidTime { Talk = 1, Hold = 2, Handle = 4, AnsweredAfter = 8 };

/// What the log kept before says of a call: no path was walked here, so what elsewhere follows from it is said
/// outright. Its caller, service and detail are fields as those of any call, so that they can be amended.
struct ImportedRecord
{
    CallOutcome outcome = CallOutcome::NotCarriedOut;
    int kinds = 0; ///< Bits of CallKind.
    int flags = 0; ///< Bits of CallFlag, of Dropped, Tense, Joined and TimesUnknown.
    int requests = 1;
    int attempts = 0;
    RingsKnown ringsKnown = RingsKnown::Unknown;
    int rings = 0;
    int unsaidTimes = 0;               ///< Bits of UnsaidTime.
    std::optional<qint64> answered_ms; ///< Since the first ring; empty: nobody answered.
    qint64 talk_ms = 0;
    qint64 hold_ms = 0;
    qint64 handle_ms = 0; ///< Not less than the two together.
    int holds = 0;
    int holdsKept = 0;
    int pointsKept = 0; ///< Bits 1 << point.
    int pointsDue = 0;
    qint64 registeredAtMs = 0;
    AccountId agent;
    qint64 run = 0;  ///< Of the import.
    int row = 0;     ///< Of the file.
    QString number;  ///< By which that log called it.
    QString tickets; ///< Their numbers there, as they were written.

    /// As it lies in the payload of the event Imported.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportedRecord fromJson(const QJsonObject &json);

    friend bool operator==(const ImportedRecord &, const ImportedRecord &) = default;
};

} // namespace helpdesk
