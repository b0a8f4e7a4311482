// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace helpdesk {

class AgentSession;

/// Chooses which of the entries merged into one shall stand for itself again. Writes nothing.
class PartDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a merged as it was merged, the newest first.
    PartDialog(const Requester &standing, std::vector<MergedEntry> merged, const AgentSession &session,
               QWidget *parent);

Q_SIGNALS:
    void confirmed(helpdesk::RequesterId entry);

private:
    void confirm();

    std::vector<MergedEntry> m_merged;
    QListWidget *m_list;
    QPushButton *m_ok;
};

} // namespace helpdesk
