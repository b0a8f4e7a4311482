// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writerloop.h"

#include "core/storage/callrows.h"

#include <algorithm>

namespace helpdesk {

namespace {

/// Errors that a new connection may cure: a file once opened read-only stays so.
bool needsNewConnection(Error::Code code)
{
    return code != Error::Code::StorageBusy && code != Error::Code::StorageFull && !isPermanent(code);
}

bool sameField(const FieldDraft &a, const FieldDraft &b)
{
    return a.call == b.call && a.key == b.key && a.scope == b.scope;
}

bool endsDraft(const CallCommit &commit, const FieldDraft &draft)
{
    return draft.call == commit.call
        && std::any_of(commit.events.begin(), commit.events.end(), [&](const CallEvent &event) {
               return closesCall(event.kind) || draftKeysEndedBy(event).contains(draft.key);
           });
}

} // namespace

WriterLoop::WriterLoop(CommitSinkMaker makeSink, QueuePolicy policy, Reports reports)
    : m_makeSink(std::move(makeSink))
    , m_policy(std::move(policy))
    , m_reports(std::move(reports))
    , m_thread([this] { run(); })
{
}

WriterLoop::~WriterLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WriterLoop::add(quint64 id, CallCommit commit)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_drafts, [&](const FieldDraft &draft) { return endsDraft(commit, draft); });
        Job job{id, std::move(commit), {}};
        if (const auto refused = m_refused.find(job.commit.call); refused != m_refused.end())
            job.refused = refused->second;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void WriterLoop::addDraft(FieldDraft draft)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(
            m_drafts.begin(), m_drafts.end(), [&](const FieldDraft &other) { return sameField(draft, other); });
        if (known != m_drafts.end())
            known->text = draft.text;
        else
            m_drafts.push_back(std::move(draft));
    }
    m_changed.notify_all();
}

void WriterLoop::refusalKnown(CallId call)
{
    const std::lock_guard lock(m_mutex);
    m_refused.erase(call);
}

void WriterLoop::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_retryNow = true;
    }
    m_changed.notify_all();
}

UnsavedWork WriterLoop::unsaved() const
{
    const std::lock_guard lock(m_mutex);
    UnsavedWork work{m_damaged, m_drafts};
    for (const Job &job : m_jobs) {
        if (!job.refused)
            work.commits.push_back(job.commit);
    }
    return work;
}

bool WriterLoop::waitUntilDone(std::chrono::milliseconds patience) const
{
    Lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this] { return !hasWork(); });
}

bool WriterLoop::isAtRest() const
{
    const std::lock_guard lock(m_mutex);
    return !hasWork() && m_tended;
}

void WriterLoop::run()
{
    Lock lock(m_mutex);
    while (!m_stopping) {
        if (!hasWork()) {
            const auto called = [this] { return m_stopping || hasWork(); };
            if (m_tended)
                m_changed.wait(lock, called);
            else if (!m_changed.wait_for(lock, m_policy.idleAfter, called))
                tend(lock);
            continue;
        }
        m_tended = false;
        finishRefused(lock);
        if (!m_jobs.empty())
            writeNext(lock);
        else if (!m_drafts.empty())
            keepNextDraft(lock);
        m_changed.notify_all();
    }
    lock.unlock();
    m_sink.reset();
}

void WriterLoop::finishRefused(Lock &lock)
{
    for (;;) {
        const auto refused
            = std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.refused.has_value(); });
        if (refused == m_jobs.end())
            return;
        const Job job = std::move(*refused);
        m_jobs.erase(refused);
        if (job.refused->code == Error::Code::StorageCorrupt)
            m_damaged.push_back(job.commit);
        lock.unlock();
        m_reports.finished(job.id, *job.refused);
        lock.lock();
    }
}

void WriterLoop::writeNext(Lock &lock)
{
    const Job &job = m_jobs.front(); // Stays where it is: only this thread takes jobs out.
    const quint64 id = job.id;
    lock.unlock();
    const Result<CommitReceipt> outcome = attempt(job.commit);
    lock.lock();
    if (!outcome && isPermanent(outcome.error().code)) {
        refuseCall(m_jobs.front().commit.call, outcome.error());
        return;
    }
    if (!outcome) {
        retryLater(outcome.error(), lock);
        return;
    }
    m_jobs.pop_front();
    noteSuccess(lock);
    lock.unlock();
    m_reports.finished(id, outcome);
    lock.lock();
}

/// The first attempt on a connection that broke while nobody used it is no trouble worth telling.
Result<CommitReceipt> WriterLoop::attempt(const CallCommit &commit)
{
    const bool wasOpen = m_sink != nullptr;
    for (bool again = wasOpen;; again = false) {
        const Result<> open = ensureSink();
        const Result<CommitReceipt> outcome = open ? m_sink->write(commit) : Result<CommitReceipt>(open.error());
        if (outcome)
            return outcome;
        if (needsNewConnection(outcome.error().code))
            m_sink.reset();
        if (!again || outcome.error().code != Error::Code::ConnectionLost)
            return outcome;
    }
}

void WriterLoop::keepNextDraft(Lock &lock)
{
    const FieldDraft draft = m_drafts.front();
    lock.unlock();
    Result<> outcome = ensureSink();
    if (outcome)
        outcome = m_sink->keepDraft(draft);
    if (!outcome && needsNewConnection(outcome.error().code))
        m_sink.reset();
    lock.lock();
    if (!outcome && !isPermanent(outcome.error().code)) {
        retryLater(outcome.error(), lock);
        return;
    }
    std::erase_if(m_drafts,
        [&](const FieldDraft &other) { return sameField(draft, other) && other.text == draft.text; });
    if (outcome)
        noteSuccess(lock);
}

void WriterLoop::tend(Lock &lock)
{
    lock.unlock();
    Result<bool> more = false;
    if (ensureSink())
        more = m_sink->tend();
    if (!more && needsNewConnection(more.error().code))
        m_sink.reset();
    lock.lock();
    m_tended = !more || !more.value();
}

/// What the same submitter added after a refused commit was meant for a call that is not as it thought.
void WriterLoop::refuseCall(CallId call, const Error &error)
{
    m_refused.insert_or_assign(call, error);
    for (Job &job : m_jobs) {
        if (job.commit.call == call)
            job.refused = error;
    }
}

void WriterLoop::retryLater(const Error &error, Lock &lock)
{
    const std::size_t step = std::min(m_failures, m_policy.retryAfter.size() - 1);
    ++m_failures;
    if (m_trouble != error.code) {
        m_trouble = error.code;
        lock.unlock();
        m_reports.troubled(error);
        lock.lock();
    }
    m_changed.wait_for(lock, m_policy.retryAfter[step], [this] { return m_stopping || m_retryNow; });
    m_retryNow = false;
}

void WriterLoop::noteSuccess(Lock &lock)
{
    m_failures = 0;
    if (!m_trouble)
        return;
    m_trouble.reset();
    lock.unlock();
    m_reports.recovered();
    lock.lock();
}

Result<> WriterLoop::ensureSink()
{
    if (m_sink)
        return {};
    Result<std::unique_ptr<CommitSink>> made = m_makeSink();
    if (!made)
        return made.error();
    m_sink = made.take();
    return {};
}

} // namespace helpdesk
