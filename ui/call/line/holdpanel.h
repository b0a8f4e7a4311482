// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class FrontCall;
class HoldRing;
class KeyButton;
class PlainLabel;

/// The caller is on hold: how long they have heard nothing, and the two things to do.
class HoldPanel : public QWidget
{
    Q_OBJECT

public:
    HoldPanel(FrontCall &front, QWidget *parent);

    void retranslate();
    /// Once a second: repaints the ring and the words, nothing else.
    void tick();
    void takeFocus();
    /// For what should have been heard.
    void flash();

Q_SIGNALS:
    void contacted();
    void back();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();

    FrontCall &m_front;
    HoldRing *m_ring;
    PlainLabel *m_head;
    PlainLabel *m_words;
    PlainLabel *m_contacts;
    KeyButton *m_contact;
    KeyButton *m_back;
    int m_phase = -1;
};

} // namespace helpdesk
