// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QList>

namespace helpdesk {

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    bool gap = false;
    for (const uint code : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t c = code;
        if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
            continue;
        if (!QChar::isLetterOrNumber(c)) {
            gap = !folded.isEmpty();
            continue;
        }
        if (gap)
            folded += QLatin1Char(' ');
        gap = false;
        folded += QString::fromUcs4(&c, 1).toLower();
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
