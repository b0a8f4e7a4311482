// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/readprocedure.h"

#include "core/procedure/procedurewords.h"

#include <QSet>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

Say readSay(const DefinitionReader &at)
{
    Say say;
    say.when = at.word(L("when"), sayWhenWords, std::optional(SayWhen::Always));
    say.answer = at.textOr(L("answer"), {});
    say.has = at.texts(L("has"));
    say.lacks = at.texts(L("lacks"));
    if (at.has(L("script"))) {
        at.allowOnly({L("script"), L("when"), L("answer"), L("has"), L("lacks")});
        say.script = at.text(L("script"));
        say.id = say.script;
        say.source = Source::Seed;
        return say;
    }
    at.allowOnly({L("id"), L("source"), L("es"), L("en"), L("when"), L("answer"), L("has"), L("lacks"), L("ways")});
    checkWays(at, {L("es"), L("en")});
    say.id = at.text(L("id"));
    say.source = at.word(L("source"), sourceWords);
    say.text = at.ownText();
    checkPlaceholders(at, say.text);
    return say;
}

Field readField(const DefinitionReader &at)
{
    at.allowOnly({L("key"), L("type"), L("scope"), L("source"), L("required"), L("when"), L("none"), L("label"), L("options"), L("ways")});
    checkWays(at, {L("label")});
    Field field;
    field.key = at.text(L("key"));
    field.type = at.word(L("type"), fieldTypeWords);
    field.scope = at.word(L("scope"), fieldScopeWords);
    field.source = at.word(L("source"), sourceWords, std::optional(Source::Seed));
    field.required = at.flag(L("required"));
    field.when = at.word(L("when"), fieldWhenWords, std::optional(FieldWhen::Always));
    field.noneAllowed = at.flag(L("none"));
    field.label = at.localText(L("label"));
    QSet<QString> seen;
    for (const DefinitionReader &option : at.objects(L("options"))) {
        option.allowOnly({L("id"), L("label"), L("text"), L("ways")});
        checkWays(option, {L("label")});
        field.options.push_back({option.text(L("id")), option.localText(L("label")), option.localTextOrNone(L("text"))});
        if (seen.contains(field.options.back().id))
            option.refuse(Fault::Kind::DoubleId, L("id"), field.options.back().id);
        seen.insert(field.options.back().id);
    }
    if (field.type == FieldType::Choice && field.options.empty())
        at.refuse(Fault::Kind::MissingKey, {}, L("options"));
    return field;
}

Answer readAnswer(const DefinitionReader &at)
{
    at.allowOnly({L("id"), L("source"), L("label"), L("hint"), L("to"), L("via"), L("mark"), L("earns"), L("request"), L("before"),
                  L("after"), L("excuses"), L("tense"), L("ways")});
    checkWays(at, {L("label"), L("hint")});
    Answer answer;
    answer.id = at.text(L("id"));
    answer.source = at.word(L("source"), sourceWords);
    answer.label = at.localText(L("label"));
    answer.hint = at.localTextOrNone(L("hint"));
    answer.to = at.text(L("to"));
    answer.via = at.textOr(L("via"), {});
    answer.mark = at.word(L("mark"), markWords, std::optional(Mark::None));
    if (at.has(L("earns")))
        answer.earns = at.word(L("earns"), callKindWords);
    answer.newRequest = at.has(L("request"));
    if (answer.newRequest && at.text(L("request")) != QLatin1String("new"))
        at.refuse(Fault::Kind::UnknownWord, L("request"), at.text(L("request")));
    answer.afterEffect = at.has(L("after"));
    if (answer.afterEffect && at.text(L("after")) != QLatin1String("effect"))
        at.refuse(Fault::Kind::UnknownWord, L("after"), at.text(L("after")));
    answer.beforeEffect = at.has(L("before"));
    if (answer.beforeEffect && at.text(L("before")) != QLatin1String("effect"))
        at.refuse(Fault::Kind::UnknownWord, L("before"), at.text(L("before")));
    answer.excuses = at.flag(L("excuses"));
    answer.tense = at.flag(L("tense"));
    return answer;
}

Operation readOperation(const DefinitionReader &at)
{
    at.allowOnly({L("id"), L("lane"), L("source"), L("line"), L("points"), L("title"), L("text"), L("do"), L("say"),
                  L("fields"), L("effect"), L("requires"), L("earns"), L("next"), L("question"), L("answers"), L("ways")});
    checkWays(at, {L("title"), L("do"), L("question")});
    Operation operation;
    operation.id = at.text(L("id"));
    operation.lane = at.word(L("lane"), laneWords);
    operation.source = at.word(L("source"), sourceWords);
    operation.line = at.word(L("line"), lineWords);
    operation.points = at.numbers(L("points"), 1, 7);
    operation.title = at.localText(L("title"));
    operation.text = at.localText(L("text"));
    operation.toDo = at.localText(L("do"));
    for (const DefinitionReader &say : at.objects(L("say")))
        operation.say.push_back(readSay(say));
    for (const DefinitionReader &field : at.objects(L("fields")))
        operation.fields.push_back(readField(field));
    operation.effect = at.word(L("effect"), effectWords, std::optional(Effect::None));
    operation.needs = at.texts(L("requires"));
    if (at.has(L("earns")))
        operation.earns = at.word(L("earns"), callKindWords);
    operation.next = at.textOr(L("next"), {});
    operation.question = at.localTextOrNone(L("question"));
    QSet<QString> seen;
    for (const DefinitionReader &answer : at.objects(L("answers"))) {
        operation.answers.push_back(readAnswer(answer));
        if (seen.contains(operation.answers.back().id))
            answer.refuse(Fault::Kind::DoubleId, L("id"), operation.answers.back().id);
        seen.insert(operation.answers.back().id);
        // What is never done, or always, would never be offered.
        const bool isDone = operation.effect != Effect::None && operation.effect != Effect::CheckStaff && operation.effect != Effect::Transfer;
        if (operation.answers.back().beforeEffect && !isDone)
            answer.refuse(Fault::Kind::UnknownWord, L("before"), L("effect"));
    }
    for (const Say &say : operation.say) {
        if (!say.answer.isEmpty() && !operation.answer(say.answer))
            at.refuse(Fault::Kind::UnknownWord, L("say"), say.answer);
    }
    return operation;
}

std::shared_ptr<Procedure> readFrom(const DefinitionReader &root)
{
    root.allowOnly({L("$schema"), L("id"), L("kind"), L("edition"), L("source"), L("title"), L("sourceTitle"), L("unit"),
                    L("start"), L("scripts"), L("operations")});
    auto procedure = std::make_shared<Procedure>();
    procedure->id = root.text(L("id"));
    procedure->edition = root.text(L("edition"));
    const DefinitionReader source = root.object(L("source"));
    procedure->document = source.text(L("document"));
    procedure->manual = {source.textOr(L("title"), {}), source.textOr(L("edition"), {}), source.textOr(L("date"), {})};
    procedure->title = root.localText(L("title"));
    procedure->sourceTitle = root.textOr(L("sourceTitle"), {});
    procedure->unit = root.textOr(L("unit"), {});
    procedure->start = root.text(L("start"));
    for (const DefinitionReader &operation : root.objects(L("operations")))
        procedure->operations.push_back(readOperation(operation));
    return procedure;
}

/// What each way says otherwise was looked at with the rest: here it is only put in its place.
void addWords(Procedure &procedure, const QJsonObject &text, const ScriptWords &scripts)
{
    for (const Way way : {Way::Email, Way::Chat, Way::Visit, Way::Other}) {
        const auto worded = std::make_shared<Procedure>(procedure);
        for (const Way other : {Way::Email, Way::Chat, Way::Visit, Way::Other})
            worded->setWords(other, nullptr);
        if (putWords(*worded, text, scripts, way))
            procedure.setWords(way, worded);
    }
}

} // namespace

const QStringList &knownPlaceholders()
{
    static const QStringList names{L("agent"),     L("caller"), L("unit"),   L("ticket"), L("resolver"),
                                   L("extension"), L("target"), L("callee"), L("place"),  L("due"),
                                   L("number"),    L("status"), L("service"), L("organisation"), L("department"), L("centre"), L("organisation_short")};
    return names;
}

std::shared_ptr<const Procedure> readProcedure(const QByteArray &body, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(L("kind"), {}) != QLatin1String("procedure")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(L("kind"), L("kind")));
        return nullptr;
    }
    const ScriptWords scripts(root);
    auto procedure = readFrom(root);
    procedure->index();
    if (areUnderstood(faults, before))
        checkProcedure(*procedure, faults);
    if (!areUnderstood(faults, before))
        return nullptr;
    addWords(*procedure, *parsed, scripts);
    return procedure;
}

} // namespace helpdesk
