// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"

#include <algorithm>

namespace helpdesk {

const PartOfDay &Protocol::partOfDay(QTime at) const
{
    const PartOfDay *found = &partsOfDay.front();
    for (const PartOfDay &part : partsOfDay) {
        if (part.from <= at)
            found = &part;
    }
    return *found;
}

QString Protocol::corrected(const LocalText &text, Language language) const
{
    QString shown = text.in(language);
    for (const Erratum &erratum : errata) {
        if (erratum.language == language)
            shown.replace(erratum.find, erratum.replace);
    }
    return shown;
}

QString plainText(const Sentence &sentence)
{
    QString text;
    for (const SentencePart &part : sentence)
        text += part.text;
    return text;
}

namespace {

/// Replaces every \a find within the parts that are not filled yet.
Sentence replaced(const Sentence &sentence, const QString &find, const QString &with)
{
    Sentence result;
    for (const SentencePart &part : sentence) {
        if (part.filled) {
            result.push_back(part);
            continue;
        }
        qsizetype from = 0;
        for (qsizetype at = part.text.indexOf(find); at >= 0; at = part.text.indexOf(find, from)) {
            if (at > from)
                result.push_back({part.text.mid(from, at - from), false});
            result.push_back({with, true});
            from = at + find.size();
        }
        if (from < part.text.size())
            result.push_back({part.text.mid(from), false});
    }
    return result;
}

} // namespace

Sentence scriptSentence(const Protocol &protocol, const QString &script, Language language, const QString &agent,
                        QTime at)
{
    const auto found = protocol.scripts.constFind(script);
    if (found == protocol.scripts.constEnd())
        return {};
    const PartOfDay &part = protocol.partOfDay(at);
    Sentence sentence{{protocol.corrected(found->text, language), false}};
    for (const ScriptFill &fill : found->fills) {
        if (fill.language != language)
            continue;
        switch (fill.with) {
        case ScriptFill::With::Agent:
            sentence = replaced(sentence, fill.find, agent);
            break;
        case ScriptFill::With::Greeting:
            sentence = replaced(sentence, fill.find, part.greeting.in(language));
            break;
        case ScriptFill::With::Wish:
            sentence = replaced(sentence, fill.find, part.wish.in(language));
            break;
        }
    }
    return sentence;
}

Sentence filledSentence(const Protocol &protocol, const LocalText &text, Language language,
                        const QHash<QString, QString> &values)
{
    const QString shown = protocol.corrected(text, language);
    Sentence sentence;
    qsizetype from = 0;
    while (from < shown.size()) {
        const qsizetype open = shown.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : shown.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        if (open > from)
            sentence.push_back({shown.mid(from, open - from), false});
        const QString value = values.value(shown.mid(open + 1, close - open - 1));
        sentence.push_back({value.isEmpty() ? QStringLiteral("…") : value, true});
        from = close + 1;
    }
    if (from < shown.size())
        sentence.push_back({shown.mid(from), false});
    return sentence;
}

int ringsAfter(std::chrono::milliseconds ringing, const RingPolicy &policy)
{
    return ringing.count() < 0 ? 1 : static_cast<int>(ringing / policy.cadence) + 1;
}

} // namespace helpdesk
