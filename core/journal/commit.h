// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/call/callcommit.h"
#include "core/people/agentstate.h"

#include <memory>
#include <variant>

namespace helpdesk {

/// What a commit is about. The words stand in recovery files: never change one.
enum class Subject {
    Call,    ///< A call, by its id.
    Session, ///< What the agents of one window did, by its session.
};
inline constexpr EnumWords<Subject, 2> subjectWords{{{
    {Subject::Call, "call"},
    {Subject::Session, "session"},
}}};

/// What stands or falls together: commits of one key are written in the order given, and what follows a refused one is
/// refused with it.
struct CommitKey
{
    Subject subject = Subject::Call;
    qint64 id = 0;

    friend auto operator<=>(const CommitKey &, const CommitKey &) = default;
};

/// A window stopped without a word: the last state of its agent ends at its last sign of life.
struct SessionEnd
{
    SessionId session;

    friend bool operator==(const SessionEnd &, const SessionEnd &) = default;
};

/// What one act adds, of whatever subject: written in one transaction or not at all. Writing it twice does no harm.
using Commit = std::variant<CallCommit, AgentStateRecord, SessionEnd>;
/// One that waits, that was written or refused: read by several threads, changed by none.
using CommitPtr = std::shared_ptr<const Commit>;

[[nodiscard]] CommitKey keyOf(const Commit &commit);
/// Its place among those of its key: where the store has got that far, it stands.
[[nodiscard]] int seqOf(const Commit &commit);

} // namespace helpdesk
