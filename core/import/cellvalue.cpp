// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellvalue.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

std::optional<double> numberIn(const QString &cell)
{
    static const QRegularExpression form(u"^[+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?$"_s);
    QString text = cell.trimmed();
    if (!form.match(text).hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> countIn(const QString &cell)
{
    const auto number = numberIn(cell);
    if (!number || *number < 0 || *number > 999'999'999 || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<bool> yesOrNoIn(const QString &cell)
{
    static const QStringList yes{u"si"_s, u"s"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"true"_s, u"verdadero"_s, u"v"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"0"_s, u"false"_s, u"falso"_s, u"f"_s};
    if (const QString mark = cell.trimmed(); mark == u"✓" || mark == u"✔" || mark == u"•")
        return true;
    if (cell.trimmed() == u"-")
        return false;
    const QString word = foldedForSearch(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace helpdesk
