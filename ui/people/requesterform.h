// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

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
    /// What stands in the form, tidied.
    [[nodiscard]] Requester requester() const;
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
