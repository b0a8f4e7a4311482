// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;

namespace helpdesk {

class PlainLabel;

/// Who is to solve the ticket: the proposed person of the service's group, another of it, or the group alone.
class ResolverEditor : public FieldEditor
{
    Q_OBJECT

public:
    ResolverEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    /// The proposed one counts as entered until another is chosen.
    [[nodiscard]] FieldValue entered() const override;
    void takeFocus() override;
    void setProposed(const QString &id) override;
    /// The people to choose from.
    void setService(const QString &serviceId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    QComboBox *m_people;
    PlainLabel *m_group;
    QString m_service;
    QString m_chosen;
    QString m_proposed;
};

} // namespace helpdesk
