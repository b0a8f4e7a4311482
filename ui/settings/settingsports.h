// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/call/definitions.h"
#include "core/organisation/organisation.h"
#include "core/organisation/shiftplan.h"
#include "core/organisation/zonerules.h"
#include "core/people/actor.h"
#include "core/ticket/desknumbers.h"
#include "ui/common/lookchoice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace helpdesk {

/// The text that new calls run under, and what its editor must know.
struct CurrentText
{
    qint64 edition = 0; ///< Id; given back when a text made from it is accepted.
    QByteArray body;
    QStringList editions; ///< Names that are taken.
};

/// What became of a definition that was offered.
struct Acceptance
{
    std::vector<Fault> faults; ///< Empty: accepted, and new calls run under it.
};

/// The sounds of this PC. Empty functions: this program makes none.
struct SoundPorts
{
    struct Device
    {
        QString id; ///< Empty: the system's own choice.
        QString name;
    };
    struct Choice
    {
        bool enabled = true;
        int volume = 60; ///< Percent.
        QString device;
    };
    std::function<std::vector<Device>()> devices;
    std::function<Choice()> choice;
    std::function<void(const Choice &)> choose; ///< Kept, and true from the next tone on.
    std::function<void()> test;
};

/// Where everything is kept.
struct StoreState
{
    QString place; ///< For people; without a password.
    QString engine;
    int schemaVersion = 0;
    std::optional<qint64> bytes;
    std::optional<qint64> lastCopyMs;
    QString recoveryPath;
};

/// The database and its copies. Empty functions are left out of the page.
struct StorePorts
{
    template<typename T>
    using Answer = std::function<void(const Result<T> &)>;

    std::function<void(Answer<StoreState>)> state;
    std::function<void(Answer<QString>)> copyNow; ///< Answers with the copy's path.
    std::function<QString()> copiesFolder;
    /// From the next copy on, and remembered; empty: beside the database.
    std::function<void(const QString &folder)> chooseCopiesFolder;
    std::function<bool()> isCopiesFolderChosen;
};

/// The general call report kept on this PC. Empty functions: this program keeps none.
struct ReportCopyPorts
{
    struct Choice
    {
        bool enabled = true;
        QString folder; ///< Empty: the usual one.
    };
    struct State
    {
        QString folder;
        QString lastPath; ///< Empty: none yet.
        bool working = false;
        std::optional<Error::Code> trouble; ///< Why the last attempt made none.
    };
    std::function<Choice()> choice;
    std::function<void(const Choice &)> choose; ///< Remembered, and true from the next one on.
    std::function<State()> state;
    std::function<void(std::function<void()> changed)>
        listen; ///< Called whenever the state changes, while the window stands.
    std::function<void()> writeNow;
};

/// The general call report of the month, kept up to date in one file.
struct MonthFilePorts
{
    struct Choice
    {
        QString folder; ///< Empty: it is off.
        bool isCsv = false;
    };
    struct State
    {
        QString lastPath; ///< Empty: none yet.
        qint64 lastAtMs = 0;
        bool working = false;
        std::optional<Error::Code> trouble; ///< Why the last attempt made none.
    };
    std::function<Choice()> choice;
    std::function<void(const Choice &)> choose; ///< Remembered, and written at once.
    std::function<State()> state;
    std::function<void(std::function<void()> changed)> listen; ///< As that of ReportCopyPorts.
};

/// What the settings ask the program for. Answers come later, in the window's thread; one whose asker is gone is
/// dropped.
struct SettingsPorts
{
    template<typename T = std::monostate>
    using Answer = std::function<void(const Result<T> &)>;

    std::function<LookChoice()> look;
    std::function<void(LookChoice)> setLook;
    std::function<void(Language)> setScreenLanguage;
    std::function<void(Language)> setSpeechLanguage;

    std::function<void(Answer<std::vector<AccountEntry>>)> accounts;
    std::function<void(const QString &name, Answer<Account>)> addAccount;
    std::function<void(AccountId, const QString &name, Answer<>)> renameAccount;
    std::function<void(AccountId, bool active, Answer<>)> setAccountActive;
    std::function<void(AccountId)> sitDown;

    std::function<void(const Organisation &, Answer<>)> keepOrganisation;
    /// How the rules of this PC for the desk's zone stand to those its months are counted by. May be empty.
    std::function<void(Answer<RulesStanding>)> zoneRules;

    std::function<void(Answer<ShiftPlan>)> shifts;
    std::function<void(const ShiftPlan &, Answer<>)> keepShifts;

    /// How many calls of an agent are drawn a week to be listened to.
    std::function<void(Answer<int>)> reviewsPerWeek;
    std::function<void(int calls, Answer<>)> keepReviewsPerWeek;

    std::function<void(DefinitionKind, Answer<CurrentText>)> currentText;
    /// \a basedOn: Conflict when another edition is current by now; 0: whatever is.
    std::function<void(DefinitionKind, const QByteArray &body, qint64 basedOn, Answer<Acceptance>)> accept;
    std::function<void(Answer<std::vector<DefinitionEdition>>)> editions;
    /// What this program's check finds in a stored edition.
    std::function<void(qint64 edition, Answer<std::vector<Fault>>)> faultsOf;
    std::function<void(qint64 edition, Answer<Acceptance>)> goBackTo;
    /// The kinds of which something newer came with the program, while the desk has its own.
    std::function<void(Answer<std::vector<DefinitionKind>>)> offeredDefinitions;
    std::function<void(DefinitionKind, Answer<Acceptance>)> takeOver;

    std::function<void(Answer<DeskNumbers>)> numbers;
    std::function<void(qint64 next, Answer<>)> raiseTicketNumber;

    SoundPorts sounds;
    StorePorts store;
    ReportCopyPorts reportCopies;
    MonthFilePorts monthFile;
};

} // namespace helpdesk
