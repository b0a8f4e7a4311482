// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paperchart.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

/// The drawing that the paper has, in the tones of the window.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// \a words say the same to whoever cannot see it.
    void setChart(const QString &heading, BarChart chart, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_heading;
    std::optional<BarChart> m_chart;
};

} // namespace helpdesk
