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

class LineDialog : public QDialog
{
public:
    LineDialog(QWidget *parent, const QString &label, std::function<QString(const QString &)> faultOf)
        : QDialog(parent),
          m_faultOf(std::move(faultOf)),
          m_line(new QLineEdit(this)),
          m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
    {
        auto *words = new PlainLabel(label, PlainLabel::Face::Body, Tone::Text, this);
        words->setWordWrap(true);
        m_line->setFont(typeface(16));
        m_line->setMinimumHeight(40);
        m_line->setMinimumWidth(380);
        m_line->setAccessibleName(label);
        m_fault->setWordWrap(true);
        m_fault->hide();
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        connect(m_line, &QLineEdit::textChanged, this, [this] { say({}); });
        connect(buttons, &QDialogButtonBox::accepted, this, &LineDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 20, 24, 16);
        for (QWidget *row : std::initializer_list<QWidget *>{words, m_line, m_fault, buttons})
            layout->addWidget(row);
    }

    void setLine(const QString &text) { m_line->setText(text); }
    [[nodiscard]] QString line() const { return m_line->text().simplified(); }

    void accept() override
    {
        say(m_faultOf(line()));
        if (m_fault->text().isEmpty())
            QDialog::accept();
        else
            m_line->setFocus(Qt::OtherFocusReason);
    }

private:
    void say(const QString &fault)
    {
        m_fault->setText(fault);
        m_fault->setVisible(!fault.isEmpty());
        m_line->setAccessibleDescription(fault);
    }

    const std::function<QString(const QString &)> m_faultOf;
    QLineEdit *m_line;
    PlainLabel *m_fault;
};

} // namespace

Leaving askLeavingUnsaved(QWidget *parent, int unsaved)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, parent);
    makePlain(
        box, Text::tr("Not everything is saved"),
        Text::tr("%n entry(ies) of your calls are not in the database: it does not answer, or is not where it was.",
                 nullptr, unsaved));
    QPushButton *wait = box.addButton(Text::tr("Wait, then close"), QMessageBox::AcceptRole);
    QPushButton *file = box.addButton(Text::tr("Save them to a file and close"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(Text::tr("Stay here"), QMessageBox::RejectRole);
    box.setDefaultButton(wait);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == wait ? Leaving::Wait
        : box.clickedButton() == file  ? Leaving::SaveToFile
                                       : Leaving::Stay;
}

bool askLeaving(QWidget *parent, bool midCall, const QStringList &begun)
{
    QStringList words;
    if (midCall)
        words.append(begun.isEmpty() ? Text::tr("Everything is saved. The call stays open and waits among the open "
                                                "calls until somebody goes on with it.")
                                     : Text::tr("What you entered of the call is saved; it stays open and waits among "
                                                "the open calls until somebody goes on with it."));
    if (!begun.isEmpty()) {
        words.append(Text::tr("This was begun and is not kept yet. Closing the window loses it:"));
        words.append(QStringLiteral("•  ") + begun.join(QStringLiteral("\n•  ")));
    }
    QMessageBox box(begun.isEmpty() ? QMessageBox::Question : QMessageBox::Warning, {}, {}, QMessageBox::NoButton,
                    parent);
    makePlain(box, midCall ? Text::tr("A call is in hand") : Text::tr("Something is not kept yet"),
              words.join(QStringLiteral("\n\n")));
    QPushButton *leave =
        box.addButton(begun.isEmpty() ? Text::tr("Close") : Text::tr("Close and lose it"), QMessageBox::AcceptRole);
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

bool askLine(QWidget *parent, const QString &title, const QString &label, QString &text,
             const std::function<QString(const QString &)> &faultOf)
{
    LineDialog dialog(parent, label, faultOf);
    dialog.setWindowTitle(title);
    dialog.setLine(text);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    text = dialog.line();
    return true;
}

} // namespace helpdesk::dialogs
