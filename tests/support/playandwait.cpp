// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a scenario on a database up to a step, tells each event that is on disk, and waits to be killed.
// Usage: play_and_wait SCENARIO DATABASE inline|queue STEPS

#include "app/scenario/databasestage.h"
#include "app/scenario/scenario.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cstdio>

using namespace helpdesk;

namespace {

void tell(const QByteArray &line)
{
    // No buffer: what was told before the kill has been told.
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        _exit(4);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QFile file(arguments[1]);
    const auto location = DatabaseLocation::parse(arguments[2]);
    if (!file.open(QIODevice::ReadOnly) || !location)
        return 2;
    std::vector<ScenarioFault> faults;
    const Scenario scenario = readScenario(arguments[1], QString::fromUtf8(file.readAll()), faults);
    const bool queue = arguments[3] == QLatin1String("queue");
    auto stage = DatabaseStage::open(location.value(), true,
                                     queue ? DatabaseStage::Journal::Queue : DatabaseStage::Journal::Inline);
    if (!stage || !faults.empty())
        return 3;
    const ScenarioStage ports = stage.value()->stage();
    const int steps = arguments[4].toInt();
    ScenarioPlayer player(ports, 1);
    player.onSaved = [](CallId call, int seq) {
        tell("saved " + QByteArray::number(call.value) + ' ' + QByteArray::number(seq) + '\n');
    };
    player.begin(scenario);
    for (int i = 0; i < steps && i < static_cast<int>(scenario.steps.size()); ++i)
        player.perform(scenario.steps[static_cast<std::size_t>(i)]);
    for (const auto &[label, id] : player.calls())
        tell("call " + label.toUtf8() + ' ' + QByteArray::number(id.value) + '\n');
    tell("waiting\n");
    ::pause();
    return 0;
}
