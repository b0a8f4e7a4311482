// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/procedure/procedure.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace helpdesk {

class AnswerButton;
class FrontCall;
class PlainLabel;

/// The question of the operation in hand and the answers that may be given now. A digit means the same answer before the
/// operation's act and after it, so that a key pressed twice never gives the opposite one.
class AnswersPanel : public QWidget
{
    Q_OBJECT

public:
    AnswersPanel(FrontCall &front, QWidget *parent);

    void build();
    /// A ticket was found that fits: that there is none is not offered.
    void setFound(bool found);
    /// Shows digits when they choose here.
    void setNumbered(bool numbered);
    bool takeDigit(int digit);
    bool focusFirst();

Q_SIGNALS:
    void chosen(const QString &answer);

private:
    /// Its definition, or what to say with it.
    [[nodiscard]] QString hintOf(const Operation &operation, const Answer &answer) const;

    FrontCall &m_front;
    PlainLabel *m_question;
    QGridLayout *m_grid;
    std::vector<AnswerButton *> m_buttons;
    bool m_found = false;
    std::vector<int> m_digits; ///< Of the buttons: the answer's place among all of the operation.
};

} // namespace helpdesk
