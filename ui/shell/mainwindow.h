// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/organisation/organisation.h"
#include "core/people/actor.h"
#include "core/people/density.h"
#include "ui/common/commandregistry.h"
#include "ui/common/lookchoice.h"
#include "ui/common/palettesource.h"
#include "ui/common/tones.h"
#include "ui/shell/savemark.h"
#include "ui/shell/windowports.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace helpdesk {

class AgentSession;
class AwayPanel;
class CallLogPage;
class CallPage;
class CommandPalette;
class FirstStartPage;
class FrontCall;
class HelpWindow;
class PageRow;
class PresenceDesk;
class SeniorAsks;
class TroubleBanner;
class UnassignedStrip;
struct CallFilter;
struct FindPorts;

/// The frame: pages, palette, the mark of what is saved, the banner of trouble, the menu, the way out.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using LookChoice = helpdesk::LookChoice;

    /// An empty frame, which may be shown while the desk is being opened.
    explicit MainWindow(QWidget *parent = nullptr);
    /// Puts everything into the frame; called once, before anything else of this class is. The pages become the
    /// window's; the rest is borrowed.
    void furnish(CallPage *calls, CallLogPage *log, FrontCall &front, AgentSession &session, WindowPorts ports);
    /// Hands over what is being typed while everything that hears of it still stands.
    ~MainWindow() override;

    /// Puts a page behind the others; Ctrl and its position (up to 7) bring it to the front. Returns the position, from
    /// 0.
    int addPage(WindowPage page);
    /// Brings a page to the front, once somebody sits here.
    void showPage(int position);
    [[nodiscard]] int currentPage() const;
    /// Out of the taskbar and above the others; the page and the call stay as they are.
    void bringToFront();
    /// Every action of the window; pages and panels add theirs.
    [[nodiscard]] CommandRegistry &commands() { return m_commands; }
    /// A further group of the palette.
    void addPaletteSource(PaletteSource source);
    /// Calls, tickets and people in the palette come from these.
    void setFindPorts(const FindPorts &ports);
    void openPalette();
    /// What the agent does, and the asks for a senior; wired to the store by whoever made the window.
    [[nodiscard]] PresenceDesk &presence() { return *m_presence; }
    [[nodiscard]] SeniorAsks &asks() { return *m_asks; }

    void setUnsaved(int unsaved);
    void setTrouble(std::optional<Error::Code> code, Error::Reason reason = Error::Reason::None);
    /// Something that somebody must have read; it stands until they say so.
    void addNotice(const QString &happened, const QString &words, std::function<void()> read = {});
    /// Today's copy of the database, or the call report of the last shift, could not be made; \a folder: where it was
    /// to be put.
    void setCopyTrouble(std::optional<Error::Code> code, const QString &folder);
    void setReportCopyTrouble(std::optional<Error::Code> code, const QString &folder);
    void setMonthFileTrouble(std::optional<Error::Code> code, const QString &folder);
    /// What was asked for did not succeed: said above the page, where it takes the keyboard from nobody.
    void tell(const QString &happened, const QString &words);
    void setReachable(bool reachable);
    /// Which database this is; always in sight.
    void setPlace(const QString &place, DatabaseKind kind = DatabaseKind::Embedded);
    void setAccounts(const std::vector<Account> &accounts);
    void setLook(LookChoice look);
    /// Asks who sits here and whose desk this is before anything else; \a proposed is filled in.
    void askFirstAccount(const Organisation &proposed);
    /// How many open tickets have no resolver; \a nobodyNamed: no group has one. Said above the pages while no call is
    /// in front.
    void setUnassigned(qint64 tickets, bool nobodyNamed);
    /// The name given there could not be kept.
    void letNameAgain();
    /// Several work here and nobody is known to sit at this PC: asks who. Who does not say closes the window.
    void askWhoSits();
    /// Lists who may sit down here; a digit takes one.
    void askAccount();
    /// What this desk is for, said beside the name and in the title.
    using DeskKind = helpdesk::DeskKind;
    void setDeskKind(DeskKind kind);
    /// Whether practice with simulated calls is offered in the menu.
    void offerPractice(bool offered) { m_practiceOffered = offered; }
    /// Whether a demo desk is offered, at the first start and in the menu; and how far it is.
    void offerDemo(bool offered);
    enum class DemoState { None, Making, Failed };
    void setDemoState(DemoState state);
    /// Another desk has been asked for: this window stays until that one's stands.
    enum class OtherDesk { None, Opening, Failed };
    void setOtherDesk(OtherDesk other);
    /// The desk is ready: the call page.
    void showCalls();
    void showLog();
    /// The call log with the calls behind a figure, which \a words name.
    void showLogBehind(const CallFilter &filter, const QString &words);
    /// The directory, with whoever is calling.
    void openDirectory();
    /// The help, in a window of its own.
    void openHelp();

Q_SIGNALS:
    void languageChosen(helpdesk::Language language);
    void speechChosen(helpdesk::Language language);
    void lookChosen(helpdesk::MainWindow::LookChoice look);
    /// Who sits here wants so much explained; it shows already.
    void densityChosen(helpdesk::Density density);
    void accountChosen(helpdesk::AccountId account);
    void accountNamed(const QString &name);
    void centreNumberGiven(const QString &number);
    void organisationGiven(const helpdesk::Organisation &organisation);
    /// Who solves tickets, said at the first start; before the name of who answers.
    void firstResolverGiven(const QString &name);
    /// The groups and their resolvers are to be seen.
    void resolversWanted();
    /// A desk to look around in, made beside one's own; and back.
    void demoWanted();
    void practiceWanted();
    void ownDeskWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPages();
    void connectUnassigned();
    void makeFirst();
    void fold();
    void addCommands();
    void addChoices();
    void addDensities();
    void addPresence();
    void addAccounts();
    void fillMenu();
    void bringIntoSight(const QWidget *scope);
    void focusPage();
    void showDeskKind();
    [[nodiscard]] const WindowPage *pageInFront() const;
    void printShown();
    [[nodiscard]] bool canPrintShown() const;
    [[nodiscard]] QRect paletteRoom() const;
    void turnTo(int position);
    void askCentreNumber();
    void askNewAccount();
    void followSession();
    void retranslate();
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] bool mayLeaveUnsaved();
    /// What was begun on the pages and is lost with the window.
    [[nodiscard]] QStringList begun() const;
    void setClosing(bool closing);

    CallPage *m_calls = nullptr;
    CallLogPage *m_log = nullptr;
    FrontCall *m_front = nullptr;
    AgentSession *m_session = nullptr;
    WindowPorts m_ports;
    CommandRegistry m_commands;
    QMenu *m_menu = nullptr;
    PageRow *m_row = nullptr;
    TroubleBanner *m_banner = nullptr;
    UnassignedStrip *m_unassigned = nullptr;
    QStackedWidget *m_pages = nullptr;
    FirstStartPage *m_first = nullptr; ///< Made when it is asked for: once in the life of a desk.
    CommandPalette *m_palette = nullptr;
    AwayPanel *m_away = nullptr;
    PresenceDesk *m_presence = nullptr;
    SeniorAsks *m_asks = nullptr;
    QPointer<HelpWindow> m_help;
    std::vector<WindowPage> m_entries; ///< In the order of the tabs.
    std::vector<Account> m_accounts;
    LookChoice m_look = LookChoice::System;
    DeskKind m_kind = DeskKind::Own;
    bool m_practiceOffered = false;
    bool m_demoOffered = false;
    DemoState m_demoState = DemoState::None;
    OtherDesk m_other = OtherDesk::None;
    std::optional<Language> m_shownIn;
    bool m_focusWanted =
        false; ///< Once it is active again: the card was made anew for who sat down, the keyboard is the card's.
    QStringList m_letGo;    ///< Of what was begun, while the window waits to be closed: it was asked about.
    bool m_closing = false; ///< As soon as everything is saved, unless a call comes to the front.
};

} // namespace helpdesk
