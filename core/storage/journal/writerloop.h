// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/commit.h"
#include "core/storage/journal/commitsink.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace helpdesk {

/// What a journal has not written yet, and what it was refused.
struct UnsavedWork
{
    std::vector<Commit> commits; ///< In the order given.
    std::vector<FieldDraft> drafts;

    [[nodiscard]] bool isEmpty() const { return commits.empty() && drafts.empty(); }
};

/// How patient a CommitQueue is.
struct QueuePolicy
{
    std::vector<std::chrono::milliseconds> retryAfter{std::chrono::milliseconds(250), std::chrono::milliseconds(500),
                                                      std::chrono::milliseconds(1000), std::chrono::milliseconds(2000),
                                                      std::chrono::milliseconds(5000)};
    std::chrono::milliseconds idleAfter{500};  ///< Housekeeping begins after this long without work.
    std::chrono::milliseconds lookEvery{1000}; ///< Without work: whether the store is still where it was.
    std::chrono::milliseconds toldAfter{5000}; ///< A commit that has waited so long is told, whatever the store says.
};

/// The thread behind CommitQueue: writes commits one by one in the order given, drafts when no commit waits.
///
/// Reports are called in the writer's thread. Everything public may be called from any thread.
class WriterLoop
{
public:
    struct Reports
    {
        /// Once per commit.
        std::function<void(quint64 id, const CommitPtr &commit, const Result<CommitReceipt> &)> finished;
        std::function<void(const Error &)> troubled; ///< Writing fails for now and is tried again.
        std::function<void()> recovered;
        std::function<void(const CommitReceipt &)>
            rewritten; ///< What the store had lost stands again, perhaps under other numbers.
    };

    WriterLoop(CommitSinkMaker makeSink, QueuePolicy policy, Reports reports);
    /// Ends the attempt in hand and leaves the rest unwritten.
    ~WriterLoop();

    void add(quint64 id, CommitPtr commit);
    void addDraft(FieldDraft draft);
    /// These stand already, written by somebody else: should the store lose them, they are written again.
    void hold(std::vector<CallCommit> standing);
    /// The submitter knows that \a key was refused: what it adds from now on is meant for what stands.
    void refusalKnown(const CommitKey &key);
    /// What was refused of \a key because somebody else was first, in the order given: the submitter answers for it
    /// from now on.
    [[nodiscard]] std::vector<CommitPtr> takeLost(const CommitKey &key);
    void retryNow();
    /// The store was found damaged: nothing more is written to it.
    void stopWriting();

    /// Includes what is being written this moment, and everything that was refused and that nobody has taken over.
    [[nodiscard]] UnsavedWork unsaved() const;
    /// How many commits of a subject do not stand and wait for nothing: refused, or written into a file that was taken
    /// away.
    [[nodiscard]] int outOfReach(Subject subject) const;
    /// Waits until everything is written or refused and the store was looked at; false when \a patience ends before.
    [[nodiscard]] bool waitUntilDone(std::chrono::milliseconds patience) const;
    /// Nothing to write, and the housekeeping after it is done.
    [[nodiscard]] bool isAtRest() const;

private:
    struct Job
    {
        quint64 id = 0;
        CommitPtr commit;
        std::optional<Error> refused; ///< With what the one before it was refused: it is not tried.
    };
    /// What this window has written, kept as long as it stands: a store may lose it.
    struct Written
    {
        CommitPtr commit;
        GivenNumbers given; ///< A call's, by the last writing.
        bool ours = true;   ///< False: it stood when its call was taken up.
    };
    struct Refused
    {
        CommitPtr commit;
        bool lost = false; ///< Somebody else was first.
    };
    using Lock = std::unique_lock<std::mutex>;

    void run();
    void finishRefused(Lock &lock);
    void writeNext(Lock &lock);
    void keepNextDraft(Lock &lock);
    void tend(Lock &lock);
    void idle(Lock &lock);
    void look(Lock &lock);
    [[nodiscard]] Result<> lookOnce();
    void keepWritten(const CommitPtr &commit, const CommitReceipt &receipt);
    void takeHeld();
    [[nodiscard]] Result<> writeAgain();
    [[nodiscard]] Result<> writeAgain(const CommitKey &key);
    void noteFailure(const Error &error, Lock &lock);
    void refuse(const CommitKey &key, const Error &error);
    void retryLater(const Error &error, Lock &lock);
    void noteSuccess(Lock &lock);
    [[nodiscard]] Result<CommitReceipt> attempt(const Commit &commit);
    [[nodiscard]] Result<> ensureSink();
    [[nodiscard]] bool hasWork() const { return !m_jobs.empty() || !m_drafts.empty(); }

    const CommitSinkMaker m_makeSink;
    const QueuePolicy m_policy;
    const Reports m_reports;
    std::unique_ptr<CommitSink> m_sink; ///< Of the writer's thread alone.

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::vector<FieldDraft> m_drafts;
    std::vector<Refused> m_kept;             ///< Nobody else answers for it.
    std::vector<FieldDraft> m_damagedDrafts; ///< Refused by a damaged database.
    std::deque<Written> m_written;           ///< Changed by the writer's thread alone, under the lock.
    std::vector<CallCommit> m_held;          ///< Not among them yet.
    std::map<CommitKey, Error> m_refused;    ///< What was refused a commit and whose submitter may not know yet.
    std::size_t m_failures = 0;              ///< In a row.
    std::optional<Error::Code> m_trouble;    ///< What was reported last.
    bool m_retryNow = false;
    bool m_tended = false; ///< Nothing left to tend until something is written.
    bool m_stopping = false;
    bool m_outOfReach = false; ///< The file is not at its place.
    bool m_isDamaged = false;
    mutable bool m_lookWanted = false;
    bool m_unsure = false; ///< Of the writer's thread: a new connection, where what was written has to be looked for.
    std::thread m_thread;  ///< Last: starts when everything else stands.
};

} // namespace helpdesk
