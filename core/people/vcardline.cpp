// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/vcardline.h"

#include "core/base/csvtext.h"
#include "core/people/addressbook.h"

#include <algorithm>

namespace helpdesk {

namespace {

/// Where the value begins: behind the first colon that no quotation mark holds.
qsizetype colonOf(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == ':' && !quoted)
            return at;
    }
    return -1;
}

QList<QByteArray> cutAtSemicolons(const QByteArray &text)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ';' && !quoted)
            parts.append(QByteArray());
        else
            parts.last() += c;
    }
    return parts;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool coded =
            text[at] == '=' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0;
        if (!coded) {
            bytes += text[at];
            continue;
        }
        bytes += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
        at += 2;
    }
    return bytes;
}

QString lettersOf(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return {};
    return QString::fromUtf8(utf8Of(bytes).value_or(QByteArray())); // UTF-8, else as Windows writes western letters.
}

struct Parameters
{
    bool quotedPrintable = false;
    bool base64 = false;
};

Parameters readParameters(const QList<QByteArray> &given, VcardLine &line)
{
    Parameters read;
    for (const QByteArray &each : given) {
        const qsizetype equals = each.indexOf('=');
        const QByteArray name = equals < 0 ? QByteArray("TYPE") : each.left(equals).trimmed().toUpper();
        const QByteArray value = (equals < 0 ? each : each.mid(equals + 1)).trimmed().toUpper();
        if (value == "QUOTED-PRINTABLE")
            read.quotedPrintable = true;
        else if (value == "BASE64" || value == "B")
            read.base64 = true;
        else if (name == "TYPE")
            line.types += QString::fromLatin1(value).split(QLatin1Char(','), Qt::SkipEmptyParts);
        else if (name == "PREF")
            line.isFirst = value == "1";
    }
    return read;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != QLatin1Char('\\') || at + 1 == text.size()) {
            plain += text[at];
            continue;
        }
        const QChar next = text[++at];
        plain += next == QLatin1Char('n') || next == QLatin1Char('N') ? QLatin1Char('\n') : next;
    }
    return plain.trimmed();
}

} // namespace

bool VcardLine::matters(const QByteArray &text)
{
    VcardLine line;
    const QByteArray name = text.left(std::max<qsizetype>(text.indexOf(':'), 0)).split(';').front().trimmed().toUpper();
    line.name = QString::fromLatin1(name.mid(name.lastIndexOf('.') + 1));
    return line.isKept();
}

VcardLine VcardLine::read(const QByteArray &text, AddressLines &lines)
{
    VcardLine line;
    const qsizetype colon = colonOf(text);
    if (colon <= 0)
        return line;
    QList<QByteArray> head = cutAtSemicolons(text.left(colon));
    const QByteArray name = head.takeFirst().trimmed().toUpper();
    line.name = QString::fromLatin1(name.mid(name.lastIndexOf('.') + 1)).left(80);
    const Parameters parameters = readParameters(head, line);
    QByteArray value = text.mid(colon + 1);
    if (parameters.quotedPrintable) {
        for (QByteArray more; value.endsWith('=') && lines.nextRaw(more);) {
            value.chop(1);
            value += more;
        }
        value = fromQuotedPrintable(value);
    }
    if (line.isKept() && parameters.base64)
        value = QByteArray::fromBase64(value);
    line.value = line.isKept() ? lettersOf(value) : QString::fromLatin1(value.left(1));
    return line;
}

QString VcardLine::text() const
{
    return unescaped(value);
}

QStringList VcardLine::parts() const
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == QLatin1Char(';')) {
            parts.append(QString());
            continue;
        }
        parts.last() += value[at];
        if (value[at] == QLatin1Char('\\') && at + 1 < value.size())
            parts.last() += value[++at];
    }
    for (QString &part : parts)
        part = unescaped(part);
    return parts;
}

bool VcardLine::isKept() const
{
    static const QStringList names{QStringLiteral("FN"),
                                   QStringLiteral("N"),
                                   QStringLiteral("TEL"),
                                   QStringLiteral("EMAIL"),
                                   QStringLiteral("ORG"),
                                   QStringLiteral("KIND"),
                                   QStringLiteral("X-ADDRESSBOOKSERVER-KIND")};
    return names.contains(name);
}

} // namespace helpdesk
