// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <vector>

class QHBoxLayout;

namespace helpdesk {

class AnswerButton;
class PlainLabel;

/// A numbered choice with its definitions: options of the procedure, yes or no, urgency, impact. Tab comes to the
/// choice as a whole, the arrows to its options: no key that leads on chooses what was not gone to.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(FieldContext context, QWidget *parent);

    void display(const FieldValue &value) override;
    [[nodiscard]] FieldValue entered() const override { return {m_chosen, FieldValue::State::Given}; }
    void takeFocus() override;
    [[nodiscard]] bool takesDigits() const override { return true; }
    bool takeDigit(int digit) override;
    void setLive(bool live) override;
    void setProposed(const QString &id) override;

    /// Room beside the label, for what helps to choose.
    [[nodiscard]] QHBoxLayout *headRow() const { return m_head; }
    /// One below the other (definitions need room) or beside each other.
    [[nodiscard]] bool isColumn() const { return m_column; }
    /// Short words only, without definitions.
    [[nodiscard]] bool isChips() const { return m_chips; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Option
    {
        QString id;
        QString name;
        QString hint;
        AnswerButton *button = nullptr;
    };
    void fillOptions();
    void choose(std::size_t index);
    void step(int by);
    void repaintStates();

    std::vector<Option> m_options;
    QHBoxLayout *m_head;
    QString m_chosen;
    QString m_proposed;
    bool m_live = false;
    bool m_column = false;
    bool m_chips = false;
};

} // namespace helpdesk
