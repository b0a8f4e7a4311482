// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>

namespace helpdesk {

/// Somebody who may act at the desk.
struct Account
{
    AccountId id;
    QString name;  ///< Name and surname, as said in the greeting.
    QString login; ///< Short, unique, for scripts and scenarios.
};

/// Somebody the desk knows. Nobody is deleted: calls name them.
struct AccountEntry
{
    Account account;
    bool active = true; ///< May sit down at the desk.
};

/// Who knows that it happened.
enum class EventSource { Agent = 0, Engine = 1, Guess = 2 };

/// Who performs a command, and in which run of the program; the line of itself when the source is not the agent.
struct Actor
{
    AccountId account;
    SessionId session;
    EventSource source = EventSource::Agent;
};

} // namespace helpdesk
