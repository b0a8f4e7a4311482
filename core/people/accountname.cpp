// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/accountname.h"

#include "core/base/text.h"

#include <algorithm>

namespace helpdesk {

QString tidyName(const QString &typed)
{
    QString shown;
    for (const QChar c : typed) {
        if (c.category() != QChar::Other_Control || c.isSpace())
            shown.append(c);
    }
    return shown.simplified();
}

std::optional<NameFault> nameFault(const QString &typed, const QStringList &others)
{
    const QString name = tidyName(typed);
    if (name.isEmpty())
        return NameFault::Empty;
    if (name.size() > longestAccountName)
        return NameFault::TooLong;
    const QString folded = foldedForSearch(name);
    const bool doubled = std::any_of(others.begin(), others.end(),
                                     [&](const QString &other) { return foldedForSearch(other) == folded; });
    return doubled ? std::optional(NameFault::Doubled) : std::nullopt;
}

} // namespace helpdesk
