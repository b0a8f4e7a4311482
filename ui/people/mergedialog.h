// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/directoryports.h"

#include <QDialog>

class QPushButton;

namespace helpdesk {

class DirectoryList;
class PlainLabel;

/// Chooses the second entry of one person, shows what both make, and asks whether to merge them. Writes nothing.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a stays is the entry that will stand for both.
    MergeDialog(const DirectoryPorts &ports, const RequesterRow &stays, QWidget *parent);

Q_SIGNALS:
    void confirmed(helpdesk::RequesterId from, helpdesk::RequesterId into);

private:
    void showOther(const RequesterRow &other);

    RequesterRow m_stays;
    std::optional<RequesterRow> m_other;
    DirectoryList *m_list;
    PlainLabel *m_preview;
    QPushButton *m_ok;
};

} // namespace helpdesk
