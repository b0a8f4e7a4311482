// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practiceroom.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/text/practicetext.h"

#include <QPointer>

namespace helpdesk {

namespace {

constexpr int beatMs = 500;

} // namespace

PracticeRoom::PracticeRoom(FrontCall &front, CallDesk &desk, PracticeRoomPorts ports, QObject *parent)
    : QObject(parent),
      m_front(front),
      m_desk(desk),
      m_ports(std::move(ports))
{
    m_clock.setInterval(beatMs);
    connect(&m_clock, &QTimer::timeout, this, &PracticeRoom::tick);
    connect(&desk, &CallDesk::callChanged, this, &PracticeRoom::follow);
    connect(&front, &FrontCall::frontChanged, this, &PracticeRoom::heard);
    connect(&front.session(), &AgentSession::changed, this, [this] {
        if (m_result && m_result->agent != m_front.session().account().id) { // Somebody else sits here now.
            stop();
            m_last.reset();
        }
        Q_EMIT heard();
    });
}

const PracticeLibrary &PracticeRoom::library()
{
    const DefinitionsPtr &definitions = m_front.session().definitions();
    if (definitions && m_libraryOf != definitions->procedure) {
        std::vector<PracticeFault> faults; // A caller that this procedure does not fit is not offered.
        m_libraryOf = definitions->procedure;
        m_library = PracticeLibrary::shipped(*m_libraryOf, faults);
    }
    return m_library;
}

void PracticeRoom::begin(const QString &id)
{
    const PracticeRound *round = library().round(id);
    if (!round || isRunning() || m_front.session().account().id.isNull())
        return;
    std::vector<PracticeExchange::CallerPtr> callers;
    for (const QString &caller : round->callers)
        callers.push_back(m_library.caller(caller));
    const Moment now = m_front.now();
    const PracticeRoundRow row{m_ports.nextId(), id, m_front.session().account().id, now.wallMs, {}};
    m_result = PracticeResult{row.id, id, now.wallMs, {}, row.agent};
    m_last.reset();
    m_exchange = std::make_unique<PracticeExchange>(std::move(callers), m_ports.seed(), now, exchangePorts());
    QPointer<PracticeRoom> self(this);
    m_ports.begin(row, [self](const Result<> &kept) {
        if (self && !kept)
            Q_EMIT self->failed(kept.error());
    });
    m_clock.start();
    Q_EMIT resultChanged();
    Q_EMIT heard();
}

PracticePorts PracticeRoom::exchangePorts()
{
    PracticePorts ports;
    ports.ring = [this](const command::Ring &given) { return ring(given); };
    ports.call = [this](CallId call) { return m_desk.call(call); };
    ports.perform = [this](CallId call, const Command &command) {
        (void)m_desk.perform(call, command, line(), m_front.now());
    };
    return ports;
}

Actor PracticeRoom::line() const
{
    Actor actor = m_front.session().actor();
    actor.source = EventSource::Engine;
    return actor;
}

CallId PracticeRoom::ring(const command::Ring &given)
{
    const bool idle = m_front.id().isNull();
    if (!m_front.ring(given, EventSource::Engine))
        return {};
    if (idle)
        Q_EMIT rang();
    return m_desk.calls().back(); // Ids grow with time.
}

void PracticeRoom::tick()
{
    if (!m_exchange)
        return;
    m_exchange->tick(m_front.now());
    keepNew();
    if (m_exchange->isOver()) {
        m_exchange.reset();
        m_clock.stop();
        Q_EMIT ended();
    }
    Q_EMIT heard();
}

/// Which caller rang, as soon as they did: a round that is left in the middle keeps its calls.
void PracticeRoom::keepNew()
{
    const auto &placed = m_exchange->placed();
    QPointer<PracticeRoom> self(this);
    while (m_result->calls.size() < placed.size()) {
        const std::size_t at = m_result->calls.size();
        m_result->calls.push_back({placed[at].call, placed[at].caller->id, std::nullopt});
        m_ports.addCall(m_result->id, static_cast<int>(at), {placed[at].call, placed[at].caller->id},
                        [self](const Result<> &kept) {
                            if (self && !kept)
                                Q_EMIT self->failed(kept.error());
                        });
        Q_EMIT resultChanged();
    }
}

void PracticeRoom::stop()
{
    if (!m_exchange)
        return;
    m_exchange->stop();
    Q_EMIT resultChanged();
}

void PracticeRoom::askAgain()
{
    if (!m_exchange)
        return;
    m_exchange->askAgain(m_front.id());
    Q_EMIT heard();
}

void PracticeRoom::follow(CallId call)
{
    if (!m_exchange)
        return;
    m_exchange->follow(call);
    takeScores();
    Q_EMIT heard();
}

void PracticeRoom::takeScores()
{
    const auto &placed = m_exchange->placed();
    for (std::size_t i = 0; i < m_result->calls.size() && i < placed.size(); ++i) {
        if (!placed[i].score || m_result->calls[i].score)
            continue;
        m_result->calls[i].score = placed[i].score;
        m_last = placed[i].score;
        Q_EMIT resultChanged();
    }
}

bool PracticeRoom::canAskAgain() const
{
    if (!m_exchange)
        return false;
    const PracticeReaction reaction = m_exchange->heard(m_front.id(), m_front.now());
    return reaction.heard == PracticeReaction::Heard::Says || reaction.heard == PracticeReaction::Heard::OnLine;
}

QString PracticeRoom::words() const
{
    if (m_front.call()) {
        const PracticeReaction reaction =
            m_exchange ? m_exchange->heard(m_front.id(), m_front.now()) : PracticeReaction{};
        const QString heard = PracticeText::heard(reaction, m_front.session().speech());
        return heard.isEmpty() ? tr("No simulated caller is on this line.") : heard;
    }
    if (m_exchange && !m_last)
        return tr("The round has begun: the telephone will ring in a moment.");
    if (m_last)
        return PracticeText::verdict(*m_last, *m_front.session().definitions(), m_front.session().screen());
    return tr("Practice: choose a round of calls on the page “Practice”.");
}

} // namespace helpdesk
