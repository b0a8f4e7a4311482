// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/celltext.h"

namespace helpdesk {

namespace {

/// "_x0041_": read as the character of that number, in texts too.
bool isEscapeAt(const QString &text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != QLatin1Char('_') || text[at + 1] != QLatin1Char('x')
        || text[at + 6] != QLatin1Char('_'))
        return false;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return isHex(text[at + 2]) && isHex(text[at + 3]) && isHex(text[at + 4]) && isHex(text[at + 5]);
}

bool isPlain(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if ((c < 0x20 && c != u'\t' && c != u'\n') || c >= 0xFFFE || QChar::isSurrogate(c)
            || (c == u'_' && isEscapeAt(text, i)))
            return false;
    }
    return true;
}

QString allowed(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool paired = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired) {
            kept += c;
            kept += text[++i];
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if ((c < u' ' && c != u'\t' && c != u'\n') || c.unicode() >= 0xFFFE || c.isSurrogate()) {
            kept += QChar::ReplacementCharacter;
        } else if (isEscapeAt(text, i)) {
            kept += QLatin1String("_x005F_");
        } else {
            kept += c;
        }
    }
    return kept;
}

} // namespace

QString workbookText(const QString &text)
{
    static const QString mark = QStringLiteral(" […]");
    QString kept = isPlain(text) ? text : allowed(text);
    if (kept.size() > longestCellText) {
        kept.truncate(longestCellText - mark.size());
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += mark;
    }
    return kept;
}

} // namespace helpdesk
