// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/commit.h"

#include <limits>

namespace helpdesk {

namespace {

struct Key
{
    CommitKey operator()(const CallCommit &commit) const { return {Subject::Call, commit.call.value}; }
    CommitKey operator()(const AgentStateRecord &record) const { return {Subject::Session, record.session.value}; }
    CommitKey operator()(const SessionEnd &end) const { return {Subject::Session, end.session.value}; }
};

struct Place
{
    int operator()(const CallCommit &commit) const { return commit.events.back().seq; }
    int operator()(const AgentStateRecord &record) const { return record.seq; }
    int operator()(const SessionEnd &) const { return std::numeric_limits<int>::max(); } // Behind whatever is there.
};

} // namespace

CommitKey keyOf(const Commit &commit)
{
    return std::visit(Key{}, commit);
}

int seqOf(const Commit &commit)
{
    return std::visit(Place{}, commit);
}

} // namespace helpdesk
