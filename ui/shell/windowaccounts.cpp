// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sits at the window and whose desk it is: the first start, the change of agent, the demo desk.

#include "core/call/callreader.h"
#include "core/call/definitions.h"
#include "core/catalogue/resolvers.h"
#include "core/people/accountname.h"
#include "ui/call/callpage.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/people/accountchooser.h"
#include "ui/people/firststartpage.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagerow.h"
#include "ui/shell/troublebanner.h"
#include "ui/shell/unassignedstrip.h"
#include "ui/text/words.h"

#include <QStackedWidget>

namespace helpdesk {

void MainWindow::makeFirst()
{
    if (m_first)
        return;
    m_first = new FirstStartPage;
    m_first->setScreen(m_session->screen());
    m_first->offerDemo(m_demoOffered);
    m_first->setLow(m_session->folding().height);
    m_pages->addWidget(m_first);
    connect(m_first, &FirstStartPage::entered, this,
            [this](const QString &name, const Organisation &organisation, const QString &resolver) {
                Q_EMIT organisationGiven(organisation);
                if (!resolver.isEmpty())
                    Q_EMIT firstResolverGiven(resolver);
                Q_EMIT accountNamed(name);
            });
    connect(m_first, &FirstStartPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_first, &FirstStartPage::demoWanted, this, &MainWindow::demoWanted);
}

void MainWindow::askFirstAccount(const Organisation &proposed)
{
    makeFirst();
    m_first->propose(proposed);
    m_first->askResolver(!m_session->definitions() || hasNoResolver(*m_session->definitions()->catalogue));
    m_row->setPagesShown(false);
    m_pages->setCurrentWidget(m_first);
    m_first->takeFocus();
}

void MainWindow::connectUnassigned()
{
    connect(m_unassigned, &UnassignedStrip::ticketsWanted, this, [this] {
        CallFilter filter;
        filter.unassigned = MadeWithin{};
        showLogBehind(filter, tr("Open tickets without a resolver"));
    });
    connect(m_unassigned, &UnassignedStrip::resolversWanted, this, &MainWindow::resolversWanted);
    const auto giveWay = [this] {
        m_unassigned->giveWay(m_front->call() || (m_first && m_pages->currentWidget() == m_first));
    };
    connect(m_front, &FrontCall::frontChanged, this, giveWay);
    connect(m_pages, &QStackedWidget::currentChanged, this, giveWay);
}

void MainWindow::setUnassigned(qint64 tickets, bool nobodyNamed)
{
    m_unassigned->setTickets(tickets, nobodyNamed);
}

void MainWindow::letNameAgain()
{
    if (m_first)
        m_first->letAgain();
}

void MainWindow::askWhoSits()
{
    m_row->setPagesShown(false);
    auto *chooser = new AccountChooser(m_accounts, {}, this);
    connect(chooser, &AccountChooser::chosen, this, &MainWindow::accountChosen);
    connect(chooser, &AccountChooser::rejected, this, &MainWindow::close);
    chooser->open();
}

void MainWindow::askAccount()
{
    if (m_session->account().id.isNull() || m_accounts.empty())
        return;
    m_calls->keepTyped(); // What is typed belongs to who typed it.
    auto *chooser = new AccountChooser(m_accounts, m_session->account().id, this);
    connect(chooser, &AccountChooser::chosen, this, &MainWindow::accountChosen);
    connect(chooser, &QDialog::accepted, this, [this] { m_focusWanted = true; });
    chooser->open();
}

void MainWindow::setDeskKind(DeskKind kind)
{
    m_kind = kind;
    showDeskKind();
}

void MainWindow::showDeskKind()
{
    const QString unit = m_session->organisation().unit;
    const QString place = unit.isEmpty() ? QStringLiteral("Auricular") : tr("%1 – Auricular").arg(unit);
    switch (m_kind) {
    case DeskKind::Own:
        setWindowTitle(place);
        m_row->setDeskWord(m_demoState == DemoState::Making    ? tr("Making the demo desk…")
                               : m_other == OtherDesk::Opening ? tr("Opening the other desk…")
                                                               : QString(),
                           {});
        break;
    case DeskKind::Demo:
        setWindowTitle(tr("DEMO DESK: %1").arg(place));
        m_row->setDeskWord(tr("Demo desk"), tr("Invented calls, to look around. Your own desk is not touched."));
        break;
    case DeskKind::Practice:
        setWindowTitle(tr("PRACTICE: %1").arg(place));
        m_row->setDeskWord(tr("Practice"),
                           tr("Simulated callers. Nothing here counts as received; your own desk is not touched."));
        break;
    }
}

void MainWindow::offerDemo(bool offered)
{
    m_demoOffered = offered;
    if (m_first)
        m_first->offerDemo(offered);
}

void MainWindow::setDemoState(DemoState state)
{
    m_demoState = state;
    const QString failed =
        tr("The demo desk could not be made. Your own desk is as it was; check the free space and try again.");
    if (m_first)
        m_first->tellDemo(state == DemoState::Making       ? tr("The demo desk is being made: a few seconds.")
                              : state == DemoState::Failed ? failed
                                                           : QString(),
                          state != DemoState::Making);
    showDeskKind();
    if (state == DemoState::Failed && (!m_first || m_pages->currentWidget() != m_first))
        tell(tr("Demo desk"), failed);
}

void MainWindow::setOtherDesk(OtherDesk other)
{
    m_other = other;
    m_banner->setOtherDeskTrouble(other == OtherDesk::Failed);
    showDeskKind();
}

void MainWindow::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    addAccounts();
}

void MainWindow::askCentreNumber()
{
    QString number = m_session->centreNumber();
    if (dialogs::askLine(this, tr("Centro de Atención Telefónica"),
                         tr("Telephone of the Centro de Atención Telefónica"), number,
                         [](const QString &typed) { return Words::tooLong(typed, longestCentreNumber); }))
        Q_EMIT centreNumberGiven(number);
}

void MainWindow::askNewAccount()
{
    QStringList others;
    for (const Account &account : m_accounts)
        others.append(account.name);
    const auto faultOf = [others](const QString &typed) {
        const std::optional<NameFault> fault = nameFault(tidyName(typed), others);
        return fault ? Words::of(*fault) : QString();
    };
    QString name;
    if (dialogs::askLine(this, tr("Somebody new"), tr("Name and surname, as the greeting says them"), name, faultOf))
        Q_EMIT accountNamed(tidyName(name));
}

} // namespace helpdesk
