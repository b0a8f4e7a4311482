// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal/commitqueue.h"

namespace helpdesk::console {

/// The window's journal before the queue: keeps what the queue gave up for good, so that it can still go to a file.
class KeepingJournal : public CallJournal
{
public:
    /// \a queue is borrowed.
    explicit KeepingJournal(CommitQueue &queue) : m_queue(queue) {}

    /// Hears every commit once it is on disk.
    void onSaved(std::function<void(const CallCommit &commit)> saved) { m_saved = std::move(saved); }

    void submit(CallCommit commit, Done done) override
    {
        m_queue.submit(commit, [this, commit, done = std::move(done)](const Result<CommitReceipt> &result) {
            // A lost race is kept by the desk itself, as late entries of the call; what a damaged database refuses
            // stays in the queue's unsaved work.
            if (!result && result.error().code == Error::Code::StorageCorrupt)
                ++m_keptByQueue;
            else if (!result
                     && (result.error().code != Error::Code::Conflict
                         || result.error().reason == Error::Reason::EarlierEventsMissing))
                m_given.push_back(commit);
            else if (result && m_saved)
                m_saved(commit);
            done(result);
        });
    }

    void hold(std::vector<CallCommit> standing) override { m_queue.hold(std::move(standing)); }
    void keepDraft(FieldDraft draft) override { m_queue.keepDraft(std::move(draft)); }

    [[nodiscard]] int unsaved() const { return m_queue.unsaved() + m_keptByQueue + static_cast<int>(m_given.size()); }
    [[nodiscard]] UnsavedWork unsavedWork() const
    {
        UnsavedWork work = m_queue.unsavedWork();
        work.commits.insert(work.commits.begin(), m_given.begin(), m_given.end());
        return work;
    }

private:
    CommitQueue &m_queue;
    std::function<void(const CallCommit &)> m_saved;
    std::vector<CallCommit> m_given;
    int m_keptByQueue = 0;
};

} // namespace helpdesk::console
