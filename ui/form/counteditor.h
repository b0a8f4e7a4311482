// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace helpdesk {

/// A number of people, in one line with the word before it.
class CountEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// \a word stands before the number; the field's label is its accessible name and tooltip.
    CountEditor(FieldContext context, const QString &word, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void restore(const QString &draft) override;
    void takeFocus() override;

private:
    QLineEdit *m_line;
    bool m_touched = false;
};

} // namespace helpdesk
