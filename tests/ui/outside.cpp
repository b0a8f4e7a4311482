// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/outside.h"

#include "core/base/day.h"
#include "tests/support/common.h"
#include "ui/shell/seniorasks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk::test {

namespace {

/// At another desk somebody promises to call back \a minutes from now.
void promiseElsewhere(TestDesk &desk, int minutes)
{
    desk.pass(1); // Each call has an instant of its own.
    (void)desk.callElsewhere({AccountId{1}, SessionId{77}},
                             {command::JumpTo{text("23")}, command::Promise{desk.now.wallMs + minutes * minuteMs}});
}

void nameSomebody(TestDesk &desk, const char *name)
{
    QHash<AccountId, QString> names = desk.session.names();
    names.insert(AccountId{44}, text(name));
    desk.session.setNames(names);
}

std::vector<OutsideEvent> ofTheLine(TestDesk &desk)
{
    return {
        {"a ring", [&desk] { (void)desk.front.ring({}, EventSource::Engine); }},
        {"a ring with its number",
         [&desk] {
             (void)desk.front.ring({Channel::Phone, text("7225550134")}, EventSource::Engine);
         }},
        {"a hold that is due",
         [&desk] {
             desk.pass(22);
             desk.page->tick();
         }},
        {"a hold that is late",
         [&desk] {
             desk.pass(12);
             desk.page->tick();
             desk.page->flashHold();
         }},
        {"a minute",
         [&desk] {
             desk.pass(60);
             desk.page->tick();
         }},
    };
}

std::vector<OutsideEvent> ofOthers(TestDesk &desk)
{
    return {
        {"another desk's call",
         [&desk] {
             desk.pass(1);
             (void)desk.callElsewhere({AccountId{2}, SessionId{78}});
         }},
        {"a promise that is due soon", [&desk] { promiseElsewhere(desk, 2); }},
        {"a promise that is overdue",
         [&desk] {
             desk.pass(200);
             desk.page->tick();
         }},
        {"somebody's name", [&desk] { nameSomebody(desk, "Elena Duarte"); }},
        {"the organisation",
         [&desk] {
             Organisation organisation = desk.session.organisation();
             organisation.unit += u'x';
             desk.session.setOrganisation(organisation);
         }},
        {"the centre's number", [&desk] { desk.session.setCentreNumber(desk.session.centreNumber() + u'1'); }},
        {"a new edition", [&desk] { desk.session.setDefinitions(shippedDefinitions()); }},
        {"the accounts",
         [&desk] {
             desk.window->setAccounts({desk.session.account(), {AccountId{44}, text("Elena Duarte"), text("elena")}});
         }},
        {"asks for a senior", [&desk] { desk.window->asks().refresh(); }},
        {"somebody in the directory",
         [&desk] {
             desk.known.push_back({{RequesterId{5 + static_cast<qint64>(desk.known.size())},
                                    text("Ana Mora"),
                                    text("Catastro"),
                                    Staff::Yes,
                                    {},
                                    {text("7225550134")},
                                    text("4120")},
                                   0,
                                   {}});
             desk.front.refreshOpenCalls();
         }},
    };
}

std::vector<OutsideEvent> ofTheProgram(TestDesk &desk)
{
    return {
        {"trouble", [&desk] { desk.window->setTrouble(Error::Code::StorageFull); }},
        {"the end of the trouble", [&desk] { desk.window->setTrouble(std::nullopt); }},
        {"no copy", [&desk] { desk.window->setCopyTrouble(Error::Code::StorageFull, text("/copies")); }},
        {"no month's file",
         [&desk] { desk.window->setMonthFileTrouble(Error::Code::StorageReadOnly, text("/reports")); }},
        {"a month's file again", [&desk] { desk.window->setMonthFileTrouble(std::nullopt, {}); }},
        {"a copy again", [&desk] { desk.window->setCopyTrouble(std::nullopt, {}); }},
        {"what did not succeed", [&desk] { desk.window->tell(text("It could not be saved"), text("Try again.")); }},
        {"what is not saved yet", [&desk] { desk.window->setUnsaved(3); }},
        {"all saved", [&desk] { desk.window->setUnsaved(0); }},
        {"a store that is away", [&desk] { desk.window->setReachable(false); }},
        {"a store that is back", [&desk] { desk.window->setReachable(true); }},
        {"another desk that did not open", [&desk] { desk.window->setOtherDesk(MainWindow::OtherDesk::Failed); }},
        {"a demo that failed", [&desk] { desk.window->setDemoState(MainWindow::DemoState::Failed); }},
        {"the page that is shown", [&desk] { desk.window->showPage(desk.window->currentPage()); }},
        {"the program started again", [&desk] { desk.window->bringToFront(); }},
    };
}

} // namespace

std::vector<OutsideEvent> outsideEvents(TestDesk &desk, std::function<void()> refresh)
{
    std::vector<OutsideEvent> events = ofTheLine(desk);
    for (const auto &more : {ofOthers(desk), ofTheProgram(desk)})
        events.insert(events.end(), more.begin(), more.end());
    events.push_back({"the watcher", [&desk, refresh = std::move(refresh)] {
                          desk.log->refresh();
                          desk.front.refreshOpenCalls();
                          if (refresh)
                              refresh();
                      }});
    return events;
}

Standing Standing::now()
{
    Standing standing;
    standing.widget = QApplication::focusWidget();
    standing.gone = !standing.widget;
    if (standing.gone)
        return standing;
    standing.name =
        QLatin1String(standing.widget->metaObject()->className()) + u' ' + standing.widget->accessibleName();
    if (const auto *line = qobject_cast<QLineEdit *>(standing.widget)) {
        standing.text = line->text();
        standing.cursor = line->cursorPosition();
        standing.anchor = !line->hasSelectedText()      ? standing.cursor
            : line->selectionStart() == standing.cursor ? line->selectionEnd()
                                                        : line->selectionStart();
    } else if (const auto *edit = qobject_cast<QPlainTextEdit *>(standing.widget)) {
        standing.text = edit->toPlainText();
        standing.cursor = edit->textCursor().position();
        standing.anchor = edit->textCursor().anchor();
    } else if (const auto *view = qobject_cast<QAbstractItemView *>(standing.widget)) {
        standing.text = view->currentIndex().data(Qt::AccessibleTextRole).toString().section(u',', 1);
    }
    return standing;
}

bool operator==(const Standing &a, const Standing &b)
{
    return a.widget == b.widget && a.text == b.text && a.cursor == b.cursor && a.anchor == b.anchor;
}

std::ostream &operator<<(std::ostream &out, const Standing &standing)
{
    return out << standing.name.toStdString() << " “" << standing.text.toStdString() << "” " << standing.anchor << "–"
               << standing.cursor;
}

void markSome()
{
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        line->setSelection(1, std::max(0, static_cast<int>(line->text().size()) - 2));
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(1);
        cursor.setPosition(std::max(1, static_cast<int>(edit->toPlainText().size()) - 1), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
}

void demandStays(TestDesk &desk, const std::string &place, const std::vector<OutsideEvent> &events)
{
    for (const OutsideEvent &event : events) {
        INFO(place << ": " << event.name);
        const Standing before = Standing::now();
        REQUIRE_FALSE(before.gone);
        event.come();
        desk.settle();
        const Standing after = Standing::now();
        CHECK(after == before);
        if (after.widget != before.widget && before.widget)
            before.widget->setFocus(); // So that what comes next is judged by itself.
    }
}

void atEveryPlace(TestDesk &desk, QWidget *part, const std::function<void(const std::string &)> &act)
{
    QList<QPointer<QWidget>> places;
    for (QWidget *widget : part->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && widget->window() == part->window())
            places.append(widget);
    }
    int number = 0;
    for (const QPointer<QWidget> &place : places) {
        ++number;
        if (!place || !place->isVisible() || !place->isEnabled())
            continue;
        place->setFocus(Qt::TabFocusReason);
        desk.settle();
        if (!place || !place->hasFocus())
            continue;
        auto *line = qobject_cast<QLineEdit *>(place);
        auto *edit = qobject_cast<QPlainTextEdit *>(place);
        if ((line && !line->isReadOnly()) || (edit && !edit->isReadOnly()))
            desk.type(text("abcd"));
        desk.settle();
        if (!place || !place->hasFocus())
            continue;
        markSome();
        act(std::to_string(number) + ". " + place->metaObject()->className() + " "
            + place->accessibleName().toStdString());
    }
}

} // namespace helpdesk::test
