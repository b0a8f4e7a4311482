// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

namespace helpdesk {

QString foldedForSearch(const QString &text)
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
