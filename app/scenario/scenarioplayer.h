// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenario.h"
#include "core/call/calldesk.h"
#include "core/call/definitions.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace helpdesk {

/// What differs between a scenario and what was recorded.
struct ScenarioDifference
{
    QString file;
    int lineNumber = 0;
    QString expected;
    QString found;
};

/// What a scenario is played on.
struct ScenarioStage
{
    CallJournal &journal;
    CallReader &calls;
    TicketReader &tickets;
    /// Makes or finds an account.
    std::function<Result<AccountId>(const QString &login, const QString &name)> account;
    /// The definitions with these resolvers added to the catalogue, accepted.
    std::function<Result<DefinitionsPtr>(const std::vector<ScenarioPerson> &people)> definitions;
    /// The definitions that a stored call names.
    std::function<Result<DefinitionsPtr>(DefinitionSetId)> definitionsOf;
    /// Returns when everything submitted has been answered.
    std::function<void()> settle = [] {};
    /// Runs after each act: lets answers come in without waiting for them.
    std::function<void()> breathe = [] {};
};

/// Plays scenarios through the same CallDesk as the window: one desk an account, time as the scenario says.
class ScenarioPlayer
{
public:
    explicit ScenarioPlayer(ScenarioStage stage, quint64 seed = 0);
    ~ScenarioPlayer();

    /// Plays it whole. No difference: everything came out as the scenario says.
    [[nodiscard]] std::vector<ScenarioDifference> play(const Scenario &scenario);

    /// Step by step (kill matrix): play() is begin, perform for each step, then judge.
    void begin(const Scenario &scenario);
    void perform(const ScenarioStep &step);
    [[nodiscard]] std::vector<ScenarioDifference> judge();

    /// The edges ("from>to by answer") that the calls played so far have walked.
    [[nodiscard]] const QSet<QString> &walkedEdges() const { return m_edges; }
    /// The operations from which a call was dropped.
    [[nodiscard]] const QSet<QString> &droppedFrom() const { return m_droppedFrom; }
    /// The calls of the scenario in hand, by label.
    [[nodiscard]] const std::map<QString, CallId> &calls() const { return m_calls; }
    /// Called after each commit: the call's events up to seq are on disk.
    std::function<void(CallId call, int seq)> onSaved;

private:
    struct Desk;
    struct Judge;

    Desk &deskOf(const QString &login);
    [[nodiscard]] Moment momentOf(const ScenarioStep &step) const;
    [[nodiscard]] Result<> act(const ScenarioStep &step, Desk &desk);
    [[nodiscard]] Result<> actOnCall(const ScenarioStep &step, Desk &desk, CallId call);
    [[nodiscard]] Result<Command> commandOf(const ScenarioStep &step, const CallState &state);
    [[nodiscard]] Result<> bringTo(Desk &desk, CallId call, Moment now);
    [[nodiscard]] Result<Command> readStatus(const QString &rest);
    [[nodiscard]] QString withTicketNumbers(QString text) const;
    void check(const ScenarioStep &step, const QString &expected, const QString &found);
    void lookAt(const ScenarioStep &step, Desk &desk, CallId call);
    void noteWalked(const CallState &state);

    ScenarioStage m_stage;
    quint64 m_seed = 0;
    int m_restarts = 0; ///< A desk that starts anew is another session.
    Scenario m_scenario;
    DefinitionsPtr m_definitions;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
    std::map<QString, CallId> m_calls;
    QHash<QString, QString> m_lastDesk; ///< Label → login of who acted last.
    std::vector<ScenarioDifference> m_differences;
    QSet<QString> m_edges;
    QSet<QString> m_droppedFrom;
};

} // namespace helpdesk
