// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csvtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace helpdesk {

namespace {

constexpr qsizetype longestCell = 1024 * 1024;

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
    for (const char *begin : {"PK\x03\x04", "%PDF", "SQLite format", "\xD0\xCF\x11\xE0", "\x89PNG", "\xFF\xD8\xFF", "{\\rtf", "GIF8"}) {
        if (bytes.startsWith(begin))
            return true;
    }
    return false;
}

/// Latin-1 with quotation marks, dashes and the euro where it has nothing.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t other[] = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                                        u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = other[c.unicode() - 0x80];
    }
    return text;
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

std::optional<QByteArray> utf8Of(const QByteArray &bytes)
{
    if (isOtherKind(bytes))
        return std::nullopt;
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8) {
        QStringDecoder wide(*marked);
        const QString text = wide(bytes);
        return wide.hasError() ? std::nullopt : std::optional(text.toUtf8());
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text.toUtf8();
    // A few bytes gone wrong in UTF-8 cost their lines; accents that are all wrong are of an older encoding.
    const auto wrong = text.count(QChar::ReplacementCharacter);
    const auto accents = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }) - wrong;
    return (accents > wrong ? text : fromWindows1252(bytes)).toUtf8();
}

char csvSeparatorOf(const QByteArray &text)
{
    const char *const blank = " \t\r\n";
    qsizetype from = 0; // Blank lines may stand before the header.
    while (from < text.size() && std::strchr(blank, text[from]))
        ++from;
    qsizetype to = from;
    while (to < text.size() && text[to] != '\n' && text[to] != '\r')
        ++to;
    const QByteArray header = text.mid(from, to - from);
    if (header.size() > 4 && header.left(4).toLower() == "sep=")
        return header[4]; // Excel's own hint.
    char best = ',';
    for (const char each : {';', '\t'}) {
        if (header.count(each) > header.count(best))
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
    const auto endCell = [&] {
        record.cells.append(QString::fromUtf8(cell));
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
            quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else {
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
