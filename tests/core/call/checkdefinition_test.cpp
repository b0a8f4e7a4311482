// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkdefinition.h"

#include "core/base/jsonschema.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace helpdesk;

namespace {

QStringList told(const std::vector<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(wordOf(fault.kind) + QLatin1Char(' ') + fault.pointer);
    return lines;
}

QStringList told(const char *schema, const char *value)
{
    std::vector<Fault> faults;
    JsonSchema(QJsonDocument::fromJson(schema).object())
        .check(QJsonDocument::fromJson(value).object().value(QStringLiteral("v")), faults);
    return told(faults);
}

} // namespace

TEST_CASE("a schema names each thing that breaks it, with its place", "[definition]")
{
    CHECK(told(R"({"type": "string", "minLength": 1, "maxLength": 3})", R"({"v": "abc"})").isEmpty());
    CHECK(told(R"({"type": "string", "maxLength": 3})", R"({"v": "ñññ"})").isEmpty());
    CHECK(told(R"({"maxLength": 3})", R"({"v": "abcd"})") == QStringList{QStringLiteral("too-long ")});
    CHECK(told(R"({"pattern": "^[a-z]+$"})", R"({"v": "ab\n"})") == QStringList{QStringLiteral("wrong-form ")});
    CHECK(told(R"({"type": "integer"})", R"({"v": 1.5})") == QStringList{QStringLiteral("wrong-type ")});
    CHECK(told(R"({"maximum": 3})", R"({"v": 4})") == QStringList{QStringLiteral("out-of-range ")});
    CHECK(told(R"({"enum": ["a", "b"]})", R"({"v": "c"})") == QStringList{QStringLiteral("unknown-word ")});
    CHECK(told(R"({"items": {"type": "string"}, "uniqueItems": true, "maxItems": 2})", R"({"v": ["a", 1, "a"]})")
          == QStringList(
              {QStringLiteral("out-of-range "), QStringLiteral("wrong-type /1"), QStringLiteral("double-id /2")}));
    CHECK(told(R"({"required": ["a"], "properties": {"b": {"const": 1}}, "additionalProperties": false})",
               R"({"v": {"b": 2, "c/d": 3}})")
          == QStringList({QStringLiteral("missing-key "), QStringLiteral("unknown-word /b"),
                          QStringLiteral("unknown-key /c~1d")}));
    const char *either = R"({"if": {"properties": {"k": {"const": "x"}}, "required": ["k"]}, )"
                         R"("then": {"required": ["y"]}, "else": {"properties": {"y": false}}})";
    CHECK(told(either, R"({"v": {"k": "x"}})") == QStringList{QStringLiteral("missing-key ")});
    CHECK(told(either, R"({"v": {"y": 1}})") == QStringList{QStringLiteral("unknown-key /y")});
    CHECK(told(R"({"oneOf": [{"type": "string"}, {"minLength": 1}]})", R"({"v": "a"})")
          == QStringList{QStringLiteral("wrong-form ")});
    CHECK(told(R"({"$ref": "#/$defs/n", "$defs": {"n": {"minimum": 1}}})", R"({"v": 0})")
          == QStringList{QStringLiteral("out-of-range ")});
}

TEST_CASE("a new text may not have what the schema beside the file forbids", "[definition]")
{
    QFile file(QStringLiteral(":/definitions/procedures/incoming-call.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray body = file.readAll();
    const auto after = [&](const char *what, const char *instead) {
        QByteArray changed = body;
        const auto at = changed.indexOf(what);
        REQUIRE(at > 0);
        changed.replace(at, static_cast<qsizetype>(qstrlen(what)), instead);
        std::vector<Fault> faults;
        checkAgainstSchema(DefinitionKind::Procedure, changed, faults);
        return told(faults);
    };
    CHECK(after("\"edition\": \"5\"", "\"edition\": \"6\"").isEmpty());
    CHECK(after("\"key\": \"matter\"", "\"key\": \"mood\"")
          == QStringList{QStringLiteral("unknown-word /operations/1/fields/0/key")});
    CHECK(after("\"type\": \"impact\"", "\"type\": \"text\"").size() == 1);
    CHECK(after("\"scope\": \"attempt\"", "\"scope\": \"call\"").size() == 1);
    CHECK(after("\"id\": \"S\"", "\"id\": \"s\"") == QStringList{QStringLiteral("wrong-form /operations/25/id")});
}
