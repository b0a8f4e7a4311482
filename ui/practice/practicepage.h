// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicerecord.h"

#include <QWidget>

#include <vector>

namespace helpdesk {

class AgentSession;
class ChoiceList;
class CommandRegistry;
class KeyButton;
class PlainLabel;
class PracticeRoom;
class ScoreView;

/// Practice: the rounds that can be taken, and what those taken came to, call by call.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed.
    PracticePage(PracticeRoom &room, AgentSession &session, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Practice"); }
    void addCommands(CommandRegistry &commands, QWidget *anywhere);
    void takeFocus();
    /// The round in course or just ended, with the keyboard on its calls.
    void showLast();

Q_SIGNALS:
    /// A round has begun: the telephone will ring on the page of calls.
    void begun();
    /// A call of a round is to be seen in the log.
    void callWanted(helpdesk::CallId call);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shown { Round, Result };

    void layOut();
    void act();
    void askEarlier();
    void takeEarlier(const std::vector<PracticeResult> &results);
    void showRounds();
    void showEarlier();
    void showWhat(Shown shown);
    /// A round to be taken is described, one that was taken is shown with its calls.
    void showChosen();
    void showResult(const PracticeResult &result);
    void showRound(int row);
    void showCall(int row);
    void fold();
    void followSession();
    void retranslate();
    [[nodiscard]] const PracticeResult *chosen() const;
    /// The call whose score is in sight; null: none.
    [[nodiscard]] CallId shownCall() const;
    void openCall();
    [[nodiscard]] QString roundTitle(const QString &id);
    [[nodiscard]] QString callerTitle(const QString &id);

    PracticeRoom &m_room;
    AgentSession &m_session;
    QWidget *m_left;
    PlainLabel *m_roundsHead;
    ChoiceList *m_rounds;
    KeyButton *m_main;
    PlainLabel *m_earlierHead;
    ChoiceList *m_earlier;
    PlainLabel *m_title;
    PlainLabel *m_text;
    ChoiceList *m_calls;
    ScoreView *m_score;
    std::vector<PracticeResult> m_results; ///< Newest first; the one of the room among them.
    AccountId m_agent;                     ///< Whose rounds they are.
    Shown m_shown = Shown::Round;
};

} // namespace helpdesk
