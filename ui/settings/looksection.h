// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QComboBox;

namespace helpdesk {

class AgentSession;
class SettingField;

/// Light or dark, the language of the screen, that of speech. All true at once.
class LookSection : public SettingsSection
{
    Q_OBJECT

public:
    LookSection(AgentSession &session, SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Look and languages"); }
    void load() override;
    void retranslate() override;

private:
    AgentSession &m_session;
    SettingsPorts m_ports;
    QComboBox *m_look;
    QComboBox *m_screen;
    QComboBox *m_speech;
    SettingField *m_lookField;
    SettingField *m_screenField;
    SettingField *m_speechField;
};

} // namespace helpdesk
