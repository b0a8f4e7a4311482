// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

#include <QStringList>

namespace helpdesk {

/// What a desk is for: the calls of one's own are real.
enum class DeskKind {
    Own,
    Demo,     ///< To look around: its calls are invented.
    Practice, ///< Its callers are simulated.
};
inline constexpr EnumWords<DeskKind, 3> deskKindWords{{{
    {DeskKind::Own, "own"},
    {DeskKind::Demo, "demo"},
    {DeskKind::Practice, "practice"},
}}};

/// Whose desk this is. Names are printed and said; the zone is that of every clock of the desk.
struct Organisation
{
    QString name;
    QString unit;
    QString timeZone;     ///< IANA name.
    QString centreNumber; ///< Of the Centro de Atención Telefónica (policy 1); may be empty.
    QString centreName{}; ///< Of that centre, as it is said; empty: as the manual calls it.
    QString shortName{}; ///< As callers know the organisation; empty: the manual's while the name is the manual's, else
                         ///< the name.

    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] QString spokenCentre() const;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// The longest name of an organisation or a unit, and the longest number of the centre.
inline constexpr int longestOrganisationName = 160;
inline constexpr int longestCentreNumber = 60;

/// As the manual names them (002:10, 002:90), until the desk says otherwise.
inline const QString seedOrganisation = QStringLiteral("Dirección General del Sistema Estatal de Informática");
inline const QString seedShortName = QStringLiteral("DGSEI");
inline const QString seedCentre = QStringLiteral("Centro de Atención Telefónica del Gobierno del Estado de México");
inline const QString seedUnit = QStringLiteral("Departamento de Soporte y Servicios a Telecomunicaciones");

/// True for a zone that this machine knows by its IANA name.
[[nodiscard]] bool isTimeZone(const QString &name);
/// The zones a person may choose from, by name: places, no offsets. Takes milliseconds: for when a list is shown.
[[nodiscard]] QStringList timeZoneNames();

} // namespace helpdesk
