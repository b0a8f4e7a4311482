// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/calldesk.h"

#include "core/call/commitof.h"
#include "core/call/plancall.h"

#include <QPointer>

#include <algorithm>

namespace helpdesk {

CallDesk::CallDesk(CallJournal &journal, IdSource ids, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_ids(std::move(ids))
{
}

Result<CallId> CallDesk::ring(const command::Ring &given, DefinitionsPtr definitions, const Actor &actor, Moment now)
{
    const CallId id{m_ids.next(now.wallMs)};
    auto planned = planCall(CallState(id, std::move(definitions)), given, actor, {CallTime{}, now.wallMs});
    if (!planned)
        return planned.error();
    CallPlan plan = planned.take();
    m_calls.emplace(id, OpenCall{std::move(plan.after), CallClock::startedAt(now), 0, 0, {}, {}, {}, false});
    Q_EMIT callChanged(id);
    submit(std::move(plan.commit));
    return id;
}

Result<> CallDesk::perform(CallId call, Command command, const Actor &actor, Moment now)
{
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return Error{Error::Code::NotFound, QStringLiteral("call not in hand"), {}};
    OpenCall &open = found->second;
    if (open.lost)
        return Error{Error::Code::Conflict, QStringLiteral("another desk has the call"), {}};
    if (auto *make = std::get_if<command::MakeTicket>(&command); make && make->id.isNull())
        make->id = TicketId{m_ids.next(now.wallMs)};
    auto planned = planCall(open.state, command, actor, {open.clock.at(now), now.wallMs});
    if (!planned)
        return planned.error();
    CallPlan plan = planned.take();
    open.state = std::move(plan.after);
    Q_EMIT callChanged(call);
    submit(std::move(plan.commit));
    return {};
}

void CallDesk::keepDraft(CallId call, const QString &key, const QString &text)
{
    const auto found = m_calls.find(call);
    if (found != m_calls.end() && !found->second.state.isRegistered())
        m_journal.keepDraft({call, key, found->second.state.run().scopeOf(key), text});
}

void CallDesk::submit(CallCommit commit)
{
    const CallId call = commit.call;
    QPointer<CallDesk> self(this);
    m_journal.submit(std::move(commit), [self, call](const Result<CommitReceipt> &result) {
        if (self)
            self->finish(call, result);
    });
}

void CallDesk::finish(CallId call, const Result<CommitReceipt> &result)
{
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return;
    OpenCall &open = found->second;
    if (!result) {
        if (!isLostRace(result.error())) {
            Q_EMIT commitFailed(call, result.error());
            return;
        }
        const bool first = !open.lost;
        open.lost = true;
        if (first)
            Q_EMIT callLost(call);
        return;
    }
    const CommitReceipt &receipt = result.value();
    open.savedSeq = std::max(open.savedSeq, receipt.savedSeq);
    takeNumbers(open, receipt);
    if (receipt.folio != 0 && open.folio != receipt.folio) {
        open.folio = receipt.folio;
        Q_EMIT folioAssigned(call, receipt.folio);
    }
    Q_EMIT callSaved(call, receipt.savedSeq);
}

void CallDesk::takeNumbers(OpenCall &open, const CommitReceipt &receipt)
{
    for (auto number = receipt.ticketNumbers.begin(); number != receipt.ticketNumbers.end(); ++number) {
        if (open.ticketNumbers.value(number.key()) == number.value())
            continue;
        open.ticketNumbers.insert(number.key(), number.value());
        Q_EMIT ticketNumbered(receipt.call, TicketId{number.key()}, number.value());
    }
}

void CallDesk::take(const CommitReceipt &rewritten)
{
    const auto found = m_calls.find(rewritten.call);
    if (found == m_calls.end())
        return;
    OpenCall &open = found->second;
    for (auto said = rewritten.saidBefore.begin(); said != rewritten.saidBefore.end(); ++said)
        open.saidBefore.insert(said.key(), said.value());
    takeNumbers(open, rewritten);
    if (rewritten.folio != 0)
        open.folio = rewritten.folio;
    Q_EMIT callChanged(rewritten.call);
}

void CallDesk::open(const StoredCall &stored, DefinitionsPtr definitions, Moment now)
{
    const CallId id = stored.row.summary.call;
    CallState state(id, std::move(definitions));
    for (const CallEvent &event : stored.events)
        state.apply(event);
    const CallClock clock = CallClock::continuedAt(now, state.startedAtMs(), state.lastTime());
    const int saved = state.lastSeq();
    m_journal.hold(commitsOf(stored, state.definitions()));
    m_calls.erase(id);
    m_calls.emplace(id,
                    OpenCall{std::move(state), clock, saved, stored.row.folio, stored.ticketNumbers, stored.saidBefore,
                             stored.drafts, false});
    Q_EMIT callChanged(id);
}

void CallDesk::rejoin(const StoredCall &stored, const Actor &actor, Moment now)
{
    const CallId id = stored.row.summary.call;
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    const DefinitionsPtr definitions = found->second.state.definitions();
    std::vector<CallEvent> lost;
    for (const CallCommit &commit : m_journal.takeLost(id))
        lost.insert(lost.end(), commit.events.begin(), commit.events.end());
    open(stored, definitions, now);
    if (!lost.empty()) {
        // A race lost once more comes back through callLost().
        (void)perform(id, command::KeepLate{lost}, actor, now);
    }
}

void CallDesk::close(CallId call)
{
    m_calls.erase(call);
}

const OpenCall *CallDesk::call(CallId id) const
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : &found->second;
}

std::vector<CallId> CallDesk::calls() const
{
    std::vector<CallId> ids;
    ids.reserve(m_calls.size());
    for (const auto &[id, open] : m_calls)
        ids.push_back(id);
    return ids;
}

CallTime CallDesk::timeOf(CallId call, Moment now) const
{
    const auto found = m_calls.find(call);
    return found == m_calls.end() ? CallTime{} : found->second.clock.at(now);
}

} // namespace helpdesk
