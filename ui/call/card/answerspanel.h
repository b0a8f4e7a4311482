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

/// The question of the operation in hand and the answers that may be given now. A digit means the same answer before
/// the operation's act and after it, so that a key pressed twice never gives the opposite one. Among several none is
/// the one that Enter gives: the agent judges, by a digit or by going to one.
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
    /// The keyboard comes to the question; to the answer itself where there is but one. False: nothing to answer.
    bool takeFocus();
    /// Without definitions, where a low window has no room for them beside what is read aloud.
    void setTight(bool tight);
    /// How high the question and its answers would be, within no margins.
    [[nodiscard]] int heightIf(bool tight, int width) const;

Q_SIGNALS:
    void chosen(const QString &answer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Offered
    {
        QString id;
        int digit = 0; ///< Its place among all of the operation.
        AnswerButton *button = nullptr;
    };
    void offer(const std::vector<const Answer *> &answers);
    void addButton(const QString &id);
    void dismiss(const std::vector<Offered> &before);
    void describe(const Operation &operation);
    void shorten();
    [[nodiscard]] bool isBriefIf(bool tight) const;
    /// Its definition, or what to say with it.
    [[nodiscard]] QString hintOf(const Operation &operation, const Answer &answer) const;

    FrontCall &m_front;
    PlainLabel *m_question;
    QGridLayout *m_grid;
    std::vector<Offered> m_offered;
    bool m_found = false;
    bool m_tight = false;
};

} // namespace helpdesk
