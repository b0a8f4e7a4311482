// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/figuretext.h"

#include "ui/text/signs.h"
#include "ui/text/times.h"

#include <QDateTime>

namespace helpdesk {

namespace {

const char *const months[] = {
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "January"),   QT_TRANSLATE_NOOP("helpdesk::FigureText", "February"),
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "March"),     QT_TRANSLATE_NOOP("helpdesk::FigureText", "April"),
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "May"),       QT_TRANSLATE_NOOP("helpdesk::FigureText", "June"),
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "July"),      QT_TRANSLATE_NOOP("helpdesk::FigureText", "August"),
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "September"), QT_TRANSLATE_NOOP("helpdesk::FigureText", "October"),
    QT_TRANSLATE_NOOP("helpdesk::FigureText", "November"),  QT_TRANSLATE_NOOP("helpdesk::FigureText", "December")};

QString tenths(qint64 value)
{
    return QStringLiteral("%1.%2").arg(value / 10).arg(value % 10);
}

} // namespace

QString FigureText::percent(const Ratio &ratio)
{
    const auto share = ratio.perMille();
    return share ? tenths(*share) + QChar(QChar::Nbsp) + QLatin1Char('%') : dash;
}

QString FigureText::ofWhole(const Ratio &ratio)
{
    return ratio.denominator == 0 ? dash : tr("%1 of %2").arg(ratio.numerator).arg(ratio.denominator);
}

QString FigureText::mean(std::optional<qint64> ms)
{
    if (!ms)
        return dash;
    const qint64 seconds = (*ms + 500) / 1000;
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

QString FigureText::hundredths(std::optional<qint64> value)
{
    return value ? QStringLiteral("%1.%2").arg(*value / 100).arg(*value % 100, 2, 10, QLatin1Char('0')) : dash;
}

QString FigureText::of(Measure measure)
{
    switch (measure) {
    case Measure::Received:
        return tr("Received");
    case Measure::OutcomeSecondLevel:
    case Measure::KindSecondLevel:
        return tr("Second level");
    case Measure::OutcomeFirstLevel:
    case Measure::KindFirstLevel:
        return tr("First level");
    case Measure::OutcomeOutside:
    case Measure::KindOutside:
        return tr("Outside");
    case Measure::OutcomeTransferred:
    case Measure::KindTransferred:
        return tr("Transferred");
    case Measure::OutcomeStatus:
    case Measure::KindStatus:
        return tr("Status of a ticket");
    case Measure::OutcomeOutOfScope:
    case Measure::KindOutOfScope:
        return tr("Out of scope");
    case Measure::OutcomeDropped:
        return tr("Dropped");
    case Measure::OutcomeNotCarriedOut:
        return tr("Not carried out");
    case Measure::SeveralKinds:
        return tr("With several classes");
    case Measure::Joined:
        return tr("Second rings of a cut call");
    case Measure::Imported:
        return tr("Imported");
    case Measure::Unanswered:
        return tr("Unanswered");
    case Measure::Answered:
        return tr("Answered");
    case Measure::RingsMeasuredKept:
        return tr("Rings measured, in time");
    case Measure::RingsMeasuredLate:
        return tr("Rings measured, late");
    case Measure::RingsTypedKept:
        return tr("Rings typed, in time");
    case Measure::RingsTypedLate:
        return tr("Rings typed, late");
    case Measure::RingsUnknown:
        return tr("Rings not known");
    case Measure::CallsWithHolds:
        return tr("Calls with a hold");
    case Measure::Holds:
        return tr("Holds");
    case Measure::HoldsKept:
        return tr("Holds with every contact in time");
    case Measure::Point1Due:
        return tr("Point 1 applied");
    case Measure::Point1Kept:
        return tr("Point 1 kept");
    case Measure::Point2Due:
        return tr("Point 2 applied");
    case Measure::Point2Kept:
        return tr("Point 2 kept");
    case Measure::Point6Due:
        return tr("Point 6 applied");
    case Measure::Point6Kept:
        return tr("Point 6 kept");
    case Measure::Point7Due:
        return tr("Point 7 applied");
    case Measure::Point7Kept:
        return tr("Point 7 kept");
    case Measure::TalkMs:
        return tr("Talk");
    case Measure::HoldMs:
        return tr("On hold");
    case Measure::HandleMs:
        return tr("Handling");
    case Measure::SatisfactionAsked:
        return tr("Asked how they rate it");
    case Measure::SatisfactionAnswered:
        return tr("Rated");
    case Measure::SatisfactionSum:
        return tr("Sum of the ratings");
    case Measure::AnsweredWithoutTicket:
        return tr("Answered without a ticket");
    case Measure::LevelRequests:
        return tr("Requests for support");
    case Measure::SolvedFirst:
        return tr("Solved by telephone");
    case Measure::LevelsNotCounted:
        return tr("Calls of before, not in these two");
    case Measure::TimesOlderRule:
        return tr("Times by the older rule");
    case Measure::Tense:
        return tr("Tense calls");
    case Measure::OtherChannels:
        return tr("By other channels");
    case Measure::TimesUnknown:
        return tr("Answered, and nobody wrote how long");
    }
    return {};
}

QString FigureText::shortOf(Measure outcome)
{
    switch (outcome) {
    //: heads of narrow columns, from here on
    case Measure::OutcomeFirstLevel:
        return tr("1st level");
    case Measure::OutcomeSecondLevel:
        return tr("2nd level");
    case Measure::OutcomeTransferred:
        return tr("Transf.");
    case Measure::OutcomeOutside:
        return tr("Outs.");
    case Measure::OutcomeStatus:
        return tr("Status");
    case Measure::OutcomeOutOfScope:
        return tr("Scope");
    case Measure::OutcomeDropped:
        return tr("Drop.");
    case Measure::OutcomeNotCarriedOut:
        return tr("Not done");
    default:
        return of(outcome);
    }
}

QString FigureText::of(Indicator indicator)
{
    switch (indicator) {
    case Indicator::FirstLevel:
        return tr("First level support");
    case Indicator::SecondLevel:
        return tr("Second level support");
    case Indicator::Transferred:
        return tr("Transferred calls");
    case Indicator::Outside:
        return tr("Calls to the outside");
    }
    return {};
}

QString FigureText::ruleOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::FirstLevel:
        return tr("Calls with a request solved by telephone ÷ calls received × 100");
    case Indicator::SecondLevel:
        return tr("Calls with a ticket made ÷ calls received × 100");
    case Indicator::Transferred:
        return tr("Calls whose transfer was accepted ÷ calls received × 100");
    case Indicator::Outside:
        return tr("Calls with an attempt dialled to the outside ÷ calls received × 100");
    }
    return {};
}

QString FigureText::of(Kpi kpi)
{
    switch (kpi) {
    case Kpi::ResponseRate:
        return tr("Response rate");
    case Kpi::WithoutSecondLevel:
        return tr("Without second level");
    case Kpi::FirstContact:
        return tr("First contact");
    case Kpi::SatisfactionRate:
        return tr("Rated calls");
    case Kpi::Adherence:
        return tr("Adherence");
    case Kpi::RingsKept:
        return tr("In time");
    case Kpi::HoldsKept:
        return tr("Holds kept");
    }
    return {};
}

QString FigureText::shortOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::ResponseRate:
        return tr("Response");
    case Kpi::WithoutSecondLevel:
        return tr("No 2nd level");
    case Kpi::FirstContact:
        return tr("1st contact");
    case Kpi::HoldsKept:
        return tr("Holds");
    default:
        return of(kpi);
    }
}

QString FigureText::ruleOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::ResponseRate:
        return tr("Answered ÷ rang");
    case Kpi::WithoutSecondLevel:
        return tr("Answered calls without a ticket ÷ answered");
    case Kpi::FirstContact:
        return tr("Requests solved by telephone ÷ requests for support");
    case Kpi::SatisfactionRate:
        return tr("Callers who rated ÷ callers asked");
    case Kpi::Adherence:
        return tr("Points kept ÷ points that applied, of 1, 2, 6 and 7");
    case Kpi::RingsKept:
        return tr("Answered in time ÷ answered with known rings");
    case Kpi::HoldsKept:
        return tr("Holds with every contact in time ÷ holds");
    }
    return {};
}

QString FigureText::ofPoint(int point)
{
    switch (point) {
    case 1:
        return tr("1 Immediacy");
    case 2:
        return tr("2 Greeting");
    case 6:
        return tr("6 Hold");
    case 7:
        return tr("7 Farewell");
    default:
        return QString::number(point);
    }
}

QString FigureText::of(Month month)
{
    //: "November" or "Thursday 19 November", and the year
    return tr("%1 %2").arg(tr(months[month.month - 1])).arg(month.year);
}

QString FigureText::shortOf(Month month)
{
    return QStringLiteral("%1 %2")
        .arg(tr(months[month.month - 1]).left(3))
        .arg(month.year % 100, 2, 10, QLatin1Char('0'));
}

QString FigureText::of(const ShiftSpan &span, const ReportClock &clock)
{
    const auto hour = [&](qint64 ms) { return clock.at(ms).toString(QStringLiteral("HH:mm")); };
    return tr("%1, %2 to %3").arg(span.isGap() ? tr("No shift") : span.name, hour(span.beginMs), hour(span.endMs));
}

QString FigureText::of(const KpiPeriod &period)
{
    const QString shift = period.shiftId.isEmpty() ? tr("No shift") : period.shiftName;
    if (period.kind == KpiPeriod::Kind::Shift)
        return QStringLiteral("%1 · %2").arg(shift, day(period.day));
    return period.kind == KpiPeriod::Kind::Month ? of(period.month)
                                                 : QStringLiteral("%1 · %2").arg(shift, of(period.month));
}

QString FigureText::day(QDate date)
{
    return tr("%1 %2").arg(Times::day(date)).arg(date.year());
}

} // namespace helpdesk
