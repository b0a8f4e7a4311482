// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/directorydesk.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;
using What = DirectoryQuery::What;

TEST_CASE("a file is looked at first, then written; the same file again changes nothing",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    desk.call(person(u"Ana Ruiz"_s, u"catastro"_s, {}, u"722 555 0148"_s));
    desk.grow();
    const QByteArray csv = "nombre,unidad,correo,telefono\n"
                           "Ana Ruiz,Catastro,ana@gem.example,7225550148\n"
                           "Luis Ávila,Obras,luis@gem.example,\n"
                           "Luis Ávila,Obras,luis@gem.example,722 555 0150\n"
                           "Luis Ávila,Caminos,luis@gem.example,\n"
                           "Eva Sol,,eva en casa,\n"
                           "Sólo Nombre,Obras,,\n";
    const DirectoryFile file = readDirectoryFile(csv);
    const ImportReport looked = taken(DirectoryImport(*desk.connection, file).preview());
    CHECK(desk.entries() == 1);
    const auto counts = [](const ImportReport &report) {
        return std::vector<int>{report.added, report.changed, report.unchanged, static_cast<int>(report.bad.size())};
    };
    CHECK(counts(looked) == std::vector<int>{2, 1, 1, 2});
    CHECK(looked.bad == std::vector<BadLine>{{5, DirectoryFault::SaidBefore}, {6, DirectoryFault::EmailForm}});
    CHECK(counts(desk.import(csv)) == counts(looked));
    CHECK(desk.entries() == 3);
    CHECK(desk.only(u"ana ruiz"_s).requester.unit == u"Catastro"_s);
    CHECK(desk.only(u"luis"_s).requester.phones == QStringList{u"722 555 0150"_s});
    CHECK(counts(desk.import(csv)) == std::vector<int>{0, 0, 4, 2});
    CHECK(desk.entries() == 3);
}

TEST_CASE("a plan that another desk has overtaken is made anew, not written blindly", "[storage][directory][engine]")
{
    DirectoryDesk desk;
    const DirectoryFile file = readDirectoryFile("nombre,correo\nAna Ruiz,ana@gem.example\n");
    DirectoryImport import(*desk.connection, file);
    CHECK(taken(import.preview()).added == 1);
    desk.written(person(u"Ana Ruiz"_s, {}, u"ana@gem.example"_s, {}));
    CHECK(taken(import.write(testNowMs)).added == 0);
    CHECK(desk.entries() == 1);
}

TEST_CASE("calls are saved while a long list is imported, and what they and others write stands",
          "[storage][directory][engine]")
{
    DirectoryDesk desk;
    QByteArray csv = "nombre,correo,unidad\n";
    constexpr int people = 1200;
    for (int i = 1; i <= people; ++i)
        csv += "Persona Número" + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@gem.example,Obras\n";
    const DirectoryFile file = readDirectoryFile(csv);
    REQUIRE(file.lines.size() == people);
    const auto elsewhere = desk.fixture.connect();
    int pieces = 0;
    const auto between = [&](int lines) {
        if (++pieces != 1)
            return;
        CHECK(lines < people);
        CHECK(desk.entries() == lines);
        SampleCall call(CallId{testNowMs << 21}); // Nobody holds the writers' turn.
        requireOk(CallWriter(*elsewhere).write(call.begin()));
        // And somebody writes a person whom the file is about to bring.
        Requester who = person(u"Persona Número1100"_s, u"Catastro"_s, u"p1100@gem.example"_s, u"722 555 0148"_s);
        requireOk(DirectoryRepository(*elsewhere).save({{}, who}, testNowMs));
    };
    const ImportReport report = taken(DirectoryImport(*desk.connection, file).write(testNowMs, between));
    CHECK(pieces == 3);
    CHECK(report.added == people - 1);
    CHECK(report.changed == 1);
    CHECK(desk.entries() == people);
    const Requester met = taken(desk.directory.find({What::Email, u"p1100@gem.example"_s, {}}, 2)).front().requester;
    CHECK(met.unit == u"Obras"_s); // The file's word goes before.
    CHECK(met.phones == QStringList{u"722 555 0148"_s});
    CHECK(desk.import(csv).unchanged == people);
}
