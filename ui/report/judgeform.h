// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/review/callreview.h"
#include "ui/report/reviewdraft.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPlainTextEdit;

namespace helpdesk {

class AgentSession;
class KeyButton;
class PlainLabel;
class PointRow;

/// What a senior says of a call: the three points, a comment, or that it could not be heard. It keeps nothing itself:
/// what is typed is told at each key, and shown again when it is given back.
class JudgeForm : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    explicit JudgeForm(AgentSession &session, QWidget *parent = nullptr);

    void showDraft(const ReviewDraft &draft);
    /// \a passable: nobody has judged yet, so it may still be said that it cannot be heard.
    void setPassable(bool passable);
    /// While something is being written.
    void setBusy(bool busy);
    /// Why what was typed is not kept yet; empty: nothing lacks.
    void tellFault(const QString &words);
    /// Leads to what lacks, and says it.
    void tellLacking(const Error &error);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void edited(const helpdesk::ReviewDraft &draft);
    void judged(const helpdesk::Judgement &judgement);
    void passed(const helpdesk::Passing &passing);

private:
    void layOut();
    void goOn(std::size_t from);
    void tell();
    void judge();
    void pass();
    void showWords();
    [[nodiscard]] ReviewDraft draft() const;
    [[nodiscard]] PassReason reason() const;

    AgentSession &m_session;
    std::array<PointRow *, heardPoints.size()> m_points{};
    PlainLabel *m_commentName;
    QPlainTextEdit *m_comment;
    Language m_saidIn = Language::Spanish; ///< What is at fault.
    PlainLabel *m_fault;
    KeyButton *m_keep;
    QWidget *m_passing;
    QComboBox *m_reason;
    KeyButton *m_pass;
    bool m_busy = false;
};

} // namespace helpdesk
