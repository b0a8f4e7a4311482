// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/organisation/zonerules.h"
#include "core/report/percent.h"

#include <QJsonObject>

namespace helpdesk {

/// numerator, denominator, per_mille (null when there is nothing to divide by).
[[nodiscard]] inline QJsonObject jsonOf(const Ratio &ratio)
{
    const auto share = ratio.perMille();
    return {{QStringLiteral("numerator"), ratio.numerator},
            {QStringLiteral("denominator"), ratio.denominator},
            {QStringLiteral("per_mille"), share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null)}};
}

[[nodiscard]] inline QJsonObject jsonOf(const ZoneRules &rules)
{
    return {{QStringLiteral("sha256"), rules.sum}, {QStringLiteral("edition"), rules.edition}};
}

/// The months were counted by the one and asked for by the other.
[[nodiscard]] inline QJsonObject jsonOf(const RulesStanding &rules)
{
    return {{QStringLiteral("standing"), rulesStandingWords.word(rules.kind())},
            {QStringLiteral("counted_by"), jsonOf(rules.kept)},
            {QStringLiteral("here"), jsonOf(rules.here)}};
}

[[nodiscard]] inline QJsonObject jsonOf(const LocalText &text)
{
    return {{QStringLiteral("es"), text.es}, {QStringLiteral("en"), text.en}};
}

[[nodiscard]] inline LocalText localTextOf(const QJsonValue &json)
{
    return {json.toObject().value(QStringLiteral("es")).toString(),
            json.toObject().value(QStringLiteral("en")).toString()};
}

} // namespace helpdesk
