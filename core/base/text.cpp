// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

QString foldedForSearch(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            gap = !folded.isEmpty();
            continue;
        }
        if (gap)
            folded += QLatin1Char(' ');
        gap = false;
        folded += c.toLower();
    }
    return folded;
}

bool hasEveryWord(const QString &text, const QString &wanted)
{
    const QString folded = foldedForSearch(text);
    const QStringList words = foldedForSearch(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
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

QString phoneDigits(const QString &phone)
{
    static const QRegularExpression extension(QStringLiteral("(ext|x).*$"), QRegularExpression::CaseInsensitiveOption);
    QString number = phone;
    number.remove(extension);
    return digitsOf(number).right(10);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@(?=.{4,253}$)[^\\s@.<>\",;:()]+(\\.[^\\s@.<>\",;:()]+)+$"));
    return rule.match(text.trimmed()).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^\\+?[0-9()\\s./-]{7,24}(\\s*(ext|x|extensión|extension)\\.?\\s*[0-9]{1,8})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (!rule.match(trimmed).hasMatch())
        return false;
    static const QRegularExpression tail(QStringLiteral("(ext|x).*$"), QRegularExpression::CaseInsensitiveOption);
    QString number = trimmed;
    number.remove(tail);
    const qsizetype digits = digitsOf(number).size();
    return digits >= 7 && digits <= 15;
}

bool isExtension(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("^[0-9]{1,8}$"));
    return rule.match(text.trimmed()).hasMatch();
}

} // namespace helpdesk
