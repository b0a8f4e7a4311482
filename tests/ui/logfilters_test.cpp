// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/logfilters.h"

#include "tests/support/catch.h"
#include "ui/common/agentsession.h"

#include <QComboBox>

using namespace helpdesk;

namespace {

const QDate thursday(2026, 11, 19);

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
    LogFilters filters(session);
    int told = 0;
    QObject::connect(&filters, &LogFilters::changed, [&] { ++told; });
    CHECK_FALSE(filters.isNarrowed());
    CHECK_FALSE(filters.filter(thursday).fromMs);

    choose(filters, QStringLiteral("Yesterday"));
    CHECK(filters.filter(thursday).fromMs == QDate(2026, 11, 18).startOfDay().toMSecsSinceEpoch());
    CHECK(filters.filter(thursday).toMs == thursday.startOfDay().toMSecsSinceEpoch());
    choose(filters, QStringLiteral("Still open"));
    CHECK(filters.filter(thursday).open == true);
    choose(filters, QStringLiteral("Mine"));
    CHECK(filters.filter(thursday).agent == AccountId{1});
    choose(filters, QStringLiteral("Mateo Ibarra"));
    CHECK(filters.filter(thursday).agent == AccountId{2});
    CHECK(filters.isNarrowed());
    CHECK(told == 4);

    filters.retranslate(); // What is chosen stays.
    CHECK(filters.filter(thursday).agent == AccountId{2});
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
