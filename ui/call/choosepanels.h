// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <QWidget>

#include <vector>

namespace helpdesk {

class AnswerButton;
class FrontCall;

/// Why the caller is put on hold: the protocol's reasons, numbered, each with what to tell the caller.
class ReasonPanel : public QWidget
{
    Q_OBJECT

public:
    ReasonPanel(FrontCall &front, QWidget *parent);
    void build();
    bool takeDigit(int digit);

Q_SIGNALS:
    void chosen(const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FrontCall &m_front;
    std::vector<AnswerButton *> m_buttons;
};

/// How somebody came who does not ring: e-mail, chat, a visit, another way.
class ChannelPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelPanel(QWidget *parent);
    void build();
    bool takeDigit(int digit);

Q_SIGNALS:
    void chosen(helpdesk::Channel channel);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<AnswerButton *> m_buttons;
};

} // namespace helpdesk
