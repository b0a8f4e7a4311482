// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/directoryports.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace helpdesk {

class PlainLabel;

/// A line to search with and the people it finds.
class DirectoryList : public QWidget
{
    Q_OBJECT

public:
    DirectoryList(const DirectoryPorts &ports, QWidget *parent = nullptr);

    /// Leaves \a person out of what is found.
    void leaveOut(RequesterId person);
    /// Asks again for what is typed, and goes to \a person when it is among the found; without one to the first.
    void search(RequesterId person = {});
    /// Marks \a person among the found without a word; without one, or where they are not found, nobody.
    void mark(RequesterId person);
    void takeFocus();

Q_SIGNALS:
    /// The first of what was found, or who was looked for: nobody has chosen anything.
    void personFound(const helpdesk::RequesterRow &person);
    /// The agent went to a person.
    void personShown(const helpdesk::RequesterRow &person);
    /// Enter on a person.
    void personChosen(const helpdesk::RequesterRow &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound(const std::vector<RequesterRow> &people, RequesterId wanted);
    void showCurrent(int row);

    const DirectoryPorts &m_ports;
    QLineEdit *m_line;
    QListWidget *m_list;
    PlainLabel *m_nobody;
    std::vector<RequesterRow> m_people;
    RequesterId m_leftOut;
    QString m_asked;
};

} // namespace helpdesk
