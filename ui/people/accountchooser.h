// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/actor.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace helpdesk {

class AnswerButton;
class PlainLabel;

/// Who sits down here: a digit takes one of the first nine, letters narrow the list, Enter takes the first.
class AccountChooser : public QDialog
{
    Q_OBJECT

public:
    AccountChooser(std::vector<Account> accounts, AccountId here, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(helpdesk::AccountId account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void take(std::size_t index);

    std::vector<Account> m_accounts;
    AccountId m_here;
    std::vector<AccountId> m_shown;
    std::vector<AnswerButton *> m_buttons;
    QLineEdit *m_line;
    QVBoxLayout *m_slot;
    PlainLabel *m_more;
};

} // namespace helpdesk
