// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/shiftreport.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// What is told of time zone rules where those of this PC are not those that something was counted or shown by.
class RulesText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::RulesText)

public:
    /// Of the months of the desk. Empty: nothing to tell.
    [[nodiscard]] static QString of(const RulesStanding &rules);
    /// The same after what is said anyway.
    [[nodiscard]] static QString with(const QString &words, const RulesStanding &rules);
    /// Of a signed report that today's clocks would show otherwise. Empty: nothing to tell.
    [[nodiscard]] static QString ofSigned(const ShiftReport &report);

private:
    /// "2026f"; of a collection without an edition the beginning of the sum.
    [[nodiscard]] static QString nameOf(const ZoneRules &rules);
};

} // namespace helpdesk
