// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importedcall.h"

#include <QByteArray>

namespace helpdesk {

/// What of a call in a log tells whether another row is the same call. Texts folded, most of them as their hash: there
/// may be a hundred thousand.
struct CallFacts
{
    qint64 second = 0; ///< Of the first ring.
    QByteArray name;
    size_t number = 0; ///< By which the log calls it, without zeros before it. 0: none, as the next three.
    size_t phone = 0;
    size_t email = 0;
    size_t detail = 0;
    AccountId agent;
    qint64 talk_s = 0;
    CallOutcome outcome = CallOutcome::NotCarriedOut;

    friend bool operator==(const CallFacts &, const CallFacts &) = default;
};

[[nodiscard]] CallFacts factsOf(const ImportedCall &call);

enum class SameCall {
    No,
    Yes,
    Changed, ///< It is, and something of it was mended since.
};

/// With a number on both sides, number and second are the identity, give or take one second: a sheet may have rounded
/// it. Else the second and what people do not mend: a name, an agent's spelling, the form of a number may have changed
/// where another fact agrees. A log without seconds has many calls in one: there more has to agree.
[[nodiscard]] SameCall sameCall(const CallFacts &a, const CallFacts &b);
/// Number, telephone or e-mail agree: no likeness of names alone. REQUIRES: they are not No.
[[nodiscard]] bool agreeForSure(const CallFacts &a, const CallFacts &b);

} // namespace helpdesk
