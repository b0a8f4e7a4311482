// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"

namespace helpdesk {

namespace {

constexpr EnumWords<Language, 2> languageWords{{{{Language::Spanish, "es"}, {Language::English, "en"}}}};
constexpr EnumWords<ScriptFill::With, 3> withWords{
    {{{ScriptFill::With::Agent, "agent"}, {ScriptFill::With::Greeting, "greeting"}, {ScriptFill::With::Wish, "wish"}}}};

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

Script readScript(const DefinitionReader &at)
{
    at.allowOnly({L("source"), L("es"), L("en"), L("fills")});
    Script script;
    script.text = at.ownText();
    for (const DefinitionReader &fill : at.objects(L("fills"))) {
        fill.allowOnly({L("lang"), L("find"), L("with")});
        script.fills.push_back({fill.word(L("lang"), languageWords), fill.text(L("find")), fill.word(L("with"), withWords)});
        const ScriptFill &made = script.fills.back();
        if (!script.text.in(made.language).contains(made.find))
            fill.refuse(Fault::Kind::UnknownWord, L("find"), made.find);
    }
    return script;
}

void readHold(const DefinitionReader &at, Protocol &protocol)
{
    at.allowOnly({L("contact_from_ms"), L("contact_by_ms"), L("reasons")});
    protocol.hold.contactFrom = std::chrono::milliseconds(at.number(L("contact_from_ms"), 1000, 600000));
    protocol.hold.contactBy = std::chrono::milliseconds(at.number(L("contact_by_ms"), 1000, 600000));
    if (protocol.hold.contactFrom >= protocol.hold.contactBy)
        at.refuse(Fault::Kind::WrongOrder, L("contact_by_ms"), L("contact_from_ms"));
    for (const DefinitionReader &reason : at.objects(L("reasons"))) {
        reason.allowOnly({L("id"), L("label"), L("say")});
        protocol.holdReasons.push_back({reason.text(L("id")), reason.localText(L("label")), reason.localText(L("say"))});
    }
    if (protocol.holdReasons.empty() || protocol.holdReasons.size() > 9)
        at.refuse(Fault::Kind::OutOfRange, L("reasons"), L("1 to 9"));
}

void readPartsOfDay(const DefinitionReader &root, Protocol &protocol)
{
    for (const DefinitionReader &part : root.objects(L("partsOfDay"))) {
        part.allowOnly({L("from"), L("greeting"), L("wish")});
        const QTime from = QTime::fromString(part.text(L("from")), L("HH:mm:ss"));
        if (!from.isValid())
            part.refuse(Fault::Kind::WrongType, L("from"), L("HH:MM:SS"));
        if (!protocol.partsOfDay.empty() && from <= protocol.partsOfDay.back().from)
            part.refuse(Fault::Kind::WrongOrder, L("from"), part.text(L("from")));
        protocol.partsOfDay.push_back({from, part.localText(L("greeting")), part.localText(L("wish"))});
    }
    if (protocol.partsOfDay.empty() || protocol.partsOfDay.front().from != QTime(0, 0))
        root.refuse(Fault::Kind::OutOfRange, L("partsOfDay"), L("00:00:00"));
}

} // namespace

std::shared_ptr<const Protocol> readProtocol(const QByteArray &body, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(L("kind"), {}) != QLatin1String("protocol")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(L("kind"), L("kind")));
        return nullptr;
    }
    root.allowOnly({L("$schema"), L("id"), L("kind"), L("edition"), L("points"), L("scripts"), L("errata"), L("rings"),
                    L("cut"), L("time"), L("hold"), L("partsOfDay"), L("adherence"), L("calming")});
    auto protocol = std::make_shared<Protocol>();
    protocol->id = root.text(L("id"));
    protocol->edition = root.text(L("edition"));
    for (const DefinitionReader &point : root.objects(L("points"))) {
        point.allowOnly({L("number"), L("title"), L("text"), L("source")});
        protocol->points.push_back({point.number(L("number"), 1, 99), point.localText(L("title")), point.localText(L("text"))});
    }
    const DefinitionReader scripts = root.object(L("scripts"));
    for (const QString &name : scripts.keys())
        protocol->scripts.insert(name, readScript(scripts.object(name)));
    for (const QString &name : {L("greeting"), L("hold"), L("farewell")}) {
        if (!protocol->scripts.contains(name))
            scripts.refuse(Fault::Kind::MissingKey, {}, name);
    }
    for (const DefinitionReader &erratum : root.objects(L("errata"))) {
        erratum.allowOnly({L("lang"), L("find"), L("replace")});
        protocol->errata.push_back({erratum.word(L("lang"), languageWords, std::optional(Language::Spanish)),
                                    erratum.text(L("find")), erratum.text(L("replace"))});
    }
    const DefinitionReader rings = root.object(L("rings"));
    rings.allowOnly({L("kept"), L("cadence_ms"), L("measured_from_ms")});
    protocol->rings.kept = rings.number(L("kept"), 1, 99);
    protocol->rings.cadence = std::chrono::milliseconds(rings.number(L("cadence_ms"), 500, 60000));
    if (rings.has(L("measured_from_ms")))
        protocol->rings.measuredFrom = std::chrono::milliseconds(rings.number(L("measured_from_ms"), 0, 10000));
    if (root.has(L("time"))) {
        const DefinitionReader time = root.object(L("time"));
        time.allowOnly({L("gap_within_ms"), L("greeted_after_ms")});
        protocol->time.gapWithin = std::chrono::milliseconds(time.number(L("gap_within_ms"), 0, 3600000));
        protocol->time.greetedAfter = std::chrono::milliseconds(time.number(L("greeted_after_ms"), 0, 60000));
    }
    if (root.has(L("cut"))) { // An edition from before this was thought of goes by the default.
        const DefinitionReader cut = root.object(L("cut"));
        cut.allowOnly({L("continue_within_ms")});
        protocol->cut.continueWithin = std::chrono::milliseconds(cut.number(L("continue_within_ms"), 0, 3600000));
    }
    readHold(root.object(L("hold")), *protocol);
    readPartsOfDay(root, *protocol);
    protocol->adherencePoints = root.numbers(L("adherence"), 1, 7);
    for (const DefinitionReader &phrase : root.objects(L("calming"))) {
        phrase.allowOnly({L("es"), L("en"), L("id"), L("source")});
        protocol->calming.push_back(phrase.ownText());
    }
    return areUnderstood(faults, before) ? protocol : nullptr;
}

} // namespace helpdesk
