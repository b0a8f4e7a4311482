// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;
class QListWidget;

namespace helpdesk {

class PlainLabel;

/// A service of the catalogue: type a few letters, the fitting ones stand below, Enter takes the marked one. The only
/// one that fits is taken by whatever leaves the field.
class ServiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ServiceEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void restore(const QString &draft) override;
    void takeFocus() override;
    void showFault(const QString &words, bool mayKeep) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void take();
    void showName();
    [[nodiscard]] QString meant() const;

    QLineEdit *m_line;
    QListWidget *m_list;
    PlainLabel *m_fault;
    QString m_chosen;
    bool m_touched = false;
};

} // namespace helpdesk
