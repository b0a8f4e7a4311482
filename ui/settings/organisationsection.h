// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace helpdesk {

class AgentSession;
class SettingField;

/// Whose desk this is: its names, its zone, the number it gives out. Each takes effect when it is finished.
class OrganisationSection : public SettingsSection
{
    Q_OBJECT

public:
    OrganisationSection(AgentSession &session, SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Organisation"); }
    void load() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

private:
    using Faults = std::array<QString,
                              6>; ///< Of the name, the unit, the zone, the centre's number, the short name, the
                                  ///< centre's name; all empty: none.

    void finish();
    [[nodiscard]] Organisation typed() const;
    [[nodiscard]] static Faults faultsOf(const Organisation &typed);
    /// Empty when something of it cannot be kept; the field says so.
    [[nodiscard]] std::optional<Organisation> entered();
    void askRules();
    void showRules();

    AgentSession &m_session;
    SettingsPorts m_ports;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QComboBox *m_zone;
    QLineEdit *m_centre;
    QLineEdit *m_short;
    QLineEdit *m_centreName;
    SettingField *m_nameField;
    SettingField *m_unitField;
    SettingField *m_zoneField;
    SettingField *m_centreField;
    SettingField *m_shortField;
    SettingField *m_centreNameField;
    RulesStanding m_rules; ///< Of the zone that stands.
    Organisation m_shown;  ///< As it stands; what differs in the fields is being edited.
};

} // namespace helpdesk
