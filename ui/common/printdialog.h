// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/printports.h"
#include "ui/print/paper.h"

#include <QDialog>
#include <QScrollArea>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace helpdesk {

class PlainLabel;

/// The sheets as they will come out, one below the other. The keyboard scrolls them.
class SheetsView : public QScrollArea
{
    Q_OBJECT

public:
    /// The sheets are borrowed.
    explicit SheetsView(const PaperSheets &sheets, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const PaperSheets &m_sheets;
    QWidget *m_canvas;
};

/// Shows a document as it will come out and brings it to a printer or into a PDF. Without a printer the PDF is what
/// there is.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a fileName is proposed for a PDF, without folder and ending.
    PrintDialog(PaperDocument document, const QString &fileName, PrintPorts ports, QWidget *parent);

private:
    void layOut();
    void choose();
    void act();
    void saveFile();
    void tell(const QString &words, bool good);

    PaperSheets m_sheets;
    QString m_fileName;
    PrintPorts m_ports;
    SheetsView *m_view;
    QComboBox *m_target;
    PlainLabel *m_copiesLabel;
    QSpinBox *m_copies;
    PlainLabel *m_said;
    QPushButton *m_act;
    QPushButton *m_close;
};

} // namespace helpdesk
