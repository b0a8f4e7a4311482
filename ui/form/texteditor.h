// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QKeySequence>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class PlainLabel;

/// One line of text: a name, an e-mail, a telephone, an extension, a count, a ticket's query.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void restore(const QString &draft) override;
    void takeFocus() override;
    void setFilledIn(bool filledIn) override;
    void showFault(const QString &words, bool mayKeep) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void keepAsSaid();
    void setNone(bool none);
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void showHolder();
    void allowTyping(bool allowed);

    QLineEdit *m_line;
    QCheckBox *m_none = nullptr;
    PlainLabel *m_fault;
    QPushButton *m_keep = nullptr;
    bool m_touched = false;
    bool m_asSaid = false;
};

} // namespace helpdesk
