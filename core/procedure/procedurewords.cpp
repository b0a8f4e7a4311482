// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedurewords.h"

#include "core/procedure/readprocedure.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

namespace {

const QString waysKey = QStringLiteral("ways");
const QString scriptsKey = QStringLiteral("scripts");
const QString anyWay = QStringLiteral("any"); ///< That is no telephone.

QStringList knownWays()
{
    return {anyWay, wayWords.word(Way::Email), wayWords.word(Way::Chat), wayWords.word(Way::Visit), wayWords.word(Way::Other)};
}

QJsonValue worded(const QJsonValue &value, Way way)
{
    if (value.isObject())
        return inWordsOf(value.toObject(), way);
    if (!value.isArray())
        return value;
    QJsonArray parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(worded(part, way));
    return parts;
}

} // namespace

void checkPlaceholders(const DefinitionReader &at, const LocalText &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    for (const QString &sentence : {text.es, text.en}) {
        auto matches = braces.globalMatch(sentence);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!knownPlaceholders().contains(name))
                at.refuse(Fault::Kind::UnknownPlaceholder, {}, name);
        }
    }
}

QJsonObject inWordsOf(const QJsonObject &text, Way way)
{
    QJsonObject said;
    for (auto part = text.begin(); part != text.end(); ++part) {
        if (part.key() != waysKey)
            said.insert(part.key(), worded(part.value(), way));
    }
    if (way == Way::Telephone)
        return said;
    const QJsonObject ways = text.value(waysKey).toObject();
    for (const QString &each : {anyWay, wayWords.word(way)}) {
        const QJsonObject own = ways.value(each).toObject();
        for (auto part = own.begin(); part != own.end(); ++part)
            said.insert(part.key(), part.value());
    }
    return said;
}

void checkWays(const DefinitionReader &at, const QStringList &keys)
{
    if (!at.has(waysKey))
        return;
    const DefinitionReader ways = at.object(waysKey);
    ways.allowOnly(knownWays());
    for (const QString &way : ways.keys()) {
        const DefinitionReader own = ways.object(way);
        own.allowOnly(keys);
        if (keys.contains(QStringLiteral("es"))) {
            checkPlaceholders(own, own.ownText());
            continue;
        }
        for (const QString &key : own.keys())
            (void)own.localText(key);
    }
}

ScriptWords::ScriptWords(const DefinitionReader &root)
{
    if (!root.has(scriptsKey))
        return;
    const DefinitionReader scripts = root.object(scriptsKey);
    for (const QString &script : scripts.keys()) {
        const DefinitionReader ways = scripts.object(script);
        ways.allowOnly(knownWays());
        for (const QString &way : ways.keys()) {
            m_texts[script].insert(way, ways.object(way).ownText());
            checkPlaceholders(ways.object(way), m_texts[script].value(way));
        }
    }
}

LocalText ScriptWords::text(const QString &script, Way way) const
{
    if (way == Way::Telephone)
        return {};
    const QHash<QString, LocalText> ways = m_texts.value(script);
    return ways.value(wayWords.word(way), ways.value(anyWay));
}

bool ScriptWords::has(Way way) const
{
    return way != Way::Telephone && std::any_of(m_texts.begin(), m_texts.end(), [&](const QHash<QString, LocalText> &ways) {
        return ways.contains(anyWay) || ways.contains(wayWords.word(way));
    });
}

} // namespace helpdesk
