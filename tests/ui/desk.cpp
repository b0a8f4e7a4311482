// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"

#include "core/people/personname.h"
#include "core/procedure/readprocedure.h"
#include "tests/support/waiting.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace helpdesk {

DefinitionsPtr shippedDefinitions()
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
            group.people = {{QStringLiteral("isolis"), QStringLiteral("Iván Solís"), {}},
                            {QStringLiteral("ntellez"), QStringLiteral("Nora Téllez"), {}}};
    }
    definitions->catalogue = catalogue;
    return definitions;
}

TestDesk::TestDesk(Language screen) : desk(journal, IdSource(7)), session(SessionId{11}), front(desk, session, ports())
{
    language.set(screen);
    session.setScreenLanguage(screen);
    session.setDefinitions(shippedDefinitions());
    session.setAccount({AccountId{1}, QStringLiteral("Lucía Ramírez"), QStringLiteral("lucia")});
    session.setCentreNumber(QStringLiteral("800 696 9696"));
    page = new CallPage(front);
    log = new CallLogPage(desk, session, ports());
    WindowPorts leaving;
    leaving.unsaved = [this] { return unsaved; };
    leaving.saveUnsaved = [this](const QString &path) {
        savedTo = path;
        return Result<>();
    };
    window = std::make_unique<MainWindow>();
    window->furnish(page, log, front, session, leaving);
    window->resize(1280, 720);
    window->show();
    window->activateWindow();
    REQUIRE(test::waitFor([this] { return window->isActiveWindow(); }));
    window->showCalls();
    settle();
}

CallPorts TestDesk::ports()
{
    CallPorts given;
    given.now = [this] { return now; };
    given.openTicketsOf = [](const QStringList &people, CallPorts::Answer<std::vector<int>> answer) {
        answer(std::vector<int>(static_cast<std::size_t>(people.size()), 0));
    };
    given.findTickets = [this](const TicketQuery &, CallPorts::Answer<std::vector<TicketRow>> answer) {
        answer(found);
    };
    given.ownDay = [this](AccountId agent, qint64 fromMs, qint64 toMs, CallPorts::Answer<OwnDay> answer) {
        ++daysAsked;
        std::vector<CallRow> own = rows(false);
        std::erase_if(own, [&](const CallRow &row) {
            return row.summary.agent != agent || row.summary.startedAtMs < fromMs || row.summary.startedAtMs >= toMs;
        });
        answer(ownDayOf(own));
    };
    given.loadCall = [this](CallId id, CallPorts::Answer<LoadedCall> answer) {
        if (loadsHeld)
            m_heldLoads.push_back([answer, loaded = load(id)] { answer(loaded); });
        else
            answer(load(id));
    };
    given.openCalls = [this](CallPorts::Answer<std::vector<CallRow>> answer) { answer(rows(true)); };
    given.calls = [this](const CallFilter &filter, CallId before, int limit,
                         CallPorts::Answer<std::vector<CallRow>> answer) {
        filtered = filter;
        if (before.isNull())
            rowsAsked = limit;
        answer(before.isNull() && !nothingFits ? rows(false) : std::vector<CallRow>{});
    };
    given.directory = directoryPorts();
    return given;
}

DirectoryPorts TestDesk::directoryPorts()
{
    using People = DirectoryPorts::People;
    DirectoryPorts given;
    given.recognise = [this](const DirectoryQuery &query, DirectoryPorts::Answer<People> answer) {
        askedFor = query.text;
        later(answer, known);
    };
    given.identify = [this](const CallerFacts &facts, DirectoryPorts::Answer<std::optional<RequesterRow>> answer) {
        std::optional<RequesterRow> who;
        for (const RequesterRow &person : known) {
            if (isSameName(person.requester.name, facts.name))
                who = person;
        }
        later(answer, who);
    };
    given.find = [this](const QString &, DirectoryPorts::Answer<People> answer) { later(answer, known); };
    given.history = [this](RequesterId, int, DirectoryPorts::Answer<CallerHistory> answer) {
        CallerHistory history;
        history.recentCalls = 3;
        CallRow call;
        call.summary.startedAtMs = now.wallMs - 86'400'000;
        call.summary.outcome = CallOutcome::FirstLevel;
        call.summary.service = QStringLiteral("institutional-email");
        history.calls = {call, call, call};
        TicketRow ticket;
        ticket.number = 23977;
        ticket.ticket.madeAtMs = now.wallMs - 2 * 86'400'000LL;
        ticket.ticket.state = TicketState::Assigned;
        ticket.ticket.content.priority = 4;
        ticket.ticket.content.service = QStringLiteral("institutional-email");
        history.openTickets = {ticket};
        later(answer, history);
    };
    given.person = [this](RequesterId id, DirectoryPorts::Answer<RequesterRow> answer) {
        for (const RequesterRow &person : known) {
            if (person.requester.id == id)
                later(answer, person);
        }
    };
    given.merges = [this](RequesterId, DirectoryPorts::Answer<std::vector<MergedEntry>> answer) {
        later(answer, merges);
    };
    given.save = [this](const RequesterEdit &edit, DirectoryPorts::Answer<RequesterRow> answer) {
        if (const auto fault = std::exchange(saveFault, std::nullopt)) {
            later(answer, Result<RequesterRow>(*fault, {}));
            return;
        }
        RequesterRow saved{edit.wanted, 0, {}};
        if (saved.requester.id.isNull())
            saved.requester.id = RequesterId{900};
        written.push_back(saved);
        later(answer, saved);
    };
    given.merge = [this](RequesterId from, RequesterId into, AccountId, DirectoryPorts::Answer<RequesterRow> answer) {
        merged = {from, into};
        later(answer, known.front());
    };
    given.unmerge = [this](RequesterId entry, DirectoryPorts::Answer<RequesterRow> answer) {
        parted = entry;
        later(answer, known.front());
    };
    given.preview = [this](const QString &, DirectoryPorts::Answer<ImportReport> answer) { later(answer, report); };
    given.import = [this](const QString &, DirectoryPorts::Answer<ImportReport> answer) {
        ++imports;
        later(answer, report);
    };
    return given;
}

Result<LoadedCall> TestDesk::load(CallId id) const
{
    const auto events = journal.events.find(id);
    if (events == journal.events.end())
        return Error{Error::Code::NotFound, {}, {}};
    LoadedCall loaded;
    loaded.stored.row.summary = journal.summaries.at(id);
    loaded.stored.events = events->second;
    loaded.stored.ticketNumbers = journal.numbers;
    for (const auto &[place, draft] : journal.drafts) {
        if (draft.call == id)
            loaded.stored.drafts.push_back(draft);
    }
    loaded.definitions = session.definitions();
    return loaded;
}

std::vector<CallRow> TestDesk::rows(bool openOnly) const
{
    std::vector<CallRow> rows;
    for (auto summary = journal.summaries.rbegin(); summary != journal.summaries.rend(); ++summary) {
        if (!openOnly || !summary->second.registeredAtMs)
            rows.push_back({summary->second, 0, {}});
    }
    return rows;
}

void TestDesk::settle()
{
    REQUIRE(test::comeToRest());
}

void TestDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A list or a question that has just come or gone takes a moment to have the keyboard, or to give it back.
    REQUIRE(test::waitFor([] { return QApplication::activeWindow() != nullptr; }));
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
    settle();
}

void TestDesk::press(std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key key : keys)
        press(key);
}

void TestDesk::type(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        REQUIRE(QApplication::focusWidget());
        const qsizetype units = text.at(i).isHighSurrogate() ? 2 : 1; // Half an emoji is no key.
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, text.mid(i, units),
                            Qt::NoModifier);
        i += units - 1;
    }
}

void TestDesk::typeInto(const QString &accessibleName, const QString &text)
{
    for (auto *line : window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == accessibleName) {
            line->setFocus();
            type(text);
            return;
        }
    }
    FAIL("no field in sight is called " << accessibleName.toStdString());
}

void TestDesk::answerLoads()
{
    loadsHeld = false;
    for (const auto &answer : std::exchange(m_heldLoads, {}))
        answer();
    settle();
}

CallId TestDesk::callElsewhere(const Actor &actor, const std::vector<Command> &then)
{
    CallDesk other(journal, IdSource(8));
    const auto rung = other.ring({}, session.definitions(), actor, now);
    REQUIRE(rung);
    REQUIRE(other.perform(rung.value(),
                          command::Choose{other.call(rung.value())->state.operation().answerMarked(Mark::Answered)->id},
                          actor, now));
    for (const Command &command : then)
        REQUIRE(other.perform(rung.value(), command, actor, now));
    settle();
    front.refreshOpenCalls();
    settle();
    return rung.value();
}

void TestDesk::answerCall()
{
    press(Qt::Key_F5);
    pass(7);
    press(Qt::Key_Return);
    pass(5);
    REQUIRE(operation() == QLatin1String("2"));
    press(Qt::Key_Escape);
}

void TestDesk::bringTo(const char *operation)
{
    answerCall();
    REQUIRE(front.perform(command::JumpTo{QString::fromUtf8(operation)}));
    settle();
}

CallSummary TestDesk::lastSummary() const
{
    REQUIRE_FALSE(journal.summaries.empty());
    return journal.summaries.rbegin()->second;
}

QString TestDesk::focusName() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused ? focused->accessibleName() : QString();
}

QString TestDesk::sentence() const
{
    for (const auto *view : window->findChildren<SentenceView *>()) {
        if (view->isVisible())
            return view->text();
    }
    return {};
}

QStringList TestDesk::words() const
{
    QStringList words;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            words.append(button->text());
    }
    for (const auto *view : window->findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
            words.append(view->model()->index(row, 0).data().toString());
    }
    return words;
}

} // namespace helpdesk
