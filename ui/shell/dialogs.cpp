// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogs.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk::dialogs {

namespace {

/// The words of this file's dialogs.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Dialogs)
};

void makePlain(QMessageBox &box, const QString &title, const QString &words)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(words);
}

} // namespace

Leaving askLeavingUnsaved(QWidget *parent, int unsaved)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, parent);
    makePlain(box, Text::tr("Not everything is saved"),
              Text::tr("%n entry(ies) of your calls are not in the database yet, because it does not answer.", nullptr, unsaved));
    QPushButton *wait = box.addButton(Text::tr("Wait, then close"), QMessageBox::AcceptRole);
    QPushButton *file = box.addButton(Text::tr("Save them to a file and close"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(Text::tr("Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(wait);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == wait ? Leaving::Wait : box.clickedButton() == file ? Leaving::SaveToFile : Leaving::Stay;
}

bool askLeavingMidCall(QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::NoButton, parent);
    makePlain(box, Text::tr("A call is in hand"),
              Text::tr("Everything is saved. The call stays open and waits among the open calls until somebody goes on with it."));
    QPushButton *leave = box.addButton(Text::tr("Close"), QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(Text::tr("Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

QString askRecoveryPath(QWidget *parent, const QString &proposed)
{
    return QFileDialog::getSaveFileName(parent, Text::tr("Save the unsaved part to a file"), proposed,
                                        Text::tr("Recovery files (*.auricular-recovery)"));
}

void tell(QWidget *parent, const QString &title, const QString &words)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::Ok, parent);
    makePlain(box, title, words);
    box.exec();
}

bool askLine(QWidget *parent, const QString &title, const QString &label, QString &text)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *words = new PlainLabel(label, PlainLabel::Face::Body, Tone::Text, &dialog);
    words->setWordWrap(true);
    auto *line = new QLineEdit(text, &dialog);
    line->setFont(typeface(16));
    line->setMinimumHeight(40);
    line->setMinimumWidth(380);
    line->setMaxLength(120);
    line->setAccessibleName(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(words);
    layout->addWidget(line);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    text = line->text().simplified();
    return true;
}

} // namespace helpdesk::dialogs
