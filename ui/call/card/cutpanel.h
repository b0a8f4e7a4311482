// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class FrontCall;
class KeyButton;
class PlainLabel;

/// Somebody was cut off a moment ago: says who and where, and offers to go on with their call.
class CutPanel : public QWidget
{
    Q_OBJECT

public:
    CutPanel(FrontCall &front, QWidget *parent);

    /// Shows or hides itself by what is offered now.
    /// In sight as long as it has the keyboard, unless the card below it is another one.
    enum class Sight { Same, Anew };
    void refresh(Sight sight = Sight::Same);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FrontCall &m_front;
    PlainLabel *m_words;
    KeyButton *m_go;
};

} // namespace helpdesk
