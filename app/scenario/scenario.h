// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

/// One line of a scenario that does something.
struct ScenarioStep
{
    int lineNumber = 0;
    qint64 atMs = 0;        ///< UTC.
    QString call;           ///< Label; "A" when the line names none.
    QString who;            ///< Login.
    QString verb;           ///< One of the verbs of tests/scenarios/README.md.
    QString rest;           ///< What follows the verb.
    bool refused = false;   ///< The act must be refused …
    QStringList refusedFor; ///< … and these must be named as missing.
};

/// One line of an expectation.
struct ScenarioExpectation
{
    int lineNumber = 0;
    QString call;
    QString what; ///< First word.
    QString rest;
};

struct ScenarioPerson
{
    QString group;
    QString id;
    QString name;
};

struct ScenarioAccount
{
    QString login;
    QString name;
};

/// A call (or several) as text: who does what at what o'clock, and what must be recorded.
struct Scenario
{
    QString file;
    QString title;
    QString zone = QStringLiteral("America/Mexico_City");
    std::vector<ScenarioAccount> accounts;
    std::vector<ScenarioPerson> people;
    std::vector<ScenarioStep> steps;
    std::vector<ScenarioExpectation> expectations;
};

/// A line that cannot be understood.
struct ScenarioFault
{
    QString file;
    int lineNumber = 0;
    QString text;
};

/// Reads a scenario; \a faults gets what cannot be understood.
[[nodiscard]] Scenario readScenario(const QString &file, const QString &text, std::vector<ScenarioFault> &faults);

/// "HH:MM[:SS[.mmm]]" of a day in a zone, as UTC; empty when it is no time.
[[nodiscard]] std::optional<qint64> instantOf(const QDate &day, const QString &clock, const QString &zone);

} // namespace helpdesk
