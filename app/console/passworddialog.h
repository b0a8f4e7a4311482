// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/passwordasking.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace helpdesk::console {

/// Asks for a server's password, and whether it is to be kept in the keychain; says so where none answers.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const DatabaseLocation &location, Error::Reason reason, Keeping keeping, QWidget *parent = nullptr);

    [[nodiscard]] TypedPassword typed() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

/// The person is asked, in a dialog of its own.
[[nodiscard]] std::optional<TypedPassword> askPassword(const DatabaseLocation &location, Error::Reason reason,
                                                       Keeping keeping);

} // namespace helpdesk::console
