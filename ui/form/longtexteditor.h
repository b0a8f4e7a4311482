// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QPlainTextEdit;

namespace helpdesk {

class PlainLabel;

/// Several lines of text. Enter goes on, Shift+Enter begins a line.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void restore(const QString &draft) override;
    void takeFocus() override;
    void showFault(const QString &words, bool mayKeep) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    QPlainTextEdit *m_text;
    PlainLabel *m_fault;
    bool m_touched = false;
    bool m_showing = false;
};

} // namespace helpdesk
