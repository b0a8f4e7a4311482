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
    void takeFocus();

Q_SIGNALS:
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
