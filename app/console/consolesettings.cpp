// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the settings page asks of the console beside the desk's own settings: the PC's, and the copies; who solves
// tickets.

#include "app/console/console.h"
#include "app/console/firstresolver.h"
#include "app/console/settingsports.h"
#include "app/pcsettings.h"
#include "core/catalogue/resolvers.h"
#include "core/storage/ticket/ticketrepository.h"
#include "ui/settings/settingspage.h"
#include "ui/text/errortext.h"

namespace helpdesk::console {

SettingsPorts Console::settingsPorts(const OpenedDesk &desk)
{
    SettingsPorts ports;
    m_deskSettings.fill(ports);
    m_deskSettings.fill(ports.store, desk.location, desk.recoveryPath);
    tellAsShown(ports.store);
    if (desk.location.engine == Engine::Sqlite)
        fillCopies(ports.store);
    fillSounds(ports.sounds);
    if (m_isOwn)
        fillReportCopies(ports.reportCopies);
    if (m_isOwn)
        fillMonthFile(ports.monthFile);
    ports.look = [this] { return m_look; };
    ports.setLook = [this](LookChoice look) { setLookByPerson(look); };
    ports.setScreenLanguage = [this](Language language) { setScreenLanguageByPerson(language); };
    ports.setSpeechLanguage = [this](Language language) { setSpeechLanguageByPerson(language); };
    ports.sitDown = [this](AccountId account) { chooseAccount(account); };
    return ports;
}

void Console::tellAsShown(StorePorts &ports)
{
    ports.state = [this, database = ports.state](const StorePorts::Answer<StoreState> &answer) {
        database([this, answer](const Result<StoreState> &read) {
            if (!read) {
                answer(read);
                return;
            }
            StoreState state = read.value();
            state.place = m_around.shownPath(state.place);
            state.recoveryPath = m_around.shownPath(state.recoveryPath);
            if (m_around.shownBytes)
                state.bytes = m_around.shownBytes;
            answer(state);
        });
    };
}

void Console::fillCopies(StorePorts &ports)
{
    ports.copiesFolder = [this] { return m_around.shownPath(m_copies.state().folder); };
    ports.chooseCopiesFolder = [this](const QString &folder) {
        remember(copiesFolderKey, folder);
        m_copies.setFolder(folder);
    };
    ports.isCopiesFolderChosen = [this] { return m_copies.isFolderChosen(); };
    ports.copyNow = [this](const StorePorts::Answer<QString> &answer) {
        auto *asking = new QObject(this);
        connect(&m_copies, &CopyKeeper::changed, asking, [asking, answer](const CopyState &state) {
            if (state.working)
                return;
            asking->deleteLater();
            answer(state.trouble ? Result<QString>(Error{*state.trouble, {}, {}}) : Result<QString>(state.lastPath));
        });
        m_copies.copyNow();
    };
    ports.state = [this, database = ports.state](const StorePorts::Answer<StoreState> &answer) {
        database([this, answer](const Result<StoreState> &read) {
            if (!read || !m_copies.state().lastMoment.isValid()) {
                answer(read);
                return;
            }
            StoreState state = read.value();
            state.lastCopyMs = m_copies.state().lastMoment.toMSecsSinceEpoch();
            answer(state);
        });
    };
}

void Console::fillSounds(SoundPorts &ports)
{
    ports.devices = [this] {
        std::vector<SoundPorts::Device> devices;
        for (const SoundDevice &device : m_around.sound ? m_tone.devices() : std::vector<SoundDevice>())
            devices.push_back({device.id, device.name});
        return devices;
    };
    ports.choice = [this] { return soundChoice(m_settings); };
    ports.choose = [this](const SoundPorts::Choice &choice) {
        keepSoundChoice(m_settings, choice);
        readSound();
    };
    ports.test = [this] { (void)m_tone.play(HoldTone::Kind::Due); };
}

void Console::watchReportCopies()
{
    constexpr std::chrono::seconds firstReportAfter{
        40}; // The start belongs to the person, and the database's copy comes first.
    m_reportCopies.setLanguage(m_session.screen());
    m_reportCopies.setChoice(reportCopyChoice(m_settings));
    connect(&m_reportCopies, &ShiftCopies::changed, this, [this] {
        const ShiftCopyState &state = m_reportCopies.state();
        if (!state.working) // What troubled the last attempt is said until the next one has ended.
            m_window->setReportCopyTrouble(state.trouble, m_reportCopies.folder());
    });
    m_reportCopies.watch(firstReportAfter);
}

void Console::fillReportCopies(ReportCopyPorts &ports)
{
    ports.choice = [this] {
        return ReportCopyPorts::Choice{m_reportCopies.choice().enabled, m_reportCopies.choice().folder};
    };
    ports.choose = [this](const ReportCopyPorts::Choice &choice) {
        m_reportCopies.setChoice({choice.enabled, choice.folder});
        keepReportCopyChoice(m_settings, m_reportCopies.choice());
    };
    ports.state = [this] {
        const ShiftCopyState &state = m_reportCopies.state();
        return ReportCopyPorts::State{m_reportCopies.folder(), state.lastPath, state.working, state.trouble};
    };
    ports.listen = [this](const std::function<void()> &changed) {
        connect(&m_reportCopies, &ShiftCopies::changed, m_window.get(), changed);
    };
    ports.writeNow = [this] { m_reportCopies.writeNow(); };
}

void Console::watchMonthFile()
{
    constexpr std::chrono::seconds firstMonthAfter{50}; // Behind the copies.
    m_monthFile.setLanguage(m_session.screen());
    m_monthFile.begin(monthFileChoice(m_settings));
    connect(&m_monthFile, &MonthFile::changed, this, [this] {
        const MonthFileState &state = m_monthFile.state();
        if (!state.working)
            m_window->setMonthFileTrouble(state.trouble, m_monthFile.choice().folder);
    });
    connect(&m_journal, &CommitQueue::written, &m_monthFile, [this](const Commit &commit) {
        if (const auto *call = std::get_if<CallCommit>(&commit); call && isForReport(*call))
            m_monthFile.bringUpToDate(call->summary.startedAtMs);
    });
    m_monthFile.watch(firstMonthAfter);
}

void Console::fillMonthFile(MonthFilePorts &ports)
{
    ports.choice = [this] {
        return MonthFilePorts::Choice{m_monthFile.choice().folder,
                                      m_monthFile.choice().format == MonthFileChoice::Format::Csv};
    };
    ports.choose = [this](const MonthFilePorts::Choice &choice) {
        m_monthFile.setChoice(
            {choice.folder, choice.isCsv ? MonthFileChoice::Format::Csv : MonthFileChoice::Format::Workbook});
        keepMonthFileChoice(m_settings, m_monthFile.choice());
    };
    ports.state = [this] {
        const MonthFileState &state = m_monthFile.state();
        return MonthFilePorts::State{state.lastPath, state.lastAtMs, state.working, state.trouble};
    };
    ports.listen = [this](const std::function<void()> &changed) {
        connect(&m_monthFile, &MonthFile::changed, m_window.get(), changed);
    };
}

void Console::readSound()
{
    const SoundPorts::Choice choice = soundChoice(m_settings);
    m_tone.setEnabled(m_around.sound && choice.enabled);
    m_tone.setVolume(choice.volume);
    m_tone.setDevice(choice.device);
}

void Console::keepFirstResolver()
{
    if (m_firstResolver.isEmpty())
        return;
    nameFirstResolver(m_settingsPorts, std::exchange(m_firstResolver, {}), [this](const Result<> &kept) {
        if (!kept)
            m_window->tell(tr("The resolver could not be saved"),
                           tr("%1 Name them in the settings, under “Groups and resolvers”.")
                               .arg(ErrorText::of(kept.error().code).whole()));
    });
}

/// Pictures and practice have no tickets to assign.
void Console::watchUnassigned()
{
    if (!m_settings || m_practice)
        return;
    connect(&m_store.journal(), &CommitQueue::written, this, &Console::countUnassigned);
    connect(&m_store.watcher(), &StoreWatcher::changed, this, &Console::countUnassigned);
    connect(&m_session, &AgentSession::changed, this, &Console::countUnassigned);
    countUnassigned();
}

void Console::countUnassigned()
{
    m_store.reader().ask<qint64>(
        QStringLiteral("unassigned-tickets"), this,
        [](Connection &connection) { return TicketRepository(connection).unassignedTickets(); },
        [this](const Result<qint64> &tickets) {
            if (tickets) // What was counted stands until it can be counted anew.
                m_window->setUnassigned(tickets.value(),
                                        m_session.definitions() && hasNoResolver(*m_session.definitions()->catalogue));
        });
}

} // namespace helpdesk::console
