// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundssection.h"

#include "ui/common/keybutton.h"
#include "ui/settings/settingfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

SoundsSection::SoundsSection(SoundPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_enabled(new QCheckBox(this)),
      m_volume(new QSlider(Qt::Horizontal, this)),
      m_device(new QComboBox(this)),
      m_volumeField(new SettingField(m_volume, this)),
      m_deviceField(new SettingField(m_device, this)),
      m_test(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column()->addWidget(m_enabled);
    for (SettingField *field : {m_volumeField, m_deviceField}) {
        field->setMaximumWidth(420);
        column()->addWidget(field);
    }
    column()->addWidget(m_test);
    column()->addStretch(1);
    connect(m_enabled, &QCheckBox::clicked, this, &SoundsSection::keep);
    connect(m_volume, &QSlider::valueChanged, this, &SoundsSection::keep);
    connect(m_device, &QComboBox::activated, this, &SoundsSection::keep);
    connect(m_test, &KeyButton::clicked, this, [this] { m_ports.test(); });
    retranslate();
}

void SoundsSection::load()
{
    const SoundPorts::Choice choice = m_ports.choice();
    const QSignalBlocker quiet(m_volume);
    m_enabled->setChecked(choice.enabled);
    m_volume->setValue(choice.volume);
    std::vector<std::pair<QString, QString>> offered{{tr("As the system"), QString()}};
    for (const SoundPorts::Device &device : m_devices)
        offered.emplace_back(device.name, device.id);
    // A chosen device that is unplugged stays chosen: it may come back.
    const bool there =
        std::any_of(offered.begin(), offered.end(), [&](const auto &one) { return one.second == choice.device; });
    if (!there)
        offered.emplace_back(tr("%1 (not connected)").arg(choice.device), choice.device);
    offerChoices(m_device, offered, choice.device);
    m_test->setEnabled(choice.enabled);
}

/// Looking for devices loads what plays sounds and takes a moment: only for who comes to choose one.
void SoundsSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    m_devices = m_ports.devices();
    load();
}

void SoundsSection::keep()
{
    m_ports.choose({m_enabled->isChecked(), m_volume->value(), m_device->currentData().toString()});
    m_test->setEnabled(m_enabled->isChecked());
}

void SoundsSection::retranslate()
{
    setHead(tr("They belong to this PC. What sounds is always seen as well."));
    m_enabled->setText(tr("A tone when the caller on hold must be contacted, another when it is late"));
    m_enabled->setAccessibleName(m_enabled->text());
    m_volumeField->setName(tr("Volume"));
    m_deviceField->setName(tr("Device"));
    m_test->setWord(tr("Let it sound"));
    load();
}

} // namespace helpdesk
