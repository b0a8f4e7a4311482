// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/holdtone.h"

#include "ui/text/pluginfile.h"

#include <QLoggingCategory>

#include <algorithm>

namespace helpdesk {

namespace {

Q_LOGGING_CATEGORY(soundLog, "auricular.sound")

} // namespace

HoldTone::HoldTone(QObject *parent) : QObject(parent) {}

void HoldTone::setVolume(int percent)
{
    m_volume = std::clamp(percent, 0, 100);
}

ToneShape HoldTone::shapeOf(Kind kind)
{
    using namespace std::chrono_literals;
    return kind == Kind::Due ? ToneShape{660, 700ms} : ToneShape{440, 900ms};
}

SoundOutput *HoldTone::output()
{
    if (!m_tried) {
        m_tried = true;
        m_plugin.setFileName(pluginFile(QStringLiteral("sound")));
        if (!m_plugin.load())
            qCWarning(soundLog) << "no sound:" << m_plugin.errorString();
    }
    return m_plugin.isLoaded() ? qobject_cast<SoundOutput *>(m_plugin.instance()) : nullptr;
}

std::vector<SoundDevice> HoldTone::devices()
{
    SoundOutput *sound = output();
    return sound ? sound->devices() : std::vector<SoundDevice>{};
}

bool HoldTone::play(Kind kind)
{
    if (!m_enabled || m_volume == 0)
        return false;
    SoundOutput *sound = output();
    return sound && sound->play(shapeOf(kind), m_device, m_volume / 100.0);
}

} // namespace helpdesk
