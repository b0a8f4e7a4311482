// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sound/tonesamples.h"

#include <QString>
#include <QtPlugin>

#include <vector>

namespace helpdesk {

/// Something that can be heard.
struct SoundDevice
{
    QString id;   ///< Stays the same from start to start.
    QString name; ///< For people.
};

/// What the sound plug-in offers. In a library of its own, loaded when something is to be heard for the first time: Qt
/// Multimedia and what it needs would cost every start 3 MB.
class SoundOutput
{
public:
    virtual ~SoundOutput() = default;
    /// As plugged in at this moment.
    [[nodiscard]] virtual std::vector<SoundDevice> devices() const = 0;
    /// Begins to play and returns. \a device empty or gone: the system's own choice. \a volume from 0 to 1.
    /// False: there is nothing to play on.
    virtual bool play(const ToneShape &shape, const QString &device, double volume) = 0;
};

} // namespace helpdesk

#define AURICULAR_SOUND_OUTPUT_ID "auricular.SoundOutput/1"
Q_DECLARE_INTERFACE(helpdesk::SoundOutput, AURICULAR_SOUND_OUTPUT_ID)
