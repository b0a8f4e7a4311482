// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/writing.h"

#include <algorithm>

namespace helpdesk {

namespace {

bool isUnseen(QChar c)
{
    const bool selectsVariant = c >= QChar(0xfe00) && c <= QChar(0xfe0f);
    return selectsVariant || c.category() == QChar::Other_Format
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

bool isDash(QChar c)
{
    constexpr char16_t minus = 0x2212;
    return c.category() == QChar::Punctuation_Dash || c == QChar(minus);
}

/// Nothing but signs of ASCII that are seen, and letters of western Europe: they are plain.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= u' ' && c.unicode() <= u'~') || (c.unicode() >= 0xc0 && c.unicode() <= 0xff);
    });
}

} // namespace

QString withoutUnseen(const QString &text)
{
    if (isPlain(text))
        return text.simplified();
    constexpr char16_t apart = 0x200c; // These two are seen in what stands beside them: letters of some scripts, emoji.
    constexpr char16_t together = 0x200d;
    QString seen;
    seen.reserve(text.size());
    for (const QChar c : text) {
        const bool selectsVariant = c.category() == QChar::Mark_NonSpacing;
        if (!isUnseen(c) || selectsVariant || c == QChar(apart) || c == QChar(together))
            seen += c;
    }
    return seen.simplified();
}

QString plainWriting(const QString &text)
{
    if (isPlain(text))
        return text.simplified();
    QString seen = text;
    seen.removeIf(isUnseen); // First: one may stand between a letter and its accent.
    QString plain;
    plain.reserve(seen.size());
    for (const QChar c : seen.normalized(QString::NormalizationForm_KC)) {
        if (isDash(c))
            plain += QLatin1Char('-');
        else if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else
            plain += c;
    }
    return plain.simplified();
}

QString plainLowered(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= u' ' && c.unicode() <= u'~'; }))
        return text.simplified().toLower();
    QString lowered;
    for (const QChar c : plainWriting(text).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            lowered += c.toLower();
    }
    return lowered;
}

} // namespace helpdesk
