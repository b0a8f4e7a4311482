// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sound/soundoutput.h"

#include <QObject>

namespace helpdesk {

/// Plays through Qt Multimedia. One tone at a time: a new one ends the old.
class MultimediaOutput : public QObject, public SoundOutput
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID AURICULAR_SOUND_OUTPUT_ID)
    Q_INTERFACES(helpdesk::SoundOutput)

public:
    [[nodiscard]] std::vector<SoundDevice> devices() const override;
    bool play(const ToneShape &shape, const QString &device, double volume) override;

private:
    void endSink();

    QObject *m_playing = nullptr; ///< The sink, with its samples as a child.
};

} // namespace helpdesk
