// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <QAbstractButton>
#include <QWidget>

namespace helpdesk {

class PlainLabel;

/// One figure of the day with its word and what belongs to it.
class DayFigure : public QWidget
{
    Q_OBJECT

public:
    explicit DayFigure(QWidget *parent);

    /// An empty \a figure shows as a dash: nothing was counted yet.
    void showFigure(const QString &figure, const QString &word, const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_figure;
    PlainLabel *m_word;
    PlainLabel *m_detail;
};

/// One of the last calls as a line; pressed, it is looked at in the log.
class LatestCallButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LatestCallButton(QWidget *parent);

    void showCall(const CallRow &row);
    [[nodiscard]] CallId call() const { return m_call; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CallId m_call;
    QString m_hour;
    QString m_who;
    QString m_what;
    QString m_lasted;
};

} // namespace helpdesk
