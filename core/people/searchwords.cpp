// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/searchwords.h"

#include "core/people/searchchunks.h"
#include "core/people/telephone.h"
#include "core/people/telephonetext.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr qsizetype mostParts = 8;  ///< A longer chain of signs is a list, not a word.
constexpr qsizetype mostGroups = 7; ///< "+52 1 72 21 23 45 67" has seven.

QString joined(const QStringList &parts, qsizetype from, qsizetype to)
{
    QString whole;
    for (qsizetype part = from; part < to; ++part)
        whole += parts.at(part);
    return whole;
}

qsizetype lettersOf(const SearchChunks &chunks, qsizetype from, qsizetype to)
{
    qsizetype letters = 0;
    for (qsizetype at = from; at < to; ++at) {
        for (const QString &part : chunks.at(at).parts)
            letters += part.size();
    }
    return letters;
}

/// The number that the groups from \a from to \a to are.
std::optional<Telephone> telephoneOf(const SearchChunks &chunks, qsizetype from, qsizetype to)
{
    constexpr qsizetype leastDigits = 7;
    constexpr qsizetype mostDigits = 15;
    TelephoneText text;
    text.hasCode = chunks.at(from).hasPlus;
    const SearchChunk &only = chunks.at(from);
    const bool isSheetForm =
        to == from + 1 && only.parts.size() == 2 && only.hasPoint && only.parts.last() == QLatin1String("0");
    const qsizetype digits = lettersOf(chunks, from, to) - (isSheetForm ? 1 : 0);
    if (digits < leastDigits || digits > mostDigits)
        return std::nullopt;
    for (qsizetype at = from; at < to; ++at) {
        const QStringList &parts = chunks.at(at).parts;
        for (qsizetype part = 0; part < parts.size() - (isSheetForm ? 1 : 0); ++part) {
            if (!text.digits.isEmpty())
                text.ends.push_back(text.digits.size());
            text.digits += parts.at(part);
        }
    }
    return numberOf(text);
}

bool isWhole(const std::optional<Telephone> &telephone, const SearchChunk &first)
{
    using Kind = Telephone::Kind;
    return telephone && (telephone->kind == Kind::Mexican || (telephone->kind == Kind::Foreign && first.hasPlus));
}

/// Where the groups that begin at \a from end: they stand one behind the other with nothing but blanks and signs
/// between.
qsizetype endOfGroups(const SearchChunks &chunks, qsizetype from)
{
    qsizetype end = from;
    while (end < chunks.size() && end - from < mostGroups && chunks.at(end).isDigits()
           && (end == from || (!chunks.at(end).hasPlus && !chunks.at(end).isApart)))
        ++end;
    return end;
}

void addTelephones(const SearchChunks &chunks, QStringList &words)
{
    for (qsizetype from = 0; from < chunks.size(); ++from) {
        if (!chunks.at(from).isDigits())
            continue;
        qsizetype coded = 0; // Behind a code no other number begins.
        for (qsizetype to = from + 1; to <= endOfGroups(chunks, from); ++to) {
            const auto telephone = telephoneOf(chunks, from, to);
            const bool isLocal = telephone && telephone->kind == Telephone::Kind::Local && to > from + 1;
            if (!isLocal && !isWhole(telephone, chunks.at(from)))
                continue;
            words += QStringList{telephone->digits} + telephoneTails(*telephone);
            coded = chunks.at(from).hasPlus ? to : 0;
        }
        if (coded > 0)
            from = coded - 1;
    }
}

QStringList partsOf(const SearchChunks &chunks, qsizetype from, qsizetype to)
{
    QStringList parts;
    for (qsizetype at = from; at < to; ++at)
        parts += chunks.at(at).parts;
    return parts;
}

/// Groups of digits from \a from on, which then stands behind them: a whole number, or one among others, or all as one,
/// or each for itself.
SearchTerm takeGroups(const SearchChunks &chunks, qsizetype &from)
{
    const qsizetype first = std::exchange(from, endOfGroups(chunks, from));
    if (const auto telephone = telephoneOf(chunks, first, from); isWhole(telephone, chunks.at(first)))
        return SearchTerm{{QStringList{telephone->digits}}};
    SearchTerm term;
    for (qsizetype begin = first; begin < from; ++begin) {
        for (qsizetype end = begin + 1; end <= from; ++end) {
            if (const auto telephone = telephoneOf(chunks, begin, end); isWhole(telephone, chunks.at(begin)))
                term.ways +=
                    partsOf(chunks, first, begin) + QStringList{telephone->digits} + partsOf(chunks, end, from);
        }
    }
    const QStringList each = partsOf(chunks, first, from);
    if (each.size() > 1)
        term.ways += QStringList{each.join(QString())};
    term.ways += each;
    return term;
}

/// "a" and "1" are the beginning of too much.
bool tellEnough(const QStringList &parts)
{
    const auto hasLetters = [](qsizetype least) {
        return [least](const QString &part) { return part.size() >= least; };
    };
    return std::all_of(parts.begin(), parts.end(), hasLetters(2))
        || std::any_of(parts.begin(), parts.end(), hasLetters(3));
}

SearchTerm termOf(const SearchChunk &chunk)
{
    QStringList parts = chunk.parts;
    parts.removeDuplicates();
    if (chunk.parts.size() < 2 || chunk.parts.size() > mostParts)
        return SearchTerm{{parts}};
    const QStringList whole{joined(chunk.parts, 0, chunk.parts.size())};
    return tellEnough(parts) ? SearchTerm{{whole, parts}} : SearchTerm{{whole}};
}

void addWords(const QString &text, QStringList &words)
{
    if (addPlainParts(text, words))
        return;
    const SearchChunks chunks = searchChunksOf(text);
    for (const SearchChunk &chunk : chunks) {
        const qsizetype parts = chunk.parts.size();
        if (parts == 1) {
            words.append(chunk.parts.front());
            continue;
        }
        for (qsizetype from = 0; from < parts; ++from)
            words += parts > mostParts ? chunk.parts.at(from) : joined(chunk.parts, from, parts);
    }
    addTelephones(chunks, words);
}

} // namespace

QStringList searchWords(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        addWords(text, words);
    words.removeDuplicates();
    return words;
}

QStringList searchWords(const QString &text)
{
    return searchWords(QStringList{text});
}

QList<SearchTerm> searchTerms(const QString &query)
{
    SearchChunks chunks = searchChunksOf(query);
    // Pictures beside words only colour them.
    if (std::any_of(chunks.begin(), chunks.end(), [](const SearchChunk &chunk) { return !chunk.isPicture; }))
        chunks.removeIf([](const SearchChunk &chunk) { return chunk.isPicture; });
    QList<SearchTerm> terms;
    for (qsizetype at = 0; at < chunks.size();) {
        const SearchTerm term = chunks.at(at).isDigits() ? takeGroups(chunks, at) : termOf(chunks.at(at++));
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms;
}

bool hasEveryWord(const QString &text, const QString &wanted)
{
    const QString words = searchWords(text).join(QLatin1Char(' '));
    const QList<SearchTerm> terms = searchTerms(wanted);
    const auto answers = [&](const QStringList &way) {
        return std::all_of(way.begin(), way.end(), [&](const QString &word) { return words.contains(word); });
    };
    return std::all_of(terms.begin(), terms.end(), [&](const SearchTerm &term) {
        return std::any_of(term.ways.begin(), term.ways.end(), answers);
    });
}

} // namespace helpdesk
