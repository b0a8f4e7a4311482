// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/emailaddress.h"

#include "core/people/writing.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// An address of letters, digits and the signs that stand within most of them: what the rules below are told at once.
bool isUsualAddress(const QString &text)
{
    constexpr qsizetype longestName = 64;
    constexpr qsizetype leastDomain = 4;
    constexpr qsizetype longestDomain = 253;
    const auto isUsual = [](QChar c) { return isLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_' || c == u'@'; };
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > longestName || !isLetterOrDigit(text.front()) || !isLetterOrDigit(text.back())
        || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView domain = QStringView(text).sliced(at + 1);
    return domain.size() >= leastDomain && domain.size() <= longestDomain && domain.front() != u'.'
        && domain.contains(u'.') && !domain.contains(QLatin1String(".."))
        && std::all_of(text.begin(), text.end(), isUsual);
}

} // namespace

QString keptEmail(const QString &text)
{
    static const QRegularExpression within(QStringLiteral("<\\s*([^<>]*@[^<>]*?)\\s*>"));
    static const QRegularExpression before(
        QStringLiteral("^(?:(?:mailto|smtp|e-?mail|correo)\\s*:|[\\s<(\\[\"'.,;:])+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("[\\s>)\\]\"'.,;:]+$"));
    if (isUsualAddress(text))
        return text;
    const QString plain = plainWriting(text);
    if (!plain.contains(QLatin1Char('@')))
        return plain;
    QString address = plain;
    if (const auto match = within.match(address); match.hasMatch())
        address = match.captured(1);
    address.remove(before);
    address.remove(behind);
    if (const qsizetype query = address.indexOf(QLatin1Char('?'));
        query > address.indexOf(QLatin1Char('@')) && plain.startsWith(QLatin1String("mailto:")))
        address.truncate(query);
    return isEmail(address) ? address : plain;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@(?=.{4,253}$)[^\\s@.<>\",;:()]+(\\.[^\\s@.<>\",;:()]+)+$"));
    return isUsualAddress(text) || rule.match(plainWriting(text)).hasMatch();
}

QString emailKey(const QString &text)
{
    return keptEmail(text).toCaseFolded();
}

bool isSameEmail(const QString &a, const QString &b)
{
    if (a == b && isUsualAddress(a))
        return true;
    const QString key = emailKey(a);
    return !key.isEmpty() && key == emailKey(b);
}

} // namespace helpdesk
