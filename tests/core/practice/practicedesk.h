// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "core/practice/practiceexchange.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

#include <QDateTime>

#include <map>
#include <set>

namespace helpdesk::test {

/// A desk at which a round is taken by somebody who knows every caller's way, or spoils it on purpose. Time is steered.
class PracticeDesk
{
public:
    explicit PracticeDesk(std::vector<PracticeExchange::CallerPtr> callers)
        : m_desk(m_store, IdSource(5)),
          m_definitions(repositoryDefinitions()),
          m_exchange(std::move(callers), 7, m_now, ports())
    {
        QObject::connect(&m_desk, &CallDesk::callChanged, &m_desk, [this](CallId call) { m_exchange.follow(call); });
    }

    /// Half a second of the exchange.
    void tick()
    {
        m_now = m_now.after(std::chrono::milliseconds(500));
        m_exchange.tick(m_now);
    }
    void pass(int seconds)
    {
        for (int i = 0; i < 2 * seconds; ++i)
            tick();
    }

    /// To the end of the round, as every caller asks for; an act every two seconds. False: it did not end.
    bool work()
    {
        for (int i = 0; i < 2000 && !m_exchange.isOver(); ++i) {
            pass(2);
            act();
        }
        return m_exchange.isOver();
    }

    void act()
    {
        for (const PracticeExchange::Placed &placed : m_exchange.placed()) {
            if (placed.again.isNull() || !m_desk.call(placed.again) || m_desk.call(placed.again)->state.isRegistered())
                continue;
            perform(placed.call, command::Continue{});
            perform(placed.again, command::Choose{QStringLiteral("answered")});
            perform(placed.again, command::Join{placed.call});
            return;
        }
        const auto &placed = m_exchange.placed();
        for (std::size_t i = placed.size(); i-- > 0;) {
            const OpenCall *open = m_desk.call(placed[i].call);
            if (open && !open->state.isRegistered() && actOn(placed[i], open->state))
                return;
        }
    }

    void perform(CallId call, const Command &command) { REQUIRE(m_desk.perform(call, command, m_actor, m_now)); }
    [[nodiscard]] const CallState &state(std::size_t i = 0) const
    {
        return m_desk.call(m_exchange.placed().at(i).call)->state;
    }
    [[nodiscard]] CallId id(std::size_t i = 0) const { return m_exchange.placed().at(i).call; }
    [[nodiscard]] PracticeReaction heard(std::size_t i = 0) const { return m_exchange.heard(id(i), m_now); }
    [[nodiscard]] PracticeScore score(std::size_t i = 0) const
    {
        return judgePractice(*m_exchange.placed().at(i).caller, state(i));
    }
    [[nodiscard]] PracticeExchange &exchange() { return m_exchange; }
    /// Who knew of each event of a call.
    [[nodiscard]] std::vector<EventSource> sources(std::size_t i = 0)
    {
        std::vector<EventSource> sources;
        for (const CallEvent &event : m_store.call(id(i)).take().events)
            sources.push_back(event.source);
        return sources;
    }
    /// Until the next call rings.
    void awaitRing()
    {
        const std::size_t before = m_exchange.placed().size();
        for (int i = 0; i < 60 && m_exchange.placed().size() == before; ++i)
            tick();
        REQUIRE(m_exchange.placed().size() > before);
    }

private:
    PracticePorts ports()
    {
        PracticePorts given;
        given.ring = [this](const command::Ring &ring) {
            return m_desk.ring(ring, m_definitions, line(), m_now).take();
        };
        given.call = [this](CallId call) { return m_desk.call(call); };
        given.perform = [this](CallId call, const Command &command) {
            REQUIRE(m_desk.perform(call, command, line(), m_now));
        };
        return given;
    }

    Actor line() const { return {m_actor.account, m_actor.session, EventSource::Engine}; }

    /// False: there is nothing to do but wait.
    bool actOn(const PracticeExchange::Placed &placed, const CallState &state)
    {
        const PracticeCaller &caller = *placed.caller;
        if (state.line() == LineState::Ringing)
            return answer(placed.call);
        if (state.isParked()) {
            perform(placed.call, command::TakeUp{});
            return true;
        }
        if (state.hold().isOnHold())
            return bearWith(placed.call, state);
        if (caller.mood == PracticeCaller::Mood::Angry && !state.wasTense()) {
            perform(placed.call, command::SetTense{true});
            return true;
        }
        if (caller.holdExpected && state.holds().empty() && state.operation().id == QLatin1String("4")) {
            perform(placed.call, command::BeginHold{QStringLiteral("look-up")});
            return true;
        }
        return walk(placed, state);
    }

    bool answer(CallId ringing)
    {
        for (const CallId other : m_desk.calls()) {
            const CallState &state = m_desk.call(other)->state;
            if (other != ringing && state.line() == LineState::Talking)
                perform(other, command::BeginHold{fieldkey::otherCallReason});
        }
        perform(ringing, command::Choose{QStringLiteral("answered")});
        return true;
    }

    bool bearWith(CallId call, const CallState &state)
    {
        const auto silence = *state.hold().silence(m_desk.timeOf(call, m_now));
        const bool alone = m_desk.call(m_exchange.placed().back().call)->state.isRegistered()
            || m_exchange.placed().back().call == call;
        if (silence < std::chrono::seconds(22))
            return false;
        if (alone && !state.holds().back().contacts.empty())
            perform(call, command::EndHold{});
        else
            perform(call, command::RecordContact{});
        return true;
    }

    bool walk(const PracticeExchange::Placed &placed, const CallState &state)
    {
        std::size_t &at = m_at[placed.call];
        const auto &path = placed.caller->path;
        const Operation &operation = state.operation();
        while (at < path.size() && path[at].operation == operation.id) {
            const PracticeStep &step = path[at];
            if (step.continues && state.run().currentVisit().reached != Visit::Reached::Continued)
                return false;
            if (m_written.insert({placed.call, at}).second)
                writeDown(placed, step);
            if (!step.answers.isEmpty()) {
                if (doEffect(placed.call, state))
                    return true;
                perform(placed.call, command::Choose{step.answers.front()});
                ++at;
                return true;
            }
            ++at;
        }
        if (state.isLost() && placed.caller->loss && placed.caller->loss->ringsAgainAfter)
            return false;
        if (operation.effect == Effect::Register && !lackingAtEnd(state).empty())
            perform(placed.call, command::LeaveUnknown{});
        else if (operation.effect == Effect::Register)
            perform(placed.call, command::Register{});
        else if (!operation.next.isEmpty())
            perform(placed.call, command::GoOn{});
        else
            return false;
        return true;
    }

    bool doEffect(CallId call, const CallState &state)
    {
        if (state.isEffectDone())
            return false;
        switch (state.operation().effect) {
        case Effect::Dial:
            perform(call, command::Dial{});
            return true;
        case Effect::MakeTicket:
            perform(call, command::MakeTicket{});
            return true;
        case Effect::ReadStatus:
            perform(call, command::ReadStatus{TicketId{5}, QStringLiteral("assigned")});
            return true;
        case Effect::GiveNumber:
            perform(call, command::GiveNumber{});
            return true;
        case Effect::Park:
            perform(call, command::Promise{m_now.wallMs + 60'000});
            return true;
        default:
            return false;
        }
    }

    void writeDown(const PracticeExchange::Placed &placed, const PracticeStep &step)
    {
        command::Capture capture;
        for (const PracticeStep::Datum &datum : step.data) {
            QString text = datum.accepted.front();
            if (text == anyPracticeValue)
                text = datum.key == fieldkey::due
                    ? QDateTime::fromMSecsSinceEpoch(m_now.wallMs + 60'000).toUTC().toString(Qt::ISODate)
                    : datum.key == fieldkey::ticketQuery
                    ? placed.caller->name + QStringLiteral("; ") + placed.caller->email
                    : QStringLiteral("Como lo dijo");
            const bool none = text == noPracticeValue;
            capture.fields.emplace_back(
                datum.key,
                FieldValue{none ? QString() : text, none ? FieldValue::State::None : FieldValue::State::Given});
        }
        if (!capture.fields.empty())
            perform(placed.call, capture);
    }

    MemoryStore m_store;
    CallDesk m_desk;
    DefinitionsPtr m_definitions;
    Actor m_actor{AccountId{1}, SessionId{1}};
    Moment m_now{1'772'463'600'000, 1000};
    PracticeExchange m_exchange;
    std::map<CallId, std::size_t> m_at; ///< Steps of the way that are taken.
    std::set<std::pair<CallId, std::size_t>> m_written;
};

} // namespace helpdesk::test
