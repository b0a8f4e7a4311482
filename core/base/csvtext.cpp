// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csvtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <map>
#include <utility>

namespace helpdesk {

const EnumWords<TextEncoding, 5> textEncodingWords{{{
    {TextEncoding::Utf8, "utf-8"},
    {TextEncoding::Utf16, "utf-16"},
    {TextEncoding::Windows1252, "windows-1252"},
    {TextEncoding::Cp850, "cp850"},
    {TextEncoding::MacRoman, "mac-roman"},
}}};

namespace {

constexpr qsizetype longestCell = 1024 * 1024;
constexpr qsizetype looksAt = 256 * 1024;
constexpr int recordsLookedAt = 60;
constexpr qsizetype mostCellsWeighed = 40;

bool beginsLikeFormula(QStringView text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && signs.contains(text[at]);
}

bool isOtherKind(const QByteArray &bytes)
{
    for (const char *begin :
         {"PK\x03\x04", "%PDF", "SQLite format", "\xD0\xCF\x11\xE0", "\x89PNG", "\xFF\xD8\xFF", "{\\rtf", "GIF8"}) {
        if (bytes.startsWith(begin))
            return true;
    }
    return false;
}

/// What an encoding of one byte a letter has above ASCII.
using Letters = std::array<char16_t, 128>;

constexpr Letters above(const char16_t *text)
{
    Letters letters{};
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i] = text[i];
    return letters;
}

constexpr Letters windows1252 =
    above(u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178"
          u"\u00A0\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00AF"
          u"\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
          u"\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF"
          u"\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE\u00DF"
          u"\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
          u"\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF");
constexpr Letters cp850 =
    above(u"\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC\u00C4\u00C5"
          u"\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9\u00FF\u00D6\u00DC\u00F8\u00A3\u00D8\u00D7\u0192"
          u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA\u00BF\u00AE\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB"
          u"\u2591\u2592\u2593\u2502\u2524\u00C1\u00C2\u00C0\u00A9\u2563\u2551\u2557\u255D\u00A2\u00A5\u2510"
          u"\u2514\u2534\u252C\u251C\u2500\u253C\u00E3\u00C3\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u00A4"
          u"\u00F0\u00D0\u00CA\u00CB\u00C8\u0131\u00CD\u00CE\u00CF\u2518\u250C\u2588\u2584\u00A6\u00CC\u2580"
          u"\u00D3\u00DF\u00D4\u00D2\u00F5\u00D5\u00B5\u00FE\u00DE\u00DA\u00DB\u00D9\u00FD\u00DD\u00AF\u00B4"
          u"\u00AD\u00B1\u2017\u00BE\u00B6\u00A7\u00F7\u00B8\u00B0\u00A8\u00B7\u00B9\u00B3\u00B2\u25A0\u00A0");
constexpr Letters macRoman =
    above(u"\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8"
          u"\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC"
          u"\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8"
          u"\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8"
          u"\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153"
          u"\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02"
          u"\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
          u"\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7");

const Letters &lettersOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Cp850 ? cp850 : encoding == TextEncoding::MacRoman ? macRoman : windows1252;
}

QString decoded(const QByteArray &bytes, const Letters &letters)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80)
            c = letters[c.unicode() - 0x80U];
    }
    return text;
}

/// How much \a bytes look like Spanish when they are read so: an accent belongs beside a letter of its own case.
qint64 likenessTo(const Letters &letters, const QByteArray &bytes)
{
    static const QString small = QStringLiteral("áéíóúñü");
    static const QString large = QStringLiteral("ÁÉÍÓÚÑÜ");
    static const QString signs = QStringLiteral("¿¡º°ª«»“”‘’–—…€·´");
    qint64 likeness = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        const QChar c = letters[byte - 0x80U];
        const auto isLetter = [&](qsizetype at) {
            return at >= 0 && at < bytes.size() && std::isalpha(static_cast<unsigned char>(bytes[at]));
        };
        const auto isSmall = [&](qsizetype at) {
            return isLetter(at) && std::islower(static_cast<unsigned char>(bytes[at]));
        };
        const bool beside = isLetter(i - 1) || isLetter(i + 1);
        if (small.contains(c))
            likeness += isSmall(i - 1) || isSmall(i + 1) ? 3 : beside ? 0 : -1;
        else if (large.contains(c))
            likeness += !isSmall(i - 1) && beside ? 3 : -1;
        else
            likeness += signs.contains(c) ? 1 : c.isLetter() && c.unicode() < 0x180 ? 0 : -2;
    }
    return likeness;
}

/// Of western text every other byte is zero.
bool isWideWithoutMark(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    return size > 3 && std::max(even, odd) * 10 > size / 2 * 8 && std::min(even, odd) == 0;
}

bool isBlank(const QByteArray &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

QString csvField(const QString &text)
{
    QString field = beginsLikeFormula(text) ? QString(QLatin1Char('\'') + text) : text;
    for (const QChar c : {u'"', u',', u';', u'\n', u'\r', u'\t'}) {
        if (field.contains(c))
            return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    return field;
}

QString fromCsvField(const QString &field)
{
    return field.startsWith(u'\'') && beginsLikeFormula(field) ? field.mid(1) : field;
}

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8)
        return TextEncoding::Utf16;
    if (isWideWithoutMark(bytes))
        return TextEncoding::Utf16;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return TextEncoding::Utf8;
    // A few bytes gone wrong in UTF-8 cost their lines; accents that are all wrong are of an older encoding.
    const auto wrong = text.count(QChar::ReplacementCharacter);
    const auto accents = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) - wrong;
    if (accents > wrong)
        return TextEncoding::Utf8;
    TextEncoding best = TextEncoding::Windows1252;
    const QByteArray seen = bytes.left(looksAt);
    for (const TextEncoding each : {TextEncoding::Cp850, TextEncoding::MacRoman}) {
        if (likenessTo(lettersOf(each), seen) > likenessTo(lettersOf(best), seen))
            best = each;
    }
    return best;
}

namespace {

const QByteArray utf8Mark{"\xef\xbb\xbf"};

/// In as much memory as it needs: three times as much is taken for the making of it.
QByteArray inUtf8(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.squeeze();
    return bytes;
}

} // namespace

std::optional<QByteArray> utf8Of(const QByteArray &bytes, TextEncoding encoding)
{
    if (isOtherKind(bytes))
        return std::nullopt;
    const auto marked = QStringConverter::encodingForData(bytes);
    if (encoding == TextEncoding::Utf16) {
        const bool bigFirst = !marked && bytes.size() > 1 && bytes[0] == '\0';
        QStringDecoder wide(marked && *marked != QStringConverter::Utf8 ? *marked
                                : bigFirst                              ? QStringConverter::Utf16BE
                                                                        : QStringConverter::Utf16LE);
        const QString text = wide(bytes);
        return wide.hasError() ? std::nullopt : std::optional(inUtf8(text));
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    if (encoding != TextEncoding::Utf8)
        return inUtf8(decoded(bytes, lettersOf(encoding)));
    if (QByteArrayView(bytes).isValidUtf8())
        return bytes.startsWith(utf8Mark) ? bytes.mid(utf8Mark.size()) : bytes;
    QStringDecoder utf8(QStringDecoder::Utf8);
    return inUtf8(utf8(bytes));
}

std::optional<QByteArray> utf8Of(const QByteArray &bytes)
{
    return utf8Of(bytes, encodingOf(bytes));
}

namespace {

/// How many of the first records go well with \a separator, each by its cells.
qint64 fitOf(const QByteArray &text, char separator)
{
    CsvCutter cutter(text, separator);
    std::map<qsizetype, qint64> records; // By how many cells they have.
    for (int seen = 0; seen < recordsLookedAt && !cutter.atEnd(); ++seen) {
        const CsvCutter::Record record = cutter.next();
        if (record.isOpen)
            cutter.resumeAfter(record);
        else if (record.cells.size() > 1 && !record.hasStrayQuotes) // With another separator they would stand right.
            ++records[record.cells.size()];
    }
    qint64 best = 0;
    for (const auto &[cells, count] : records)
        best = std::max(best,
                        count * count
                            * static_cast<qint64>(std::min(
                                cells - 1, mostCellsWeighed))); // Of one shape many say more than one of many cells.
    return best;
}

} // namespace

char csvSeparatorOf(const QByteArray &text)
{
    const char *const blank = " \t\r\n";
    qsizetype from = 0; // Blank lines may stand before the header.
    while (from < text.size() && std::strchr(blank, text[from]))
        ++from;
    if (text.mid(from, 4).toLower() == "sep=" && from + 4 < text.size() && !std::strchr("\r\n", text[from + 4]))
        return text[from + 4]; // Excel's own hint.
    QByteArray seen = text.left(looksAt);
    if (const qsizetype end = seen.lastIndexOf('\n'); seen.size() < text.size() && end > 0)
        seen.truncate(end); // What is cut off would count for less than it is.
    char best = ',';
    for (const char each : {';', '\t', '|'}) {
        if (fitOf(seen, each) > fitOf(seen, best))
            best = each;
    }
    return best;
}

/// LF, CR LF or CR alone.
bool CsvCutter::takeLineEnd()
{
    const char c = m_text[m_at];
    if (c != '\n' && c != '\r')
        return false;
    m_at += c == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    ++m_line;
    return true;
}

CsvCutter::Record CsvCutter::next()
{
    Record record;
    record.line = m_line;
    QByteArray cell;
    bool quoted = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        record.cells.append(QString::fromUtf8(cell));
        record.quoted.append(std::exchange(wasQuoted, false));
        cell.clear();
    };
    while (m_at < m_text.size() && (!quoted || cell.size() < longestCell)) {
        const char c = m_text[m_at];
        if (takeLineEnd()) {
            if (record.nextLine == 0)
                record.nextLine = m_at;
            if (!quoted) {
                endCell();
                return record;
            }
            cell += '\n';
            continue;
        }
        ++m_at;
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (m_at < m_text.size() && m_text[m_at] == '"')
                cell += m_text[m_at++];
            else
                quoted = false;
        } else if (c == '"' && isBlank(cell)) {
            cell.clear();
            quoted = wasQuoted = true;
        } else if (c == m_separator) {
            endCell();
        } else {
            record.hasStrayQuotes = record.hasStrayQuotes || c == '"' || (wasQuoted && c != ' ' && c != '\t');
            cell += c;
        }
    }
    endCell();
    record.isOpen = quoted;
    if (record.nextLine == 0)
        record.nextLine = m_text.size();
    return record;
}

void CsvCutter::resumeAfter(const Record &record)
{
    m_at = record.nextLine;
    m_line = record.line + 1;
}

void CsvCutter::rewind()
{
    m_at = 0;
    m_line = 1;
}

} // namespace helpdesk
