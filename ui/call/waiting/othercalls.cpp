// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second ring during a call, and the same caller after a cut; the rest of FrontCall is in frontcall.cpp.

#include "core/base/text.h"
#include "core/call/fieldkeys.h"
#include "core/people/telephone.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"

#include <algorithm>

namespace helpdesk {

namespace {

bool isTelephone(const CallState &state)
{
    return isTelephone(state.channel());
}

} // namespace

bool FrontCall::performOn(CallId call, Command command)
{
    const auto done = m_desk.perform(call, std::move(command), m_session.actor(), now());
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

const HoldReason *FrontCall::otherCallReason() const
{
    const OpenCall *open = call();
    if (!open)
        return nullptr;
    const auto &reasons = open->state.definitions()->protocol->holdReasons;
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [](const HoldReason &r) { return r.id == fieldkey::otherCallReason; });
    return found == reasons.end() ? &reasons.back() : &*found;
}

/// Nobody on the line is left without being told why.
void FrontCall::holdFront()
{
    const OpenCall *open = call();
    if (!open || !isTelephone(open->state) || open->state.line() != LineState::Talking)
        return;
    Q_EMIT leaving();
    (void)performOn(m_front, command::BeginHold{otherCallReason()->id});
}

/// Coming back to a caller who was left for another is speaking to them.
void FrontCall::resumeFront()
{
    const OpenCall *open = call();
    if (open && open->state.hold().isOnHold() && open->state.holds().back().reason == otherCallReason()->id)
        (void)performOn(m_front, command::EndHold{});
}

CallId FrontCall::otherRing() const
{
    for (const CallId id : m_desk.calls()) {
        if (id != m_front && m_desk.call(id)->state.line() == LineState::Ringing)
            return id;
    }
    return {};
}

void FrontCall::answerOther(CallId other)
{
    const OpenCall *open = m_desk.call(other);
    if (!open || other == m_front || open->state.line() != LineState::Ringing)
        return;
    const Answer *answered = open->state.operation().answerMarked(Mark::Answered);
    holdFront();
    if (answered)
        (void)performOn(other, command::Choose{answered->id});
    setFront(other);
}

/// Nothing was done in it yet that would be a matter of its own.
bool FrontCall::mayBeSecondRing(CallId call) const
{
    const OpenCall *open = m_desk.call(call);
    if (!open || !isTelephone(open->state) || open->state.isDropped() || open->state.run().request() > 1)
        return false;
    const LineState line = open->state.line();
    const bool live = line == LineState::Ringing || line == LineState::Talking || line == LineState::OnHold;
    return live && open->state.tickets().empty() && open->state.attempts().empty() && open->state.promises().empty();
}

/// Newest first.
std::vector<CutOffer> FrontCall::latelyCut() const
{
    std::vector<CutOffer> cuts;
    for (const CallId id : m_desk.calls()) {
        const CallState &state = m_desk.call(id)->state;
        if (!state.isDropped() || !state.answered() || state.isRegistered() || !isTelephone(state))
            continue;
        const auto &visits = state.run().visits();
        cuts.push_back({id,
                        {},
                        state.run().value(fieldkey::callerName).text,
                        visits[visits.size() - 2].operation,
                        state.startedAtMs() + visits.back().entered.sinceStart.count(),
                        {state.callerNumber(), state.run().value(fieldkey::callerPhone).text},
                        false,
                        false});
    }
    for (const CallRow &row : m_stored) {
        const CallSummary &summary = row.summary;
        const bool ours =
            summary.holder == m_session.account().id && !m_desk.call(summary.call) && !summary.registeredAtMs;
        if (ours && hasFlag(summary.flags, CallFlag::Dropped) && summary.answered_ms)
            cuts.push_back({summary.call,
                            {},
                            summary.requester,
                            {},
                            summary.startedAtMs + summary.lastEvent_ms,
                            {summary.phone},
                            false,
                            false});
    }
    const qint64 since = now().wallMs - m_session.definitions()->protocol->cut.continueWithin.count();
    cuts.erase(std::remove_if(cuts.begin(), cuts.end(), [since](const CutOffer &cut) { return cut.cutAtMs < since; }),
               cuts.end());
    std::sort(cuts.begin(), cuts.end(), [](const CutOffer &a, const CutOffer &b) { return a.cutAtMs > b.cutAtMs; });
    return cuts;
}

/// Each with the ring that may be theirs: the one in front, or the one beside a call that was cut off itself.
std::vector<CutOffer> FrontCall::thoseWhoMayRing(std::vector<CutOffer> cuts) const
{
    const bool cutInFront =
        std::any_of(cuts.begin(), cuts.end(), [this](const CutOffer &cut) { return cut.call == m_front; });
    const CallId rings = cutInFront ? otherRing() : mayBeSecondRing(m_front) ? m_front : CallId{};
    if (rings.isNull()) // Nobody rings: only whoever is in front may be back.
        cuts.erase(
            std::remove_if(cuts.begin(), cuts.end(), [this](const CutOffer &cut) { return cut.call != m_front; }),
            cuts.end());
    for (CutOffer &cut : cuts)
        cut.rings = rings;
    return cuts;
}

std::optional<CutOffer> FrontCall::cutOffer() const
{
    if (!m_session.definitions())
        return std::nullopt;
    if (const OpenCall *open = call(); open && open->state.isInterrupted() && open->state.answered())
        return CutOffer{m_front,
                        {},
                        open->state.run().value(fieldkey::callerName).text,
                        open->state.operation().id,
                        open->state.startedAtMs() + open->state.interruptedAt().sinceStart.count(),
                        {},
                        true,
                        false};
    std::vector<CutOffer> cuts = thoseWhoMayRing(latelyCut());
    if (cuts.empty())
        return std::nullopt;
    const OpenCall *rings = m_desk.call(cuts.front().rings);
    if (!rings)
        return cuts.front();
    const QString number = rings->state.callerNumber();
    for (CutOffer &cut : cuts)
        cut.sameNumber = std::any_of(cut.phones.begin(), cut.phones.end(),
                                     [&](const QString &phone) { return isSameCaller(number, phone); });
    const QString name = foldedForSearch(rings->state.run().value(fieldkey::callerName).text);
    auto meant = std::find_if(cuts.begin(), cuts.end(), [](const CutOffer &cut) { return cut.sameNumber; });
    if (meant == cuts.end() && !name.isEmpty())
        meant = std::find_if(cuts.begin(), cuts.end(),
                             [&](const CutOffer &cut) { return foldedForSearch(cut.who) == name; });
    return meant == cuts.end() ? cuts.front() : *meant;
}

void FrontCall::continueCut()
{
    const auto cut = cutOffer();
    if (!cut)
        return;
    if (cut->interrupted) {
        (void)performOn(cut->call, command::TakeUp{true});
        return;
    }
    if (m_desk.call(cut->call)) {
        continueInHand(cut->call, cut->rings);
        return;
    }
    fetch(cut->call, [this, rings = cut->rings](const LoadedCall &loaded) {
        if (const OpenCall *lost = takeInHand(loaded))
            continueInHand(lost->state.id(), rings);
    });
}

/// The notes that what is still typed in the call in front has become.
QStringList FrontCall::keptOnClosing()
{
    const std::size_t before = call()->state.notes().size();
    Q_EMIT closing();
    QStringList notes;
    for (std::size_t i = before; i < call()->state.notes().size(); ++i)
        notes.append(call()->state.notes()[i].text);
    return notes;
}

void FrontCall::continueInHand(CallId cut, CallId rings)
{
    if (!performOn(cut, command::Continue{}))
        return;
    // What was typed while it was taken for a call of its own goes on with them.
    const QStringList typed = rings == m_front ? keptOnClosing() : QStringList();
    setFront(cut);
    for (const QString &note : typed)
        (void)performOn(cut, command::Note{note});
    const OpenCall *second = m_desk.call(rings);
    if (!second)
        return;
    const Answer *answered = second->state.operation().answerMarked(Mark::Answered);
    if (second->state.line() == LineState::Ringing && answered)
        (void)performOn(rings, command::Choose{answered->id});
    (void)performOn(rings, command::Join{cut});
}

} // namespace helpdesk
