// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialogs.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
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

void showKeys(QWidget *parent)
{
    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("F5"), Text::tr("A call rings")},
        {Text::tr("Enter"), Text::tr("Answer the telephone; take the proposed answer; go on; confirm")},
        {QStringLiteral("1 … 9"), Text::tr("Choose, when no text has the keyboard")},
        {QStringLiteral("Alt 1 … 9"), Text::tr("Choose, from anywhere")},
        {QStringLiteral("Esc"), Text::tr("Back to the card")},
        {QStringLiteral("Alt ←"), Text::tr("Step back: the last answer is taken back, nothing typed is lost")},
        {QStringLiteral("F2"), Text::tr("Note")},
        {QStringLiteral("F3"), Text::tr("Open calls and promises; the first due one when no call is in hand")},
        {QStringLiteral("F4"), Text::tr("Jump to an operation")},
        {QStringLiteral("F6"), Text::tr("Hold, then a digit for the reason; on hold: I spoke to them")},
        {QStringLiteral("F7"), Text::tr("Back from hold")},
        {QStringLiteral("F8"), Text::tr("Tense call, on and off")},
        {QStringLiteral("F9"), Text::tr("One more request")},
        {QStringLiteral("F12"), Text::tr("The line was lost (Alt ← takes it back)")},
        {QStringLiteral("Alt 0"), Text::tr("The sentence of the protocol was not said")},
        {QStringLiteral("Alt R"), Text::tr("Rings as heard; empty means unknown")},
        {QStringLiteral("Ctrl D"), Text::tr("The manual's words")},
        {QStringLiteral("Ctrl 1, Ctrl 2"), Text::tr("Call; call log")},
        {QStringLiteral("Ctrl U"), Text::tr("Change who sits here; a digit takes one")},
        {QStringLiteral("Alt E"), Text::tr("Amend a closed call")},
        {QStringLiteral("F1"), Text::tr("This sheet")},
    };
    QDialog sheet(parent);
    sheet.setWindowTitle(Text::tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const auto &[key, what] : keys) {
        grid->addWidget(new PlainLabel(key, PlainLabel::Face::Strong, Tone::Text, &sheet), row, 0);
        grid->addWidget(new PlainLabel(what, PlainLabel::Face::Body, Tone::Text, &sheet), row++, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &sheet, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    sheet.exec();
}

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
