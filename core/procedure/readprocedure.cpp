// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/readprocedure.h"

#include "core/procedure/procedurewords.h"

#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Say readSay(const DefinitionReader &at)
{
    Say say;
    say.when = at.word(u"when"_s, sayWhenWords, std::optional(SayWhen::Always));
    say.answer = at.textOr(u"answer"_s, {});
    say.has = at.texts(u"has"_s);
    say.lacks = at.texts(u"lacks"_s);
    if (at.has(u"script"_s)) {
        at.allowOnly({u"script"_s, u"when"_s, u"answer"_s, u"has"_s, u"lacks"_s});
        say.script = at.text(u"script"_s);
        say.id = say.script;
        say.source = Source::Seed;
        return say;
    }
    at.allowOnly({u"id"_s, u"source"_s, u"es"_s, u"en"_s, u"when"_s, u"answer"_s, u"has"_s, u"lacks"_s, u"ways"_s});
    checkWays(at, {u"es"_s, u"en"_s});
    say.id = at.text(u"id"_s);
    say.source = at.word(u"source"_s, sourceWords);
    say.text = at.ownText();
    checkPlaceholders(at, say.text);
    return say;
}

Field readField(const DefinitionReader &at)
{
    at.allowOnly({u"key"_s, u"type"_s, u"scope"_s, u"source"_s, u"required"_s, u"when"_s, u"none"_s, u"label"_s,
                  u"options"_s, u"ways"_s});
    checkWays(at, {u"label"_s});
    Field field;
    field.key = at.text(u"key"_s);
    field.type = at.word(u"type"_s, fieldTypeWords);
    field.scope = at.word(u"scope"_s, fieldScopeWords);
    field.source = at.word(u"source"_s, sourceWords, std::optional(Source::Seed));
    field.required = at.flag(u"required"_s);
    field.when = at.word(u"when"_s, fieldWhenWords, std::optional(FieldWhen::Always));
    field.noneAllowed = at.flag(u"none"_s);
    field.label = at.localText(u"label"_s);
    QSet<QString> seen;
    for (const DefinitionReader &option : at.objects(u"options"_s)) {
        option.allowOnly({u"id"_s, u"label"_s, u"text"_s, u"ways"_s});
        checkWays(option, {u"label"_s});
        field.options.push_back(
            {option.text(u"id"_s), option.localText(u"label"_s), option.localTextOrNone(u"text"_s)});
        if (seen.contains(field.options.back().id))
            option.refuse(Fault::Kind::DoubleId, u"id"_s, field.options.back().id);
        seen.insert(field.options.back().id);
    }
    if (field.type == FieldType::Choice && field.options.empty())
        at.refuse(Fault::Kind::MissingKey, {}, u"options"_s);
    return field;
}

Answer readAnswer(const DefinitionReader &at)
{
    at.allowOnly({u"id"_s, u"source"_s, u"label"_s, u"hint"_s, u"to"_s, u"via"_s, u"mark"_s, u"earns"_s, u"request"_s,
                  u"before"_s, u"after"_s, u"excuses"_s, u"tense"_s, u"ways"_s});
    checkWays(at, {u"label"_s, u"hint"_s});
    Answer answer;
    answer.id = at.text(u"id"_s);
    answer.source = at.word(u"source"_s, sourceWords);
    answer.label = at.localText(u"label"_s);
    answer.hint = at.localTextOrNone(u"hint"_s);
    answer.to = at.text(u"to"_s);
    answer.via = at.textOr(u"via"_s, {});
    answer.mark = at.word(u"mark"_s, markWords, std::optional(Mark::None));
    if (at.has(u"earns"_s))
        answer.earns = at.word(u"earns"_s, callKindWords);
    answer.newRequest = at.has(u"request"_s);
    if (answer.newRequest && at.text(u"request"_s) != QLatin1String("new"))
        at.refuse(Fault::Kind::UnknownWord, u"request"_s, at.text(u"request"_s));
    answer.afterEffect = at.has(u"after"_s);
    if (answer.afterEffect && at.text(u"after"_s) != QLatin1String("effect"))
        at.refuse(Fault::Kind::UnknownWord, u"after"_s, at.text(u"after"_s));
    answer.beforeEffect = at.has(u"before"_s);
    if (answer.beforeEffect && at.text(u"before"_s) != QLatin1String("effect"))
        at.refuse(Fault::Kind::UnknownWord, u"before"_s, at.text(u"before"_s));
    answer.excuses = at.flag(u"excuses"_s);
    answer.tense = at.flag(u"tense"_s);
    return answer;
}

Operation readOperation(const DefinitionReader &at)
{
    at.allowOnly({u"id"_s, u"lane"_s, u"source"_s, u"line"_s, u"points"_s, u"title"_s, u"text"_s, u"do"_s, u"say"_s,
                  u"fields"_s, u"effect"_s, u"requires"_s, u"earns"_s, u"next"_s, u"question"_s, u"answers"_s,
                  u"ways"_s});
    checkWays(at, {u"title"_s, u"do"_s, u"question"_s});
    Operation operation;
    operation.id = at.text(u"id"_s);
    operation.lane = at.word(u"lane"_s, laneWords);
    operation.source = at.word(u"source"_s, sourceWords);
    operation.line = at.word(u"line"_s, lineWords);
    operation.points = at.numbers(u"points"_s, 1, 7);
    operation.title = at.localText(u"title"_s);
    operation.text = at.localText(u"text"_s);
    operation.toDo = at.localText(u"do"_s);
    for (const DefinitionReader &say : at.objects(u"say"_s))
        operation.say.push_back(readSay(say));
    for (const DefinitionReader &field : at.objects(u"fields"_s))
        operation.fields.push_back(readField(field));
    operation.effect = at.word(u"effect"_s, effectWords, std::optional(Effect::None));
    operation.needs = at.texts(u"requires"_s);
    if (at.has(u"earns"_s))
        operation.earns = at.word(u"earns"_s, callKindWords);
    operation.next = at.textOr(u"next"_s, {});
    operation.question = at.localTextOrNone(u"question"_s);
    QSet<QString> seen;
    for (const DefinitionReader &answer : at.objects(u"answers"_s)) {
        operation.answers.push_back(readAnswer(answer));
        if (seen.contains(operation.answers.back().id))
            answer.refuse(Fault::Kind::DoubleId, u"id"_s, operation.answers.back().id);
        seen.insert(operation.answers.back().id);
        // What is never done, or always, would never be offered.
        const bool isDone = operation.effect != Effect::None && operation.effect != Effect::CheckStaff
            && operation.effect != Effect::Transfer;
        if (operation.answers.back().beforeEffect && !isDone)
            answer.refuse(Fault::Kind::UnknownWord, u"before"_s, u"effect"_s);
    }
    for (const Say &say : operation.say) {
        if (!say.answer.isEmpty() && !operation.answer(say.answer))
            at.refuse(Fault::Kind::UnknownWord, u"say"_s, say.answer);
    }
    return operation;
}

std::shared_ptr<Procedure> readFrom(const DefinitionReader &root)
{
    root.allowOnly({u"$schema"_s, u"id"_s, u"kind"_s, u"edition"_s, u"source"_s, u"title"_s, u"sourceTitle"_s,
                    u"unit"_s, u"start"_s, u"scripts"_s, u"operations"_s});
    auto procedure = std::make_shared<Procedure>();
    procedure->id = root.text(u"id"_s);
    procedure->edition = root.text(u"edition"_s);
    const DefinitionReader source = root.object(u"source"_s);
    procedure->document = source.text(u"document"_s);
    procedure->manual = {source.textOr(u"title"_s, {}), source.textOr(u"edition"_s, {}), source.textOr(u"date"_s, {})};
    procedure->title = root.localText(u"title"_s);
    procedure->sourceTitle = root.textOr(u"sourceTitle"_s, {});
    procedure->unit = root.textOr(u"unit"_s, {});
    procedure->start = root.text(u"start"_s);
    for (const DefinitionReader &operation : root.objects(u"operations"_s))
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

std::shared_ptr<const Procedure> readProcedure(const QByteArray &body, std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(u"kind"_s, {}) != QLatin1String("procedure")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(u"kind"_s, u"kind"_s));
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
