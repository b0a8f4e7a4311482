// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkfield.h"

#include "core/call/fieldkeys.h"
#include "core/people/emailaddress.h"
#include "core/people/telephone.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr qint64 mostAffected = 100'000'000;

bool keepsRule(const Field &field, const QString &text, const Definitions &definitions)
{
    const Catalogue &catalogue = *definitions.catalogue;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::TicketQuery:
        return true;
    case FieldType::Choice:
        return std::any_of(field.options.begin(), field.options.end(),
                           [&](const FieldOption &o) { return o.id == text; });
    case FieldType::YesNo:
        return text == fieldkey::yes || text == fieldkey::no;
    case FieldType::Email:
        return isEmail(text);
    case FieldType::Phone:
        return isPhone(text);
    case FieldType::Extension:
        return isExtension(text);
    case FieldType::Count: {
        bool number = false;
        const qint64 count = text.toLongLong(&number);
        return number && count >= 0 && count <= mostAffected;
    }
    case FieldType::Due:
        return QDateTime::fromString(text, Qt::ISODate).isValid();
    case FieldType::Service:
        return catalogue.service(text) != nullptr;
    case FieldType::Resolver:
        return catalogue.person(text) != nullptr;
    case FieldType::Impact:
        return catalogue.impact(text) != nullptr;
    case FieldType::Urgency:
        return catalogue.urgency(text) != nullptr;
    }
    return false;
}

} // namespace

qsizetype limitOf(const Field &field)
{
    return field.type == FieldType::LongText ? longTextLimit : shortTextLimit;
}

FieldValue keptValue(const Field &field, FieldValue value)
{
    if (value.state != FieldValue::State::Given)
        return value;
    if (field.type == FieldType::Email)
        value.text = keptEmail(value.text);
    else if (field.type == FieldType::Phone)
        value.text = keptTelephone(value.text);
    else if (field.type == FieldType::Extension)
        value.text = keptExtension(value.text);
    return value;
}

Result<> checkField(const Field &field, const FieldValue &value, const Definitions &definitions)
{
    const auto refused = [&](const char *why) {
        return Error{Error::Code::InvalidInput, QString::fromLatin1(why), {field.key}};
    };
    if (value.state == FieldValue::State::None)
        return field.noneAllowed ? Result<>() : refused("this field has no 'none'");
    if (value.state == FieldValue::State::Unknown)
        return refused("nobody may leave it unknown here");
    if (value.text.isEmpty())
        return {};
    if (value.text.size() > limitOf(field))
        return refused("too long");
    if (value.state == FieldValue::State::AsSaid)
        return field.type == FieldType::Email || field.type == FieldType::Phone
            ? Result<>()
            : refused("only contact data are kept as said");
    return keepsRule(field, value.text, definitions) ? Result<>() : refused("does not keep the field's rule");
}

} // namespace helpdesk
