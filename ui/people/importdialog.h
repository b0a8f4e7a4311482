// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/directoryports.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace helpdesk {

class PlainLabel;

/// Brings a CSV file into the directory: what it would do is shown first, then it is done when the agent says so.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const DirectoryPorts &ports, QWidget *parent);

    /// Asks for the file; leaves when none is chosen.
    void chooseFile();
    void look(const QString &path);

Q_SIGNALS:
    void imported();

private:
    void showReport(const Result<ImportReport> &report, bool written);
    void showTold(const ImportReport &report);
    void write();

    const DirectoryPorts &m_ports;
    QString m_path;
    PlainLabel *m_file;
    PlainLabel *m_words;
    QListWidget *m_bad;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace helpdesk
