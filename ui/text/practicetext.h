// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/definitions.h"
#include "core/practice/practicerecord.h"
#include "core/practice/reaction.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// Practice calls in words: what is heard, what a call came to, what was right and what was not.
class PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::PracticeText)

public:
    /// What is heard on the line; the caller's words in the language of speech. Empty: nothing.
    [[nodiscard]] static QString heard(const PracticeReaction &reaction, Language speech);
    /// What a call came to, in one line, with the first thing that was not right.
    [[nodiscard]] static QString verdict(const PracticeScore &score, const Definitions &definitions, Language screen);
    /// One thing that was asked: what was found, and what was expected where it was not right.
    [[nodiscard]] static QString of(const PracticeCheck &check, const Definitions &definitions, Language screen);
    /// A point of the protocol, kept or not.
    [[nodiscard]] static QString point(int number, bool kept, const Definitions &definitions, Language screen);
    /// "3 of 4"; a dash where nothing was due.
    [[nodiscard]] static QString share(int part, int whole);
};

} // namespace helpdesk
