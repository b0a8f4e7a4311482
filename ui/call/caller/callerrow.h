// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class CallerRecognition;
class FrontCall;
class KeyButton;
class PlainLabel;
class Sign;

/// Who is calling, in one row above the card, where the window has no room for the pane; the key opens the pane over
/// the card.
class CallerRow : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed.
    CallerRow(FrontCall &front, CallerRecognition &recognition, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void paneWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString whereText() const;
    [[nodiscard]] QString beforeText() const;

    FrontCall &m_front;
    CallerRecognition &m_recognition;
    PlainLabel *m_name;
    PlainLabel *m_where;
    Sign *m_takeKey; ///< Beside whom the directory proposes.
    PlainLabel *m_before;
    KeyButton *m_open;
};

} // namespace helpdesk
