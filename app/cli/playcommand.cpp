// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/scenario/databasestage.h"
#include "app/scenario/scenario.h"

#include <QFile>

namespace helpdesk::cli {

int play(Call &call)
{
    if (call.files.isEmpty() || call.value("database").isEmpty())
        return showForm(call, CommandText::tr("play FILE… --database WHERE [--create]"));
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    auto stage = DatabaseStage::open(*location, call.isSet("create"));
    if (!stage) {
        call.err << explained(stage.error(), location->displayText()) << '\n';
        return noDatabase;
    }
    int worst = done;
    for (const QString &name : std::as_const(call.files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(call, name, CommandText::tr("cannot be read"));
            worst = std::max(worst, wrongUse);
            continue;
        }
        std::vector<ScenarioFault> faults;
        const Scenario scenario = readScenario(name, QString::fromUtf8(file.readAll()), faults);
        for (const ScenarioFault &fault : faults)
            call.err << fault.file << ':' << fault.lineNumber << ": " << fault.text << '\n';
        if (!faults.empty()) {
            worst = std::max(worst, differs);
            continue;
        }
        ScenarioPlayer player(stage.value()->stage());
        const auto differences = player.play(scenario);
        for (const ScenarioDifference &d : differences)
            call.out << d.file << ':' << d.lineNumber << ": "
                     << CommandText::tr("expected %1; found %2").arg(d.expected, d.found) << '\n';
        call.out << (differences.empty() ? CommandText::tr("as written: %1") : CommandText::tr("differs: %1")).arg(name)
                 << '\n';
        if (!differences.empty())
            worst = std::max(worst, differs);
    }
    return worst;
}

} // namespace helpdesk::cli
