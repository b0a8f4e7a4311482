// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/definitions.h"
#include "core/people/density.h"
#include "core/procedure/procedurerun.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;

namespace helpdesk {

class PlainLabel;

/// What every editor of a field needs to know.
struct FieldContext
{
    Field field;
    DefinitionsPtr definitions;
    Language screen = Language::Spanish;
    bool required = false;
    Density density = Density::Junior;
    std::function<qint64()> nowMs = {}; ///< The desk's clock, UTC; where times are asked.
    bool low = false;                   ///< The window is low: definitions in one line, less room between.
};

/// Shows and takes one field of the procedure. Knows nothing of calls.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(FieldContext context, QWidget *parent);

    /// Shows what stands. Not called while somebody types here (isTouched()).
    virtual void display(const FieldValue &value) = 0;
    /// What stands in the editor, finished or not.
    [[nodiscard]] virtual FieldValue entered() const = 0;
    /// Typed but not handed over yet.
    [[nodiscard]] virtual bool isTouched() const { return false; }
    /// Shows what was being typed when the call was left.
    virtual void restore(const QString &draft) { Q_UNUSED(draft); }
    virtual void takeFocus() = 0;
    [[nodiscard]] virtual bool hasKeyboard() const;
    /// The value does not keep the field's rule: says so below it. \a mayKeep offers to keep it as the caller said it.
    virtual void showFault(const QString &words, bool mayKeep);

    /// True when digits choose here.
    [[nodiscard]] virtual bool takesDigits() const { return false; }
    virtual bool takeDigit(int digit)
    {
        Q_UNUSED(digit);
        return false;
    }
    /// Numbers its choices or not.
    virtual void setLive(bool live) { Q_UNUSED(live); }
    /// The value was filled in for the agent: to be trusted or doubted.
    virtual void setFilledIn(bool filledIn) { Q_UNUSED(filledIn); }
    virtual void setProposed(const QString &id) { Q_UNUSED(id); }
    /// Nobody knows the value, and the record says so: the label too. It may still be said.
    void setUnknown(bool unknown);
    [[nodiscard]] bool isUnknown() const { return m_unknown; }

    [[nodiscard]] const Field &field() const { return m_context.field; }
    [[nodiscard]] const FieldContext &context() const { return m_context; }

Q_SIGNALS:
    /// Something was typed: the draft as it stands.
    void typed(const QString &draft);
    /// The field is finished.
    void finished(const helpdesk::FieldValue &value);
    /// Enter: to whatever comes next.
    void nextWanted();
    /// Enter where the agent must judge, and has not.
    void undecided();

protected:
    /// Enter in a field is the field's: a line edit passes it on after its signal, and the card would act twice.
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] static bool isEnter(const QKeyEvent *event);
    [[nodiscard]] QString labelText() const;
    /// A row: the label stands at the left of what is typed, not above it.
    [[nodiscard]] bool isRow() const { return m_context.density == Density::Senior; }
    /// The label, small; as wide as all of them in a row.
    [[nodiscard]] PlainLabel *makeLabel();
    /// What \a typed goes into together with \a label, laid out for this density.
    [[nodiscard]] QBoxLayout *labelled(PlainLabel *label, QWidget *typed);

private:
    FieldContext m_context;
    PlainLabel *m_label = nullptr;
    bool m_unknown = false;
};

} // namespace helpdesk
