// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "ui/call/front/callports.h"
#include "ui/text/recordtext.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

class AgentSession;
class KeyButton;
class PlainLabel;
class TrailView;

/// One call opened: its facts and its trail with times, holds, attempts, notes, amendments and late entries.
class CallRecordPanel : public QWidget
{
    Q_OBJECT

public:
    CallRecordPanel(AgentSession &session, QWidget *parent = nullptr);

    void showCall(const LoadedCall &loaded);
    /// No call is shown: there is nothing to be amended, copied or printed.
    void showNothing();
    [[nodiscard]] const std::optional<LoadedCall> &loaded() const { return m_loaded; }
    void retranslate();
    /// What went wrong; tell(): what was done.
    void say(const QString &words);
    void tell(const QString &words);
    /// Whose call is shown, which one and when, in one line; empty when none is.
    [[nodiscard]] QString title() const;
    /// The call shown, in words; empty when none is.
    [[nodiscard]] std::optional<RecordSheet> record() const;

Q_SIGNALS:
    void amendWanted();
    void copyWanted();
    void printWanted();
    void goOnWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void foldKeys();

    AgentSession &m_session;
    std::optional<LoadedCall> m_loaded;
    PlainLabel *m_name;
    PlainLabel *m_folio;
    PlainLabel *m_when;
    PlainLabel *m_facts;
    TrailView *m_trail;
    PlainLabel *m_said;
    KeyButton *m_amend;
    KeyButton *m_copy;
    KeyButton *m_print;
    KeyButton *m_goOn;
    PlainLabel *m_empty;
};

} // namespace helpdesk
