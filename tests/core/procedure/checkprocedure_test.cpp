// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/readprocedure.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace helpdesk;

namespace {

QJsonObject goodProcedure()
{
    QFile file(QStringLiteral(":/definitions/procedures/incoming-call.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Changes one operation of the good procedure and tells the faults as "kind pointer subject".
QStringList faultsAfter(const QString &operation, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = goodProcedure();
    QJsonArray operations = root.value(QStringLiteral("operations")).toArray();
    for (int i = 0; i < operations.size(); ++i) {
        QJsonObject one = operations.at(i).toObject();
        if (one.value(QStringLiteral("id")).toString() == operation) {
            change(one);
            operations.replace(i, one);
        }
    }
    root.insert(QStringLiteral("operations"), operations);
    std::vector<Fault> faults;
    const auto read = readProcedure(QJsonDocument(root).toJson(), faults);
    CHECK((read || !faults.empty()));
    QStringList told;
    for (const Fault &fault : faults)
        told.append(wordOf(fault.kind) + QLatin1Char(' ') + fault.pointer + QLatin1Char(' ') + fault.subject);
    return told;
}

bool contains(const QStringList &told, const char *text)
{
    return told.join(QLatin1Char('\n')).contains(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("the procedure of the repository passes its check", "[procedure]")
{
    CHECK(faultsAfter(QStringLiteral("8"), [](QJsonObject &) {}).isEmpty());
}

TEST_CASE("a target that is not there is a fault at its place", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("6"),
                                  [](QJsonObject &o) { o.insert(QStringLiteral("next"), QStringLiteral("77")); });
    CHECK(contains(told, "no-such-operation /operations/5/next 77"));
}

TEST_CASE("an operation that nothing leads to is a fault", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("21"), [](QJsonObject &o) {
        for (const char *word : {"answers", "say"}) // What is said hangs on an answer.
            o.remove(QLatin1String(word));
        o.insert(QStringLiteral("next"), QStringLiteral("25"));
    });
    CHECK(contains(told, "not-reachable /operations/21 22"));
    CHECK(contains(told, "not-reachable /operations/23 24") == false); // 23 still leads there.
}

TEST_CASE("what an answer passes on its way is a user's and leads there too", "[procedure]")
{
    const auto passing = [](const char *via) {
        return faultsAfter(QStringLiteral("19"), [via](QJsonObject &o) {
            QJsonArray answers = o.value(QStringLiteral("answers")).toArray();
            QJsonObject first = answers.first().toObject();
            first.insert(QStringLiteral("via"), QLatin1String(via));
            answers.replace(0, first);
            o.insert(QStringLiteral("answers"), answers);
        });
    };
    CHECK(passing("20").isEmpty());
    CHECK(contains(passing("77"), "no-such-operation /operations/18/answers/0/via 77"));
    CHECK(contains(passing("22"), "no-way-on /operations/18/answers/0/via 22"));
    CHECK(contains(passing("17"), "no-way-on /operations/18/answers/0/via 17"));
}

TEST_CASE("a sentence may only look at fields that the procedure has", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("8"), [](QJsonObject &o) {
        QJsonArray say = o.value(QStringLiteral("say")).toArray();
        QJsonObject first = say.first().toObject();
        first.insert(QStringLiteral("has"), QJsonArray{QStringLiteral("shoe_size")});
        say.replace(0, first);
        o.insert(QStringLiteral("say"), say);
    });
    CHECK(contains(told, "no-such-field /operations/7/say/0 shoe_size"));
}

TEST_CASE("a loop without a way to the end is a fault", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("24"),
                                  [](QJsonObject &o) { o.insert(QStringLiteral("next"), QStringLiteral("24")); });
    CHECK(contains(told, "no-way-to-end /operations/23 24"));
}

TEST_CASE("a second end and an end that goes on are faults", "[procedure]")
{
    CHECK(contains(faultsAfter(QStringLiteral("24"),
                               [](QJsonObject &o) { o.insert(QStringLiteral("effect"), QStringLiteral("register")); }),
                   "several-ends"));
    CHECK(contains(faultsAfter(QStringLiteral("25"),
                               [](QJsonObject &o) { o.insert(QStringLiteral("next"), QStringLiteral("2")); }),
                   "end-goes-on"));
    CHECK(contains(faultsAfter(QStringLiteral("25"),
                               [](QJsonObject &o) { o.insert(QStringLiteral("effect"), QStringLiteral("none")); }),
                   "no-end"));
}

TEST_CASE("what an effect requires must be offered on every path before it", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("14"), [](QJsonObject &o) {
        QJsonArray fields;
        const QJsonArray old = o.value(QStringLiteral("fields")).toArray();
        for (const QJsonValue &field : old) {
            if (field.toObject().value(QStringLiteral("key")).toString() != QStringLiteral("authoriser_name"))
                fields.append(field);
        }
        o.insert(QStringLiteral("fields"), fields);
    });
    CHECK(contains(told, "requirement-not-offered /operations/15/requires"));
    CHECK(contains(told, "dgsei-check"));
}

TEST_CASE("a missing language, an unknown word, key or placeholder are faults with their places", "[procedure]")
{
    CHECK(contains(
        faultsAfter(QStringLiteral("8"),
                    [](QJsonObject &o) {
                        o.insert(QStringLiteral("title"), QJsonObject{{QStringLiteral("es"), QStringLiteral("Solo")}});
                    }),
        "missing-language /operations/7/title en"));
    CHECK(contains(faultsAfter(QStringLiteral("8"),
                               [](QJsonObject &o) { o.insert(QStringLiteral("lane"), QStringLiteral("robot")); }),
                   "unknown-word /operations/7/lane robot"));
    CHECK(contains(faultsAfter(QStringLiteral("8"),
                               [](QJsonObject &o) { o.insert(QStringLiteral("colour"), QStringLiteral("red")); }),
                   "unknown-key /operations/7/colour colour"));
    CHECK(contains(faultsAfter(QStringLiteral("8"),
                               [](QJsonObject &o) {
                                   o.insert(QStringLiteral("say"),
                                            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                                                                   {QStringLiteral("source"), QStringLiteral("ours")},
                                                                   {QStringLiteral("es"), QStringLiteral("{nadie}")},
                                                                   {QStringLiteral("en"), QStringLiteral("x")}}});
                               }),
                   "unknown-placeholder /operations/7/say/0 nadie"));
}

TEST_CASE("every fault is listed, not the first alone", "[procedure]")
{
    const auto told = faultsAfter(QStringLiteral("8"), [](QJsonObject &o) {
        o.insert(QStringLiteral("lane"), QStringLiteral("robot"));
        o.insert(QStringLiteral("line"), QStringLiteral("moon"));
        o.remove(QStringLiteral("title"));
    });
    CHECK(told.size() >= 3);
}

TEST_CASE("a file that is no JSON, or of another kind, says so and where", "[procedure]")
{
    std::vector<Fault> faults;
    CHECK_FALSE(readProcedure("{\n \"id\": \n}", faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].kind == Fault::Kind::NotJson);
    CHECK(faults[0].subject.startsWith(QStringLiteral("line ")));
    faults.clear();
    CHECK_FALSE(readProcedure("{\"kind\":\"catalogue\"}", faults));
    CHECK(faults[0].kind == Fault::Kind::NotThisKind);
    faults.clear();
    CHECK_FALSE(readProcedure("[1]", faults));
    CHECK(faults[0].kind == Fault::Kind::WrongType);
    faults.clear();
    CHECK_FALSE(readProcedure("{\"kind\":\"procedure\",\"id\":\"x\",\"edition\":\"1\",\"source\":{\"document\":\"d\"},"
                              "\"title\":{\"es\":\"a\",\"en\":\"b\"},\"start\":\"1\",\"operations\":[]}",
                              faults));
    CHECK(faults[0].kind == Fault::Kind::NoEnd);
}
