// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/callerfold.h"

#include "ui/call/caller/callerpanel.h"
#include "ui/call/caller/callerrow.h"
#include "ui/common/agentsession.h"

#include <QEvent>
#include <QHBoxLayout>

namespace helpdesk {

CallerFold::CallerFold(AgentSession &session, QWidget *columns, CallerPanel *pane, CallerRow *row)
    : QObject(columns),
      m_session(session),
      m_columns(columns),
      m_pane(pane),
      m_row(row)
{
    columns->installEventFilter(this);
    connect(pane, &CallerPanel::choiceEnded, this, [this] {
        if (m_forChoice)
            close();
    });
    connect(&session, &AgentSession::folded, this, &CallerFold::fold);
    fold();
}

bool CallerFold::isFolded() const
{
    return m_session.folding().caller;
}

void CallerFold::fold()
{
    const bool folded = isFolded();
    auto *columns = static_cast<QHBoxLayout *>(m_columns->layout());
    columns->removeWidget(m_pane);
    m_forChoice = false;
    m_row->setVisible(folded);
    m_pane->setVisible(!folded);
    if (!folded)
        columns->addWidget(m_pane);
}

void CallerFold::open()
{
    m_pane->show();
    m_pane->raise();
    place();
}

void CallerFold::close()
{
    m_forChoice = false;
    if (isFolded())
        m_pane->hide();
}

void CallerFold::place()
{
    if (isFolded())
        m_pane->setGeometry(m_columns->width() - m_pane->minimumWidth(), 0, m_pane->minimumWidth(),
                            m_columns->height());
}

void CallerFold::ask()
{
    if (m_pane->isHidden()) {
        open();
        m_forChoice = true;
    }
    m_pane->askChoice();
}

bool CallerFold::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace helpdesk
