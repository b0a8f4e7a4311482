// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/callplay.h"

#include "core/call/commitof.h"
#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"

#include <algorithm>
#include <array>

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ringMs = 5'000; ///< The protocol's cadence.

/// In a thousand calls, as a desk of this kind counts them.
constexpr std::array<std::pair<CallOutcome, int>, 8> shares{{{CallOutcome::FirstLevel, 450},
                                                             {CallOutcome::SecondLevel, 250},
                                                             {CallOutcome::Transferred, 80},
                                                             {CallOutcome::Status, 80},
                                                             {CallOutcome::Outside, 50},
                                                             {CallOutcome::Dropped, 40},
                                                             {CallOutcome::OutOfScope, 30},
                                                             {CallOutcome::NotCarriedOut, 20}}};

/// In a hundred calls answered after one, two, … six rings.
constexpr std::array<int, 6> ringShares{22, 36, 24, 11, 5, 2};
const QStringList holdReasons{u"look-up"_s, u"look-up"_s,    u"ask-colleague"_s, u"system-slow"_s,
                              u"test"_s,    u"other-call"_s, u"other"_s};

} // namespace

CallPlay::CallPlay(const Population &population, const Calendar &calendar, DefinitionsPtr definitions,
                   const std::vector<KnownTicket> &tickets, quint64 seed, qint64 untilMs)
    : m_population(population),
      m_calendar(calendar),
      m_definitions(std::move(definitions)),
      m_tickets(tickets),
      m_seed(seed),
      m_untilMs(untilMs),
      m_dice(seed),
      m_callIds(seed * 2 + 1),
      m_ticketIds(seed * 2 + 2),
      m_busyUntilMs(population.agents.size())
{
    int sum = 0;
    for (const ServiceWords &words : vocabulary().services)
        m_serviceShares.push_back(sum += words.share);
}

PlayedCall CallPlay::play(const Arrival &arrival)
{
    m_played = {};
    begin(arrival);
    tell(drawn());
    endCommit();
    m_played.requester = m_requester;
    return std::move(m_played);
}

void CallPlay::begin(const Arrival &arrival)
{
    const int roll = static_cast<int>(m_dice.between(1, 1000));
    m_channel = roll <= 880 ? Channel::Phone
        : roll <= 965       ? Channel::Voip
        : roll <= 990       ? Channel::Email
                            : Channel::Chat;
    m_startedAtMs = arrival.atMs;
    m_now = 0;
    m_identified = false;
    m_requester = m_dice.leaning(m_population.requesters.size());
    m_state.emplace(CallId{m_callIds.next(arrival.atMs)}, m_definitions);
    m_before = m_state;
    takeAgent(arrival);
    const bool shown = isTelephone() && m_dice.chance(650);
    perform(command::Ring{m_channel, shown ? who().phone : QString()});
}

/// Whoever of those on duty has been free longest.
void CallPlay::takeAgent(const Arrival &arrival)
{
    const std::vector<std::size_t> duty = m_population.onDuty(arrival.day, arrival.minute);
    m_agent = *std::min_element(duty.begin(), duty.end(),
                                [this](std::size_t a, std::size_t b) { return m_busyUntilMs[a] < m_busyUntilMs[b]; });
    m_actor = {m_population.agents[m_agent].account, sessionOf(m_agent, arrival.day)};
}

/// Everybody starts the program once a day.
SessionId CallPlay::sessionOf(std::size_t agent, QDate day) const
{
    Dice dice(m_seed + static_cast<quint64>(day.toJulianDay()) * 101 + agent);
    return SessionId{dice.between(1, 0x7fffffff)};
}

void CallPlay::handOver(const Arrival &arrival)
{
    endCommit();
    m_before = m_state;
    takeAgent(arrival);
}

void CallPlay::perform(const Command &command)
{
    auto planned = planEvents(*m_state, command, m_actor, {CallTime{std::chrono::milliseconds(m_now)}, wallMs()});
    if (!planned) {
        ++m_played.refused;
        return;
    }
    for (CallEvent &event : planned.take()) {
        m_state->apply(event);
        m_events.push_back(std::move(event));
    }
}

void CallPlay::endCommit()
{
    if (m_events.empty())
        return;
    m_busyUntilMs[m_agent] = std::max(m_busyUntilMs[m_agent], m_events.back().atMs);
    CallCommit commit = commitOf(*m_before, *m_state, std::move(m_events));
    encodePayloads(commit); // Here, since who writes has more to do.
    m_played.commits.push_back(std::move(commit));
    m_events.clear();
}

CallOutcome CallPlay::drawn()
{
    auto roll = m_dice.between(1, 1000);
    for (const auto &[outcome, share] : shares) {
        if ((roll -= share) <= 0)
            return outcome == CallOutcome::Status && m_tickets.empty() ? CallOutcome::FirstLevel : outcome;
    }
    return CallOutcome::FirstLevel;
}

void CallPlay::tell(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::SecondLevel:
        return tellSecondLevel();
    case CallOutcome::Transferred:
        return tellTransfer(true);
    case CallOutcome::Outside:
        return tellOutside();
    case CallOutcome::Status:
        return tellStatus();
    case CallOutcome::OutOfScope:
        return tellOutOfScope();
    case CallOutcome::Dropped:
        return tellDropped();
    case CallOutcome::NotCarriedOut:
        return m_dice.chance(500) ? tellRefused() : tellTransfer(false);
    case CallOutcome::FirstLevel:
    case CallOutcome::Open:
        break;
    }
    tellFirstLevel();
}

void CallPlay::answer()
{
    int rings = 1;
    for (auto roll = m_dice.between(1, 100); rings < static_cast<int>(ringShares.size()); ++rings) {
        if ((roll -= ringShares[static_cast<std::size_t>(rings - 1)]) <= 0)
            break;
    }
    m_now = isTelephone() ? (rings - 1) * ringMs + m_dice.between(300, 4700) : m_dice.between(20'000, 240'000);
    choose(u"answered"_s);
    if (isTelephone() && m_dice.chance(15))
        perform(command::StateRings{});
    pass(5, 14);
    if (m_dice.chance(30))
        perform(command::MarkScript{fieldkey::greetingScript, false});
}

/// Most callers say who they are; of the rest nothing is known.
void CallPlay::identify()
{
    if (m_identified)
        return;
    m_identified = true;
    pass(3, 15);
    Fields fields{{fieldkey::callerName, {who().name}}, {fieldkey::callerUnit, {who().unit}}};
    if (m_dice.chance(550))
        fields.emplace_back(fieldkey::callerPhone, FieldValue{who().phone});
    if (m_dice.chance(250))
        fields.emplace_back(fieldkey::callerEmail, FieldValue{who().email});
    if (m_dice.chance(600))
        fields.emplace_back(u"matter"_s,
                            FieldValue{m_dice.chance(450)       ? u"doubt"_s
                                           : m_dice.chance(900) ? u"problem"_s
                                                                : u"complaint"_s});
    capture(std::move(fields));
}

void CallPlay::maybeHold()
{
    if (!isTelephone() || !m_dice.chance(170))
        return;
    perform(command::BeginHold{m_dice.oneOf(holdReasons)});
    const bool forgotten = m_dice.chance(120); // Once the caller heard nothing for too long.
    const qint64 gaps = m_dice.between(1, 4);
    for (qint64 gap = 1; gap <= gaps; ++gap) {
        m_now += forgotten && gap == gaps ? m_dice.between(31'000, 55'000) : m_dice.between(14'000, 29'800);
        if (gap < gaps)
            perform(command::RecordContact{});
    }
    perform(command::EndHold{});
}

void CallPlay::maybeNote()
{
    if (m_dice.chance(280))
        perform(command::Note{m_dice.oneOf(vocabulary().notes)});
}

void CallPlay::maybeTense(int permille)
{
    if (!m_dice.chance(permille) || m_state->isTense())
        return;
    perform(command::SetTense{true});
    pass(10, 60);
    if (m_dice.chance(700))
        perform(command::SetTense{false});
}

/// Going on counts as said: only what was left out leaves a mark.
void CallPlay::closeWords()
{
    if (m_dice.chance(45))
        perform(command::MarkScript{fieldkey::farewellScript, false});
    pass(3, 9);
}

void CallPlay::registerCall()
{
    pass(3, 40);
    if (!lackingAtEnd(*m_state).empty())
        perform(command::LeaveUnknown{});
    perform(command::Register{});
}

const ServiceWords &CallPlay::anyService()
{
    const auto roll = m_dice.between(1, m_serviceShares.back());
    const auto found = std::lower_bound(m_serviceShares.begin(), m_serviceShares.end(), roll);
    return vocabulary().services[static_cast<std::size_t>(found - m_serviceShares.begin())];
}

QString CallPlay::detailOf(const ServiceWords &words, bool incident)
{
    const Vocabulary &all = vocabulary();
    QString detail = m_dice.oneOf(incident ? words.troubles : words.requests);
    if (incident || m_dice.chance(300))
        detail += u", "_s + m_dice.oneOf(all.circumstances);
    if (m_dice.chance(500))
        detail += u"; "_s + m_dice.oneOf(all.places);
    if (m_dice.chance(200))
        detail += u"; inventario "_s + QString::number(m_dice.between(10'000, 99'999));
    return detail;
}

} // namespace helpdesk::demo
