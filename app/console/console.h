// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/desksettings.h"
#include "app/console/opening.h"
#include "app/console/practicewiring.h"
#include "app/console/surroundings.h"
#include "app/desktop/otherstart.h"
#include "app/desktop/portalscheme.h"
#include "app/service/callimporter.h"
#include "app/service/callreportsaver.h"
#include "app/service/copykeeper.h"
#include "app/service/demomaker.h"
#include "app/service/figurekeeper.h"
#include "app/service/monthfile.h"
#include "app/service/shiftcopies.h"
#include "app/service/statekeeper.h"
#include "core/call/calldesk.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/shell/mainwindow.h"
#include "ui/sound/holdtone.h"
#include "ui/text/screenlanguage.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class QSettings;

namespace helpdesk {
class CallLogPage;
class CallPage;
class ReportsPage;
class SettingsPage;
} // namespace helpdesk

namespace helpdesk::console {

/// The composition root of the window: makes the parts, leads their signals to each other, and decides nothing.
class Console : public QObject
{
    Q_OBJECT

public:
    /// \a window is furnished here; it may be in sight already. \a settings is borrowed; null on the tour, which leaves
    /// no trace on the PC.
    Console(const OpenedDesk &desk, Surroundings around, Language screen, QSettings *settings,
            std::unique_ptr<MainWindow> window);
    ~Console() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] FrontCall &front() { return m_front; }
    [[nodiscard]] AgentSession &session() { return m_session; }
    [[nodiscard]] CallDesk &desk() { return m_desk; }
    [[nodiscard]] CallPage &calls() { return *m_calls; }
    /// Takes over what the settings of this PC say about sound.
    void readSound();
    [[nodiscard]] Store &store() { return m_store; }
    /// Null unless this is a practice desk.
    [[nodiscard]] PracticeWiring *practice() { return m_practice.get(); }
    /// The clocks of the window as they stand now, without waiting for the next second.
    void tick();
    /// Nothing is to be written, counted or read, and no answer is waited for.
    [[nodiscard]] bool isAtRest() const;

    void setScreenLanguage(Language language);
    /// Brings the reports to the front; returns their page.
    ReportsPage &showReports();
    /// Brings the settings to the front; returns their page.
    SettingsPage &showSettings();
    void setLook(MainWindow::LookChoice look);
    /// Adds somebody to the desk and lets them sit down.
    void addAccount(const QString &name);

private:
    void fillSession(const OpenedDesk &desk, Language screen);
    void furnish(const OpenedDesk &desk);
    void connectStore();
    void takeRewritten(const CommitReceipt &receipt);
    void tellNotes(const OpeningNotes &notes);
    void tellShiftNotes();
    void checkPages(const DatabaseLocation &location);
    void connectWindow();
    void connectCopies();
    void sitDown(const Account &account);
    void chooseAccount(AccountId id);
    [[nodiscard]] std::optional<Account> whoSatHere() const;
    void keepDensity(Density density);
    void keepFirstResolver();
    void watchUnassigned();
    void countUnassigned();
    void startOther(const QStringList &arguments);
    void addReports();
    void addSettings(const OpenedDesk &desk);
    [[nodiscard]] SettingsPorts settingsPorts(const OpenedDesk &desk);
    void tellAsShown(StorePorts &ports);
    void fillCopies(StorePorts &ports);
    void fillSounds(SoundPorts &ports);
    void fillReportCopies(ReportCopyPorts &ports);
    void watchReportCopies();
    void fillMonthFile(MonthFilePorts &ports);
    void watchMonthFile();
    void takeEverybody(const std::vector<AccountEntry> &everybody);
    void setScreenLanguageByPerson(Language language);
    void setSpeechLanguageByPerson(Language language);
    void setLookByPerson(LookChoice look);
    void keepOrganisation(const Organisation &organisation);
    void remember(const char *key, const QVariant &value);
    [[nodiscard]] QVariant remembered(const char *key) const;

    const Surroundings m_around;
    QSettings *m_settings;
    ScreenLanguage m_language;
    Scheme m_systemScheme; ///< As it was when the program began: what holds without a portal.
    desktop::PortalScheme m_portal;
    Store m_store;
    CommitQueue &m_journal;
    IdSource m_ids;
    AgentSession m_session;
    DeskSettings m_deskSettings;
    SettingsPorts m_settingsPorts;
    LookChoice m_look = LookChoice::System;
    DemoMaker m_demo;
    desktop::OtherStart m_other;
    const QByteArray m_accountKey; ///< Of who sat last at this desk on this PC.
    const bool m_isOwn;            ///< Neither a demo nor practice: its calls are real.
    const QString m_place;         ///< Of this desk, without a password.
    CallDesk m_desk;
    CallPorts m_ports;
    FrontCall m_front;
    HoldTone m_tone;
    CallPage *m_calls = nullptr;            ///< The window's.
    CallLogPage *m_log = nullptr;           ///< The window's.
    SettingsPage *m_settingsPage = nullptr; ///< The window's.
    int m_settingsPosition = 0;
    ReportsPage *m_reports = nullptr; ///< The window's.
    int m_reportsPosition = 0;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PracticeWiring> m_practice; ///< Of a practice desk only.
    std::unique_ptr<StateKeeper> m_states;
    std::vector<Account> m_accounts;
    CopyKeeper m_copies;
    FigureKeeper m_figures;
    ShiftCopies m_reportCopies;
    QString m_firstResolver; ///< Until somebody sits here, in whose name it is kept.
    MonthFile m_monthFile;
    QSet<QString> m_toldNotes;            ///< By whom, of which shift, and when it was written.
    std::unique_ptr<QueryThread> m_pages; ///< While the pages of the database are looked at.
    CallReportSaver m_reportSaver;
    CallImporter m_importer;
    QHash<AccountId, Density> m_densities;
};

} // namespace helpdesk::console
