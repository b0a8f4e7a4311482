// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/passworddialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk::console {

namespace {

constexpr int narrowest = 420;

} // namespace

PasswordDialog::PasswordDialog(const DatabaseLocation &location, Error::Reason reason, Keeping keeping, QWidget *parent)
    : QDialog(parent),
      m_password(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep it in the keychain of this desktop"), this))
{
    setWindowTitle(QStringLiteral("Auricular"));
    const QString asked = reason == Error::Reason::PasswordRefused
        ? tr("The server did not take the password. Password for %1:")
        : tr("Password for %1:");
    auto *words = new QLabel(asked.arg(location.displayText()), this);
    auto *beside = new QLabel(this);
    for (QLabel *label : {words, beside}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(narrowest);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(words->text());
    m_keep->setChecked(keeping == Keeping::Kept);
    const bool mayKeep = keeping == Keeping::Offered || keeping == Keeping::Kept;
    m_keep->setEnabled(mayKeep);
    beside->setText(
        keeping == Keeping::Locked ? tr(
            "The keychain of this desktop stayed locked: the password is asked for at each start until it is unlocked.")
                                   : tr("No keychain service answers on this desktop: the password is asked for at "
                                        "each start. PostgreSQL's own file of passwords, ~/.pgpass, keeps one too."));
    beside->setVisible(!mayKeep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *row : std::initializer_list<QWidget *>{words, m_password, m_keep, beside, buttons})
        rows->addWidget(row);
    m_password->setFocus();
}

TypedPassword PasswordDialog::typed() const
{
    return {m_password->text(), m_keep->isEnabled() && m_keep->isChecked()};
}

std::optional<TypedPassword> askPassword(const DatabaseLocation &location, Error::Reason reason, Keeping keeping)
{
    PasswordDialog dialog(location, reason, keeping);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.typed()) : std::nullopt;
}

} // namespace helpdesk::console
