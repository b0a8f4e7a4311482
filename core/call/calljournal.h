// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callcommit.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace helpdesk {

/// Another session has written in its place. A gap is none: what stood before is not there.
[[nodiscard]] inline bool isLostRace(const Error &error)
{
    return error.code == Error::Code::Conflict && error.reason != Error::Reason::EarlierEventsMissing;
}

/// Commits that lost a race, until their submitter asks for them.
class LostCommits
{
public:
    /// Nothing happens where \a error is another one.
    void keep(const CallCommit &commit, const Error &error)
    {
        if (isLostRace(error))
            m_commits.push_back(commit);
    }
    /// Those of \a call, in the order given.
    [[nodiscard]] std::vector<CallCommit> take(CallId call)
    {
        const auto rest = std::stable_partition(m_commits.begin(), m_commits.end(),
                                                [call](const CallCommit &commit) { return commit.call != call; });
        std::vector<CallCommit> taken(std::make_move_iterator(rest), std::make_move_iterator(m_commits.end()));
        m_commits.erase(rest, m_commits.end());
        return taken;
    }

private:
    std::vector<CallCommit> m_commits;
};

/// Writes calls. Commits of one call are written in the order given.
class CallJournal
{
public:
    /// Called once per commit, in the thread that submitted it.
    using Done = std::function<void(const Result<CommitReceipt> &)>;

    virtual ~CallJournal() = default;
    /// Never blocks on the disk where a window depends on it (CommitQueue). An error is final: transient ones are
    /// retried behind this interface. Conflict: another session has written this seq of this call.
    virtual void submit(CallCommit commit, Done done) = 0;
    /// What stands in the store of a call that is taken up, with the numbers it has: should the store lose it, it is
    /// written again before what follows.
    virtual void hold(std::vector<CallCommit> standing) { static_cast<void>(standing); }
    /// What of \a call lost a race, in the order given: from now on whoever asks answers for it.
    [[nodiscard]] virtual std::vector<CallCommit> takeLost(CallId call) = 0;
    /// Keeps what is being typed; an empty text forgets it. Best effort, never reported.
    virtual void keepDraft(FieldDraft draft) = 0;
};

} // namespace helpdesk
