// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/procedurerun.h"

#include "core/procedure/readprocedure.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// The repository's procedure, which asks how a lost call ended and here insists on it.
std::shared_ptr<const Procedure> insisting()
{
    QFile file(u":/definitions/procedures/incoming-call.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray operations = root.value(QLatin1String("operations")).toArray();
    int changed = 0;
    for (int i = 0; i < operations.size(); ++i) {
        QJsonObject operation = operations.at(i).toObject();
        QJsonArray fields = operation.value(QLatin1String("fields")).toArray();
        for (int j = 0; j < fields.size(); ++j) {
            QJsonObject field = fields.at(j).toObject();
            if (field.value(QLatin1String("when")).toString() != QLatin1String("lost"))
                continue;
            field.insert(QLatin1String("required"), true);
            fields.replace(j, field);
            ++changed;
        }
        operation.insert(QLatin1String("fields"), fields);
        operations.replace(i, operation);
    }
    REQUIRE(changed == 1);
    root.insert(QLatin1String("operations"), operations);
    std::vector<Fault> faults;
    auto procedure = readProcedure(QJsonDocument(root).toJson(), faults);
    REQUIRE(faults.empty());
    return procedure;
}

CallTime at(int seconds)
{
    return CallTime{std::chrono::seconds(seconds)};
}

} // namespace

TEST_CASE("how a call ended is asked of a call that was lost or never answered, and of no other", "[procedure]")
{
    ProcedureRun run(insisting());
    run.begin(at(0));
    const QStringList asked{u"ending"_s};
    SECTION("the line was lost")
    {
        run.answer(u"answered"_s, at(5));
        run.drop(at(20));
        CHECK(run.missingFields(run.current()) == asked);
        run.continueDropped(at(60));
        run.jump(run.procedure()->end().id, at(70));
        CHECK(run.missingFields(run.current()).isEmpty());
    }
    SECTION("nobody answered")
    {
        run.answer(u"unanswered"_s, at(30));
        CHECK(run.current().id == run.procedure()->end().id);
        CHECK(run.missingFields(run.current()) == asked);
    }
    SECTION("it was attended to")
    {
        run.answer(u"answered"_s, at(5));
        run.jump(run.procedure()->end().id, at(40));
        CHECK(run.missingFields(run.current()).isEmpty());
    }
}
