// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "ui/call/front/callports.h"
#include "ui/common/printports.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLineEdit;

namespace helpdesk {

class AgentSession;
class BehindStrip;
class CallLogModel;
class CallRecordPanel;
class CommandRegistry;
class LogFilters;
class LogTable;
class PlainLabel;

/// The calls of the desk, newest first, with one opened as its trail. Never waits: rows come through the ports.
class CallLogPage : public QWidget
{
    Q_OBJECT

public:
    /// The desk and the session are borrowed.
    CallLogPage(CallDesk &desk, AgentSession &session, CallPorts ports, QWidget *parent = nullptr);

    /// Its keys, as commands of the window.
    void addCommands(CommandRegistry &commands);
    void takeFocus();
    /// Opens one call, among the rows or not.
    void showCall(CallId call);
    /// Lists the calls that fit these words.
    void find(const QString &words);
    /// Lists the calls behind a figure, which \a words name, until all are asked for again.
    void showBehind(const CallFilter &filter, const QString &words);
    /// The call shown: as text on the clipboard, or to a printer or a PDF. Nothing happens when none is shown.
    [[nodiscard]] bool showsCall() const;
    void copyRecord();
    void printRecord();
    void setPrintPorts(PrintPorts ports) { m_printing = std::move(ports); }
    /// Something in the store has changed: asks again for what is shown, keeping selection and scroll.
    void refresh();

Q_SIGNALS:
    /// An open call is to be gone on with.
    void callWanted(helpdesk::CallId call);
    /// Back to the report whose figure's calls are listed.
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;
    /// Esc: all calls again, then back to their rows.
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// From the search the arrow leads to the rows.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fold();
    /// One page: of another question, or of older rows.
    void ask(CallId before);
    void read(CallId before, int limit);
    void showRows(CallId before, int limit, const Result<std::vector<CallRow>> &rows);
    void keepPlace(const std::function<void()> &change);
    void openCurrent();
    void load(CallId call);
    void amend();
    void carryOut(CallId call, const command::Amend &amendment);
    void retranslate();
    void showNothing(const QString &why);
    void closeRecord();
    [[nodiscard]] CallFilter filter() const;
    void leaveBehind();
    [[nodiscard]] QDate today() const;

    CallDesk &m_desk;
    AgentSession &m_session;
    CallPorts m_ports;
    PrintPorts m_printing = printPortsOfSystem();
    CallLogModel *m_model;
    QLineEdit *m_search;
    LogFilters *m_filters;
    BehindStrip *m_strip;
    std::optional<CallFilter> m_behind; ///< In the place of what the filters choose.
    QBoxLayout *m_top = nullptr;
    PlainLabel *m_count;
    LogTable *m_table;
    PlainLabel *m_empty;
    CallRecordPanel *m_record;
    QTimer m_typing{this};
    CallId m_wanted;           ///< Shown by showCall(): no row takes its place by itself.
    CallId m_opened;           ///< In the record, or on its way there; null: none.
    bool m_rowsWanted = false; ///< The keyboard goes to the rows when they come, unless somebody searches by then.
    bool m_stale = true;       ///< Something changed while the page was hidden.
};

} // namespace helpdesk
