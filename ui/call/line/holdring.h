// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/holdtimer.h"

#include <QTimer>
#include <QWidget>

namespace helpdesk {

/// The seconds since the caller last heard the agent, as a ring with marks where a contact is due and where it is late.
class HoldRing : public QWidget
{
    Q_OBJECT

public:
    explicit HoldRing(int size, QWidget *parent = nullptr);
    void setSize(int size);

    void showSilence(std::chrono::milliseconds silence, HoldTimer::Phase phase, const HoldPolicy &policy);

    /// A second ring comes and goes around it, calmly, a few times: for what should have been heard.
    void flash();
    [[nodiscard]] bool isFlashing() const { return m_flashesLeft > 0; }

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size = 0;
    std::chrono::milliseconds m_silence{0};
    HoldTimer::Phase m_phase = HoldTimer::Phase::NotOnHold;
    HoldPolicy m_policy;
    QTimer m_flashing{this};
    int m_flashesLeft = 0; ///< Halves: shown on odd ones.
};

/// The colour of a phase; it never stands alone, words say the same.
[[nodiscard]] class QColor holdColour(const QPalette &palette, HoldTimer::Phase phase);

} // namespace helpdesk
