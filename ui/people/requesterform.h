// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requesteredit.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace helpdesk {

class PlainLabel;

/// One person's data, to be read and changed. Knows no store.
class RequesterForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequesterForm(QWidget *parent = nullptr);

    void showPerson(const Requester &requester);
    /// The person is \a now by now: what still stands as \a before says follows, what was typed since then stays.
    void follow(const Requester &now, const Requester &before);
    /// What stands in the form, tidied.
    [[nodiscard]] Requester requester() const;
    /// The same, with what it showed before it was changed.
    [[nodiscard]] RequesterEdit edit() const { return {m_shown, requester()}; }
    [[nodiscard]] bool isChanged() const;
    /// True when it can be stored; else says why not, at the foot.
    bool check();
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name);

    Requester m_shown;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QComboBox *m_staff;
    QLineEdit *m_email;
    QLineEdit *m_phones;
    QLineEdit *m_extension;
    PlainLabel *m_fault;
};

} // namespace helpdesk
