// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/call/fieldkeys.h"
#include "core/storage/call/callwriter.h"
#include "core/storage/people/directorygrowth.h"
#include "core/storage/people/directoryimport.h"
#include "core/storage/people/directoryrepository.h"
#include "tests/support/enginefixture.h"
#include "tests/support/samplecall.h"

namespace helpdesk::test {

inline Requester person(const QString &name, const QString &unit, const QString &email, const QString &phone)
{
    Requester who;
    who.name = name;
    who.unit = unit;
    who.email = email;
    who.phones = phone.isEmpty() ? QStringList() : QStringList{phone};
    return who;
}

/// A desk whose calls are registered in turn, a day apart.
struct DirectoryDesk
{
    EngineFixture fixture;
    std::unique_ptr<Connection> connection = fixture.connect();
    DirectoryRepository directory{*connection};
    int calls = 0;

    CallId call(const Requester &who, bool withTicket = false)
    {
        const qint64 startedAtMs = testNowMs + calls++ * dayMs;
        SampleCall call(CallId{startedAtMs << 21}, SessionId{77}, startedAtMs);
        CallWriter writer(*connection);
        requireOk(writer.write(call.begin()));
        if (withTicket)
            requireOk(writer.write(call.withTicket(TicketId{9000 + calls})));
        call.summary.requester = who.name;
        call.summary.unit = who.unit;
        call.summary.email = who.email;
        call.summary.phone = who.phones.value(0);
        if (who.staff != Staff::Unknown || !who.extension.isEmpty()) {
            const QJsonObject fields{{fieldkey::callerStaff, who.staff == Staff::Yes ? fieldkey::yes : fieldkey::no},
                                     {fieldkey::callerExtension, who.extension}};
            call.add(EventKind::Captured, {{payload::fields, fields}});
        }
        requireOk(writer.write(call.registered()));
        return call.summary.call;
    }

    void grow()
    {
        while (taken(DirectoryGrowth(*connection).catchUp(2)) > 0) {}
    }

    QString found(const DirectoryQuery &query)
    {
        QStringList names;
        for (const RequesterRow &row : taken(directory.find(query, 8)))
            names += row.requester.name;
        return names.join(QLatin1Char('|'));
    }

    RequesterRow only(const QString &name)
    {
        const auto rows = taken(directory.find({DirectoryQuery::What::Name, name, {}}, 8));
        REQUIRE(rows.size() == 1);
        return rows.front();
    }

    Requester written(const Requester &who) { return taken(directory.save({{}, who}, testNowMs)).requester; }

    int entries()
    {
        return taken(connection->value({QStringLiteral("entries"), QStringLiteral("SELECT count(*) FROM requester")}))
            ->toInt();
    }

    ImportReport import(const QByteArray &csv)
    {
        const DirectoryFile file = readDirectoryFile(csv);
        return taken(DirectoryImport(*connection, file).write(testNowMs));
    }
};

} // namespace helpdesk::test
