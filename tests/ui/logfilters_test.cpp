// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/logfilters.h"

#include "core/organisation/localtime.h"
#include "tests/support/catch.h"
#include "tests/support/ownzones.h"
#include "tests/ui/desk.h"
#include "tests/ui/testday.h"
#include "ui/common/agentsession.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

using namespace helpdesk;

namespace {

void choose(LogFilters &filters, const QString &text)
{
    for (QComboBox *box : filters.findChildren<QComboBox *>()) {
        if (const int at = box->findText(text); at >= 0) {
            box->setCurrentIndex(at);
            return;
        }
    }
    FAIL("no such choice: " << text.toStdString());
}

} // namespace

TEST_CASE("the log is narrowed by days, outcome, kind and agent", "[calllog]")
{
    AgentSession session(SessionId{1});
    session.setNames({{AccountId{1}, QStringLiteral("Lucía Ramírez")}, {AccountId{2}, QStringLiteral("Mateo Ibarra")}});
    session.setAccount({AccountId{1}, QStringLiteral("Lucía Ramírez"), QStringLiteral("lucia")});
    LogFilters filters(session, [] { return thursday; });
    int told = 0;
    QObject::connect(&filters, &LogFilters::changed, [&] { ++told; });
    CHECK_FALSE(filters.isNarrowed());
    CHECK_FALSE(filters.filter().fromMs);

    choose(filters, QStringLiteral("Yesterday"));
    CHECK(filters.filter().fromMs == beginOf(QDate(2026, 11, 18), QTimeZone::systemTimeZone()));
    CHECK(filters.filter().toMs == beginOf(thursday, QTimeZone::systemTimeZone()));
    choose(filters, QStringLiteral("Still open"));
    CHECK(filters.filter().open == true);
    choose(filters, QStringLiteral("Mine"));
    CHECK(filters.filter().agent == AccountId{1});
    choose(filters, QStringLiteral("Mateo Ibarra"));
    CHECK(filters.filter().agent == AccountId{2});
    CHECK(filters.isNarrowed());
    CHECK(told == 4);

    filters.retranslate(); // What is chosen stays.
    CHECK(filters.filter().agent == AccountId{2});
    CHECK(told == 4);
    for (const QComboBox *box : filters.findChildren<QComboBox *>())
        CHECK_FALSE(box->accessibleName().isEmpty());
}

TEST_CASE("months of the log begin on their first day", "[calllog]")
{
    CHECK(daysOf(LogFilters::Days::ThisMonth, thursday) == std::pair(QDate(2026, 11, 1), thursday));
    CHECK(daysOf(LogFilters::Days::LastMonth, thursday) == std::pair(QDate(2026, 10, 1), QDate(2026, 10, 31)));
    CHECK(daysOf(LogFilters::Days::LastSeven, thursday) == std::pair(QDate(2026, 11, 13), thursday));
}

TEST_CASE("two days of one's own are typed, and begin and end where the desk's clocks say", "[calllog]")
{
    AgentSession session(SessionId{1});
    const QByteArray zone = GENERATE(as<QByteArray>(), test::ownzone::steady, test::ownzone::north,
                                     test::ownzone::south, test::ownzone::midnight);
    Organisation organisation;
    organisation.timeZone = QString::fromLatin1(zone);
    session.setOrganisation(organisation);
    LogFilters filters(session, [] { return thursday; });
    INFO(zone.toStdString());
    choose(filters, QStringLiteral("Last month"));
    choose(filters, QStringLiteral("From … to …"));
    const auto lines = filters.rangeLine()->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]->text() == QStringLiteral("01/10/2026")); // What was chosen before is where it begins.
    CHECK(lines[1]->text() == QStringLiteral("31/10/2026"));
    const QTimeZone desk(zone);
    const auto only = [&](QDate day) {
        for (QLineEdit *line : lines)
            line->setText(day.toString(QStringLiteral("d/M")));
        return filters.filter();
    };
    // Every day of the year abuts on the next, and the days with a change of clocks have 23 or 25 hours.
    std::map<qint64, int> lengths;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const CallFilter asked = only(day);
        REQUIRE((asked.fromMs && asked.toMs));
        CHECK(*asked.fromMs == instantOf(day, QTime(0, 0), desk));
        CHECK(*asked.toMs
              == only(day.addDays(1).year() == 2026 ? day.addDays(1) : day).fromMs.value_or(0)
                  + (day.addDays(1).year() == 2026 ? 0 : 86'400'000));
        ++lengths[(*asked.toMs - *asked.fromMs) / 3'600'000];
    }
    CHECK(lengths.size() == (zone == test::ownzone::steady ? 1U : 3U));
}

TEST_CASE("days that are none, or in the wrong order, are said and nothing is asked", "[calllog]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    auto *filters = desk.log->findChild<LogFilters *>();
    const QString range = QStringLiteral("Del … al …");
    auto *days = filters->findChildren<QComboBox *>().front();
    days->setCurrentIndex(days->findText(range));
    desk.settle();
    CHECK(desk.focusName() == QStringLiteral("Primer día"));
    REQUIRE(desk.focusName() != QString());
    desk.type(QStringLiteral("20/11/2026"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("19/11/2026"));
    desk.press(Qt::Key_Return);
    CHECK(desk.words().count(QStringLiteral("El primer día es posterior al último.")) == 2);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("31/02/2026"));
    desk.press(Qt::Key_Return);
    CHECK(desk.words().filter(QStringLiteral("“31/02/2026”")).size() == 2);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Return); // Without an end.
    CHECK(desk.words().filter(QStringLiteral("último")).isEmpty());
    CHECK(filters->filter().fromMs);
    CHECK_FALSE(filters->filter().toMs);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    auto *calendar = desk.log->findChild<QCalendarWidget *>();
    REQUIRE((calendar && calendar->isVisible()));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    CHECK(filters->filter().toMs);
}

TEST_CASE("no hint in a line to type in is cut off", "[window]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    TestDesk desk(language);
    const auto check = [&] {
        desk.settle();
        for (const auto *line : desk.window->findChildren<QLineEdit *>()) {
            if (!line->isVisible() || line->placeholderText().isEmpty())
                continue;
            QStyleOptionFrame option;
            option.initFrom(line);
            option.lineWidth =
                line->hasFrame() ? line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, line) : 0;
            const int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width()
                - line->textMargins().left() - line->textMargins().right() - 4;
            INFO(line->placeholderText().toStdString() << " in " << room);
            CHECK(line->fontMetrics().horizontalAdvance(line->placeholderText()) <= room);
        }
    };
    check();
    desk.answerCall();
    check();
    desk.press(Qt::Key_F4);
    check();
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    check();
    auto *days = desk.log->findChild<LogFilters *>()->findChildren<QComboBox *>().front();
    days->setCurrentIndex(days->count() - 1);
    check();
}
