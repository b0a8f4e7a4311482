// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/definitionreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr EnumWords<Fault::Kind, 27> faultWords{{{
    {Fault::Kind::NotReadable, "not-readable"},
    {Fault::Kind::NotJson, "not-json"},
    {Fault::Kind::NotThisKind, "not-this-kind"},
    {Fault::Kind::MissingKey, "missing-key"},
    {Fault::Kind::UnknownKey, "unknown-key"},
    {Fault::Kind::WrongType, "wrong-type"},
    {Fault::Kind::UnknownWord, "unknown-word"},
    {Fault::Kind::OutOfRange, "out-of-range"},
    {Fault::Kind::MissingLanguage, "missing-language"},
    {Fault::Kind::UnknownPlaceholder, "unknown-placeholder"},
    {Fault::Kind::DoubleId, "double-id"},
    {Fault::Kind::DoubleName, "double-name"},
    {Fault::Kind::TooLong, "too-long"},
    {Fault::Kind::WrongForm, "wrong-form"},
    {Fault::Kind::EditionTaken, "edition-taken"},
    {Fault::Kind::NoSuchOperation, "no-such-operation"},
    {Fault::Kind::NoSuchField, "no-such-field"},
    {Fault::Kind::NoSuchGroup, "no-such-group"},
    {Fault::Kind::FieldDiffers, "field-differs"},
    {Fault::Kind::NotReachable, "not-reachable"},
    {Fault::Kind::NoWayToEnd, "no-way-to-end"},
    {Fault::Kind::NoEnd, "no-end"},
    {Fault::Kind::SeveralEnds, "several-ends"},
    {Fault::Kind::NoWayOn, "no-way-on"},
    {Fault::Kind::EndGoesOn, "end-goes-on"},
    {Fault::Kind::RequirementNotOffered, "requirement-not-offered"},
    {Fault::Kind::WrongOrder, "wrong-order"},
}}};

QString escaped(QString key)
{
    return key.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
}

} // namespace

bool isUnderstood(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::DoubleName:
    case Fault::Kind::TooLong:
    case Fault::Kind::WrongForm:
    case Fault::Kind::EditionTaken:
    case Fault::Kind::UnknownPlaceholder:
    case Fault::Kind::FieldDiffers:
    case Fault::Kind::NotReachable:
    case Fault::Kind::NoWayToEnd:
    case Fault::Kind::RequirementNotOffered:
        return true;
    default:
        return false; // A key, a word or a target is not there, or a value had to be left out.
    }
}

bool areUnderstood(const std::vector<Fault> &faults, std::size_t from)
{
    return std::all_of(faults.begin() + static_cast<std::ptrdiff_t>(from), faults.end(),
                       [](const Fault &fault) { return isUnderstood(fault.kind); });
}

QString wordOf(Fault::Kind kind)
{
    return faultWords.word(kind);
}

DefinitionReader::DefinitionReader(QJsonObject object, QString pointer, std::vector<Fault> &faults)
    : m_object(std::move(object)),
      m_pointer(std::move(pointer)),
      m_faults(&faults)
{
}

std::optional<QJsonObject> DefinitionReader::parse(const QByteArray &body, std::vector<Fault> &faults)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = body.left(error.offset).count('\n') + 1;
        faults.push_back({Fault::Kind::NotJson, {}, QStringLiteral("line %1: %2").arg(line).arg(error.errorString())});
        return std::nullopt;
    }
    if (!document.isObject()) {
        faults.push_back({Fault::Kind::WrongType, {}, QStringLiteral("object")});
        return std::nullopt;
    }
    return document.object();
}

void DefinitionReader::refuse(Fault::Kind kind, const QString &key, const QString &subject) const
{
    m_faults->push_back({kind, key.isEmpty() ? m_pointer : pointerTo(key), subject});
}

void DefinitionReader::allowOnly(const QStringList &known) const
{
    const QStringList present = m_object.keys();
    for (const QString &key : present) {
        if (!known.contains(key))
            refuse(Fault::Kind::UnknownKey, key, key);
    }
}

QString DefinitionReader::pointerTo(const QString &key) const
{
    return m_pointer + QLatin1Char('/') + escaped(key);
}

QJsonValue DefinitionReader::value(const QString &key) const
{
    if (!has(key))
        m_faults->push_back({Fault::Kind::MissingKey, m_pointer, key});
    return m_object.value(key);
}

QString DefinitionReader::text(const QString &key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isString() || found.toString().trimmed().isEmpty())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("text"));
    return found.toString();
}

QString DefinitionReader::textOr(const QString &key, const QString &otherwise) const
{
    return has(key) ? text(key) : otherwise;
}

LocalText DefinitionReader::ownText() const
{
    LocalText found{m_object.value(QStringLiteral("es")).toString(), m_object.value(QStringLiteral("en")).toString()};
    if (found.es.trimmed().isEmpty())
        refuse(Fault::Kind::MissingLanguage, {}, QStringLiteral("es"));
    if (found.en.trimmed().isEmpty())
        refuse(Fault::Kind::MissingLanguage, {}, QStringLiteral("en"));
    return found;
}

LocalText DefinitionReader::localText(const QString &key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isObject()) {
        refuse(Fault::Kind::WrongType, key, QStringLiteral("object"));
        return {};
    }
    return DefinitionReader(found.toObject(), pointerTo(key), *m_faults).ownText();
}

LocalText DefinitionReader::localTextOrNone(const QString &key) const
{
    return has(key) ? localText(key) : LocalText{};
}

bool DefinitionReader::flag(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isBool())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("true or false"));
    return found.toBool();
}

int DefinitionReader::number(const QString &key, int from, int to) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return from;
    const double given = found.toDouble(from - 1.0);
    const int whole = static_cast<int>(given);
    if (!found.isDouble() || whole != given) {
        refuse(Fault::Kind::WrongType, key, QStringLiteral("whole number"));
        return from;
    }
    if (whole < from || whole > to) {
        refuse(Fault::Kind::OutOfRange, key, QStringLiteral("%1 (%2 to %3)").arg(whole).arg(from).arg(to));
        return from;
    }
    return whole;
}

std::vector<int> DefinitionReader::numbers(const QString &key, int from, int to) const
{
    std::vector<int> found;
    const QJsonValue given = m_object.value(key);
    if (given.isUndefined())
        return found;
    if (!given.isArray())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("list"));
    const QJsonArray list = given.toArray();
    for (const QJsonValue &item : list) {
        const int whole = item.toInt(from - 1);
        if (whole < from || whole > to)
            refuse(Fault::Kind::OutOfRange, key, QStringLiteral("%1 to %2").arg(from).arg(to));
        else
            found.push_back(whole);
    }
    return found;
}

QStringList DefinitionReader::texts(const QString &key) const
{
    QStringList found;
    const QJsonValue given = m_object.value(key);
    if (given.isUndefined())
        return found;
    if (!given.isArray())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("list"));
    const QJsonArray list = given.toArray();
    for (const QJsonValue &item : list) {
        if (!item.isString())
            refuse(Fault::Kind::WrongType, key, QStringLiteral("text"));
        else
            found.append(item.toString());
    }
    return found;
}

DefinitionReader DefinitionReader::object(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("object"));
    return {found.toObject(), pointerTo(key), *m_faults};
}

std::vector<DefinitionReader> DefinitionReader::objects(const QString &key) const
{
    std::vector<DefinitionReader> found;
    const QJsonValue given = m_object.value(key);
    if (given.isUndefined())
        return found;
    if (!given.isArray())
        refuse(Fault::Kind::WrongType, key, QStringLiteral("list"));
    const QJsonArray list = given.toArray();
    for (int i = 0; i < list.size(); ++i) {
        const QString place = pointerTo(key) + QLatin1Char('/') + QString::number(i);
        if (!list.at(i).isObject())
            m_faults->push_back({Fault::Kind::WrongType, place, QStringLiteral("object")});
        else
            found.emplace_back(list.at(i).toObject(), place, *m_faults);
    }
    return found;
}

} // namespace helpdesk
