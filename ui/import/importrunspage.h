// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importreport.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace helpdesk {

class AgentSession;
class ChoiceList;
class KeyButton;
class PlainLabel;

/// Where an import begins, and the earlier ones with the way back.
class ImportRunsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    explicit ImportRunsPage(AgentSession &session, QWidget *parent = nullptr);

    void setRuns(std::vector<ImportRun> runs);
    /// With the next runs this one is chosen and asked about.
    void askAbout(qint64 run) { m_wanted = run; }
    /// Something goes on: nothing can be begun here.
    void setBusy(bool busy);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void fileWanted();
    /// It was asked and answered: this import is to be taken back.
    void undoWanted(const helpdesk::ImportRun &run);

private:
    void layOut();
    void showRuns();
    void showChosen();
    void ask(bool asking);
    [[nodiscard]] const ImportRun *chosen() const;
    [[nodiscard]] QString stateOf(const ImportRun &run) const;

    AgentSession &m_session;
    std::vector<ImportRun> m_runs;
    bool m_busy = false;
    qint64 m_wanted = 0;
    std::optional<qint64> m_asked; ///< The run that is asked about.
    PlainLabel *m_words;
    KeyButton *m_choose;
    PlainLabel *m_listName;
    ChoiceList *m_list;
    KeyButton *m_undo;
    PlainLabel *m_question;
    KeyButton *m_yes;
    KeyButton *m_no;
};

} // namespace helpdesk
