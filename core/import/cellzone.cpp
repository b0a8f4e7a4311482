// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellzone.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

struct ZoneName
{
    const char *names; ///< Folded, between bars.
    int hours;
};

/// Standard time and summer time, as programs write them into what they export.
constexpr ZoneName zones[] = {
    {"z|utc|gmt|hora universal|hora universal coordinada|tiempo universal coordinado|coordinated universal time|hora "
     "del meridiano de greenwich",
     0},
    {"edt|hora de verano oriental|hora de verano del este|eastern daylight time", -4},
    {"est|hora estandar oriental|hora estandar del este|eastern standard time|hora estandar del sureste|hora del "
     "sureste",
     -5},
    {"cdt|hora de verano central|hora de verano del centro|central daylight time", -5},
    {"cst|hora estandar central|hora estandar del centro|hora central|hora del centro|tiempo del centro|central "
     "standard time|hora estandar central mexico|"
     "central standard time mexico|hora estandar de mexico",
     -6},
    {"mdt|hora de verano de la montana|hora de verano de las montanas|mountain daylight time", -6},
    {"mst|hora estandar de la montana|hora estandar de las montanas|hora estandar montanas|mountain standard "
     "time|mountain standard time mexico|"
     "hora estandar del pacifico de mexico|hora estandar del pacifico mexico",
     -7},
    {"pdt|hora de verano del pacifico|pacific daylight time", -7},
    {"pst|hora estandar del pacifico|pacific standard time|hora estandar del noroeste", -8},
};

std::optional<int> offsetNamed(const QString &name)
{
    const QString folded = foldedForSearch(name);
    for (const ZoneName &zone : zones) {
        if (QString::fromLatin1(zone.names).split(u'|').contains(folded))
            return zone.hours * 3600;
    }
    return std::nullopt;
}

} // namespace

ZonedText withoutZone(const QString &text)
{
    static const QRegularExpression byNumber(
        u"^(.*?\\d(?:\\s*[ap]\\.?\\s?m\\.?)?)\\s*(?:GMT|UTC)?\\s?([-+\\x{2212}])(\\d{1,2})(?::?(\\d{2}))?"
        "(?:\\s*[(\\[].*[)\\]])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression byName(
        u"^(.*?\\d(?:\\s*[ap]\\.?\\s?m\\.?(?![a-z]))?)\\s*[(\\[]?(\\p{L}[\\p{L} .()]*?)[)\\]]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = byNumber.match(text); match.hasMatch()) {
        const int hours = match.captured(3).toInt();
        const int minutes = match.captured(4).toInt();
        // "9:05-10:00" is from nine to ten.
        static const QRegularExpression bare(u"^\\d{1,2}:\\d{2}$"_s);
        const bool mayBeRange = bare.match(match.captured(1)).hasMatch() && !text.contains(u'T', Qt::CaseInsensitive)
            && (hours > 8 || match.capturedLength(3) < 2);
        if (hours <= 14 && minutes < 60 && !mayBeRange)
            return {match.captured(1), (match.captured(2) == u"+" ? 1 : -1) * (hours * 3600 + minutes * 60)};
    }
    if (const auto match = byName.match(text); match.hasMatch()) {
        if (const auto offset = offsetNamed(match.captured(2)))
            return {match.captured(1), offset};
    }
    return {text, std::nullopt};
}

} // namespace helpdesk
