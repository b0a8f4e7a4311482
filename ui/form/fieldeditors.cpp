// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldeditors.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/dueeditor.h"
#include "ui/form/longtexteditor.h"
#include "ui/form/resolvereditor.h"
#include "ui/form/serviceeditor.h"
#include "ui/form/texteditor.h"

namespace helpdesk {

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
