// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays scenario files on a store in memory and prints what differs; for writing scenarios.

#include "app/scenario/scenario.h"
#include "tests/support/memorystore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace helpdesk;
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    bool differs = false;
    QSet<QString> walked;
    QSet<QString> dropped;
    const QStringList files = QCoreApplication::arguments().mid(1);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        std::vector<ScenarioFault> faults;
        const Scenario scenario = readScenario(name, QString::fromUtf8(file.readAll()), faults);
        for (const ScenarioFault &fault : faults)
            out << fault.file << ':' << fault.lineNumber << ": " << fault.text << '\n';
        test::MemoryStore store;
        ScenarioPlayer player(store.stage(), 1);
        const auto differences = faults.empty() ? player.play(scenario) : std::vector<ScenarioDifference>{};
        for (const ScenarioDifference &d : differences)
            out << d.file << ':' << d.lineNumber << ": expected " << d.expected << "; found " << d.found << '\n';
        differs = differs || !faults.empty() || !differences.empty();
        walked |= player.walkedEdges();
        dropped |= player.droppedFrom();
    }
    const DefinitionsPtr definitions = test::repositoryDefinitions();
    for (const Operation &operation : definitions->procedure->operations) {
        const auto look = [&](const QString &to, const QString &answer) {
            if (!walked.contains(operation.id + QLatin1Char('>') + to + QLatin1Char(' ') + answer))
                out << "not walked: " << operation.id << " > " << to << ' ' << answer << '\n';
        };
        if (!operation.next.isEmpty())
            look(operation.next, {});
        for (const Answer &answer : operation.answers)
            look(answer.to, answer.id);
        if (!dropped.contains(operation.id))
            out << "not dropped from: " << operation.id << '\n';
    }
    return differs ? 1 : 0;
}
