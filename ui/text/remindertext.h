// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "ui/text/fieldtext.h"
#include "ui/text/trailtext.h"

#include <QCoreApplication>

namespace helpdesk {

/// A promise that is due, in words: for whom, when, what was promised and since when, how it goes on.
struct Reminder
{
    QString whom;
    QString when; ///< "at 11:20, overdue by 4 min".
    QString what;
    QString since;    ///< Attempts, when it was promised and by whom.
    QString next;     ///< The operation it goes on at.
    QString sentence; ///< What to say there first, in the language of speech; may be empty.
};

class ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ReminderText)

public:
    /// REQUIRES: the call has an open promise. \a context is of now and of whoever sits here.
    [[nodiscard]] static Reminder of(const CallState &state, const TrailText::Names &names,
                                     const SentenceContext &context, Language screen, Language speech);
    /// Where a promised call goes on: the way from where it waits to the next attempt.
    [[nodiscard]] static const Operation &nextOf(const CallState &state);
    /// What to say first at an operation; empty when it has no sentence for everybody.
    [[nodiscard]] static QString sentenceOf(const CallState &state, const Operation &operation,
                                            const SentenceContext &context, Language speech);
};

} // namespace helpdesk
