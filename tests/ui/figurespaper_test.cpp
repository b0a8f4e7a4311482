// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/figurespaper.h"

#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"
#include "tests/ui/paperwords.h"
#include "ui/text/screenlanguage.h"

#include <QImage>
#include <QPainter>

using namespace helpdesk;

namespace {

CallTally tally(qint64 received)
{
    CallTally counts;
    counts[Measure::Received] = received;
    counts[Measure::OutcomeFirstLevel] = counts[Measure::KindFirstLevel] = received / 2;
    counts[Measure::OutcomeSecondLevel] = counts[Measure::KindSecondLevel] = received / 4;
    counts[Measure::OutcomeTransferred] = counts[Measure::KindTransferred] = received - received / 2 - received / 4;
    counts[Measure::Answered] = received;
    counts[Measure::RingsMeasuredKept] = received;
    counts[Measure::Point1Due] = counts[Measure::Point1Kept] = received;
    counts[Measure::Point2Due] = received;
    counts[Measure::Point2Kept] = received - received / 10;
    counts[Measure::AnsweredWithoutTicket] = received - received / 4;
    counts[Measure::LevelRequests] = received / 2 + received / 4;
    counts[Measure::SolvedFirst] = received / 2;
    counts[Measure::SatisfactionAsked] = received;
    counts[Measure::SatisfactionAnswered] = received / 3;
    counts[Measure::SatisfactionSum] = received / 3 * 4;
    counts[Measure::TalkMs] = received * 200'000;
    counts[Measure::HandleMs] = received * 260'000;
    return counts;
}

ReportHead figuresHead()
{
    ReportHead head;
    head.organisation = text("Dirección General");
    head.unit = text("Departamento de Soporte");
    head.timeZone = text("America/Mexico_City");
    head.procedure = {text("Atención de llamadas"), text("Handling of calls")};
    head.procedureEdition = text("4");
    return head;
}

IndicatorReport months(int count)
{
    IndicatorReport report;
    report.asOfMs = 1'795'000'000'000;
    report.timeZone = text("America/Mexico_City");
    Month month{2025, 10}; // Over the end of a year.
    for (int i = 0; i < count; ++i, month = month.next())
        report.months.push_back({month, i == 2 ? CallTally() : tally(400 + 37 * i), i == count - 1 ? 3 : 0});
    return report;
}

KpiReport agentFigures()
{
    KpiReport report;
    report.asOfMs = 1'795'000'000'000;
    report.timeZone = text("America/Mexico_City");
    report.period.month = {2026, 10};
    int n = 0;
    for (const char *name :
         {"Lucía Ramírez", "María del Carmen Hernández Villavicencio", "Óscar Delgado", "Nadie llamó"}) {
        KpiLine line{AccountId{++n}, text(name), tally(n == 4 ? 0 : 90 + n * 31), n == 4 ? 0 : 20 + n, 0};
        report.desk.tally += line.tally;
        report.desk.ticketsMade += line.ticketsMade;
        report.agents.push_back(line);
    }
    return report;
}

} // namespace

TEST_CASE("the months stand side by side with numerator and share, an empty one with dashes", "[paper][report]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    ScreenLanguage screen;
    screen.set(language);
    const bool english = language == Language::English;
    const QString words =
        sheetWords(FiguresPaper::documentOf(months(13), figuresHead(), text("Norma Vilchis"), language),
                   english ? text("months-en") : text("months-es"))
            .join(u' ')
            .simplified();
    INFO(words.toStdString());
    CHECK(words.contains(english ? text("October 2025 to October 2026") : text("octubre de 2025 a octubre de 2026")));
    CHECK(words.contains(text("200 218 — 255"))); // First level: 400 and 437 halved, December empty.
    CHECK(words.contains(text("50.0 % 49.9 % — 49.9 %")));
    CHECK(words.contains(english ? text("Page 1 of 2") : text("Página 1 de 2")));
    CHECK(PaperSheets(FiguresPaper::documentOf(months(12), figuresHead(), text("Norma Vilchis"), language)).count()
          == 1);
    CHECK(words.contains(english ? text("solved by telephone ÷ calls received")
                                 : text("resuelta por teléfono ÷ llamadas recibidas")));
}

TEST_CASE("the agents' figures end in the desk's, whose shares are of the sums", "[paper][report]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    ScreenLanguage screen;
    screen.set(language);
    const bool english = language == Language::English;
    const QString words =
        sheetWords(FiguresPaper::documentOf(agentFigures(), figuresHead(), text("Norma Vilchis"), language),
                   english ? text("agents-en") : text("agents-es"))
            .join(u' ')
            .simplified();
    INFO(words.toStdString());
    CHECK(words.contains(text("456 456"))); // 121 + 152 + 183
    CHECK(words.contains(english ? text("October 2026") : text("octubre de 2026")));
    CHECK(words.contains(text("Nadie llamó — — — — — —")));
    CHECK(words.contains(text("4.00")));
}
