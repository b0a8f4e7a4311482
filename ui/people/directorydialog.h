// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/directoryports.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace helpdesk {

class AgentSession;
class DirectoryList;
class PlainLabel;
class RequesterForm;

/// The directory: found people at the left; at the right one of them to read and change, with their calls and tickets.
class DirectoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with \a person when there is one. The ports and the session are borrowed.
    DirectoryDialog(const DirectoryPorts &ports, AgentSession &session, std::optional<RequesterRow> person, QWidget *parent);

    /// Whether the person shown can be taken as the caller of the call in hand.
    void offerTaking(bool offered);

Q_SIGNALS:
    void personTaken(const helpdesk::RequesterRow &person);

private:
    QWidget *makePerson();
    void connectActs();
    void showPerson(const RequesterRow &person);
    void showNew();
    void showHistory(const CallerHistory &history);
    void askHistory();
    void save();
    void merge();
    void part();
    void importFile();
    void takePerson();
    void updateActs();
    void tell(const Result<RequesterRow> &written, const QString &done);

    const DirectoryPorts &m_ports;
    AgentSession &m_session;
    DirectoryList *m_list;
    RequesterForm *m_form;
    PlainLabel *m_before;
    QListWidget *m_history;
    PlainLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_take;
    QPushButton *m_merge;
    QPushButton *m_part;
    QPushButton *m_new;
    QPushButton *m_import;
    std::optional<RequesterRow> m_person; ///< Empty: a new one.
    bool m_takingOffered = false;
};

} // namespace helpdesk
