// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callerhistory.h"
#include "core/people/directoryfile.h"
#include "core/people/directorykeys.h"
#include "core/people/requesteredit.h"

#include <functional>
#include <optional>
#include <vector>

namespace helpdesk {

/// What the window asks the directory for. Answers come later, in the window's thread; of several questions put to one
/// port while it is busy only the newest may be answered, except where something is written.
struct DirectoryPorts
{
    template<typename T>
    using Answer = std::function<void(const Result<T> &)>;
    using People = std::vector<RequesterRow>;

    /// While a caller's words are typed.
    std::function<void(const DirectoryQuery &, Answer<People>)> recognise;
    /// Who a caller is; empty when nobody is sure to be meant.
    std::function<void(const CallerFacts &, Answer<std::optional<RequesterRow>>)> identify;
    /// Looks people up for a list; an empty text: the newest contacts.
    std::function<void(const QString &, Answer<People>)> find;
    std::function<void(RequesterId, int calls, Answer<CallerHistory>)> history;

    /// One entry as it is by now.
    std::function<void(RequesterId, Answer<RequesterRow>)> person;
    /// The entries merged into one, the newest merge first.
    std::function<void(RequesterId, Answer<std::vector<MergedEntry>>)> merges;

    /// A null id makes a new entry. Conflict: a value that it changes was changed otherwise meanwhile.
    std::function<void(const RequesterEdit &, Answer<RequesterRow>)> save;
    std::function<void(RequesterId from, RequesterId into, AccountId by, Answer<RequesterRow>)> merge;
    std::function<void(RequesterId from, Answer<RequesterRow>)> unmerge;
    /// What importing the file would do. NotFound: it cannot be read.
    std::function<void(const QString &path, Answer<ImportReport>)> preview;
    std::function<void(const QString &path, Answer<ImportReport>)> import;
};

/// Days that count as recent in a caller's history.
inline constexpr int recentDays = 90;

} // namespace helpdesk
