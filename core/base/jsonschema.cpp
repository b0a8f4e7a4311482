// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    return (type == L("object") && value.isObject()) || (type == L("array") && value.isArray())
        || (type == L("string") && value.isString()) || (type == L("number") && value.isDouble())
        || (type == L("integer") && isWhole(value)) || (type == L("boolean") && value.isBool())
        || (type == L("null") && value.isNull());
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString()
        : value.isDouble()  ? QString::number(value.toDouble())
        : value.isBool()    ? L(value.toBool() ? "true" : "false")
                            : QString();
}

QString within(const QString &place, QString key)
{
    return place + QLatin1Char('/') + key.replace(QLatin1Char('~'), L("~0")).replace(QLatin1Char('/'), L("~1"));
}

} // namespace

JsonSchema::JsonSchema(QJsonObject root) : m_root(std::move(root)) {}

void JsonSchema::check(const QJsonValue &value, std::vector<Fault> &faults) const
{
    checkValue(m_root, value, {}, faults);
}

bool JsonSchema::keeps(const QJsonValue &schema, const QJsonValue &value) const
{
    Faults faults;
    checkValue(schema, value, {}, faults);
    return faults.empty();
}

void JsonSchema::checkValue(const QJsonValue &schema, const QJsonValue &value, const QString &place,
                            Faults &faults) const
{
    if (schema.isBool()) {
        if (!schema.toBool())
            faults.push_back({Fault::Kind::UnknownKey, place, place.mid(place.lastIndexOf(QLatin1Char('/')) + 1)});
        return;
    }
    const QJsonObject rules = schema.toObject();
    if (const QString ref = rules.value(L("$ref")).toString(); ref.startsWith(L("#/$defs/")))
        checkValue(m_root.value(L("$defs")).toObject().value(ref.mid(8)), value, place, faults);
    checkPlain(rules, value, place, faults);
    if (value.isString())
        checkText(rules, value.toString(), place, faults);
    else if (value.isArray())
        checkList(rules, value.toArray(), place, faults);
    else if (value.isObject())
        checkObject(rules, value.toObject(), place, faults);
    checkCombined(rules, value, place, faults);
}

void JsonSchema::checkPlain(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                            Faults &faults) const
{
    if (const QString type = schema.value(L("type")).toString(); !type.isEmpty() && !isOfType(value, type))
        faults.push_back({Fault::Kind::WrongType, place, type});
    if (schema.contains(L("const")) && schema.value(L("const")) != value)
        faults.push_back({Fault::Kind::UnknownWord, place, shown(value)});
    if (schema.contains(L("enum")) && !schema.value(L("enum")).toArray().contains(value))
        faults.push_back({Fault::Kind::UnknownWord, place, shown(value)});
    if (!value.isDouble())
        return;
    const bool low = schema.contains(L("minimum")) && value.toDouble() < schema.value(L("minimum")).toDouble();
    if (low || (schema.contains(L("maximum")) && value.toDouble() > schema.value(L("maximum")).toDouble()))
        faults.push_back({Fault::Kind::OutOfRange, place, shown(value)});
}

void JsonSchema::checkText(const QJsonObject &schema, const QString &text, const QString &place, Faults &faults) const
{
    const qsizetype length = text.toUcs4().size();
    if (length < schema.value(L("minLength")).toInt())
        faults.push_back({Fault::Kind::WrongForm, place, text});
    if (schema.contains(L("maxLength")) && length > schema.value(L("maxLength")).toInt())
        faults.push_back(
            {Fault::Kind::TooLong, place, L("%1 (at most %2)").arg(length).arg(schema.value(L("maxLength")).toInt())});
    if (schema.contains(L("pattern")) && !expression(schema.value(L("pattern")).toString()).match(text).hasMatch())
        faults.push_back({Fault::Kind::WrongForm, place, text});
}

const QRegularExpression &JsonSchema::expression(const QString &pattern) const
{
    const auto known = m_expressions.constFind(pattern);
    if (known != m_expressions.constEnd())
        return *known;
    QString meant = pattern;
    if (meant.endsWith(QLatin1Char('$'))) // A line end before the end of the text is none.
        meant = meant.chopped(1) + L("\\z");
    return *m_expressions.insert(pattern, QRegularExpression(meant, QRegularExpression::UseUnicodePropertiesOption));
}

void JsonSchema::checkList(const QJsonObject &schema, const QJsonArray &list, const QString &place,
                           Faults &faults) const
{
    const auto bound = [&](const char *word, auto breaks) {
        const QJsonValue limit = schema.value(QLatin1String(word));
        if (limit.isDouble() && breaks(list.size(), limit.toInt()))
            faults.push_back({Fault::Kind::OutOfRange, place,
                              L("%1 (%2 %3)").arg(list.size()).arg(QLatin1String(word)).arg(limit.toInt())});
    };
    bound("minItems", [](qsizetype size, int limit) { return size < limit; });
    bound("maxItems", [](qsizetype size, int limit) { return size > limit; });
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (schema.contains(L("items")))
            checkValue(schema.value(L("items")), list.at(i), place + QLatin1Char('/') + QString::number(i), faults);
        for (qsizetype before = 0; before < i && schema.value(L("uniqueItems")).toBool(); ++before) {
            if (list.at(before) == list.at(i))
                faults.push_back(
                    {Fault::Kind::DoubleId, place + QLatin1Char('/') + QString::number(i), shown(list.at(i))});
        }
    }
}

void JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &place,
                             Faults &faults) const
{
    const QJsonArray required = schema.value(L("required")).toArray();
    for (const QJsonValue &key : required) {
        if (!object.contains(key.toString()))
            faults.push_back({Fault::Kind::MissingKey, place, key.toString()});
    }
    const QJsonObject known = schema.value(L("properties")).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (known.contains(member.key()))
            checkValue(known.value(member.key()), member.value(), within(place, member.key()), faults);
        else if (schema.contains(L("additionalProperties")))
            checkValue(schema.value(L("additionalProperties")), member.value(), within(place, member.key()), faults);
    }
}

void JsonSchema::checkCombined(const QJsonObject &schema, const QJsonValue &value, const QString &place,
                               Faults &faults) const
{
    const QJsonArray all = schema.value(L("allOf")).toArray();
    for (const QJsonValue &one : all)
        checkValue(one, value, place, faults);
    for (const char *word : {"anyOf", "oneOf"}) {
        if (!schema.contains(QLatin1String(word)))
            continue;
        const QJsonArray choices = schema.value(QLatin1String(word)).toArray();
        const auto kept =
            std::count_if(choices.begin(), choices.end(), [&](const QJsonValue &one) { return keeps(one, value); });
        if (kept == 0) { // What the nearest one says.
            Faults nearest;
            for (const QJsonValue &one : choices) {
                Faults found;
                checkValue(one, value, place, found);
                if (nearest.empty() || found.size() < nearest.size())
                    nearest = std::move(found);
            }
            faults.insert(faults.end(), nearest.begin(), nearest.end());
        } else if (kept > 1 && word[0] == 'o') {
            faults.push_back({Fault::Kind::WrongForm, place, QLatin1String(word)});
        }
    }
    if (schema.contains(L("not")) && keeps(schema.value(L("not")), value))
        faults.push_back({Fault::Kind::WrongForm, place, shown(value)});
    if (schema.contains(L("if"))) {
        const QString then = keeps(schema.value(L("if")), value) ? L("then") : L("else");
        if (schema.contains(then))
            checkValue(schema.value(then), value, place, faults);
    }
}

} // namespace helpdesk
