// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace helpdesk {

class AnswerButton;
class PlainLabel;

/// Asks why somebody goes away: a digit takes a reason of the list, own words may be typed. Lies over the page.
class AwayPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AwayPanel(QWidget *parent);

    void open(const QRect &room, Language screen);
    /// The words anew while it is open; what is typed stays.
    void retranslate(Language screen);

Q_SIGNALS:
    void chosen(const QString &reason);
    /// What had the keyboard before is gone: somebody must take it.
    void focusHomeless();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(Language screen);
    void fit(int width);
    void check();
    void take(const QString &reason);
    void dismiss();

    PlainLabel *m_title;
    QGridLayout *m_grid;
    QLineEdit *m_own;
    PlainLabel *m_fault;
    std::vector<AnswerButton *> m_buttons;
    QPointer<QWidget> m_before;
};

} // namespace helpdesk
