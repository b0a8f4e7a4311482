// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// What is said of a scenario beside its own words, which are of no language.
class ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ScenarioText)
};

} // namespace helpdesk
