// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedurewords.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString waysKey = QStringLiteral("ways");
const QString scriptsKey = QStringLiteral("scripts");
const QString anyWay = QStringLiteral("any"); ///< That is no telephone.

QStringList knownWays()
{
    return {anyWay, wayWords.word(Way::Email), wayWords.word(Way::Chat), wayWords.word(Way::Visit),
            wayWords.word(Way::Other)};
}

/// Lays one way's words over those of the telephone, and knows whether there were any.
class WayWords
{
public:
    explicit WayWords(Way way) : m_way(wayWords.word(way)) {}

    void put(LocalText &said, const QJsonObject &text, const QString &key)
    {
        const QJsonObject ways = text.value(waysKey).toObject();
        for (const QString &each : {anyWay, m_way})
            take(said, ways.value(each).toObject().value(key).toObject());
    }

    void put(Say &said, const QJsonObject &text)
    {
        const QJsonObject ways = text.value(waysKey).toObject();
        for (const QString &each : {anyWay, m_way})
            take(said.text, ways.value(each).toObject());
    }

    void take(LocalText &said, const LocalText &own)
    {
        if (own.es.isEmpty())
            return;
        said = own;
        m_any = true;
    }

    [[nodiscard]] bool hadAny() const { return m_any; }

private:
    void take(LocalText &said, const QJsonObject &own)
    {
        take(said, LocalText{own.value(QStringLiteral("es")).toString(), own.value(QStringLiteral("en")).toString()});
    }

    QString m_way;
    bool m_any = false;
};

/// Each part with the object it was read from.
template<typename Part, typename Put>
void each(std::vector<Part> &parts, const QJsonObject &text, const QString &key, Put put)
{
    const QJsonArray objects = text.value(key).toArray();
    for (std::size_t at = 0; at < parts.size(); ++at)
        put(parts[at], objects.at(static_cast<qsizetype>(at)).toObject());
}

} // namespace

const QStringList &knownPlaceholders()
{
    static const QStringList names{u"agent"_s,
                                   u"caller"_s,
                                   u"unit"_s,
                                   u"ticket"_s,
                                   u"resolver"_s,
                                   u"extension"_s,
                                   u"target"_s,
                                   u"callee"_s,
                                   u"place"_s,
                                   u"due"_s,
                                   u"number"_s,
                                   u"status"_s,
                                   u"service"_s,
                                   u"organisation"_s,
                                   u"department"_s,
                                   u"centre"_s,
                                   u"organisation_short"_s};
    return names;
}

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

bool putWords(Procedure &said, const QJsonObject &text, const ScriptWords &scripts, Way way)
{
    WayWords words(way);
    const QString label = QStringLiteral("label");
    each(said.operations, text, QStringLiteral("operations"), [&](Operation &operation, const QJsonObject &of) {
        words.put(operation.title, of, QStringLiteral("title"));
        words.put(operation.toDo, of, QStringLiteral("do"));
        words.put(operation.question, of, QStringLiteral("question"));
        each(operation.say, of, QStringLiteral("say"), [&](Say &say, const QJsonObject &one) {
            say.script.isEmpty() ? words.put(say, one) : words.take(say.text, scripts.text(say.script, way));
        });
        each(operation.fields, of, QStringLiteral("fields"), [&](Field &field, const QJsonObject &one) {
            words.put(field.label, one, label);
            each(field.options, one, QStringLiteral("options"),
                 [&](FieldOption &option, const QJsonObject &choice) { words.put(option.label, choice, label); });
        });
        each(operation.answers, of, QStringLiteral("answers"), [&](Answer &answer, const QJsonObject &one) {
            words.put(answer.label, one, label);
            words.put(answer.hint, one, QStringLiteral("hint"));
        });
    });
    return words.hadAny();
}

} // namespace helpdesk
