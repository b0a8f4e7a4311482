// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/localtext.h"

#include <QString>

#include <vector>

/// What an operation asks for, and what stands there.
namespace helpdesk {

/// Where a text of a definition comes from: the manual, or this program's authors.
enum class Source { Seed, Ours };

enum class FieldType {
    Text,
    LongText,
    Choice,
    YesNo,
    Email,
    Phone,
    Extension,
    Count,
    Due,
    Service,
    Resolver,
    Impact,
    Urgency,
    TicketQuery
};

/// When a field is asked: always, only of a call that was lost or never answered, only of who has neither e-mail nor
/// telephone, or only of a service that the catalogue says is of a device.
enum class FieldWhen { Always, Lost, NoContact, Equipment };

/// How long a field's value lives: the call, one request of it, one outside attempt.
enum class FieldScope { Call, Request, Attempt };

extern const EnumWords<Source, 2> sourceWords;
extern const EnumWords<FieldType, 14> fieldTypeWords;
extern const EnumWords<FieldScope, 3> fieldScopeWords;
extern const EnumWords<FieldWhen, 4> fieldWhenWords;

struct FieldOption
{
    QString id;
    LocalText label;
    LocalText text; ///< Definition, may be empty.
};

struct Field
{
    QString key;
    FieldType type = FieldType::Text;
    FieldScope scope = FieldScope::Request;
    Source source = Source::Seed;
    bool required = false;
    FieldWhen when = FieldWhen::Always;
    bool noneAllowed = false; ///< "Has none" is an answer.
    LocalText label;
    std::vector<FieldOption> options; ///< Choice only.
};

/// What stands in a field.
struct FieldValue
{
    enum class State {
        Given,
        None,    ///< "Has none", said explicitly.
        AsSaid,  ///< Does not keep the field's rule; kept as the caller said it.
        Unknown, ///< Asked for at the end, and nobody knows.
    };
    QString text;
    State state = State::Given;

    [[nodiscard]] bool stands() const { return state == State::None || state == State::Unknown || !text.isEmpty(); }
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

} // namespace helpdesk
