// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QSlider;

namespace helpdesk {

class KeyButton;
class SettingField;

/// The tones while a caller is on hold. True from the next tone on.
class SoundsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SoundsSection(SoundPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sounds"); }
    void load() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void keep();

    SoundPorts m_ports;
    std::vector<SoundPorts::Device> m_devices; ///< As found when the section came to the front.
    QCheckBox *m_enabled;
    QSlider *m_volume;
    QComboBox *m_device;
    SettingField *m_volumeField;
    SettingField *m_deviceField;
    KeyButton *m_test;
};

} // namespace helpdesk
