// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "core/procedure/readprocedure.h"
#include "tests/ui/memoryjournal.h"
#include "ui/call/callpage.h"
#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace helpdesk {

/// The shipped definitions, with two people in one group so that somebody can be proposed.
inline DefinitionsPtr shippedDefinitions()
{
    const auto read = [](const char *path) {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no definition among the resources");
        return file.readAll();
    };
    std::vector<Fault> faults;
    auto definitions = std::make_shared<Definitions>();
    definitions->procedure = readProcedure(read(":/definitions/procedures/incoming-call.json"), faults);
    definitions->protocol = readProtocol(read(":/definitions/protocol/protocol.json"), faults);
    const auto shipped = readCatalogue(read(":/definitions/catalogue/catalogue.json"), faults);
    if (!faults.empty())
        qFatal("the shipped definitions have faults");
    auto catalogue = std::make_shared<Catalogue>(*shipped);
    for (ResolverGroup &group : catalogue->groups) {
        if (group.id == QLatin1String("mail-and-hosting"))
            group.people = {{QStringLiteral("isolis"), QStringLiteral("Iván Solís"), {}}, {QStringLiteral("ntellez"), QStringLiteral("Nora Téllez"), {}}};
    }
    definitions->catalogue = catalogue;
    return definitions;
}

/// A desk without a disk: everything of the call page is real but the store, and time is steered.
class TestDesk
{
public:
    TestDesk()
        : desk(journal, IdSource(7)), session(SessionId{11}), front(desk, session, ports(), nullptr)
    {
        session.setDefinitions(shippedDefinitions());
        session.setAccount({AccountId{1}, QStringLiteral("Lucía Ramírez"), QStringLiteral("lucia")});
        session.setScreenLanguage(Language::Spanish);
    }

    CallPorts ports()
    {
        CallPorts given;
        given.now = [this] { return now; };
        given.openTicketsOf = [](const QStringList &people, CallPorts::Answer<std::vector<int>> answer) {
            answer(std::vector<int>(static_cast<std::size_t>(people.size()), 0));
        };
        given.findTickets = [this](const TicketQuery &, CallPorts::Answer<std::vector<TicketRow>> answer) { answer(found); };
        given.openCalls = [](CallPorts::Answer<std::vector<CallRow>> answer) { answer(std::vector<CallRow>{}); };
        return given;
    }

    void pass(int seconds) { now = now.after(std::chrono::seconds(seconds)); }
    void settle(int ms = 20) { QTest::qWait(ms); }

    /// A key as a person presses it: to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : page, key, modifiers);
        settle(1);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    const CallState &state() const { return front.call()->state; }
    QString operation() const { return front.call() ? state().operation().id : QString(); }

    Moment now{1'795'104'000'000, 1'000'000};
    MemoryJournal journal;
    CallDesk desk;
    AgentSession session;
    FrontCall front;
    std::vector<TicketRow> found;
    QWidget *page = nullptr;
};

} // namespace helpdesk
