// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reviewrow.h"
#include "ui/report/reviewdraft.h"

#include <QScrollArea>

#include <optional>

class QPlainTextEdit;
class QVBoxLayout;

namespace helpdesk {

class AgentSession;
class JudgeForm;
class KeyButton;
class PlainLabel;

/// One call of the sample: by what its recording is found, what was said of it so far, and what is to be said now: by a
/// senior of another's call, by its agent of what was heard.
class ReviewSheet : public QScrollArea
{
    Q_OBJECT

public:
    /// The session is borrowed.
    explicit ReviewSheet(AgentSession &session, QWidget *parent = nullptr);

    /// Nothing is chosen: \a words say what that means.
    void say(const QString &words);
    /// What is known from the list; the rest comes with showReview().
    void showCall(const ReviewRow &row, const ReviewDraft &draft);
    void showReview(const CallReview &review);
    void setBusy(bool busy);
    /// Why nothing was kept; what was typed is still there.
    void tellFault(const QString &words);
    void tellLacking(const Error &error);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void edited(const helpdesk::ReviewDraft &draft);
    void judged(const helpdesk::Judgement &judgement);
    void passed(const helpdesk::Passing &passing);
    void answered(const QString &text);
    void callWanted(helpdesk::CallId call);

private:
    void layOut();
    void layOutAnswer();
    void showFacts();
    void showEntries();
    void showForms();
    [[nodiscard]] bool isOwn() const;

    AgentSession &m_session;
    std::optional<ReviewRow> m_row;
    std::optional<CallReview> m_review;
    ReviewDraft m_draft;
    bool m_busy = false;

    PlainLabel *m_empty;
    QWidget *m_whole;
    PlainLabel *m_name;
    PlainLabel *m_when;
    PlainLabel *m_facts;
    KeyButton *m_open;
    QWidget *m_entries;
    JudgeForm *m_judge;
    QWidget *m_answering;
    PlainLabel *m_answerName;
    QPlainTextEdit *m_answer;
    PlainLabel *m_fault;
    KeyButton *m_send;
};

} // namespace helpdesk
