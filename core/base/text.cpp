// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace helpdesk {

namespace {

QString foldedWhole(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    bool gap = false;
    for (qsizetype at = 0; at < decomposed.size(); ++at) {
        const QChar c = decomposed.at(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < decomposed.size() && decomposed.at(at + 1).isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(c, decomposed.at(at + 1)) : char32_t(c.unicode());
        at += isPair ? 1 : 0;
        if (QChar::isMark(letter) || QChar::category(letter) == QChar::Other_Format)
            continue;
        if (!QChar::isLetterOrNumber(letter)) {
            gap = !folded.isEmpty();
            continue;
        }
        if (gap)
            folded += QLatin1Char(' ');
        gap = false;
        if (isPair)
            folded += QChar::fromUcs4(QChar::toLower(letter));
        else
            folded += c.toLower();
    }
    return folded;
}

constexpr char16_t usual = 0x180; ///< Letters of western languages, which most texts are made of, lie below.
constexpr char16_t noLetter = 0;
constexpr char16_t other = 0xffff; ///< Several letters, or a letter and a gap, or nothing at all.

char16_t foldedLetter(QChar c)
{
    const QString folded = foldedWhole(QString(u'a') + c + u'a');
    return folded.size() != 3 ? other : folded.at(1) == u' ' ? noLetter : folded.at(1).unicode();
}

const std::array<char16_t, usual> &foldedLetters()
{
    static const auto letters = [] {
        std::array<char16_t, usual> all{};
        for (char16_t c = 0; c < usual; ++c)
            all[c] = foldedLetter(c);
        return all;
    }();
    return letters;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const auto &letters = foldedLetters();
    if (std::any_of(text.begin(), text.end(),
                    [&](QChar c) { return c.unicode() >= usual || letters[c.unicode()] == other; }))
        return foldedWhole(text);
    QString folded;
    folded.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        const char16_t letter = letters[c.unicode()];
        if (letter == noLetter) {
            gap = !folded.isEmpty();
            continue;
        }
        if (gap)
            folded += u' ';
        gap = false;
        folded += QChar(letter);
    }
    return folded;
}

char16_t foldedLetterOf(QChar c)
{
    if (c.unicode() >= usual)
        return noLetter;
    const char16_t letter = foldedLetters()[c.unicode()];
    return letter == other ? noLetter : letter;
}

bool isPlainWords(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || foldedLetterOf(c) != noLetter; });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace helpdesk
