// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/base/result.h"
#include "core/practice/practicerecord.h"

#include <functional>

namespace helpdesk {

/// What practice asks the outside for. Answers come later, in the window's thread.
struct PracticeRoomPorts
{
    template<typename T = std::monostate>
    using Answer = std::function<void(const Result<T> &)>;

    std::function<qint64()> nextId;
    /// Chance for the pauses between the calls.
    std::function<quint64()> seed;
    std::function<void(const PracticeRoundRow &, Answer<>)> begin;
    std::function<void(qint64 round, int position, const PracticeCallRow &, Answer<>)> addCall;
    /// Somebody's last rounds, newest first, each call judged from what is stored of it.
    std::function<void(AccountId, Answer<std::vector<PracticeResult>>)> results;
};

} // namespace helpdesk
