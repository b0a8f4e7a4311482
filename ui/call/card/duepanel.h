// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

struct SentenceContext;
class FrontCall;
class KeyButton;
class OpenCallsModel;
class PlainLabel;

/// Between calls: what F3 takes up now. A call of the agent's own that was cut short (the window or the PC went), else
/// the promise that is due, with everything needed to go on. Is there only while there is one and nobody is on the line
/// or on hold; during a call the tray alone says it.
class DuePanel : public QWidget
{
    Q_OBJECT

public:
    DuePanel(FrontCall &front, QWidget *parent);

    /// Looks anew for what is due, and says it as of now.
    void refresh();
    [[nodiscard]] bool isDue() const { return m_due; }

Q_SIGNALS:
    void dueChanged();
    /// It is to be taken up.
    void takeWanted(helpdesk::CallId call);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load(CallId call, int lastSeq);
    void show();
    void showCut();
    void showPromise();
    void showNext(const QString &next, const QString &sentence);
    [[nodiscard]] SentenceContext context() const;
    void setDue(bool due);

    FrontCall &m_front;
    OpenCallsModel *m_waiting;
    PlainLabel *m_whom;
    PlainLabel *m_what;
    PlainLabel *m_since;
    PlainLabel *m_next;
    KeyButton *m_take;
    CallId m_call;
    int m_seq = 0;
    std::optional<CallState> m_state; ///< Empty until the store has answered.
    bool m_due = false;
    bool m_late = false;
    bool m_cut = false; ///< Left in the middle; else promised.
};

} // namespace helpdesk
