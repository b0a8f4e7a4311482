// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/fieldeditor.h"

#include "ui/call/choiceeditor.h"
#include "ui/call/dueeditor.h"
#include "ui/call/longtexteditor.h"
#include "ui/call/resolvereditor.h"
#include "ui/call/serviceeditor.h"
#include "ui/call/texteditor.h"

#include <QApplication>

namespace helpdesk {

FieldEditor::FieldEditor(FieldContext context, QWidget *parent) : QWidget(parent), m_context(std::move(context)) {}

bool FieldEditor::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void FieldEditor::showFault(const QString &, bool) {}

QString FieldEditor::labelText() const
{
    return m_context.field.label.in(m_context.screen);
}

FieldEditor *makeFieldEditor(FieldContext context, QWidget *parent)
{
    switch (context.field.type) {
    case FieldType::LongText:
        return new LongTextEditor(std::move(context), parent);
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Impact:
    case FieldType::Urgency:
        return new ChoiceEditor(std::move(context), parent);
    case FieldType::Due:
        return new DueEditor(std::move(context), parent);
    case FieldType::Service:
        return new ServiceEditor(std::move(context), parent);
    case FieldType::Resolver:
        return new ResolverEditor(std::move(context), parent);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Extension:
    case FieldType::Count:
    case FieldType::TicketQuery:
        break;
    }
    return new TextEditor(std::move(context), parent);
}

} // namespace helpdesk
