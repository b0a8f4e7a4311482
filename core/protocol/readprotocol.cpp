// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<Language, 2> languageWords{{{{Language::Spanish, "es"}, {Language::English, "en"}}}};
constexpr EnumWords<ScriptFill::With, 3> withWords{
    {{{ScriptFill::With::Agent, "agent"}, {ScriptFill::With::Greeting, "greeting"}, {ScriptFill::With::Wish, "wish"}}}};

Script readScript(const DefinitionReader &at)
{
    at.allowOnly({u"source"_s, u"es"_s, u"en"_s, u"fills"_s});
    Script script;
    script.text = at.ownText();
    for (const DefinitionReader &fill : at.objects(u"fills"_s)) {
        fill.allowOnly({u"lang"_s, u"find"_s, u"with"_s});
        script.fills.push_back(
            {fill.word(u"lang"_s, languageWords), fill.text(u"find"_s), fill.word(u"with"_s, withWords)});
        const ScriptFill &made = script.fills.back();
        if (!script.text.in(made.language).contains(made.find))
            fill.refuse(Fault::Kind::UnknownWord, u"find"_s, made.find);
    }
    return script;
}

void readHold(const DefinitionReader &at, Protocol &protocol)
{
    at.allowOnly({u"contact_from_ms"_s, u"contact_by_ms"_s, u"reasons"_s});
    protocol.hold.contactFrom = std::chrono::milliseconds(at.number(u"contact_from_ms"_s, 1000, 600000));
    protocol.hold.contactBy = std::chrono::milliseconds(at.number(u"contact_by_ms"_s, 1000, 600000));
    if (protocol.hold.contactFrom >= protocol.hold.contactBy)
        at.refuse(Fault::Kind::WrongOrder, u"contact_by_ms"_s, u"contact_from_ms"_s);
    for (const DefinitionReader &reason : at.objects(u"reasons"_s)) {
        reason.allowOnly({u"id"_s, u"label"_s, u"say"_s});
        protocol.holdReasons.push_back(
            {reason.text(u"id"_s), reason.localText(u"label"_s), reason.localText(u"say"_s)});
    }
    if (protocol.holdReasons.empty() || protocol.holdReasons.size() > 9)
        at.refuse(Fault::Kind::OutOfRange, u"reasons"_s, u"1 to 9"_s);
}

void readPartsOfDay(const DefinitionReader &root, Protocol &protocol)
{
    for (const DefinitionReader &part : root.objects(u"partsOfDay"_s)) {
        part.allowOnly({u"from"_s, u"greeting"_s, u"wish"_s});
        const QTime from = QTime::fromString(part.text(u"from"_s), u"HH:mm:ss"_s);
        if (!from.isValid())
            part.refuse(Fault::Kind::WrongType, u"from"_s, u"HH:MM:SS"_s);
        if (!protocol.partsOfDay.empty() && from <= protocol.partsOfDay.back().from)
            part.refuse(Fault::Kind::WrongOrder, u"from"_s, part.text(u"from"_s));
        protocol.partsOfDay.push_back({from, part.localText(u"greeting"_s), part.localText(u"wish"_s)});
    }
    if (protocol.partsOfDay.empty() || protocol.partsOfDay.front().from != QTime(0, 0))
        root.refuse(Fault::Kind::OutOfRange, u"partsOfDay"_s, u"00:00:00"_s);
}

void readPoints(const DefinitionReader &root, Protocol &protocol)
{
    for (const DefinitionReader &point : root.objects(u"points"_s)) {
        point.allowOnly({u"number"_s, u"title"_s, u"text"_s, u"source"_s});
        protocol.points.push_back(
            {point.number(u"number"_s, 1, 99), point.localText(u"title"_s), point.localText(u"text"_s)});
    }
}

void readScripts(const DefinitionReader &root, Protocol &protocol)
{
    const DefinitionReader scripts = root.object(u"scripts"_s);
    for (const QString &name : scripts.keys())
        protocol.scripts.insert(name, readScript(scripts.object(name)));
    for (const QString &name : {u"greeting"_s, u"hold"_s, u"farewell"_s}) {
        if (!protocol.scripts.contains(name))
            scripts.refuse(Fault::Kind::MissingKey, {}, name);
    }
}

void readErrata(const DefinitionReader &root, Protocol &protocol)
{
    for (const DefinitionReader &erratum : root.objects(u"errata"_s)) {
        erratum.allowOnly({u"lang"_s, u"find"_s, u"replace"_s});
        protocol.errata.push_back({erratum.word(u"lang"_s, languageWords, std::optional(Language::Spanish)),
                                   erratum.text(u"find"_s), erratum.text(u"replace"_s)});
    }
}

void readRings(const DefinitionReader &root, Protocol &protocol)
{
    const DefinitionReader rings = root.object(u"rings"_s);
    rings.allowOnly({u"kept"_s, u"cadence_ms"_s, u"measured_from_ms"_s});
    protocol.rings.kept = rings.number(u"kept"_s, 1, 99);
    protocol.rings.cadence = std::chrono::milliseconds(rings.number(u"cadence_ms"_s, 500, 60000));
    if (rings.has(u"measured_from_ms"_s))
        protocol.rings.measuredFrom = std::chrono::milliseconds(rings.number(u"measured_from_ms"_s, 0, 10000));
}

/// What an edition from before one of them was thought of does not say goes by the default.
void readTimes(const DefinitionReader &root, Protocol &protocol)
{
    if (root.has(u"time"_s)) {
        const DefinitionReader time = root.object(u"time"_s);
        time.allowOnly({u"gap_within_ms"_s, u"greeted_after_ms"_s});
        protocol.time.gapWithin = std::chrono::milliseconds(time.number(u"gap_within_ms"_s, 0, 3600000));
        protocol.time.greetedAfter = std::chrono::milliseconds(time.number(u"greeted_after_ms"_s, 0, 60000));
    }
    if (root.has(u"cut"_s)) {
        const DefinitionReader cut = root.object(u"cut"_s);
        cut.allowOnly({u"continue_within_ms"_s});
        protocol.cut.continueWithin = std::chrono::milliseconds(cut.number(u"continue_within_ms"_s, 0, 3600000));
    }
}

} // namespace

std::shared_ptr<const Protocol> readProtocol(const QByteArray &body, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(u"kind"_s, {}) != QLatin1String("protocol")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(u"kind"_s, u"kind"_s));
        return nullptr;
    }
    root.allowOnly({u"$schema"_s, u"id"_s, u"kind"_s, u"edition"_s, u"points"_s, u"scripts"_s, u"errata"_s, u"rings"_s,
                    u"cut"_s, u"time"_s, u"hold"_s, u"partsOfDay"_s, u"adherence"_s, u"calming"_s});
    auto protocol = std::make_shared<Protocol>();
    protocol->id = root.text(u"id"_s);
    protocol->edition = root.text(u"edition"_s);
    readPoints(root, *protocol);
    readScripts(root, *protocol);
    readErrata(root, *protocol);
    readRings(root, *protocol);
    readTimes(root, *protocol);
    readHold(root.object(u"hold"_s), *protocol);
    readPartsOfDay(root, *protocol);
    protocol->adherencePoints = root.numbers(u"adherence"_s, 1, 7);
    for (const DefinitionReader &phrase : root.objects(u"calming"_s)) {
        phrase.allowOnly({u"es"_s, u"en"_s, u"id"_s, u"source"_s});
        protocol->calming.push_back(phrase.ownText());
    }
    return areUnderstood(faults, before) ? protocol : nullptr;
}

} // namespace helpdesk
