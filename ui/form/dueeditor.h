// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace helpdesk {

class PlainLabel;

/// When to call again: a quick choice or a time of the day; a time gone by means tomorrow, a day gone by next year.
///
/// REQUIRES: its context has the clock.
class DueEditor : public FieldEditor
{
    Q_OBJECT

public:
    DueEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void restore(const QString &draft) override;
    void takeFocus() override;
    [[nodiscard]] bool takesDigits() const override { return true; }
    bool takeDigit(int digit) override;
    void showFault(const QString &words, bool mayKeep) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void set(qint64 dueMs);
    void finish();
    [[nodiscard]] qint64 typedDue() const;

    QLineEdit *m_time;
    PlainLabel *m_shown;
    qint64 m_dueMs = 0;
    bool m_touched = false;
    bool m_refused = false; ///< The time shown was not taken; why stands in its place.
};

} // namespace helpdesk
