// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/commitqueue.h"

#include <algorithm>

namespace helpdesk {

CommitQueue::CommitQueue(CommitSinkMaker makeSink, QueuePolicy policy, QObject *parent)
    : QObject(parent),
      m_toldAfter(policy.toldAfter)
{
    m_oldest.setSingleShot(true);
    connect(&m_oldest, &QTimer::timeout, this, &CommitQueue::watchTheOldest);
    const auto here = [this](auto act) { QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection); };
    WriterLoop::Reports reports;
    reports.finished = [this, here](quint64 id, const CommitPtr &commit, const Result<CommitReceipt> &outcome) {
        here([this, id, commit, outcome] { finish(id, commit, outcome); });
    };
    reports.troubled = [this, here](const Error &error) {
        here([this, error] {
            m_troubled = true;
            Q_EMIT troubled(error);
            Q_EMIT unsavedChanged(unsaved());
        });
    };
    reports.recovered = [this, here] {
        here([this] {
            m_troubled = m_slow = false;
            Q_EMIT recovered();
            Q_EMIT unsavedChanged(unsaved());
        });
    };
    reports.rewritten = [this, here](const CommitReceipt &receipt) {
        here([this, receipt] { Q_EMIT rewritten(receipt); });
    };
    m_loop = std::make_unique<WriterLoop>(std::move(makeSink), std::move(policy), std::move(reports));
}

CommitQueue::~CommitQueue() = default;

void CommitQueue::submit(CallCommit commit, Done done)
{
    submitAny(std::move(commit), std::move(done));
}

void CommitQueue::submitAny(Commit commit, Done done)
{
    const quint64 id = ++m_lastId;
    m_waiting.emplace(id, Waiting{keyOf(commit).subject, std::move(done), std::chrono::steady_clock::now()});
    m_loop->add(id, std::make_shared<const Commit>(std::move(commit)));
    if (!m_oldest.isActive())
        m_oldest.start(m_toldAfter);
    Q_EMIT unsavedChanged(unsaved());
}

void CommitQueue::keepDraft(FieldDraft draft)
{
    m_loop->addDraft(std::move(draft));
}

void CommitQueue::hold(std::vector<CallCommit> standing)
{
    m_loop->hold(std::move(standing));
}

std::vector<CallCommit> CommitQueue::takeLost(CallId call)
{
    std::vector<CallCommit> taken;
    for (const CommitPtr &commit : m_loop->takeLost({Subject::Call, call.value}))
        taken.push_back(std::get<CallCommit>(*commit));
    return taken;
}

int CommitQueue::unsaved(Subject subject) const
{
    const auto waiting = std::count_if(m_waiting.begin(), m_waiting.end(),
                                       [&](const auto &entry) { return entry.second.subject == subject; });
    return static_cast<int>(waiting) + m_loop->outOfReach(subject);
}

UnsavedWork CommitQueue::unsavedWork() const
{
    return m_loop->unsaved();
}

bool CommitQueue::waitUntilWritten(std::chrono::milliseconds patience) const
{
    return m_loop->waitUntilDone(patience);
}

bool CommitQueue::isAtRest() const
{
    return m_waiting.empty() && m_loop->isAtRest();
}

/// A driver that waits in a network, or a server that is stopped, says nothing at all.
void CommitQueue::watchTheOldest()
{
    if (m_waiting.empty() || m_slow || m_troubled)
        return;
    const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now()
                                                                              - m_waiting.begin()->second.since);
    if (waited < m_toldAfter) {
        m_oldest.start(m_toldAfter - waited);
        return;
    }
    m_slow = true;
    Error slow{Error::Code::ConnectionLost, QStringLiteral("a commit waits for its answer"), {}};
    slow.reason = Error::Reason::NoAnswer;
    Q_EMIT troubled(slow);
}

void CommitQueue::stopWriting()
{
    m_loop->stopWriting();
    Q_EMIT troubled({Error::Code::StorageCorrupt, QStringLiteral("found damaged"), {}});
}

void CommitQueue::retryNow()
{
    m_loop->retryNow();
}

void CommitQueue::finish(quint64 id, const CommitPtr &commit, const Result<CommitReceipt> &outcome)
{
    const auto found = m_waiting.find(id);
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (!outcome)
        m_loop->refusalKnown(keyOf(*commit));
    if (waiting.done)
        waiting.done(outcome);
    if (outcome && std::exchange(m_slow, false))
        Q_EMIT recovered();
    if (!m_waiting.empty() && !m_oldest.isActive())
        m_oldest.start(m_toldAfter);
    if (outcome)
        Q_EMIT written(*commit);
    Q_EMIT unsavedChanged(unsaved());
}

} // namespace helpdesk
