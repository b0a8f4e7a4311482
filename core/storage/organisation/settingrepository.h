// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/organisation/organisation.h"
#include "core/organisation/shiftplan.h"

#include <QString>
#include <QTimeZone>

namespace helpdesk {

class Connection;

/// What belongs to the desk, not to the PC.
enum class DeskSetting {
    OrganisationName, ///< The manual's until it is set, as the unit.
    UnitName,
    TimeZone,    ///< IANA name; America/Mexico_City until it is set.
    CentrePhone, ///< Of the Centro de Atención Telefónica; empty until it is set.
    CentreName,  ///< Empty until it is set, as the short name.
    OrganisationShortName,
    CurrentDefinitionSet,
    Demo,             ///< "yes": its calls are invented.
    AdoptedProcedure, ///< Hash of the text that came with a program and that the desk took over last; empty: never
                      ///< said.
    AdoptedProtocol,
    AdoptedCatalogue,
    Shifts,         ///< JSON of the ShiftPlan; the standard ones until it is set.
    ReviewsPerWeek, ///< How many calls of an agent are drawn a week to be listened to; 3 until it is set, 0: none.
    ReviewSecret,   ///< What the lot of those calls is drawn with; made when it is first drawn.
    Practice,       ///< "yes": its callers are simulated.
    FiguresZone,    ///< By whose clocks and rules month_figure is kept (MonthFigures); empty: it is not made yet.
    FiguresStale,   ///< "yes": it is to be made anew by whoever has those rules, or newer ones.
};

/// Reads and keeps the desk's settings.
class SettingRepository
{
public:
    explicit SettingRepository(Connection &connection);

    /// The setting, or what holds until it is set.
    [[nodiscard]] Result<QString> value(DeskSetting setting);
    [[nodiscard]] Result<> set(DeskSetting setting, const QString &value);

    [[nodiscard]] Result<DeskKind> kind();
    [[nodiscard]] Result<Organisation> organisation();
    /// Every setting of it. Of keepOrganisation() alone, within its transaction: what is counted by the desk's clocks
    /// changes with them.
    [[nodiscard]] Result<> set(const Organisation &organisation);

    /// The desk's clocks (loadedZone); UTC when this machine does not know its zone.
    [[nodiscard]] Result<QTimeZone> zone();
    [[nodiscard]] Result<ShiftPlan> shifts();
    [[nodiscard]] Result<> keep(const ShiftPlan &shifts);
    [[nodiscard]] Result<int> reviewsPerWeek();
    /// InvalidInput: less than none, or more than mostReviewsPerWeek.
    [[nodiscard]] Result<> keepReviewsPerWeek(int calls);
    /// The same for whoever asks; made when there is none yet. Writes.
    [[nodiscard]] Result<QByteArray> reviewSecret();

private:
    Connection &m_connection;
};

} // namespace helpdesk
