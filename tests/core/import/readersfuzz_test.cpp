// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs and lists of people with bytes that nobody wrote on purpose: whatever stands in them, reading ends, and every
// row is a call or is named. AURICULAR_FUZZ_SECONDS goes on for so long instead of some thousand times,
// AURICULAR_FUZZ_SEED from another place; under the sanitizers it finds more.

#include "core/import/cellvalue.h"
#include "core/import/cellzone.h"
#include "core/import/importreading.h"
#include "core/import/sheetglance.h"
#include "core/people/directoryfile.h"
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4'000;
constexpr qsizetype mostBytes = 40'000;

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> found{
        "Fecha,Hora,Resultado,Nombre,Duraci\xc3\xb3n\n2026-03-02,09:05,Primer nivel,Ana Mora,0:04:10\n02/03/2026,9:05 "
        "p. m.,Transferida,\"Luz, Ana\",250\n",
        "No.;Fecha/hora;Atendi\xc3\xb3;Clasif.;Tel./Ext.;Dur.\n1;25/03/2026 12:00;ana;segundo nivel;722 555 0148 ext. "
        "12;1.5\n2;46345,5;ana;x;p4021;26:10:05\n",
        "fecha\thora\tresultado\r\n3-mar-26\t0905\tno contest\xc3\xb3\r\n\"sin cerrar\t1\t2\r\n",
        "\xff\xfe"
        "F\0e\0c\0h\0a\0,\0R\0e\0s\0u\0l\0t\0a\0d\0o\0\n\0",
        "nombre,unidad,correo,telefono,extension\nAna Mora,Catastro,ana@finanzas.example,+52 1 722 555 0148,4021\n",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Mora\r\nTEL;TYPE=work:722 555 0148;ext=12\r\nPHOTO;ENCODING=b:AAAA\r\n "
        "BBBB\r\nEND:VCARD\r\n",
        "dn: cn=Ana\nobjectClass: person\ncn: Ana\ncn:: QW5h\ntelephoneNumber: 7225550148\n mail\n"};
    const QDir folder(test::sourcePath(u"tests/fixtures/sheets"));
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        found.push_back(file.readAll());
    }
    return found;
}

class Mutation
{
public:
    Mutation(std::mt19937_64 &random, const std::vector<QByteArray> &seeds) : m_random(random), m_seeds(seeds) {}

    QByteArray next()
    {
        QByteArray bytes = m_seeds[below(m_seeds.size())];
        for (std::size_t change = below(12); change > 0; --change)
            mutate(bytes);
        return bytes.left(mostBytes);
    }
    QString cell()
    {
        static const char *parts[] = {"12",          "0",
                                      "31",          "2026",
                                      ":",           "/",
                                      "-",           ".",
                                      ",",           " ",
                                      "a. m.",       "pm",
                                      "mar",         "septiembre",
                                      "h",           "min",
                                      "'",           "\"",
                                      "e+308",       "99999999999",
                                      "-0",          "Z",
                                      "+05:30",      "GMT-6",
                                      "\xc3\xad",    "\xe2\x80\xaf",
                                      "\xd9\xa3",    "\xf0\x9f\x93\x9e",
                                      "T",           "=1+1",
                                      "#N/A",        "5e3",
                                      "24:00",       "1/2",
                                      "\xe2\x88\x92"};
        QByteArray made;
        for (std::size_t i = below(9); i > 0; --i)
            made += parts[below(std::size(parts))];
        return QString::fromUtf8(made);
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    std::size_t place(const QByteArray &bytes) { return below(static_cast<std::size_t>(bytes.size()) + 1); }
    void mutate(QByteArray &bytes)
    {
        static const char *pieces[] = {"\"",
                                       "\n",
                                       "\r",
                                       ";",
                                       ",",
                                       "\t",
                                       "|",
                                       "\"\"",
                                       "\0",
                                       "=",
                                       "\xff",
                                       "\xc3",
                                       "\xef\xbb\xbf",
                                       "FN:",
                                       "BEGIN:VCARD\n",
                                       "END:VCARD\n",
                                       "dn: x\n",
                                       "9999999999999",
                                       "00:00",
                                       "1/1/0001"};
        const auto at = static_cast<qsizetype>(place(bytes));
        switch (below(7)) {
        case 0:
            bytes.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 1:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 2:
            bytes.remove(at, static_cast<qsizetype>(below(40)));
            break;
        case 3:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(place(bytes)), static_cast<qsizetype>(below(200))));
            break;
        case 4:
            bytes.insert(at, cell().toUtf8());
            break;
        case 5:
            bytes.truncate(at);
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }

    std::mt19937_64 &m_random;
    const std::vector<QByteArray> &m_seeds;
};

void readLog(const QByteArray &bytes, const ImportTerms &terms)
{
    for (const CsvForm &form : {CsvForm{}, CsvForm{.encoding = {}, .separator = ';'}}) {
        std::optional<SheetRows> rows = SheetRows::ofCsv(bytes, form);
        if (!rows)
            continue;
        (void)glanceAt(*rows, terms, std::nullopt);
        rows->rewind();
        ImportReading reading(*rows, terms);
        if (!reading.scan())
            continue;
        (void)reading.questions();
        (void)reading.notices();
        qint64 seen = 0;
        REQUIRE(reading.each([&](const ImportReading::Line &line) -> Result<> {
            ++seen;
            if (line.call) // A call has a time that somebody can have measured.
                REQUIRE((line.call->startedAtMs > 0 && line.call->startedAtMs <= terms.nowMs + 86'400'000
                         && line.call->record.talk_ms >= 0));
            (void)reading.legible(line.row);
            return {};
        }));
        REQUIRE(seen == reading.rowCount());
    }
}

void readCells(const QString &cell)
{
    for (const CellKind kind : {CellKind::Text, CellKind::Number, CellKind::Day, CellKind::Clock, CellKind::IsoDay}) {
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
            if (const auto moment = momentIn(cell, order, kind))
                REQUIRE(moment->day.isValid());
        }
        for (const TimeForm form : {TimeForm::Unknown, TimeForm::ByWidth, TimeForm::HourMinuteSecond, TimeForm::Seconds,
                                    TimeForm::PartOfDay}) {
            if (const auto time = timeIn(cell, form, kind))
                REQUIRE(time->time.isValid());
        }
        for (const DurationUnit unit : {DurationUnit::Days, DurationUnit::Seconds, DurationUnit::Hours,
                                        DurationUnit::Clock, DurationUnit::ClockShifted}) {
            if (const auto lasted = durationIn(cell, unit, kind))
                REQUIRE(*lasted >= 0);
        }
    }
    (void)withoutZone(cell);
    (void)datePartsIn(cell);
    (void)numberIn(cell);
}

} // namespace

TEST_CASE("whatever stands in a log or a list of people, reading it ends, and each row is a call or is named",
          "[import][fuzz]")
{
    ImportTerms terms;
    terms.zone = QTimeZone("America/Mexico_City");
    terms.nowMs = 1'795'000'000'000;
    terms.agents.insert(u"ana"_s, AccountId{1});
    const int seconds = qEnvironmentVariableIntValue("AURICULAR_FUZZ_SECONDS");
    const QDeadlineTimer end(std::chrono::seconds{seconds});
    auto seed = static_cast<quint64>(qEnvironmentVariableIntValue("AURICULAR_FUZZ_SEED"));
    const std::vector<QByteArray> beginnings = seeds();
    for (int round = 0; seconds > 0 ? !end.hasExpired() : round < rounds; ++round, ++seed) {
        std::mt19937_64 random(seed);
        Mutation mutation(random, beginnings);
        const QByteArray bytes = mutation.next();
        INFO("AURICULAR_FUZZ_SEED=" << seed);
        readLog(bytes, terms);
        (void)readDirectoryFile(bytes);
        readCells(mutation.cell());
    }
}
