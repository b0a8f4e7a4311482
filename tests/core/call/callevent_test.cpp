// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/callevent.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a payload is stored as Qt writes it, and read again as it was", "[call]")
{
    const QJsonValue values[] = {u"answered"_s,
                                 u""_s,
                                 u"María Peña — “¿sí?”"_s,
                                 u"\"quoted\" \\ and\nmore\t\b\f\r\u0001\u007f"_s,
                                 u"🔥 urgente"_s,
                                 QString(QChar(0xd83d)),
                                 u"\u2028\ufffe"_s,
                                 true,
                                 false,
                                 QJsonValue(),
                                 0,
                                 -1,
                                 7,
                                 999,
                                 1000,
                                 1'780'000'000'000LL,
                                 9'007'199'254'740'993LL,
                                 0.5,
                                 -0.0,
                                 1e300,
                                 QJsonArray(),
                                 QJsonArray{u"a"_s, 1, QJsonObject()},
                                 QJsonObject(),
                                 QJsonObject{{u"b"_s, u"c"_s}, {u"a"_s, QJsonObject{{u"x"_s, 1}}}}};
    const auto isAsQtWritesIt = [](const QJsonObject &payload) {
        return encodedPayload(payload) == QJsonDocument(payload).toJson(QJsonDocument::Compact)
            && decodedPayload(encodedPayload(payload)) == payload;
    };
    CHECK(encodedPayload({}).isEmpty());
    QJsonObject all;
    for (const QJsonValue &value : values) {
        CAPTURE(QJsonDocument(QJsonObject{{u"a"_s, value}}).toJson().toStdString());
        CHECK(isAsQtWritesIt({{u"a"_s, value}}));
        CHECK(isAsQtWritesIt(
            {{u"f"_s, QJsonObject{{u"caller_name"_s, value}, {u"caller_unit"_s, u"Tesorería"_s}}}, {u"p"_s, 2}}));
        all.insert(u"clave \"%1\" ñ"_s.arg(all.size()), value);
        all.insert(u"key_%1"_s.arg(all.size()), value);
    }
    CHECK(isAsQtWritesIt(all));
}
