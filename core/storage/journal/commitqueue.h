// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"
#include "core/call/calljournal.h"
#include "core/storage/journal/writerloop.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace helpdesk {

/// The window's journal: takes commits of every subject at once and writes them in a thread of its own.
///
/// Transient errors are retried in order, behind troubled(); permanent ones (Conflict, InvalidInput, StorageCorrupt) go
/// to done, and with them what was submitted under that key before its submitter could know. What was refused stays
/// here as unsaved work, until takeLost() where somebody else was first.
/// A commit is unsaved until its done was called: "saved" never precedes COMMIT.
/// Use from one thread with an event loop; done and signals arrive there. Destroying it leaves the rest unwritten.
class CommitQueue : public QObject, public CallJournal
{
    Q_OBJECT

public:
    explicit CommitQueue(CommitSinkMaker makeSink, QueuePolicy policy = {}, QObject *parent = nullptr);
    ~CommitQueue() override;

    void submit(CallCommit commit, Done done) override;
    /// The same of any subject; \a done may be null.
    void submitAny(Commit commit, Done done = {});
    void keepDraft(FieldDraft draft) override;
    void hold(std::vector<CallCommit> standing) override;
    [[nodiscard]] std::vector<CallCommit> takeLost(CallId call) override;

    /// Commits of a subject whose done was not called yet, those that were refused, and those that were written into a
    /// file that is not at its place any more.
    [[nodiscard]] int unsaved(Subject subject = Subject::Call) const;
    /// Writing fails for now, or does not answer.
    [[nodiscard]] bool isTroubled() const { return m_troubled || m_slow; }
    /// A copy of everything that is not written, for a recovery file. Writing it twice does no harm.
    [[nodiscard]] UnsavedWork unsavedWork() const;
    /// Blocks until all is written, drafts too; false when \a patience ends before. The dones follow with the events.
    [[nodiscard]] bool waitUntilWritten(std::chrono::milliseconds patience) const;
    /// Everything is written and told, and the housekeeping after it is done.
    [[nodiscard]] bool isAtRest() const;
    /// Does not wait for the next attempt's time.
    void retryNow();
    /// The database was found damaged: nothing more is written, everything is kept.
    void stopWriting();

Q_SIGNALS:
    void unsavedChanged(int unsaved);
    /// Writing fails for now; said once, and again when the reason changes.
    void troubled(const helpdesk::Error &error);
    void recovered();
    /// The database had lost this and has it again; its tickets may have other numbers than were said.
    void rewritten(const helpdesk::CommitReceipt &receipt);
    /// It stands: other rows than those shown may have changed.
    void written(const helpdesk::Commit &commit);

private:
    struct Waiting
    {
        Subject subject = Subject::Call;
        Done done;
        std::chrono::steady_clock::time_point since;
    };
    void watchTheOldest();

    void finish(quint64 id, const CommitPtr &commit, const Result<CommitReceipt> &outcome);

    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastId = 0;
    const std::chrono::milliseconds m_toldAfter;
    QTimer m_oldest;                    ///< Runs while something waits and nothing was said of it.
    bool m_slow = false;                ///< It was said that the store does not answer.
    bool m_troubled = false;            ///< The writer has said so itself.
    std::unique_ptr<WriterLoop> m_loop; ///< Last: its reports need the rest.
};

} // namespace helpdesk
