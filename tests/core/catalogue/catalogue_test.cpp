// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/proposedresolver.h"
#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

using namespace helpdesk;

TEST_CASE("the impact proposed from a share takes the users of the affected service", "[catalogue]")
{
    const auto definitions = test::repositoryDefinitions();
    const Catalogue &catalogue = *definitions->catalogue;
    CHECK(catalogue.impactOfShare(1, 20) == QStringLiteral("minor"));
    CHECK(catalogue.impactOfShare(11, 200) == QStringLiteral("moderate"));
    CHECK(catalogue.impactOfShare(6, 10) == QStringLiteral("significant"));
    CHECK(catalogue.impactOfShare(61, 100) == QStringLiteral("extensive"));
    CHECK(catalogue.impactOfShare(5, 5) == QStringLiteral("extensive"));
    CHECK_FALSE(catalogue.impactOfShare(0, 10));
    CHECK_FALSE(catalogue.impactOfShare(3, 0));
    CHECK_FALSE(catalogue.impactOfShare(11, 10));
}

TEST_CASE("the priority of each urgency and impact is the matrix's", "[catalogue]")
{
    const auto definitions = test::repositoryDefinitions();
    const char *urgencies[] = {"critical", "high", "medium", "low"};
    const char *impacts[] = {"extensive", "significant", "moderate", "minor"};
    const int expected[4][4] = {{1, 1, 2, 3}, {1, 2, 3, 4}, {2, 3, 4, 5}, {3, 4, 5, 5}};
    for (int u = 0; u < 4; ++u) {
        for (int i = 0; i < 4; ++i)
            CHECK(definitions->catalogue->priority(QString::fromLatin1(urgencies[u]), QString::fromLatin1(impacts[i]))
                  == expected[u][i]);
    }
    CHECK(definitions->catalogue->priority(QStringLiteral("high"), {}) == 0);
}

TEST_CASE("the resolver proposed has the fewest open tickets, then the first name", "[catalogue]")
{
    const auto definitions =
        test::repositoryDefinitions({{QStringLiteral("networks"), QStringLiteral("zoe"), QStringLiteral("Zoé")},
                                     {QStringLiteral("networks"), QStringLiteral("angel"), QStringLiteral("Ángel")},
                                     {QStringLiteral("networks"), QStringLiteral("bea"), QStringLiteral("Bea")}});
    const Catalogue &catalogue = *definitions->catalogue;
    CHECK(proposedResolver(catalogue, QStringLiteral("networks"), {2, 2, 1}) == QStringLiteral("bea"));
    CHECK(proposedResolver(catalogue, QStringLiteral("networks"), {1, 1, 1}) == QStringLiteral("angel"));
    CHECK(proposedResolver(catalogue, QStringLiteral("networks"), {}) == QStringLiteral("angel"));
    CHECK(proposedResolver(catalogue, QStringLiteral("hosting"), {}).isEmpty());
    CHECK(proposedResolver(catalogue, QStringLiteral("no such"), {}).isEmpty());
}

TEST_CASE("a catalogue with faults is refused with every fault's place", "[catalogue]")
{
    std::vector<Fault> faults;
    const QByteArray body =
        R"({"kind":"catalogue","id":"c","edition":"1","groups":[{"id":"g","label":{"es":"a","en":"b"},"people":[]},
        {"id":"g","label":{"es":"a"},"people":[]}],
         "services":[{"id":"s","label":{"es":"a","en":"b"},"group":"none"}]})";
    CHECK_FALSE(readCatalogue(body, faults));
    QStringList places;
    for (const Fault &fault : faults)
        places.append(wordOf(fault.kind) + QLatin1Char(' ') + fault.pointer);
    CHECK(places.contains(QStringLiteral("double-id /groups/1/id")));
    CHECK(places.contains(QStringLiteral("missing-language /groups/1/label")));
    CHECK(places.contains(QStringLiteral("no-such-group /services/0/group")));
}
