// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/callidentity.h"

#include "core/base/text.h"
#include "core/call/fieldkeys.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>
#include <vector>

namespace helpdesk {

namespace {

constexpr qsizetype longestName = 60;

size_t hashOf(const QString &text)
{
    return text.isEmpty() ? 0 : std::max<size_t>(qHash(text, size_t{0}), 1);
}

/// "SOLÍS PRADO, ANA" is "Ana Solís Prado".
QByteArray nameOf(const QString &name)
{
    QStringList words = foldedForSearch(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ').left(longestName).toUtf8();
}

QString numberOf(const QString &number)
{
    QString folded = foldedForSearch(number);
    const auto digit = std::find_if(folded.begin(), folded.end(), [](QChar c) { return c != u'0'; });
    return folded.sliced(std::clamp<qsizetype>(digit - folded.begin(), 0, std::max<qsizetype>(folded.size() - 1, 0)));
}

/// How many letters have to change, at most three of them.
int distance(const QByteArray &a, const QByteArray &b)
{
    constexpr int most = 3;
    if (std::abs(a.size() - b.size()) >= most)
        return most;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] != b[static_cast<qsizetype>(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return std::min(row.back(), most);
}

/// 1: they agree; -1: they do not; 0: one of them says nothing.
template<typename Fact>
int agreement(const Fact &a, const Fact &b)
{
    return a == Fact() || b == Fact() ? 0 : a == b ? 1 : -1;
}

int nameAgreement(const QByteArray &a, const QByteArray &b)
{
    const int same = agreement(a, b);
    return same < 0 && std::min(a.size(), b.size()) > 4 && distance(a, b) < 3 ? 1 : same;
}

/// Some sheets have no thousandths: they cut them off, or round them.
bool isNear(qint64 a_s, qint64 b_s)
{
    return std::abs(a_s - b_s) <= 1;
}

int talkAgreement(qint64 a_s, qint64 b_s)
{
    return a_s == 0 || b_s == 0 ? 0 : isNear(a_s, b_s) ? 1 : -1;
}

bool isSame(const CallFacts &a, const CallFacts &b)
{
    const int phone = agreement(a.phone, b.phone);
    const int email = agreement(a.email, b.email);
    const int name = nameAgreement(a.name, b.name);
    const int detail = agreement(a.detail, b.detail);
    const int agent = agreement(a.agent, b.agent);
    const int talk = talkAgreement(a.talk_s, b.talk_s);
    const bool hasSeconds = a.second % 60 != 0;
    if (!hasSeconds && talk < 0) // Whoever was cut off calls again at once.
        return false;
    const auto none = [](int fact) { return fact == 0; };
    const int facts[] = {phone, email, name, detail, agent, talk};
    if (std::all_of(std::begin(facts), std::end(facts), none))
        return a.outcome == b.outcome;
    const bool someAgrees = std::any_of(std::begin(facts), std::end(facts), [](int fact) { return fact > 0; });
    // Details are written on, so another one says little.
    const int sum = 3 * phone + 3 * email + 2 * name + std::max(detail, 0) + agent + talk;
    return someAgrees && sum + (hasSeconds ? 2 : a.outcome == b.outcome ? 0 : -1) > 0;
}

} // namespace

CallFacts factsOf(const ImportedCall &call)
{
    const auto field = [&call](const QString &key) { return call.fields.value(key).toString(); };
    const QString digits = digitsOf(field(fieldkey::callerPhone));
    return {call.startedAtMs / 1000,
            nameOf(field(fieldkey::callerName)),
            hashOf(numberOf(call.record.number)),
            hashOf(digits.right(10)),
            hashOf(foldedForSearch(field(fieldkey::callerEmail))),
            hashOf(foldedForSearch(field(fieldkey::detail))),
            call.record.agent,
            (call.record.talk_ms + 500) / 1000,
            call.record.outcome};
}

SameCall sameCall(const CallFacts &a, const CallFacts &b)
{
    const int number = agreement(a.number, b.number);
    if (a.second != b.second && (number < 1 || !isNear(a.second, b.second)))
        return SameCall::No;
    if (number < 0 || (number == 0 && !isSame(a, b)))
        return SameCall::No;
    CallFacts without = b;
    without.number = a.number; // Some sheets do not have it.
    without.second = a.second;
    if (isNear(a.talk_s, b.talk_s))
        without.talk_s = a.talk_s;
    return a == without ? SameCall::Yes : SameCall::Changed;
}

bool agreeForSure(const CallFacts &a, const CallFacts &b)
{
    return agreement(a.number, b.number) > 0 || agreement(a.phone, b.phone) > 0 || agreement(a.email, b.email) > 0;
}

} // namespace helpdesk
