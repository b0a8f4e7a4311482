// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scenario/scenario.h"
#include "app/scenario/scenarioplayer.h"
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace helpdesk::test {

/// Every scenario of the repository, by name. Fails the test on a line that cannot be understood.
inline std::vector<Scenario> repositoryScenarios()
{
    const QDir folder(sourcePath(u"tests/scenarios"));
    std::vector<Scenario> scenarios;
    const QStringList names = folder.entryList({QStringLiteral("*.scenario")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        std::vector<ScenarioFault> faults;
        scenarios.push_back(readScenario(folder.filePath(name), QString::fromUtf8(file.readAll()), faults));
        for (const ScenarioFault &fault : faults)
            FAIL_CHECK(name.toStdString() << ':' << fault.lineNumber << ": " << fault.text.toStdString());
    }
    return scenarios;
}

inline void report(const std::vector<ScenarioDifference> &differences)
{
    for (const ScenarioDifference &d : differences)
        FAIL_CHECK(d.file.toStdString() << ':' << d.lineNumber << ": expected " << d.expected.toStdString()
                                        << "; found " << d.found.toStdString());
}

} // namespace helpdesk::test
