// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/import/importanswers.h"
#include "core/import/importcolumn.h"
#include "core/import/importwords.h"

namespace helpdesk {

/// Where the line of heads stands: the sheet from 0, the row as its program counts; 0: nowhere, columns are called by
/// their letters; negative: wherever it seems to stand in that sheet.
struct HeadPlace
{
    int sheet = 0;
    int row = 0;

    friend bool operator==(const HeadPlace &, const HeadPlace &) = default;
};

/// Who a word in the column of agents is.
struct AgentChoice
{
    enum class Who {
        Account, ///< Of this desk.
        Left,    ///< Somebody who has left: kept by their name, not at work.
        Nobody,  ///< Nobody of this desk: a shift, a machine.
    };

    Who who = Who::Nobody;
    AccountId account = {};

    friend bool operator==(const AgentChoice &, const AgentChoice &) = default;
};

/// What a person said of an old log: which column says what, who is who.
struct ImportChoices
{
    std::optional<HeadPlace> heads;           ///< Empty: the first line that looks like it.
    QHash<QString, ImportColumn> columns;     ///< By key of the head (keysOfHeads).
    QHash<QString, AgentChoice> agents;       ///< By word, as written.
    std::optional<AgentChoice> everybodyElse; ///< Every word that means nobody yet.
    QHash<QString, SaidOutcome> outcomes;     ///< By word, as written.
    ImportAnswers answers;
};

} // namespace helpdesk
