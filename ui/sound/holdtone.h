// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sound/soundoutput.h"

#include <QObject>
#include <QPluginLoader>

#include <vector>

namespace helpdesk {

/// The soft tone that reminds the agent of a caller on hold. Sound never stands alone: the ring says the same.
///
/// Costs nothing until it is first to be heard, or its devices are asked for. Never fails loudly: what cannot be heard
/// is told by play(), so that it can be shown.
class HoldTone : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Due,     ///< The time to speak to the caller has come.
        Overdue, ///< Lower: it has passed.
    };

    explicit HoldTone(QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    /// 0 to 100.
    void setVolume(int percent);
    /// Id of devices(); empty: the system's own choice, also when the chosen one is not plugged in.
    void setDevice(const QString &id) { m_device = id; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    [[nodiscard]] int volume() const { return m_volume; }
    [[nodiscard]] const QString &device() const { return m_device; }

    /// As plugged in at this moment; empty when nothing can be heard.
    [[nodiscard]] std::vector<SoundDevice> devices();
    /// Begins to play and returns. False: switched off, or nothing to play on.
    bool play(Kind kind);

    [[nodiscard]] static ToneShape shapeOf(Kind kind);

private:
    [[nodiscard]] SoundOutput *output();

    QPluginLoader m_plugin;
    bool m_tried = false;
    bool m_enabled = true;
    int m_volume = 60;
    QString m_device;
};

} // namespace helpdesk
