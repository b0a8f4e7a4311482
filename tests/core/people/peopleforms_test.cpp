// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept is found by each of its writings; two different ones are never one.

#include "tests/core/people/peopleforms.h"

#include "core/people/directorykeys.h"
#include "core/people/emailaddress.h"
#include "core/people/searchwords.h"
#include "core/people/telephone.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// How often something is not as it must be, with the first case.
struct Faults
{
    int count = 0;
    QString first;

    void add(bool isFault, const QString &a, const QString &b)
    {
        if (isFault && ++count == 1)
            first = a + u" | "_s + b;
    }
};

bool finds(const QList<QByteArray> &keys, const DirectoryQuery &query)
{
    const auto steps = directorySteps(query);
    const auto holds = [&](const KeyRange &range) {
        return std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) { return range.holds(key); });
    };
    return std::any_of(steps.begin(), steps.end(),
                       [&](const auto &step) { return std::any_of(step.begin(), step.end(), holds); });
}

bool isFoundBySearch(const QString &query, const QString &text)
{
    const QStringList words = searchWords(text);
    const auto begins = [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(wanted); });
    };
    const QList<SearchTerm> terms = searchTerms(query);
    return !terms.isEmpty() && std::all_of(terms.begin(), terms.end(), [&](const SearchTerm &term) {
        return std::any_of(term.ways.begin(), term.ways.end(),
                           [&](const QStringList &way) { return std::all_of(way.begin(), way.end(), begins); });
    });
}

QList<QByteArray> keysOf(const QString &phone)
{
    Requester who;
    who.name = u"Ana Mora"_s;
    who.phones = QStringList{phone};
    return directoryKeys(tidied(who));
}

void tryTelephones(unsigned seed, int count)
{
    PeopleForms forms(seed);
    Faults missed;
    Faults mistaken;
    for (int i = 0; i < count; ++i) {
        const PeopleForms::Number number = forms.number();
        const QString kept = forms.written(number);
        const QString asked = forms.written(number);
        const QString other = forms.written(forms.neighbour(number));
        const QList<QByteArray> keys = keysOf(kept);
        missed.add(!isPhone(kept) || !isSameTelephone(kept, asked), kept, asked);
        missed.add(telephoneNumber(kept) != telephoneNumber(asked), kept, asked);
        missed.add(!finds(keys, {DirectoryQuery::What::Phone, asked, {}, DirectoryQuery::Extent::Whole}), kept, asked);
        missed.add(!finds(keys, {DirectoryQuery::What::Phone, asked, {}}), kept, asked);
        mistaken.add(isSameTelephone(kept, other) || telephoneKey(kept) == telephoneKey(other), kept, other);
        mistaken.add(telephoneNumber(kept) == telephoneNumber(other), kept, other);
        mistaken.add(finds(keys, {DirectoryQuery::What::Phone, other, {}, DirectoryQuery::Extent::Whole}), kept, other);
        if (number.country == u"52"_s) {
            const PeopleForms::Number bare{number.country, number.national, {}};
            const QString words = forms.written(bare);
            missed.add(!isFoundBySearch(words, kept), kept, words);
        }
    }
    INFO(missed.first.toStdString() << "\n" << mistaken.first.toStdString());
    CHECK(missed.count == 0);
    CHECK(mistaken.count == 0);
}

void tryAddresses(unsigned seed, int count)
{
    PeopleForms forms(seed);
    Faults missed;
    Faults mistaken;
    for (int i = 0; i < count; ++i) {
        const QString address = forms.address();
        const QString kept = keptEmail(forms.written(address));
        const QString asked = forms.written(address);
        const QString near = forms.neighbour(address);
        const QString other = forms.written(near);
        missed.add(!isEmail(kept) || !isSameEmail(kept, asked) || emailKey(kept) != emailKey(asked), kept, asked);
        mistaken.add(near != address && isSameEmail(kept, other), kept, other);
        Requester who;
        who.name = u"Ana Mora"_s;
        who.email = kept;
        missed.add(!finds(directoryKeys(who), {DirectoryQuery::What::Email, asked, {}}), kept, asked);
    }
    INFO(missed.first.toStdString() << "\n" << mistaken.first.toStdString());
    CHECK(missed.count == 0);
    CHECK(mistaken.count == 0);
}

} // namespace

TEST_CASE("of 20,000 telephones in random forms none is missed and none mistaken", "[people][forms]")
{
    tryTelephones(20261130, 20000);
}

TEST_CASE("of 20,000 addresses in random forms none is missed and none mistaken", "[people][forms]")
{
    tryAddresses(20261201, 20000);
}

TEST_CASE("of a million telephones and addresses of any seed none is missed and none mistaken", "[.full]")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        tryTelephones(seed, 20000);
        tryAddresses(seed, 20000);
    }
}
