// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/searchchunks.h"

#include "core/base/text.h"
#include "core/people/writing.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace helpdesk {

namespace {

/// What stands for the signs of "C++" and "C#" in a word: letters for every index, and nothing that a folded text
/// holds.
constexpr char16_t keptPlus = u'\u02d6';
constexpr char16_t keptHash = u'\u266f';
constexpr qsizetype mostLettersBeforeSign = 2; ///< "C++", "F#"; "notepad++" is found without its signs.
constexpr qsizetype mostSigns = 3;

enum class Sort { Letter, Digit, Joining, Blank, Apart, Picture, Nothing };

Sort lookUpSort(char32_t c)
{
    if (c == U' ')
        return Sort::Blank;
    if (QChar::isDigit(c))
        return Sort::Digit;
    if (QChar::isLetterOrNumber(c))
        return Sort::Letter;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return Sort::Nothing;
    if (QChar::isSpace(c) || c == U'(' || c == U')')
        return Sort::Blank;
    const QChar::Category category = QChar::category(c);
    const bool joins = category == QChar::Punctuation_Dash || category == QChar::Punctuation_Connector
        || category == QChar::Punctuation_FinalQuote || category == QChar::Punctuation_InitialQuote
        || QStringView(u"'`\u00b4\u02bc.·/\\&+@*#\u2212").contains(QChar(static_cast<char16_t>(c)));
    if (c > 0xffff)
        return Sort::Picture;
    return joins ? Sort::Joining : Sort::Apart;
}

/// Most letters of most texts are of the first 128.
Sort sortOf(char32_t c)
{
    constexpr char32_t usual = 0x80;
    static const auto sorts = [] {
        std::array<Sort, usual> all{};
        for (char32_t each = 0; each < usual; ++each)
            all[each] = lookUpSort(each);
        return all;
    }();
    return c < usual ? sorts[c] : lookUpSort(c);
}

class Cutter
{
public:
    explicit Cutter(const QString &text) : m_text(seen(text).normalized(QString::NormalizationForm_KD).toUcs4()) {}

    SearchChunks cut()
    {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        end();
        return std::move(m_chunks);
    }

private:
    /// Signs that nobody sees may stand between any two letters; most texts have none.
    static QString seen(const QString &text)
    {
        const auto mayBeUnseen = [](QChar c) { return c.unicode() == 0xad || c.unicode() >= 0x600; };
        return std::any_of(text.begin(), text.end(), mayBeUnseen) ? withoutUnseen(text) : text;
    }

    void take(char32_t c)
    {
        switch (const Sort sort = sortOf(c)) {
        case Sort::Nothing:
            return;
        case Sort::Letter:
        case Sort::Digit:
            if (sort == Sort::Letter && m_last == Sort::Digit && beginsExtension())
                end();
            if (m_signs > 0 || sort != m_last)
                endPart();
            addLetter(sort == Sort::Digit ? char32_t('0' + QChar::digitValue(c)) : QChar::toLower(c));
            m_last = sort;
            m_signs = 0;
            return;
        case Sort::Picture:
            takePicture(c);
            return;
        case Sort::Joining:
            takeSign(c);
            return;
        case Sort::Blank:
            end();
            return;
        case Sort::Apart:
            end();
            m_chunk.isApart = true;
            return;
        }
    }

    void addLetter(char32_t c)
    {
        if (c > 0xffff) {
            m_part += QChar::highSurrogate(c);
            m_part += QChar::lowSurrogate(c);
        } else {
            m_part += static_cast<char16_t>(c);
        }
    }

    [[nodiscard]] bool hasParts() const { return !m_part.empty() || !m_chunk.parts.isEmpty(); }

    void endPart()
    {
        if (!m_part.empty())
            m_chunk.parts.append(QString::fromStdU16String(m_part));
        m_part.clear();
    }

    /// An emoji is a word of its own, whatever it stands beside.
    void takePicture(char32_t c)
    {
        end();
        m_chunk.isPicture = true;
        addLetter(c);
        end();
    }

    /// "7221234567x4021", "7221234567p4021": the number ends before the mark.
    bool beginsExtension() const
    {
        const auto is = [this](qsizetype at, char32_t letter) {
            return at < m_text.size() && QChar::toLower(char32_t(m_text.at(at))) == letter;
        };
        const bool goesOn = m_at + 1 < m_text.size() && sortOf(m_text.at(m_at + 1)) == Sort::Digit;
        const bool marks = ((is(m_at, U'x') || is(m_at, U'p')) && goesOn)
            || (is(m_at, U'e') && is(m_at + 1, U'x') && is(m_at + 2, U't'));
        return marks;
    }

    void takeSign(char32_t c)
    {
        if (!hasParts())
            m_chunk.hasPlus = c == U'+';
        else if (c == U'#' && m_last == Sort::Digit)
            end();
        else if (m_signs == 0 && endsWithKeptSigns())
            m_signs = 1;
        else
            addSign(c);
    }

    void addSign(char32_t c)
    {
        m_chunk.hasPoint = c == U'.';
        ++m_signs;
    }

    /// "c++" at the end of a chunk: the signs belong to the word.
    bool endsWithKeptSigns()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text.at(end) == U'+' || m_text.at(end) == U'#'))
            ++end;
        const bool goesOn =
            end < m_text.size() && (sortOf(m_text.at(end)) == Sort::Letter || sortOf(m_text.at(end)) == Sort::Digit);
        if (end == m_at || end - m_at > mostSigns || goesOn || m_last != Sort::Letter
            || std::ssize(m_part) > mostLettersBeforeSign)
            return false;
        for (; m_at < end; ++m_at)
            m_part += m_text.at(m_at) == U'+' ? keptPlus : keptHash;
        --m_at;
        return true;
    }

    void end()
    {
        endPart();
        const bool apart = m_chunk.isApart && m_chunk.parts.isEmpty();
        if (!m_chunk.parts.isEmpty())
            m_chunks.append(std::move(m_chunk));
        m_chunk = SearchChunk();
        m_chunk.isApart = apart;
        m_signs = 0;
        m_last = Sort::Nothing;
    }

    QList<uint> m_text;
    qsizetype m_at = 0;
    SearchChunks m_chunks;
    SearchChunk m_chunk;
    std::u16string m_part; ///< Of the chunk: not one of its parts yet.
    Sort m_last = Sort::Nothing;
    int m_signs = 0; ///< Since the last letter.
};

/// The Cutter of texts that hold nothing but letters and signs between words.
class PlainCutter
{
public:
    explicit PlainCutter(QStringList &words) : m_words(words) {}

    /// False: \a c is for the Cutter.
    bool take(QChar c)
    {
        if (const char16_t letter = foldedLetterOf(c); letter != 0) {
            if (m_signed || QChar::isDigit(letter))
                return false;
            m_part += letter;
            return true;
        }
        return takeSign(c);
    }

    void end()
    {
        if (!m_part.empty())
            m_words.append(QString::fromStdU16String(m_part));
        m_part.clear();
        m_signed = false;
    }

private:
    bool takeSign(QChar c)
    {
        constexpr char16_t usual = 0x80;
        if (c.unicode() >= usual || c == u':' || c == u'+' || c == u'#') // An address's scheme, a code, "C++".
            return false;
        const Sort sort = sortOf(c.unicode());
        if (sort == Sort::Joining)
            m_signed = !m_part.empty();
        else if (sort != Sort::Nothing)
            end();
        return true;
    }

    QStringList &m_words;
    std::u16string m_part;
    bool m_signed = false; ///< A sign stands behind the part.
};

} // namespace

bool addPlainParts(const QString &text, QStringList &words)
{
    const qsizetype before = words.size();
    PlainCutter cutter(words);
    for (const QChar c : text) {
        if (!cutter.take(c)) {
            words.resize(before);
            return false;
        }
    }
    cutter.end();
    return true;
}

bool SearchChunk::isDigits() const
{
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.front().isDigit(); });
}

SearchChunks searchChunksOf(const QString &text)
{
    // How an address is opened is no word of it.
    static const QRegularExpression scheme(QStringLiteral("\\b(?:tel|sips?|mailto|callto):(?=\\S)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return Cutter(text.contains(QLatin1Char(':')) ? QString(text).replace(scheme, QStringLiteral(" ")) : text).cut();
}

} // namespace helpdesk
