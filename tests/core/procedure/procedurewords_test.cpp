// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedurerun.h"
#include "core/procedure/readprocedure.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace helpdesk;

namespace {

QJsonObject shippedText()
{
    QFile file(QStringLiteral(":/definitions/procedures/incoming-call.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::shared_ptr<const Procedure> read(const QJsonObject &body, std::vector<Fault> &faults)
{
    return readProcedure(QJsonDocument(body).toJson(), faults);
}

std::shared_ptr<const Procedure> shipped()
{
    std::vector<Fault> faults;
    const auto procedure = read(shippedText(), faults);
    REQUIRE(procedure);
    REQUIRE(faults.empty());
    return procedure;
}

/// What a person reads and says on an operation, in both languages.
QStringList wordsOf(const Operation &operation)
{
    QStringList words;
    const auto add = [&](const LocalText &text) {
        if (!text.es.isEmpty())
            words.append({text.es, text.en});
    };
    for (const LocalText &text : {operation.title, operation.toDo, operation.question})
        add(text);
    for (const Say &say : operation.say)
        add(say.text);
    for (const Field &field : operation.fields) {
        add(field.label);
        for (const FieldOption &option : field.options)
            add(option.label);
    }
    for (const Answer &answer : operation.answers) {
        add(answer.label);
        add(answer.hint);
    }
    return words;
}

} // namespace

TEST_CASE("e-mail, chat and a visit are worded without the telephone's line, rings and hanging up", "[procedure]")
{
    const auto procedure = shipped();
    for (const Way way : {Way::Email, Way::Chat, Way::Visit, Way::Other}) {
        const Procedure &said = procedure->of(way);
        for (const Operation &operation : said.operations) {
            for (const QString &words : wordsOf(operation)) {
                INFO(wayWords.word(way).toStdString()
                     << " " << operation.id.toStdString() << ": " << words.toStdString());
                for (const char *ofTheTelephone :
                     {"cuelg", "colgar", "Colgó", "hang up", "hung up", "hangs up", "suene", "sonar", "ring more",
                      "por teléfono en esta llamada", "by telephone in this call", "la línea", "the line was lost",
                      "donde llama", "nos llama", "calling from"}) {
                    // Who is dialled for them outside is on a telephone.
                    if (operation.effect != Effect::Dial && operation.id != text("17") && operation.id != text("18"))
                        CHECK_FALSE(words.contains(QString::fromUtf8(ofTheTelephone)));
                }
            }
        }
    }
}

TEST_CASE("the telephone keeps its words, and every way the same steps", "[procedure]")
{
    const auto procedure = shipped();
    CHECK(&procedure->of(Way::Telephone) == procedure.get());
    CHECK(procedure->operation(text("1"))->answers.front().label.es == text("Contestar"));
    for (const Way way : {Way::Email, Way::Chat, Way::Visit, Way::Other}) {
        const Procedure &said = procedure->of(way);
        REQUIRE(said.operations.size() == procedure->operations.size());
        CHECK(said.edition == procedure->edition);
        for (std::size_t at = 0; at < said.operations.size(); ++at) {
            const Operation &ours = said.operations[at];
            const Operation &theirs = procedure->operations[at];
            INFO(wayWords.word(way).toStdString() << " " << theirs.id.toStdString());
            CHECK(ours.id == theirs.id);
            CHECK(ours.text == theirs.text);
            CHECK(ours.next == theirs.next);
            REQUIRE(ours.answers.size() == theirs.answers.size());
            for (std::size_t n = 0; n < ours.answers.size(); ++n) {
                CHECK(ours.answers[n].id == theirs.answers[n].id);
                CHECK(ours.answers[n].to == theirs.answers[n].to);
                CHECK(ours.answers[n].mark == theirs.answers[n].mark);
            }
        }
    }
}

TEST_CASE("each way greets and takes leave in its own words", "[procedure]")
{
    const auto procedure = shipped();
    const auto said = [&](Way way, const char *operation, const char *script) {
        for (const Say &say : procedure->of(way).operation(text(operation))->say) {
            if (say.script == text(script))
                return say.text.es;
        }
        return QString();
    };
    CHECK(said(Way::Telephone, "2", "greeting").isEmpty()); // The protocol's.
    CHECK(said(Way::Email, "2", "greeting").contains(text("Recibí su mensaje")));
    CHECK(said(Way::Visit, "2", "greeting").contains(text("{agent}")));
    CHECK(said(Way::Visit, "4", "farewell").contains(text("Gracias por venir")));
    CHECK(said(Way::Chat, "S", "farewell").contains(text("Gracias por escribir")));
}

TEST_CASE("words for any way that is no telephone give way to those of one", "[procedure]")
{
    QJsonObject body = shippedText();
    QJsonArray operations = body.value(text("operations")).toArray();
    QJsonObject first = operations.at(2).toObject();
    const auto titled = [](const char *es) {
        return QJsonObject{{text("title"), QJsonObject{{text("es"), text(es)}, {text("en"), text(es)}}}};
    };
    first.insert(text("ways"), QJsonObject{{text("any"), titled("De todos")}, {text("chat"), titled("Del chat")}});
    operations.replace(2, first);
    body.insert(text("operations"), operations);
    std::vector<Fault> faults;
    const auto procedure = read(body, faults);
    REQUIRE(procedure);
    CHECK(procedure->operations[2].title.es != text("De todos"));
    CHECK(procedure->of(Way::Visit).operations[2].title.es == text("De todos"));
    CHECK(procedure->of(Way::Chat).operations[2].title.es == text("Del chat"));
}

TEST_CASE("words of a way that nobody knows, or in one language, are refused at their place", "[procedure]")
{
    QJsonObject body = shippedText();
    QJsonArray operations = body.value(text("operations")).toArray();
    QJsonObject first = operations.at(0).toObject();
    first.insert(text("ways"),
                 QJsonObject{{text("fax"), QJsonObject{}},
                             {text("chat"),
                              QJsonObject{{text("title"), QJsonObject{{text("es"), text("Escribe")}}},
                                          {text("lane"), text("user")}}}});
    operations.replace(0, first);
    body.insert(text("operations"), operations);
    std::vector<Fault> faults;
    CHECK_FALSE(read(body, faults));
    QStringList told;
    for (const Fault &fault : faults)
        told.append(QStringLiteral("%1 %2 %3").arg(wordOf(fault.kind), fault.pointer, fault.subject));
    CHECK(told.contains(text("unknown-key /operations/0/ways/fax fax")));
    CHECK(told.contains(text("unknown-key /operations/0/ways/chat/lane lane")));
    CHECK(told.filter(text("missing-language /operations/0/ways/chat/title")).size() == 1);
}

TEST_CASE("what a way says is filled in like any other sentence, and nothing else is", "[procedure]")
{
    QJsonObject body = shippedText();
    QJsonObject scripts = body.value(text("scripts")).toObject();
    scripts.insert(
        text("farewell"),
        QJsonObject{{text("visit"),
                     QJsonObject{{text("es"), text("Adiós, {nadie}")}, {text("en"), text("Goodbye, {nobody}")}}}});
    body.insert(text("scripts"), scripts);
    std::vector<Fault> faults;
    (void)read(body, faults);
    REQUIRE(faults.size() == 2);
    CHECK(faults.front().kind == Fault::Kind::UnknownPlaceholder);
    CHECK(faults.front().pointer == text("/scripts/farewell/visit"));
}

TEST_CASE("a procedure of before words for ways is the same for all", "[procedure]")
{
    QJsonObject body = shippedText();
    body.remove(text("scripts"));
    const std::function<QJsonValue(const QJsonValue &)> without = [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray parts;
            for (const QJsonValue &part : value.toArray())
                parts.append(without(part));
            return parts;
        }
        QJsonObject object = value.toObject();
        if (!value.isObject())
            return value;
        object.remove(text("ways"));
        for (const QString &key : object.keys())
            object.insert(key, without(object.value(key)));
        return object;
    };
    std::vector<Fault> faults;
    const auto procedure = read(without(body).toObject(), faults);
    REQUIRE(procedure);
    CHECK(&procedure->of(Way::Visit) == procedure.get());
}
