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
    DirectoryDialog(const DirectoryPorts &ports, AgentSession &session, std::optional<RequesterRow> person,
                    QWidget *parent);

    /// Whether the person shown can be taken as the caller of the call in hand.
    void offerTaking(bool offered);

Q_SIGNALS:
    void personTaken(const helpdesk::RequesterRow &person);

public Q_SLOTS:
    /// Esc and the window's cross: not before a changed form was asked about.
    void reject() override;

private:
    QWidget *makePerson();
    void connectActs();
    void showPerson(const RequesterRow &person);
    void showFound(const RequesterRow &person);
    void goTo(const RequesterRow &person);
    void showNew();
    [[nodiscard]] RequesterId shownId() const { return m_person ? m_person->requester.id : RequesterId(); }
    [[nodiscard]] bool mayLeave();
    void showHistory(const CallerHistory &history);
    void askHistory();
    void save();
    void merge();
    void part();
    void choosePart(const std::vector<MergedEntry> &merges);
    void importFile();
    void takePerson();
    void formChanged();
    void updateActs();
    void say();
    void sayFault(Error::Code code);
    /// What the write whose form was \a form, and said \a before, came to.
    void tell(const Result<RequesterRow> &written, const QString &done, int form, const Requester &before);
    void tellConflict(RequesterId person, int form);

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
    bool m_isNew = false;                 ///< A new person is being written: nothing that is found takes their place.
    bool m_saving = false;
    int m_forms = 0; ///< How many the form has shown: an answer knows whether it still shows its own.
    QString m_done;  ///< What was written last, until something else is done.
    bool m_takingOffered = false;
};

} // namespace helpdesk
