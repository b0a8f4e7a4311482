// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commitqueue.h"

namespace helpdesk {

CommitQueue::CommitQueue(CommitSinkMaker makeSink, QueuePolicy policy, QObject *parent)
    : QObject(parent)
{
    const auto here = [this](auto act) { QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection); };
    WriterLoop::Reports reports;
    reports.finished = [this, here](quint64 id, const Result<CommitReceipt> &outcome) {
        here([this, id, outcome] { finish(id, outcome); });
    };
    reports.troubled = [this, here](const Error &error) { here([this, error] { Q_EMIT troubled(error); }); };
    reports.recovered = [this, here] { here([this] { Q_EMIT recovered(); }); };
    m_loop = std::make_unique<WriterLoop>(std::move(makeSink), std::move(policy), std::move(reports));
}

CommitQueue::~CommitQueue() = default;

void CommitQueue::submit(CallCommit commit, Done done)
{
    const quint64 id = ++m_lastId;
    m_waiting.emplace(id, Waiting{commit.call, std::move(done)});
    m_loop->add(id, std::move(commit));
    Q_EMIT unsavedChanged(unsaved());
}

void CommitQueue::keepDraft(FieldDraft draft)
{
    m_loop->addDraft(std::move(draft));
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

void CommitQueue::retryNow()
{
    m_loop->retryNow();
}

void CommitQueue::finish(quint64 id, const Result<CommitReceipt> &outcome)
{
    const auto found = m_waiting.find(id);
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (!outcome)
        m_loop->refusalKnown(waiting.call);
    if (waiting.done)
        waiting.done(outcome);
    if (outcome)
        Q_EMIT written();
    Q_EMIT unsavedChanged(unsaved());
}

} // namespace helpdesk
