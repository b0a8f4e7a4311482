// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/calendar.h"
#include "app/demo/dice.h"
#include "app/demo/population.h"
#include "app/demo/vocabulary.h"
#include "core/call/callstate.h"
#include "core/call/plancall.h"

#include <optional>
#include <vector>

namespace helpdesk::demo {

/// A ticket that somebody may ask the state of.
struct KnownTicket
{
    TicketId id;
    qint64 number = 0;
    std::size_t requester = 0;
};

/// What one call leaves: a commit for each hand that had it, and whose call it was.
struct PlayedCall
{
    std::vector<CallCommit> commits;
    std::size_t requester = 0;
    int refused = 0; ///< Commands that the procedure refused. 0, or the play has a fault.
};

/// Plays one call after another through the procedure as agents would: every event is judged by planEvents().
class CallPlay
{
public:
    /// All are borrowed. \a tickets grows while the play goes on.
    CallPlay(const Population &population, const Calendar &calendar, DefinitionsPtr definitions,
             const std::vector<KnownTicket> &tickets, quint64 seed, qint64 untilMs);

    /// The whole call, from its first ring to its registration, or to a promise that is not due before the end.
    [[nodiscard]] PlayedCall play(const Arrival &arrival);

private:
    using Fields = std::vector<std::pair<QString, FieldValue>>;

    void perform(const Command &command);
    void choose(const QString &answer) { perform(command::Choose{answer}); }
    void capture(Fields fields) { perform(command::Capture{std::move(fields)}); }
    /// Lets time go by; in seconds.
    void pass(int atLeast, int atMost) { m_now += m_dice.between(atLeast * 1000, atMost * 1000); }

    void begin(const Arrival &arrival);
    void handOver(const Arrival &arrival);
    void endCommit();
    void takeAgent(const Arrival &arrival);
    [[nodiscard]] SessionId sessionOf(std::size_t agent, QDate day) const;

    void tell(CallOutcome outcome);
    [[nodiscard]] CallOutcome drawn();
    void answer();
    void identify();
    void maybeHold();
    void maybeNote();
    void maybeTense(int permille);
    void closeWords();
    void registerCall();

    void tellFirstLevel();
    void tellSecondLevel();
    /// From the question what kind of request it is, to the end of the request but for the caller's word.
    void solveFirst();
    /// False: the caller was gone before the number was read out.
    bool makeTicket();
    void readStatus(const KnownTicket &ticket);
    /// Of one more request in the same call, and the call's end.
    void tellOneMore();
    void rate(int permille, int atBest, int atWorst);
    void captureTicket();
    void tellTransfer(bool accepted);
    void tellOutside();
    void askOutside();
    bool attempt(int left);
    bool promiseLater(int left);
    void tellStatus();
    void tellOutOfScope();
    void tellDropped();
    void tellRefused();

    [[nodiscard]] const ServiceWords &anyService();
    [[nodiscard]] QString detailOf(const ServiceWords &words, bool incident);
    [[nodiscard]] const Requester &who() const { return m_population.requesters[m_requester]; }
    [[nodiscard]] bool isTelephone() const { return helpdesk::isTelephone(m_channel); }
    [[nodiscard]] qint64 wallMs() const { return m_startedAtMs + m_now; }

    const Population &m_population;
    const Calendar &m_calendar;
    DefinitionsPtr m_definitions;
    const std::vector<KnownTicket> &m_tickets;
    const quint64 m_seed;
    const qint64 m_untilMs;
    Dice m_dice;
    IdSource m_callIds;
    IdSource m_ticketIds;
    std::vector<int> m_serviceShares;  ///< Summed up.
    std::vector<qint64> m_busyUntilMs; ///< By agent.

    std::optional<CallState> m_state;
    std::optional<CallState> m_before; ///< As it was at the last end of a commit.
    std::vector<CallEvent> m_events;
    PlayedCall m_played;
    Actor m_actor;
    std::size_t m_agent = 0;
    std::size_t m_requester = 0;
    Channel m_channel = Channel::Phone;
    qint64 m_startedAtMs = 0;
    qint64 m_now = 0; ///< CallTime in milliseconds.
    bool m_identified = false;
};

} // namespace helpdesk::demo
