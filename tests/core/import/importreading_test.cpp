// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importreading.h"

#include "core/import/sheetglance.h"
#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'000'000'000;

ImportTerms terms()
{
    ImportTerms terms;
    terms.zone = QTimeZone("America/Mexico_City");
    terms.nowMs = nowMs;
    terms.agents.insert(u"ana"_s, AccountId{1});
    return terms;
}

struct Read
{
    QStringList starts;           ///< Of the good rows, by the desk's clocks.
    std::vector<QStringList> bad; ///< As they are given back.
};

Read readAll(SheetRows &rows, const ImportTerms &by)
{
    Read read;
    ImportReading reading(rows, by);
    REQUIRE(reading.scan().ok());
    const auto done = reading.each([&](const ImportReading::Line &line) -> Result<> {
        if (line.call)
            read.starts.append(
                QDateTime::fromMSecsSinceEpoch(line.call->startedAtMs, by.zone).toString(u"yyyy-MM-dd HH:mm"_s));
        else
            read.bad.push_back(reading.legible(line.row));
        return {};
    });
    REQUIRE(done.ok());
    return read;
}

SheetRows csv(const char *text)
{
    return *SheetRows::ofCsv(text);
}

} // namespace

TEST_CASE("columns without a name, and two of one name, are each chosen by themselves", "[import]")
{
    const QStringList heads{u"Hora"_s, u""_s, u"hora"_s, u"Fecha"_s, u" "_s};
    CHECK(keysOfHeads(heads) == QStringList{u"hora"_s, u"#2"_s, u"hora #3"_s, u"fecha"_s, u"#5"_s});
    const ColumnMapping by =
        ColumnMapping::of(heads, {{u"hora #3"_s, ImportColumn::Time}, {u"#2"_s, ImportColumn::Outcome}});
    CHECK(by.at(ImportColumn::Time) == 2); // What a person said goes before what the first one is called.
    CHECK(by.at(ImportColumn::Outcome) == 1);
    CHECK(by.at(ImportColumn::Date) == 3);
    CHECK(by.isUsable());
    CHECK(by.unknown() == QStringList{u"Hora"_s}); // Is not read.
}

TEST_CASE("heads are known as desks write them, shortened or whole, with accents, points and capitals or without",
          "[import]")
{
    const std::pair<ImportColumn, const char *> heads[] = {
        {ImportColumn::Number, "No."},
        {ImportColumn::Number, "Núm."},
        {ImportColumn::Number, "N.º"},
        {ImportColumn::Number, "#"},
        {ImportColumn::Number, "NO. DE FOLIO"},
        {ImportColumn::Number, "Consec."},
        {ImportColumn::Moment, "Fecha/hora"},
        {ImportColumn::Moment, "FECHA Y HR. DE INICIO"},
        {ImportColumn::Date, "Fec."},
        {ImportColumn::Date, "Fecha del reporte"},
        {ImportColumn::Time, "Hr. inicio"},
        {ImportColumn::Time, "Hora ini."},
        {ImportColumn::Time, "Hra. llamada"},
        {ImportColumn::Agent, "Agte."},
        {ImportColumn::Agent, "Atendió"},
        {ImportColumn::Agent, "Quién atiende"},
        {ImportColumn::Agent, "OPERADORA"},
        {ImportColumn::Outcome, "Clasif."},
        {ImportColumn::Outcome, "Nivel de atención"},
        {ImportColumn::Talk, "Dur."},
        {ImportColumn::Talk, "Duración de la llam."},
        {ImportColumn::Requester, "Nombre de la usuaria"},
        {ImportColumn::Requester, "Nom. solicitante"},
        {ImportColumn::Requester, "Quién reporta"},
        {ImportColumn::Unit, "Depto."},
        {ImportColumn::Unit, "Dir. Gral."},
        {ImportColumn::Unit, "Área de adscripción"},
        {ImportColumn::Email, "Correo elec."},
        {ImportColumn::Phone, "Tel."},
        {ImportColumn::Phone, "Tel"},
        {ImportColumn::Phone, "Ext."},
        {ImportColumn::Phone, "Tel./Ext."},
        {ImportColumn::Phone, "No. de ext."},
        {ImportColumn::Phone, "TELÉFONO Y EXTENSIÓN"},
        {ImportColumn::Service, "Serv."},
        {ImportColumn::Detail, "Obs."},
        {ImportColumn::Detail, "Observ."},
        {ImportColumn::Detail, "OBSERVACIONES"},
        {ImportColumn::Detail, "Desc. del problema"},
        {ImportColumn::Detail, "Origen del problema"},
        {ImportColumn::Solution, "Acciones realizadas"},
        {ImportColumn::TicketNumbers, "No. de reporte"},
        {ImportColumn::TicketNumbers, "Núm. ticket"},
        {ImportColumn::Unanswered, "No contestada"},
        {ImportColumn::Answered, "Contestada"},
        {ImportColumn::AnsweredAfter, "Contestada a los"},
        {ImportColumn::OutOfScope, "No es servicio de la DGSEI"},
        {ImportColumn::Talk, "Duración (min)"},
        {ImportColumn::Talk, "Duración hh:mm:ss"},
        {ImportColumn::Hold, "Tiempo en espera (seg)"},
        {ImportColumn::End, "Hora fin"},
        {ImportColumn::End, "HORA DE TÉRMINO"},
        {ImportColumn::Ignored, "Por qué no se tomó"},
    };
    for (const auto &[column, head] : heads) {
        INFO(head);
        CHECK(columnNamed(QString::fromUtf8(head)) == column);
    }
    for (const char *head : {"", "-", "Firma", "Tiempo", "Equipo", "?"}) {
        INFO(head);
        CHECK_FALSE(columnNamed(QString::fromUtf8(head)));
    }
}

TEST_CASE("no two columns are proposed for one meaning: the surest name has it, then the first", "[import]")
{
    SheetRows rows =
        csv("No.;Folio;Día;Fecha;Hr. inicio;Obs.;Descripción;Ext.;Tel.;Resultado\n1;77;martes;25/03/2025;9:05;;No "
            "abre;4512;5555123456;Primer nivel\n");
    const auto glance = glanceAt(rows, terms(), std::nullopt);
    REQUIRE(glance);
    QHash<QString, ImportColumn> says;
    for (const SheetGlance::Column &column : glance->columns) {
        if (column.says)
            says.insert(column.head, *column.says);
        else
            CHECK(column.origin == SheetGlance::Origin::Elsewhere);
    }
    CHECK(says
          == QHash<QString, ImportColumn>{{u"Folio"_s, ImportColumn::Number},
                                          {u"Fecha"_s, ImportColumn::Date},
                                          {u"Hr. inicio"_s, ImportColumn::Time},
                                          {u"Descripción"_s, ImportColumn::Detail},
                                          {u"Tel."_s, ImportColumn::Phone},
                                          {u"Resultado"_s, ImportColumn::Outcome}});
    CHECK(readAll(rows, terms()).starts == QStringList{u"2025-03-25 09:05"_s});
    // What a person said is not proposed once more for another column.
    const ColumnMapping by =
        ColumnMapping::of({u"Cuándo"_s, u"Fecha"_s, u"Resultado"_s}, {{u"cuando"_s, ImportColumn::Date}});
    CHECK(by.at(ImportColumn::Date) == 0);
    CHECK_FALSE(by.chosen().contains(u"fecha"_s));
    CHECK(by.unknown() == QStringList{u"Fecha"_s});
}

TEST_CASE("the columns of a mended file are those of the log it comes from", "[import]")
{
    const QStringList heads{u"Cuándo"_s, u"Qué fue"_s};
    CHECK(keyOfHeads(QStringList{u"Por qué no se tomó"_s} + heads) == keyOfHeads(heads));
    CHECK(keyOfHeads(QStringList{u"Why it was not taken"_s} + heads) == keyOfHeads(heads));
    CHECK(columnNamed(u"Por qué no se tomó"_s) == ImportColumn::Ignored);
}

TEST_CASE("the line of heads is found below titles, also when nobody knows its names", "[import]")
{
    SheetRows rows = csv(
        "Mesa de ayuda;;\nAño 2024;;\nCuándo;Qué fue;Quién\n25/03/2025;resuelta;Ana\n;;\n26/03/2025;resuelta;Beto\n");
    const auto glance = glanceAt(rows, terms(), std::nullopt);
    REQUIRE(glance);
    CHECK(glance->heads == HeadPlace{0, 3});
    REQUIRE(glance->columns.size() == 3);
    CHECK(glance->columns[0].values == QStringList{u"25/03/2025"_s, u"26/03/2025"_s});
    CHECK(glance->columns[1].values == QStringList{u"resuelta"_s}); // The same says nothing new.
    CHECK_FALSE(glance->columns[0].says);
    const auto other = glanceAt(rows, terms(), HeadPlace{0, 2});
    REQUIRE(other);
    CHECK(other->columns.front().head == u"Año 2024"_s);
    CHECK(other->columns.front().values.first() == u"Cuándo"_s);
    SheetRows none = csv("\n\n;;\n");
    CHECK_FALSE(glanceAt(none, terms(), std::nullopt));
}

TEST_CASE("a person's line of heads is not missed for one above it", "[import]")
{
    SheetRows rows = csv("Fecha;Resultado\nFecha;Resultado;Hora\n25/03/2025;Primer nivel;9:05\n");
    ImportTerms by = terms();
    by.heads = HeadPlace{0, 2};
    CHECK(readAll(rows, by).starts == QStringList{u"2025-03-25 09:05"_s});
}

TEST_CASE("words that mean nothing are counted in all their spellings, and known ones are left out", "[import]")
{
    SheetRows rows = csv("Fecha;Resultado;Agente\n25/03/2025;resuelta;Juanita\n25/03/2025;Resuelta;JUANITA\n25/03/"
                         "2025;Primer nivel;Ana\n"
                         "25/03/2025;escalada;Turno noche\n");
    ImportTerms by = terms();
    by.agents.insert(u"turno noche"_s, AccountId());
    by.saidAgents.insert(u"turno noche"_s);
    by.outcomes.insert(u"escalada"_s, CallOutcome::SecondLevel);
    ImportReading reading(rows, by);
    REQUIRE(reading.scan().ok());
    REQUIRE(reading.agentWords().size() == 2);
    CHECK(reading.agentWords()[0].word == u"Juanita"_s);
    CHECK(reading.agentWords()[0].rows == 2);
    CHECK_FALSE(reading.agentWords()[0].agent);
    CHECK(reading.agentWords()[1].agent == AgentChoice{AgentChoice::Who::Nobody});
    REQUIRE(reading.outcomeWords().size() == 2);
    CHECK(reading.outcomeWords()[0].rows == 2);
    CHECK(reading.outcomeWords()[1].outcome == CallOutcome::SecondLevel);
}

TEST_CASE("days that can be read both ways are said to be open", "[import]")
{
    const auto isOpen = [](const char *text) {
        SheetRows rows = csv(text);
        ImportReading reading(rows, terms());
        REQUIRE(reading.scan().ok());
        const auto questions = reading.openQuestions();
        return std::any_of(questions.begin(), questions.end(), [](const ImportQuestion &question) {
            return question.about == ImportQuestion::About::Dates;
        });
    };
    CHECK(isOpen("Fecha;Resultado\n03/04/2025;Primer nivel\n"));
    CHECK_FALSE(isOpen("Fecha;Resultado\n03/04/2025;Primer nivel\n25/04/2025;Primer nivel\n"));
    CHECK_FALSE(isOpen("Fecha;Resultado\n04/04/2025;Primer nivel\n"));
    CHECK_FALSE(isOpen("Fecha;Resultado\n2025-04-03;Primer nivel\n"));
    CHECK_FALSE(isOpen("Fecha;Resultado\n45750;Primer nivel\n"));
}

TEST_CASE("days of a workbook that counts from 1904 are the days that its program shows", "[import]")
{
    // 25 March 2025, 09:05: 45741 as usual, 44279 from 1904.
    SheetRows usual = SheetRows::ofWorkbook("0,1,\"Inicio\",\"Resultado\"\n0,2,45741.378472222,\"Primer nivel\"\n");
    CHECK(readAll(usual, terms()).starts == QStringList{u"2025-03-25 09:05"_s});
    SheetRows rows = SheetRows::ofWorkbook(
        "0,1,\"Inicio\",\"Resultado\",\"Registrada\"\n0,2,44279.378472222,\"Primer nivel\",44279.4\n"
        "0,3,44279.378472222,\"otra\",44279.4\n");
    rows.setCounts1904(true);
    const Read read = readAll(rows, terms());
    CHECK(read.starts == QStringList{u"2025-03-25 09:05"_s});
    // Given back in a file that counts as usual.
    CHECK(read.bad == std::vector<QStringList>{{u"2025-03-25 09:05:00"_s, u"otra"_s, u"2025-03-25 09:36:00"_s}});
}

TEST_CASE("a row given back is read as it would have been in its own sheet", "[import]")
{
    // Only the whole column says that the month stands first, and a person that durations are parts of a day.
    const char *heads = "Fecha;Duración;Resultado\n";
    SheetRows rows =
        csv("Fecha;Duración;Resultado\n03/25/2025;0,0035;Primer nivel\n03/04/2025;0,5;otra\n31/31/2025;raro;otra\n");
    ImportTerms by = terms();
    by.answers.unit = DurationUnit::Days;
    const Read read = readAll(rows, by);
    REQUIRE(read.bad.size() == 2);
    CHECK(read.bad[0] == QStringList{u"2025-03-04"_s, u"12:00:00"_s, u"otra"_s});
    CHECK(read.bad[1] == QStringList{u"31/31/2025"_s, u"raro"_s, u"otra"_s}); // Nothing is made up.
    SheetRows again =
        *SheetRows::ofCsv(QByteArray(heads) + read.bad[0].join(u';').replace(u"otra"_s, u"Primer nivel"_s).toUtf8());
    CHECK(readAll(again, terms()).starts == QStringList{u"2025-03-04 00:00"_s});
}

TEST_CASE("looking at a large file is stopped at once", "[import]")
{
    SheetRows rows = csv("Fecha;Resultado\n25/03/2025;Primer nivel\n");
    ImportReading reading(rows, terms());
    const std::atomic<bool> stop{true};
    const auto done = reading.scan(&stop);
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == Error::Code::NotAllowed);
}

TEST_CASE("a stop counts that comes with the last row of a file", "[import]")
{
    std::atomic<bool> stop{false};
    SECTION("looked at")
    {
        SheetRows rows = csv("Fecha;Resultado\n");
        ImportTerms asked = terms();
        asked.remembered = [&](const QStringList &) { // It is asked with the line of heads.
            stop = true;
            return QHash<QString, ImportColumn>();
        };
        const auto done = ImportReading(rows, asked).scan(&stop);
        REQUIRE_FALSE(done.ok());
        CHECK(done.error().code == Error::Code::NotAllowed);
    }
    SECTION("handed over")
    {
        SheetRows rows = csv("Fecha;Resultado\n25/03/2025;Primer nivel\n");
        ImportReading reading(rows, terms());
        REQUIRE(reading.scan().ok());
        const auto take = [&](const ImportReading::Line &) {
            stop = true;
            return Result<>();
        };
        const auto done = reading.each(take, &stop);
        REQUIRE_FALSE(done.ok());
        CHECK(done.error().code == Error::Code::NotAllowed);
    }
}

TEST_CASE("rows that say nothing are not gone through when nobody waits any more", "[import]")
{
    SheetRows rows = csv("\n\n\nFecha;Resultado\n");
    SheetRow row;
    const std::atomic<bool> stop{true};
    CHECK_FALSE(rows.next(row, &stop));
    CHECK(rows.next(row));
    rows.rewind();
    CHECK_FALSE(glanceAt(rows, terms(), std::nullopt, &stop));
}

TEST_CASE("a file of rows not taken holds the rows of several sheets, each below its own heads", "[import]")
{
    QByteArray text = "Why it was not taken,Fecha,Resultado,Nombre\n";
    for (int n = 0; n < 40; ++n)
        text += "mended,2025-03-24,Primer nivel,Ana\n";
    text += "\nPor qué no se tomó,Inicio,Resultado\nmended,2025-03-25 09:05,Primer nivel\nnot yet,2025-02-30 "
            "09:05,Primer nivel\n";
    SheetRows rows = *SheetRows::ofCsv(text);
    for (int time = 0; time < 2; ++time) { // As often as wanted.
        const Read read = readAll(rows, terms());
        REQUIRE(read.starts.size() == 41);
        CHECK(read.starts.last() == u"2025-03-25 09:05"_s);
        CHECK(read.bad == std::vector<QStringList>{{u"not yet"_s, u"2025-02-30 09:05"_s, u"Primer nivel"_s}});
    }
    ImportReading reading(rows, terms());
    REQUIRE(reading.scan().ok());
    CHECK(reading.heads().size() == 4);
    CHECK(reading.headsOf(1) == QStringList{u"Por qué no se tomó"_s, u"Inicio"_s, u"Resultado"_s});
    CHECK(reading.headsOf(2).isEmpty());
    const auto glance = glanceAt(rows, terms(), std::nullopt);
    REQUIRE(glance);
    CHECK(glance->heads == HeadPlace{0, 1});
}

TEST_CASE("cells of a workbook keep what their program says of them", "[import]")
{
    SheetRows rows =
        SheetRows::ofWorkbook("0,1,\"45741d\",45741d,0.5c,1.5e,3.5M,7,!f,!x,2025-03-25T09:05:00Zi,,\"!f\"\n");
    SheetRow row;
    REQUIRE(rows.next(row));
    CHECK(row.cells
          == QStringList{u"45741d"_s, u"45741"_s, u"0.5"_s, u"1.5"_s, u"3.5"_s, u"7"_s, u""_s, u""_s,
                         u"2025-03-25T09:05:00Z"_s, u""_s, u"!f"_s});
    CHECK(row.kinds
          == QList<CellKind>{CellKind::Text, CellKind::Day, CellKind::Clock, CellKind::Elapsed, CellKind::Minutes,
                             CellKind::Number, CellKind::Uncomputed, CellKind::Error, CellKind::IsoDay, CellKind::Text,
                             CellKind::Text});
    CHECK(row.kind(99) == CellKind::Text);
}

TEST_CASE("sheets that are not taken are named with what they lack", "[import]")
{
    SheetRows rows =
        SheetRows::ofWorkbook("0,1,\"Fecha\",\"Resultado\"\n0,2,45741d,\"Primer "
                              "nivel\"\n1,1,\"Fecha\",\"Estatus\",\"Agente\"\n1,2,45742d,\"Cerrado\",\"Ana\"\n"
                              "2,1,45743d,\"Primer nivel\"\n2,2,45744d,\"Primer nivel\"\n3,1,\"Instrucciones\"\n");
    rows.setSheets({{u"Enero"_s}, {u"Febrero"_s, true}, {u"Sigue"_s}, {u"Leer"_s}});
    ImportReading reading(rows, terms());
    REQUIRE(reading.scan().ok());
    const auto notices = reading.notices();
    REQUIRE(notices.size() == 3);
    CHECK(notices[0]
          == ImportNotice{ImportNotice::About::LacksOutcome,
                          1,
                          u"Febrero"_s,
                          2,
                          ImportColumn::Ignored,
                          {u"Fecha"_s, u"Estatus"_s, u"Agente"_s}});
    CHECK(notices[1].about == ImportNotice::About::NoHeads);
    CHECK(notices[1].rows == 2);
    CHECK(notices[2].sheetName == u"Leer"_s);
    CHECK(reading.passesOver());
}

TEST_CASE("what cells leave open is asked once for all sheets, with what was said before", "[import]")
{
    SheetRows rows =
        SheetRows::ofWorkbook("0,1,\"Fecha\",\"Resultado\",\"Duración\"\n0,2,45741d,\"Primer "
                              "nivel\",3.5\n1,1,\"Fecha\",\"Resultado\",\"Duración\"\n1,2,45742d,\"Primer nivel\",4\n");
    ImportTerms by = terms();
    {
        ImportReading reading(rows, by);
        REQUIRE(reading.scan().ok());
        REQUIRE(reading.openQuestions().size() == 1);
        CHECK(reading.openQuestions()[0].about == ImportQuestion::About::Unit);
        CHECK(reading.openQuestions()[0].examples == QStringList{u"3.5"_s});
    }
    by.rememberedAnswers = [](const QStringList &) {
        ImportAnswers answers;
        answers.units.insert(u"duracion"_s, DurationUnit::Minutes);
        return answers;
    };
    ImportReading reading(rows, by);
    REQUIRE(reading.scan().ok());
    CHECK(reading.openQuestions().empty());
    REQUIRE(reading.questions().size() == 1); // It may have been said wrongly.
    CHECK(reading.questions()[0].said == u"minutes"_s);
    by.answers.unit = DurationUnit::Seconds; // What is said now goes before.
    ImportReading anew(rows, by);
    REQUIRE(anew.scan().ok());
    CHECK(anew.questions()[0].said == u"seconds"_s);
}

TEST_CASE("separators are judged over the records, and letters by what Spanish looks like", "[import]")
{
    CHECK(csvSeparatorOf("Registro de llamadas\nFecha;Hora;Resultado\n1;2;3\n") == ';');
    CHECK(csvSeparatorOf("Registro, llamadas, marzo\n\"Fecha,\nde llamada\";\"a, b, c, d\"\n1;\"x, y, z\"\n") == ';');
    CHECK(csvSeparatorOf("Fecha\tImporte\n1\t3,5\n2\t4,5\n") == '\t');
    CHECK(csvSeparatorOf("a|b|c\n1|2|3\n") == '|');
    CHECK(csvSeparatorOf("sep=;\na,b\n") == ';');
    CHECK(csvSeparatorOf("una sola columna\n") == ',');
    CHECK(encodingOf("Íñigo Muñoz") == TextEncoding::Utf8);
    CHECK(encodingOf("\xCD\xF1igo Mu\xF1oz, Jos\xE9 Pe\xF1"
                     "a")
          == TextEncoding::Windows1252);
    CHECK(encodingOf("\xD6\xA4igo Mu\xA4oz, Jos\x82 Pe\xA4"
                     "a")
          == TextEncoding::Cp850);
    CHECK(encodingOf("\xEA\x96igo Mu\x96oz, Jos\x8E Pe\x96"
                     "a")
          == TextEncoding::MacRoman);
    CHECK(QString::fromUtf8(*utf8Of("Mu\xA4oz", TextEncoding::Cp850)) == u"Muñoz"_s);
}
