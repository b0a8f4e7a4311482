// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace helpdesk {

class AgentSession;
class CallerPanel;
class CallerRow;

/// Where who is calling stands: in a pane beside the card, or in a narrow window in a row, from which the pane opens
/// over the card.
class CallerFold : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed. REQUIRES: \a columns lays its columns out in one horizontal row, the pane as the last.
    CallerFold(AgentSession &session, QWidget *columns, CallerPanel *pane, CallerRow *row);

    /// Lays the pane over the card. REQUIRES: it is folded.
    void open();
    /// Away with it again; a pane that is not folded stays.
    void close();
    /// Asks whom to take of those proposed; a pane that opens for that closes after it.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();
    void place();
    [[nodiscard]] bool isFolded() const;

    AgentSession &m_session;
    QWidget *m_columns;
    CallerPanel *m_pane;
    CallerRow *m_row;
    bool m_forChoice = false; ///< Opened by the question, not by the agent.
};

} // namespace helpdesk
