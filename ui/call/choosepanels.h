// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace helpdesk {

class AnswerButton;
class FrontCall;
class PlainLabel;

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

/// Chooses an operation to jump to, by its number or a word of its title.
class JumpPanel : public QWidget
{
    Q_OBJECT

public:
    JumpPanel(FrontCall &front, QWidget *parent);
    void build();

Q_SIGNALS:
    void chosen(const QString &operation);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void take();

    FrontCall &m_front;
    PlainLabel *m_words;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace helpdesk
