// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rulestext.h"

namespace helpdesk {

QString RulesText::nameOf(const ZoneRules &rules)
{
    if (!rules.isKnown())
        return tr("not known");
    return rules.edition.isEmpty() ? rules.sum.left(8) : rules.edition;
}

QString RulesText::of(const RulesStanding &rules)
{
    QStringList words;
    switch (rules.kind()) {
    case RulesStanding::Kind::Same:
        break;
    case RulesStanding::Kind::Awaiting:
        words.append(tr("The months were counted by other rules of the time zone (%1) than those of this PC (%2): they "
                        "are being counted anew.")
                         .arg(nameOf(rules.kept), nameOf(rules.here)));
        break;
    case RulesStanding::Kind::HereOlder:
        words.append(tr("This PC has older rules of the time zone (%2) than those the months are counted by (%1): its "
                        "days and hours may differ. Let the administrator update the package tzdata on it.")
                         .arg(nameOf(rules.kept), nameOf(rules.here)));
        break;
    case RulesStanding::Kind::NotOrdered:
        words.append(tr("The months are counted by other rules of the time zone (%1) than those of this PC (%2), and "
                        "nothing says which are newer. Let the administrator update the package tzdata on every PC, or "
                        "count them anew by those of one: auricular-cli recount.")
                         .arg(nameOf(rules.kept), nameOf(rules.here)));
        break;
    }
    if (rules.isReplaced)
        words.append(tr("This PC has been given other rules of the time zone since the window was opened. They hold "
                        "from the next start on: close the window when you can and open it again."));
    return words.join(QLatin1Char(' '));
}

QString RulesText::with(const QString &words, const RulesStanding &rules)
{
    const QString told = of(rules);
    if (told.isEmpty() || words.isEmpty())
        return words + told;
    return words + (words.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(" · ")) + told;
}

QString RulesText::ofSigned(const ShiftReport &report)
{
    if (!report.isShownOtherwiseToday())
        return {};
    const ReportClock today = report.clockOfToday();
    const auto hour = [&](qint64 ms) { return today.at(ms).toString(QStringLiteral("dd/MM HH:mm")); };
    return tr("Its hours are shown as they were when it was made, by the rules of %1 of then (%2). By those of today "
              "(%3) this shift would run from %4 to %5.")
        .arg(report.clock.zone, nameOf(report.clock.rules), nameOf(today.rules), hour(report.span.beginMs),
             hour(report.span.endMs));
}

} // namespace helpdesk
