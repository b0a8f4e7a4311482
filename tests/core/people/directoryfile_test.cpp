// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directoryfile.h"

#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString names(const DirectoryFile &file)
{
    QStringList all;
    for (const DirectoryLine &line : file.lines)
        all += line.requester.name;
    return all.join(u'|');
}

} // namespace

TEST_CASE("a list of people is read whatever its columns are called and however they stand", "[people]")
{
    const DirectoryFile file =
        readDirectoryFile("Teléfono 1;Correo electrónico;NOMBRE;Área;Personal DGSEI;Ext.;Teléfono 2;Color\n"
                          "722 555 0148;ana@gem.example;Ana Ruiz;Catastro;Sí;2210;+52 (722) 555 0149;azul\n");
    REQUIRE_FALSE(file.refused);
    REQUIRE(file.lines.size() == 1);
    const Requester &ana = file.lines.front().requester;
    CHECK(file.lines.front().line == 2);
    CHECK(ana.name == u"Ana Ruiz"_s);
    CHECK(ana.unit == u"Catastro"_s);
    CHECK(ana.staff == Staff::Yes);
    CHECK(ana.email == u"ana@gem.example"_s);
    CHECK(ana.phones == QStringList{u"722 555 0148"_s, u"+52 (722) 555 0149"_s});
    CHECK(ana.extension == u"2210"_s);

    const DirectoryFile english =
        readDirectoryFile("first name,last name,department,staff\nLuis,Ávila Soto,\"Roads, north\",no\n");
    REQUIRE(english.lines.size() == 1);
    CHECK(english.lines.front().requester.name == u"Luis Ávila Soto"_s);
    CHECK(english.lines.front().requester.unit == u"Roads, north"_s);
    CHECK(english.lines.front().requester.staff == Staff::No);
}

TEST_CASE("a list is read as UTF-8 with or without a mark, as UTF-16, and else as Latin-1", "[people]")
{
    CHECK(names(readDirectoryFile("\xEF\xBB\xBFnombre\nI\xC3\xB1igo\n")) == u"Iñigo"_s);
    CHECK(names(readDirectoryFile("nombre\r\nI\xC3\xB1igo\r\n")) == u"Iñigo"_s);
    CHECK(names(readDirectoryFile("nombre\rI\xF1igo\r")) == u"Iñigo"_s);
    const QString wide = u"\uFEFFnombre\tunidad\nIñigo\tObras\n"_s;
    CHECK(names(readDirectoryFile(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)))
          == u"Iñigo"_s);
}

TEST_CASE("a whole name goes before its parts, and a login is a name only where there is no other", "[people]")
{
    CHECK(names(readDirectoryFile(
              "First Name,Middle Name,Last Name,Display Name\nJuan,,Pérez,Juan Pérez\nAna,María,Ruiz,\n"))
          == u"Juan Pérez|Ana María Ruiz"_s);
    CHECK(names(readDirectoryFile("Usuario;Nombre\njperez;Juan Pérez\n")) == u"Juan Pérez"_s);
    CHECK(names(readDirectoryFile("Usuario;Correo\nJuan Pérez;j@gem.example\n")) == u"Juan Pérez"_s);
    CHECK(names(readDirectoryFile("Apellido paterno;Apellido materno;Nombre\nPérez;Gil;Juan\n"))
          == u"Juan Pérez Gil"_s);
    CHECK(names(readDirectoryFile("Nombre;Segundo nombre;Apellidos\nAna;María;Ruiz\n")) == u"Ana María Ruiz"_s);
}

TEST_CASE("an address is no unit, and of two columns of a kind the first that says something counts", "[people]")
{
    const DirectoryFile file =
        readDirectoryFile("Nombre,Unidad,Departamento,Dirección,Correo,Correo 2\n"
                          "Ana Ruiz,Catastro,Planos,\"Av. Juárez 12, Toluca\",ana@gem.example,casa@mail.example\n"
                          "Luis Gil,,Planos,Calle 5,,luis@mail.example\n");
    REQUIRE(file.lines.size() == 2);
    CHECK(file.lines[0].requester.unit == u"Catastro"_s);
    CHECK(file.lines[0].requester.email == u"ana@gem.example"_s);
    CHECK(file.lines[1].requester.unit == u"Planos"_s);
    CHECK(file.lines[1].requester.email == u"luis@mail.example"_s);
    CHECK(readDirectoryFile("Nombre,Dirección\nAna Ruiz,Calle 5\n").lines.front().requester.unit.isEmpty());
    CHECK(readDirectoryFile("Nombre,Dirección de correo electrónico\nAna,a@gem.example\n").lines.front().requester.email
          == u"a@gem.example"_s);
}

TEST_CASE("blank lines before the header do not hide its separator", "[people]")
{
    CHECK(names(readDirectoryFile("\n  \nNombre;Correo\nAna;ana@gem.example\n")) == u"Ana"_s);
    CHECK(names(readDirectoryFile("sep=|\nNombre|Correo\nAna|ana@gem.example\n")) == u"Ana"_s);
}

TEST_CASE("one byte that is no letter costs its own line, not every accent of the file", "[people]")
{
    const DirectoryFile file = readDirectoryFile("nombre\nMar\xC3\xAD"
                                                 "a\nJos\xC3\xA9\nI\xF1igo\n");
    CHECK(names(file) == u"María|José"_s);
    CHECK(file.bad == std::vector<BadLine>{{4, DirectoryFault::Letters}});
    CHECK(names(readDirectoryFile("nombre\nI\xF1igo \x93Jr\x94\n")) == u"Iñigo “Jr”"_s); // As Windows writes it.
}

TEST_CASE("quoted cells hold separators, line ends and quotes", "[people]")
{
    const DirectoryFile file =
        readDirectoryFile("name,unit,phone\n\"Ruiz, \"\"Ana\"\"\",\"two\nlines\",\"7225550148, 7225550149\"\nLuis,,\n");
    REQUIRE(file.lines.size() == 2);
    CHECK(file.lines.front().requester.name == u"Ruiz, \"Ana\""_s);
    CHECK(file.lines.front().requester.unit == u"two lines"_s);
    CHECK(file.lines.front().requester.phones.size() == 2);
    CHECK(file.lines.back().line == 4);
}

TEST_CASE("every bad line is told with its number and reason, and the good ones are taken", "[people]")
{
    const DirectoryFile file = readDirectoryFile("nombre,correo,telefono,dgsei,extension\n"
                                                 "Ana,ana@gem.example,,,\n"
                                                 ",b@gem.example,,,\n"
                                                 "Carla,carla at gem,,,\n"
                                                 "Diego,,12,,\n"
                                                 "\n"
                                                 "Eva,,,quizá,\n"
                                                 "Fito,,,,abc\n"
                                                 "Gil,,,,,sobra\n"
                                                 "Hugo,,7.22555E+09,,\n"
                                                 "\"Inés,,,,\n"
                                                 "Juan,,,,\n");
    CHECK(names(file) == u"Ana|Diego|Fito|Hugo|Juan"_s);
    CHECK(file.bad
          == std::vector<BadLine>{{3, DirectoryFault::NameMissing},
                                  {4, DirectoryFault::EmailForm},
                                  {7, DirectoryFault::StaffWord},
                                  {9, DirectoryFault::TooManyCells},
                                  {11, DirectoryFault::QuoteOpen}});
    CHECK(file.told
          == std::vector<ToldLine>{{5, DirectoryNote::PhoneNotRead},
                                   {8, DirectoryNote::ExtensionNotRead},
                                   {10, DirectoryNote::PhoneNotRead}});
}

TEST_CASE("an office list keeps every person, whatever stands where the telephone is", "[people]")
{
    const DirectoryFile file =
        readDirectoryFile("NOMBRE;TELÉFONO OFICIAL;CORREO INSTITUCIONAL;ADSCRIPCIÓN;NO. DE EMPLEADO\n"
                          "LIC. ANA MORA GIL;722 123 4567, ext. 4021;ana@gem.example;Catastro;17\n"
                          "Luis Gil;Ext: 4022;luis@gem.example;Obras;18\n"
                          "Eva Sol;4023;S/N;Obras;\n"
                          "Iker Montes;5512345679.0;;;\n"
                          "Nora Paz;722 123 4567 / 123 4568;;;\n"
                          "Raúl Rey;Tel. 722 123 4569;;;\n"
                          "Sara Mil;722 123 4570 (cel);;;\n"
                          "Teo Luz;S/N;;;\n"
                          "Ulises Paz;tel:+527221234571;;;\n"
                          "Vera Ríos;pregunte en recepción;;;\n");
    REQUIRE(file.lines.size() == 10);
    CHECK(file.bad.empty());
    CHECK(file.lines[0].requester.phones == QStringList{u"722 123 4567"_s});
    CHECK(file.lines[0].requester.extension == u"4021"_s);
    CHECK(file.lines[0].requester.unit == u"Catastro"_s);
    CHECK(file.lines[1].requester.extension == u"4022"_s);
    CHECK(file.lines[2].requester.extension == u"4023"_s);
    CHECK(file.lines[2].requester.email.isEmpty());
    CHECK(file.lines[3].requester.phones == QStringList{u"5512345679"_s});
    CHECK(file.lines[4].requester.phones == QStringList{u"722 123 4567"_s, u"722 123 4568"_s});
    CHECK(file.lines[8].requester.phones == QStringList{u"+527221234571"_s});
    CHECK(file.told
          == std::vector<ToldLine>{{3, DirectoryNote::ExtensionTaken},
                                   {4, DirectoryNote::ExtensionTaken},
                                   {11, DirectoryNote::PhoneNotRead}});
    CHECK(file.passed == std::vector<PassedColumn>{{u"NO. DE EMPLEADO"_s, 2}});
}

TEST_CASE("the CSV of address books gives telephones, addresses and units, and what is left is counted", "[people]")
{
    const DirectoryFile google =
        readDirectoryFile("First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Department,E-mail "
                          "1 - Label,E-mail 1 - Value,E-mail 2 - Value,"
                          "Phone 1 - Label,Phone 1 - Value,Phone 2 - Value,Notes\n"
                          "Ana,,Mora,Anita,GEM,Catastro,* Work,ana@gem.example,ana@casa.example,Mobile,+52 722 123 "
                          "4567,722 123 4568 ::: 722 123 4569,algo\n");
    REQUIRE(google.lines.size() == 1);
    const Requester &ana = google.lines.front().requester;
    CHECK(ana.name == u"Ana Mora"_s);
    CHECK(ana.unit == u"Catastro"_s);
    CHECK(ana.email == u"ana@gem.example"_s);
    CHECK(ana.phones == QStringList{u"+52 722 123 4567"_s, u"722 123 4568"_s, u"722 123 4569"_s});
    CHECK(google.passed
          == std::vector<PassedColumn>{{u"Nickname"_s, 1},
                                       {u"E-mail 1 - Label"_s, 1},
                                       {u"E-mail 2 - Value"_s, 1},
                                       {u"Phone 1 - Label"_s, 1},
                                       {u"Notes"_s, 1}});
    const char *const lists[] = {
        "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - "
        "Department\n"
        "Ana Mora,Ana,Mora,*,ana@gem.example,Work,722 123 4567,Catastro\n",
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Fax Number,Department\n"
        "Ana,Mora,Ana Mora,,ana@gem.example,,722 123 4567,722 123 0000,Catastro\n",
        "Nombre,Apellidos,Nombre a mostrar,Apodo,Correo electrónico primario,Teléfono del trabajo,Número de "
        "fax,Departamento\n"
        "Ana,Mora,Ana Mora,,ana@gem.example,722 123 4567,722 123 0000,Catastro\n",
        "full_name,family_name,given_name,email_1,email_2,business_phone,business_fax,org,org_unit\n"
        "Ana Mora,Mora,Ana,ana@gem.example,,722 123 4567,722 123 0000,GEM,Catastro\n",
        "Title,First Name,Last Name,Company,Department,Job Title,Business Fax,Business Phone,E-mail Address,E-mail "
        "Type,E-mail Display Name\n"
        "Lic.,Ana,Mora,GEM,Catastro,Jefa,722 123 0000,722 123 4567,ana@gem.example,SMTP,Ana Mora (ana@gem.example)\n",
        "Tratamiento,Nombre,Apellidos,Organización,Departamento,Puesto,Fax del trabajo,Teléfono del trabajo,Dirección "
        "de correo electrónico,"
        "Tipo de correo electrónico,Nombre para mostrar del correo electrónico\n"
        "Lic.,Ana,Mora,GEM,Catastro,Jefa,722 123 0000,722 123 4567,ana@gem.example,SMTP,Ana Mora (ana@gem.example)\n"};
    for (const char *list : lists) {
        const DirectoryFile file = readDirectoryFile(list);
        INFO(list);
        REQUIRE(file.lines.size() == 1);
        const Requester &who = file.lines.front().requester;
        CHECK(who.name == u"Ana Mora"_s);
        CHECK(who.unit == u"Catastro"_s);
        CHECK(who.email == u"ana@gem.example"_s);
        CHECK(who.phones == QStringList{u"722 123 4567"_s});
    }
}

TEST_CASE("a file of another kind is refused with its reason", "[people]")
{
    CHECK(readDirectoryFile("").refused == FileRefusal::Empty);
    CHECK(readDirectoryFile(" \r\n \n").refused == FileRefusal::Empty);
    CHECK(readDirectoryFile(QByteArray("PK\x03\x04 a workbook")).refused == FileRefusal::NotText);
    CHECK(readDirectoryFile("%PDF-1.7 nombre").refused == FileRefusal::NotText);
    CHECK(readDirectoryFile(QByteArray("nombre\nA\0B\n", 11)).refused == FileRefusal::NotText);
    CHECK(readDirectoryFile("serie,modelo\n1,HP\n").refused == FileRefusal::NoNameColumn);
    CHECK(readDirectoryFile("nombre,correo\n").refused == FileRefusal::NoLines);
    CHECK(readDirectoryFile(QByteArray(largestDirectoryFile + 1, 'a')).refused == FileRefusal::TooLarge);
}
