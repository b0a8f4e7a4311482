// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <vector>

namespace helpdesk {

/// A JSON Schema, of which it knows the words that the schemas beside our definitions use: type, const, enum, the
/// bounds of texts, numbers and lists, pattern, required, properties, additionalProperties, items, uniqueItems, allOf,
/// anyOf, oneOf, not, if, then, else, and a $ref to its own $defs. Any other word says nothing, as the standard has it.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject root);

    /// Adds what \a value breaks, each fault with its place.
    void check(const QJsonValue &value, std::vector<Fault> &faults) const;

private:
    using Faults = std::vector<Fault>;

    void checkValue(const QJsonValue &schema, const QJsonValue &value, const QString &place, Faults &faults) const;
    void checkPlain(const QJsonObject &schema, const QJsonValue &value, const QString &place, Faults &faults) const;
    void checkText(const QJsonObject &schema, const QString &text, const QString &place, Faults &faults) const;
    void checkList(const QJsonObject &schema, const QJsonArray &list, const QString &place, Faults &faults) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &place, Faults &faults) const;
    void checkCombined(const QJsonObject &schema, const QJsonValue &value, const QString &place, Faults &faults) const;
    [[nodiscard]] bool keeps(const QJsonValue &schema, const QJsonValue &value) const;
    [[nodiscard]] const QRegularExpression &expression(const QString &pattern) const;

    QJsonObject m_root;
    mutable QHash<QString, QRegularExpression> m_expressions;
};

} // namespace helpdesk
