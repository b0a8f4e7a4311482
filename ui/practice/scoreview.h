// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/definitions.h"
#include "core/practice/practicescore.h"

#include <QScrollArea>

class QVBoxLayout;

namespace helpdesk {

/// What one practice call came to: the points of the protocol, then what was asked, each with a sign, a word and its
/// reason.
class ScoreView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScoreView(QWidget *parent = nullptr);

    void showScore(const PracticeScore &score, const Definitions &definitions, Language screen);
    /// Words in the place of a score.
    void showWords(const QString &words);

Q_SIGNALS:
    /// Enter.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clear();
    void addHead(const QString &words);
    void addLine(const QString &words, bool right, const QString &why);

    QWidget *m_body;
    QVBoxLayout *m_rows;
};

} // namespace helpdesk
