// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

/// Rings as bars: the kept ones, and a fifth with a sign when it is late.
class RingMeter : public QWidget
{
    Q_OBJECT

public:
    explicit RingMeter(QWidget *parent = nullptr);

    /// 0 rings: none, or unknown.
    void showRings(int rings, int kept);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rings = 0;
    int m_kept = 4;
};

} // namespace helpdesk
