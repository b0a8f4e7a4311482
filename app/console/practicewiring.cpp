// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/practicewiring.h"

#include "app/practice/practicedesk.h"
#include "core/storage/practice/practicerepository.h"
#include "ui/call/callpage.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/voicestrip.h"
#include "ui/common/agentsession.h"
#include "ui/practice/practicepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/errortext.h"

#include <QRandomGenerator>

namespace helpdesk::console {

namespace {

constexpr int roundsShown = 30;

PracticeRoomPorts portsOf(Store &store, const Surroundings &around, IdSource &ids, QObject *asker)
{
    PracticeRoomPorts ports;
    ports.nextId = [now = around.now, &ids] { return ids.next(now().wallMs); };
    ports.seed = [seed = around.seed] { return seed ? seed : QRandomGenerator::global()->generate64(); };
    ports.begin = [&store, asker](const PracticeRoundRow &round, PracticeRoomPorts::Answer<> answer) {
        store.acts().act<std::monostate>(
            asker, [round](Connection &connection) { return PracticeRepository(connection).begin(round); },
            std::move(answer));
    };
    ports.addCall = [&store, asker](qint64 round, int position, const PracticeCallRow &call,
                                    PracticeRoomPorts::Answer<> answer) {
        store.acts().act<std::monostate>(
            asker,
            [round, position, call](Connection &connection) {
                return PracticeRepository(connection).addCall(round, position, call);
            },
            std::move(answer));
    };
    ports.results = [&store, asker](AccountId agent, PracticeRoomPorts::Answer<std::vector<PracticeResult>> answer) {
        store.reader().ask<std::vector<PracticeResult>>(
            QStringLiteral("practice-results"), asker,
            [&cache = store.definitions(), agent](Connection &connection) {
                return practice::resultsOf(connection, cache, agent, roundsShown);
            },
            std::move(answer));
    };
    return ports;
}

} // namespace

PracticeWiring::PracticeWiring(Store &store, const Surroundings &around, IdSource &ids, FrontCall &front,
                               CallDesk &desk, CallPage &calls, MainWindow &window)
    : m_front(front),
      m_calls(calls),
      m_window(window),
      m_room(front, desk, portsOf(store, around, ids, this))
{
    m_page = new PracticePage(m_room, front.session());
    m_position = window.addPage({m_page, [] { return PracticePage::title(); }, [this] { m_page->takeFocus(); }});
    m_page->addCommands(window.commands(), &window);
    VoiceStrip *voice = calls.addVoice();
    connect(voice, &VoiceStrip::askedAgain, &m_room, &PracticeRoom::askAgain);
    connect(&m_room, &PracticeRoom::heard, this, &PracticeWiring::showVoice);
    connect(&m_room, &PracticeRoom::rang, &window, &MainWindow::showCalls);
    connect(m_page, &PracticePage::begun, &window, &MainWindow::showCalls);
    connect(m_page, &PracticePage::callWanted, &calls, &CallPage::callWanted);
    connect(&m_room, &PracticeRoom::ended, this, [this] {
        if (!m_front.call()) {
            show();
            m_page->showLast();
        }
    });
    connect(&m_room, &PracticeRoom::failed, this, [this](const Error &error) {
        m_room.stop();
        m_window.tell(tr("The round could not be kept"), ErrorText::of(error.code).whole());
    });
    showVoice();
}

PracticePage &PracticeWiring::show()
{
    m_window.showPage(m_position);
    return *m_page;
}

void PracticeWiring::showVoice()
{
    m_calls.addVoice()->showWords(m_room.words(), m_room.canAskAgain());
}

} // namespace helpdesk::console
