// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/writerloop.h"

#include "core/call/calljournal.h"
#include "core/storage/call/callrows.h"

#include <algorithm>

namespace helpdesk {

namespace {

/// Two shifts of one agent: what a store may lose is of its last seconds.
constexpr std::size_t mostKept = 4000;

/// Errors that a new connection may cure: a file once opened read-only stays so.
bool needsNewConnection(Error::Code code)
{
    return code != Error::Code::StorageBusy && code != Error::Code::StorageFull && code != Error::Code::DatabaseMissing
        && !isPermanent(code);
}

bool isGap(const Error &error)
{
    return error.code == Error::Code::Conflict && error.reason == Error::Reason::EarlierEventsMissing;
}

bool sameField(const FieldDraft &a, const FieldDraft &b)
{
    return a.call == b.call && a.key == b.key && a.scope == b.scope;
}

bool endsDraft(const Commit &commit, const FieldDraft &draft)
{
    const auto *call = std::get_if<CallCommit>(&commit);
    return call && draft.call == call->call
        && std::any_of(call->events.begin(), call->events.end(), [&](const CallEvent &event) {
               return closesCall(event.kind) || draftKeysEndedBy(event).contains(draft.key);
           });
}

/// As it was written: with the numbers it has by now, should the store lose it.
Commit withNumbers(const Commit &commit, const GivenNumbers &given)
{
    Commit copy = commit;
    if (auto *call = std::get_if<CallCommit>(&copy))
        call->given = given;
    return copy;
}

} // namespace

WriterLoop::WriterLoop(CommitSinkMaker makeSink, QueuePolicy policy, Reports reports)
    : m_makeSink(std::move(makeSink)),
      m_policy(std::move(policy)),
      m_reports(std::move(reports)),
      m_thread([this] { run(); })
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

void WriterLoop::add(quint64 id, CommitPtr commit)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_drafts, [&](const FieldDraft &draft) { return endsDraft(*commit, draft); });
        Job job{id, std::move(commit), {}};
        if (const auto refused = m_refused.find(keyOf(*job.commit)); refused != m_refused.end())
            job.refused = refused->second;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void WriterLoop::addDraft(FieldDraft draft)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_drafts.begin(), m_drafts.end(),
                                        [&](const FieldDraft &other) { return sameField(draft, other); });
        if (known != m_drafts.end())
            known->text = draft.text;
        else
            m_drafts.push_back(std::move(draft));
    }
    m_changed.notify_all();
}

void WriterLoop::refusalKnown(const CommitKey &key)
{
    const std::lock_guard lock(m_mutex);
    m_refused.erase(key);
}

std::vector<CommitPtr> WriterLoop::takeLost(const CommitKey &key)
{
    const std::lock_guard lock(m_mutex);
    std::vector<CommitPtr> taken;
    std::erase_if(m_kept, [&](const Refused &refused) {
        const bool isAsked = refused.lost && keyOf(*refused.commit) == key;
        if (isAsked)
            taken.push_back(refused.commit);
        return isAsked;
    });
    return taken;
}

void WriterLoop::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_retryNow = true;
    }
    m_changed.notify_all();
}

void WriterLoop::stopWriting()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDamaged = true;
    }
    m_changed.notify_all();
}

int WriterLoop::outOfReach(Subject subject) const
{
    const std::lock_guard lock(m_mutex);
    const auto isOf = [subject](const CommitPtr &commit) { return keyOf(*commit).subject == subject; };
    auto count =
        std::count_if(m_kept.begin(), m_kept.end(), [&](const Refused &refused) { return isOf(refused.commit); });
    if (m_outOfReach)
        count += std::count_if(m_written.begin(), m_written.end(),
                               [&](const Written &written) { return written.ours && isOf(written.commit); });
    return static_cast<int>(count);
}

UnsavedWork WriterLoop::unsaved() const
{
    const std::lock_guard lock(m_mutex);
    UnsavedWork work;
    for (const Written &written : m_written) {
        if (m_outOfReach)
            work.commits.push_back(withNumbers(*written.commit, written.given));
    }
    for (const Refused &refused : m_kept)
        work.commits.push_back(*refused.commit);
    work.drafts = m_damagedDrafts;
    work.drafts.insert(work.drafts.end(), m_drafts.begin(), m_drafts.end());
    for (const Job &job : m_jobs)
        work.commits.push_back(*job.commit);
    return work;
}

bool WriterLoop::waitUntilDone(std::chrono::milliseconds patience) const
{
    Lock lock(m_mutex);
    m_lookWanted = true;
    m_changed.notify_all();
    return m_changed.wait_for(lock, patience, [this] { return !hasWork() && !m_lookWanted; });
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
            idle(lock);
            continue;
        }
        m_tended = false;
        takeHeld();
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

void WriterLoop::idle(Lock &lock)
{
    const auto called = [this] { return m_stopping || m_lookWanted || hasWork(); };
    const bool found = m_changed.wait_for(lock, m_tended ? m_policy.lookEvery : m_policy.idleAfter, called);
    if (m_stopping || hasWork())
        return;
    if (!found && !m_tended)
        tend(lock);
    else
        look(lock);
}

/// Also where nothing is to be written: a window that says "saved" has to know that it is still so.
void WriterLoop::look(Lock &lock)
{
    takeHeld();
    lock.unlock();
    const Result<> there = m_written.empty() && !m_sink && !m_trouble ? Result<>() : lookOnce();
    lock.lock();
    m_lookWanted = false;
    if (there)
        noteSuccess(lock);
    else
        noteFailure(there.error(), lock);
    m_changed.notify_all();
}

void WriterLoop::hold(std::vector<CallCommit> standing)
{
    const std::lock_guard lock(m_mutex);
    m_held.insert(m_held.end(), std::make_move_iterator(standing.begin()), std::make_move_iterator(standing.end()));
}

/// REQUIRES: the lock.
void WriterLoop::takeHeld()
{
    for (CallCommit &commit : m_held) {
        const GivenNumbers given = commit.given;
        m_written.push_back({std::make_shared<const Commit>(std::move(commit)), given, false});
    }
    m_held.clear();
}

void WriterLoop::keepWritten(const CommitPtr &commit, const CommitReceipt &receipt)
{
    m_written.push_back({commit, {receipt.folio, receipt.ticketNumbers}, true});
    if (m_written.size() > mostKept)
        m_written.pop_front();
}

/// A server that took over from another one may lack the last that was answered as saved.
Result<> WriterLoop::writeAgain()
{
    std::vector<CommitKey> keys;
    for (const Written &written : m_written) {
        if (std::find(keys.begin(), keys.end(), keyOf(*written.commit)) == keys.end())
            keys.push_back(keyOf(*written.commit));
    }
    for (const CommitKey &key : keys) {
        if (const Result<> done = writeAgain(key); !done)
            return done;
    }
    m_unsure = false;
    return {};
}

/// What another session has put in the place of ours stays: whoever goes on with the call is told that somebody was
/// first.
Result<> WriterLoop::writeAgain(const CommitKey &key)
{
    const Result<int> last = m_sink->lastSeqOf(key);
    if (!last)
        return last.error();
    for (Written &written : m_written) {
        if (keyOf(*written.commit) != key || seqOf(*written.commit) <= last.value())
            continue;
        const Result<CommitReceipt> again = m_sink->write(withNumbers(*written.commit, written.given));
        if (!again)
            return isPermanent(again.error().code) ? Result<>() : Result<>(again.error());
        {
            const std::lock_guard lock(m_mutex);
            written.given = {again.value().folio, again.value().ticketNumbers};
        }
        if (key.subject == Subject::Call)
            m_reports.rewritten(again.value());
    }
    return {};
}

void WriterLoop::finishRefused(Lock &lock)
{
    for (;;) {
        const auto refused =
            std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.refused.has_value(); });
        if (refused == m_jobs.end())
            return;
        const Job job = std::move(*refused);
        m_jobs.erase(refused);
        m_kept.push_back({job.commit, isLostRace(*job.refused)});
        lock.unlock();
        m_reports.finished(job.id, job.commit, *job.refused);
        lock.lock();
    }
}

void WriterLoop::writeNext(Lock &lock)
{
    const Job &job = m_jobs.front(); // Stays where it is: only this thread takes jobs out.
    const quint64 id = job.id;
    const CommitPtr commit = job.commit;
    if (m_isDamaged) {
        refuse(keyOf(*commit), {Error::Code::StorageCorrupt, QStringLiteral("found damaged"), {}});
        return;
    }
    lock.unlock();
    const Result<CommitReceipt> outcome = attempt(*commit);
    lock.lock();
    if (!outcome && isPermanent(outcome.error().code)) {
        refuse(keyOf(*commit), outcome.error());
        return;
    }
    if (!outcome) {
        retryLater(outcome.error(), lock);
        return;
    }
    keepWritten(commit, outcome.value());
    m_jobs.pop_front();
    noteSuccess(lock);
    lock.unlock();
    m_reports.finished(id, commit, outcome);
    lock.lock();
}

/// The first attempt on a connection that broke while nobody used it is no trouble worth telling.
Result<CommitReceipt> WriterLoop::attempt(const Commit &commit)
{
    const bool wasOpen = m_sink != nullptr;
    bool gapSeen = false;
    for (bool again = wasOpen;; again = false) {
        Result<> ready = ensureSink();
        if (ready && m_unsure)
            ready = writeAgain();
        const Result<CommitReceipt> outcome = ready ? m_sink->write(commit) : Result<CommitReceipt>(ready.error());
        if (outcome)
            return outcome;
        if (isGap(outcome.error()) && !std::exchange(gapSeen, true)) {
            m_unsure = again = true;
            continue;
        }
        if (needsNewConnection(outcome.error().code))
            m_sink.reset();
        if (!again || outcome.error().code != Error::Code::ConnectionLost)
            return outcome;
    }
}

void WriterLoop::keepNextDraft(Lock &lock)
{
    const FieldDraft draft = m_drafts.front();
    if (m_isDamaged) {
        m_damagedDrafts.push_back(draft);
        m_drafts.erase(m_drafts.begin());
        return;
    }
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
void WriterLoop::refuse(const CommitKey &key, const Error &error)
{
    m_refused.insert_or_assign(key, error);
    for (Job &job : m_jobs) {
        if (keyOf(*job.commit) == key)
            job.refused = error;
    }
}

/// A connection that broke while nobody used it is no trouble worth telling, as with a commit.
Result<> WriterLoop::lookOnce()
{
    for (bool again = m_sink != nullptr;; again = false) {
        Result<> there = ensureSink();
        if (there)
            there = m_sink->look();
        if (there && m_unsure)
            there = writeAgain();
        if (!there && needsNewConnection(there.error().code))
            m_sink.reset();
        if (there || !again || there.error().code != Error::Code::ConnectionLost)
            return there;
    }
}

void WriterLoop::noteFailure(const Error &error, Lock &lock)
{
    m_outOfReach = error.code == Error::Code::DatabaseMissing;
    if (m_trouble == error.code)
        return;
    m_trouble = error.code;
    lock.unlock();
    m_reports.troubled(error);
    lock.lock();
}

void WriterLoop::retryLater(const Error &error, Lock &lock)
{
    const std::size_t step = std::min(m_failures, m_policy.retryAfter.size() - 1);
    ++m_failures;
    m_lookWanted = false;
    noteFailure(error, lock);
    m_changed.wait_for(lock, m_policy.retryAfter[step], [this] { return m_stopping || m_retryNow; });
    m_retryNow = false;
}

void WriterLoop::noteSuccess(Lock &lock)
{
    m_failures = 0;
    m_outOfReach = false;
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
    m_unsure = !m_written.empty();
    return {};
}

} // namespace helpdesk
