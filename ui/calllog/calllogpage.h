// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "ui/call/callports.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QTableView;

namespace helpdesk {

class AgentSession;
class CallLogModel;
class CallRecordPanel;
class PlainLabel;

/// The calls of the desk, newest first, with one opened as its trail. Never waits: rows come through the ports.
class CallLogPage : public QWidget
{
    Q_OBJECT

public:
    /// The desk and the session are borrowed.
    CallLogPage(CallDesk &desk, AgentSession &session, CallPorts ports, QWidget *parent = nullptr);

    void takeFocus();
    /// Looks a call up, whatever was searched for.
    void showCall(CallId call);
    /// Something in the store has changed: asks again for what is shown, keeping selection and scroll.
    void refresh();

Q_SIGNALS:
    /// An open call is to be gone on with.
    void callWanted(helpdesk::CallId call);
    /// F5: a call rings while the log is looked at.
    void ringWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void ask(CallId before);
    void showRows(CallId before, int limit, const Result<std::vector<CallRow>> &rows);
    void keepPlace(const std::function<void()> &change);
    void openCurrent();
    void load(CallId call);
    void amend();
    void retranslate();
    [[nodiscard]] CallFilter filter() const;

    CallDesk &m_desk;
    AgentSession &m_session;
    CallPorts m_ports;
    CallLogModel *m_model;
    QLineEdit *m_search;
    PlainLabel *m_count;
    QTableView *m_table;
    PlainLabel *m_empty;
    CallRecordPanel *m_record;
    QTimer m_typing;
    CallId m_wanted; ///< To be selected as soon as its row is there.
    bool m_stale = true; ///< Something changed while the page was hidden.
};

} // namespace helpdesk
