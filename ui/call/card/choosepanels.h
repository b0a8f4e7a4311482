// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <QWidget>

#include <vector>

namespace helpdesk {

class AnswerButton;
class FrontCall;

/// Choices with digits that take the place of the card for a moment; Esc leaves them. None is chosen by Enter before
/// the agent has gone to it.
class NumberedChoice : public QWidget
{
    Q_OBJECT

public:
    bool takeDigit(int digit);
    /// It asks for no room: what takes the place of the card makes do with the card's.
    [[nodiscard]] int heightForWidth(int) const override { return 0; }

Q_SIGNALS:
    void cancelled();

protected:
    explicit NumberedChoice(QWidget *parent);

    void clear();
    /// One more, with the next digit. Its place is the caller's.
    AnswerButton *offer(const QString &name, const QString &hint = {});
    /// To the question; the arrows lead to the choices.
    void takeFocus();
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::vector<AnswerButton *> m_buttons;
};

/// Why the caller is put on hold: the protocol's reasons, numbered, each with what to tell the caller.
class ReasonPanel : public NumberedChoice
{
    Q_OBJECT

public:
    ReasonPanel(FrontCall &front, QWidget *parent);
    void build();

Q_SIGNALS:
    void chosen(const QString &reason);

private:
    FrontCall &m_front;
};

/// How somebody came who does not ring: e-mail, chat, a visit, another way.
class ChannelPanel : public NumberedChoice
{
    Q_OBJECT

public:
    explicit ChannelPanel(QWidget *parent);
    void build();

Q_SIGNALS:
    void chosen(helpdesk::Channel channel);
};

} // namespace helpdesk
