// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class FrontCall;
class KeyButton;
class PlainLabel;

/// Between calls: the one main thing to press, and what became of the last call.
class IdlePanel : public QWidget
{
    Q_OBJECT

public:
    IdlePanel(FrontCall &front, QWidget *parent);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void ringWanted();

private:
    FrontCall &m_front;
    KeyButton *m_ring;
    PlainLabel *m_lastHead;
    PlainLabel *m_last;
};

} // namespace helpdesk
