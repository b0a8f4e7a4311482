// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/formatname.h"
#include "app/cli/reportforms.h"
#include "core/base/day.h"
#include "core/base/wholefile.h"
#include "core/organisation/localtime.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "core/storage/review/reviewrepository.h"
#include "core/storage/store.h"
#include "ui/text/rulestext.h"

#include <QDateTime>

#include <cstdio>

namespace helpdesk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Month firstMonth{1970, 1};
constexpr Month lastMonth{9998, 12};

/// What was asked for cannot be understood: told on err.
int misused(Call &call, const QString &why)
{
    complain(call, QStringLiteral("report"), why);
    complain(call, CommandText::tr("report shift [--shift NAME | --gap HH:MM] [--day YYYY-MM-DD]"));
    complain(call, CommandText::tr("report indicators [--month YYYY-MM | --from YYYY-MM --to YYYY-MM]"));
    complain(call, CommandText::tr("report kpis [--month YYYY-MM] [--shift NAME [--day YYYY-MM-DD]]"));
    complain(call, CommandText::tr("report reviews [--month YYYY-MM], as json or csv"));
    call.err << "               "
             << CommandText::tr("each with --format %1, --language es|en, --output FILE, --database WHERE")
                    .arg(reportFormNames())
             << '\n';
    return wrongUse;
}

int failed(Call &call, const Error &error, const QString &where)
{
    call.err << explained(error, where) << '\n';
    return noDatabase;
}

/// The old file stays as it is unless the new one is whole.
int deliver(Call &call, const QByteArray &bytes)
{
    if (call.value("output").isEmpty()) {
        call.out.flush();
        if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
            == static_cast<std::size_t>(bytes.size()))
            return done;
        complain(call, CommandText::tr("what was to be printed could not be written; is the disk full?"));
        return differs;
    }
    const Result<> written = writeWholeFile(call.value("output"), bytes);
    if (written)
        return done;
    call.err << explainedFile(written.error(), call.value("output")) << '\n';
    return differs;
}

/// One run of the command.
class ReportRun
{
public:
    ReportRun(Call &call, Connection &connection, QTimeZone zone, ShiftPlan plan, QString format)
        : m_call(call),
          m_connection(connection),
          m_reports(connection, m_cache),
          m_zone(std::move(zone)),
          m_plan(std::move(plan)),
          m_nowMs(QDateTime::currentMSecsSinceEpoch()),
          m_format(std::move(format))
    {
    }

    int shift()
    {
        if (!m_call.value("month").isEmpty() || !m_call.value("from").isEmpty() || !m_call.value("to").isEmpty())
            return misused(m_call, CommandText::tr("shift takes --shift or --gap, and --day"));
        const auto span = m_call.value("gap").isEmpty() ? askedShift() : askedGap();
        return span ? deliverAs(m_reports.shiftReport(*span, m_nowMs)) : wrongUse;
    }

    int indicators()
    {
        if (!m_call.value("shift").isEmpty() || !m_call.value("day").isEmpty() || !m_call.value("gap").isEmpty())
            return misused(m_call, CommandText::tr("indicators are of months"));
        const bool one = !m_call.value("month").isEmpty();
        const bool some = !m_call.value("from").isEmpty() || !m_call.value("to").isEmpty();
        if (!one && !some)
            return deliverAs(m_reports.allMonths(m_nowMs));
        const auto first = readMonth(one ? m_call.value("month") : m_call.value("from"));
        const auto last = readMonth(one ? m_call.value("month") : m_call.value("to"));
        if ((one && some) || !first || !last || *last < *first)
            return misused(m_call, CommandText::tr("--month, or --from and --to, in this form: 2026-11"));
        return deliverAs(m_reports.indicators(*first, *last, m_nowMs));
    }

    int kpis()
    {
        if (!m_call.value("from").isEmpty() || !m_call.value("to").isEmpty() || !m_call.value("gap").isEmpty())
            return misused(m_call, CommandText::tr("kpis are of one month or one shift"));
        KpiPeriod period;
        if (!m_call.value("day").isEmpty()) {
            const auto span = m_call.value("month").isEmpty() ? askedShift() : std::nullopt;
            if (!span)
                return m_call.value("month").isEmpty() ? wrongUse
                                                       : misused(m_call, CommandText::tr("--month or --day"));
            period = {KpiPeriod::Kind::Shift, {}, span->shiftId, span->name, span->day};
            return deliverAs(m_reports.kpis(period, m_nowMs));
        }
        const auto month = m_call.value("month").isEmpty() ? std::optional(monthOf(m_nowMs, m_zone))
                                                           : readMonth(m_call.value("month"));
        if (!month)
            return misused(m_call, CommandText::tr("--month in this form: 2026-11"));
        period.month = *month;
        if (!m_call.value("shift").isEmpty()) {
            const Shift *shift = askedKind();
            if (!shift)
                return wrongUse;
            period.kind = KpiPeriod::Kind::ShiftOfMonth;
            period.shiftId = shift->id;
        }
        return deliverAs(m_reports.kpis(period, m_nowMs));
    }

    /// Of the calls that were listened to. Nothing is drawn here.
    int reviews()
    {
        for (const char *other : {"from", "to", "shift", "day", "gap"}) {
            if (!m_call.value(other).isEmpty())
                return misused(m_call, CommandText::tr("reviews are of one month"));
        }
        const auto month = m_call.value("month").isEmpty() ? std::optional(monthOf(m_nowMs, m_zone))
                                                           : readMonth(m_call.value("month"));
        if (!month)
            return misused(m_call, CommandText::tr("--month in this form: 2026-11"));
        if (!reviewForm(m_format, {}, {}))
            return misused(m_call, CommandText::tr("reviews are printed as json or csv"));
        const auto report = ReviewRepository(m_connection).report(*month, {{}, true}, m_nowMs);
        const auto kind = SettingRepository(m_connection).kind();
        return report && kind
            ? deliver(m_call, *reviewForm(m_format, report.value(), kind.value()))
            : failed(m_call, report ? kind.error() : report.error(), m_connection.location().displayText());
    }

private:
    static std::optional<Month> readMonth(const QString &text)
    {
        const auto month = Month::fromText(text);
        return month && *month >= firstMonth && *month <= lastMonth ? month : std::nullopt;
    }

    static std::optional<QDate> readDay(const QString &text)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() && day.year() >= firstMonth.year && day.year() <= lastMonth.year ? std::optional(day)
                                                                                              : std::nullopt;
    }

    /// Null, and told, when the plan has no shift of this name.
    const Shift *askedKind()
    {
        const Shift *shift = m_plan.find(m_call.value("shift"));
        if (shift)
            return shift;
        QStringList names;
        for (const Shift &each : m_plan.shifts())
            names += each.name;
        misused(
            m_call,
            CommandText::tr("no shift is called %1; there are: %2").arg(m_call.value("shift"), names.join(u", "_s)));
        return nullptr;
    }

    /// The one named and dated; what is not said is taken from the shift that ended last.
    std::optional<ShiftSpan> askedShift()
    {
        const Shift *shift = m_call.value("shift").isEmpty() ? nullptr : askedKind();
        if (!shift && !m_call.value("shift").isEmpty())
            return std::nullopt;
        if (!m_call.value("day").isEmpty()) {
            const auto day = readDay(m_call.value("day"));
            if (!shift && m_plan.shifts().size() == 1)
                shift = &m_plan.shifts().front();
            if (day && shift)
                return m_plan.spanOf(shift->id, *day, m_zone);
            misused(m_call,
                    shift ? CommandText::tr("--day in this form: 2026-11-22")
                          : CommandText::tr("which --shift of this day?"));
            return std::nullopt;
        }
        const std::vector<ShiftSpan> spans = m_plan.spansBetween(m_nowMs - 3 * dayMs, m_nowMs, m_zone);
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            if (!span->isGap() && span->endMs <= m_nowMs && (!shift || span->shiftId == shift->id))
                return *span;
        }
        misused(m_call, CommandText::tr("the desk has no shifts"));
        return std::nullopt;
    }

    /// Whether that time of the wall falls in it, also after midnight.
    bool holds(const ShiftSpan &span, QTime time) const
    {
        const qint64 first = instantOf(span.day, time, m_zone);
        const qint64 next = instantOf(span.day.addDays(1), time, m_zone);
        return (span.beginMs <= first && first < span.endMs) || (span.beginMs <= next && next < span.endMs);
    }

    QString hoursOf(const ShiftSpan &span) const
    {
        const auto hour = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(u"HH:mm"_s); };
        return u"%1 %2-%3"_s.arg(span.day.toString(Qt::ISODate), hour(span.beginMs), hour(span.endMs));
    }

    /// The hours between shifts, by a time in them and the day on which they begin; without a day those that ended
    /// last.
    std::optional<ShiftSpan> askedGap()
    {
        const QTime time = QTime::fromString(m_call.value("gap"), u"H:mm"_s);
        const auto day = readDay(m_call.value("day"));
        if (!time.isValid() || !m_call.value("shift").isEmpty() || (!day && !m_call.value("day").isEmpty())) {
            misused(m_call,
                    CommandText::tr("--gap in this form: 14:30, without --shift; --day in this form: 2026-11-22"));
            return std::nullopt;
        }
        QStringList others;
        const std::vector<ShiftSpan> spans =
            day ? m_plan.gapsOf(*day, m_zone) : m_plan.spansBetween(m_nowMs - 3 * dayMs, m_nowMs, m_zone);
        for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
            if (!span->isGap() || (!day && span->endMs > m_nowMs))
                continue;
            if (holds(*span, time))
                return *span;
            others.prepend(hoursOf(*span));
        }
        misused(m_call,
                CommandText::tr("%1 falls in no hours between shifts; there are: %2")
                    .arg(m_call.value("gap"),
                         others.isEmpty() ? CommandText::tr("none", "hours between shifts") : others.join(u", "_s)));
        return std::nullopt;
    }

    template<typename Report>
    int deliverAs(const Result<Report> &report)
    {
        if (!report)
            return failed(m_call, report.error(), m_connection.location().displayText());
        if constexpr (requires { report.value().rules; }) {
            if (const QString words = RulesText::of(report.value().rules); !words.isEmpty())
                complain(m_call, words);
        }
        const auto head = m_reports.head();
        if (!head)
            return failed(m_call, head.error(), m_connection.location().displayText());
        const Result<QByteArray> bytes =
            reportForm(m_format)->make(report.value(), head.value(), m_call.fileLanguage());
        return bytes ? deliver(m_call, bytes.value()) : failed(m_call, bytes.error(), m_call.value("output"));
    }

    Call &m_call;
    Connection &m_connection;
    DefinitionCache m_cache;
    ReportRepository m_reports;
    QTimeZone m_zone;
    ShiftPlan m_plan;
    qint64 m_nowMs;
    QString m_format;
};

} // namespace

int report(Call &call)
{
    static const std::pair<QString, int (ReportRun::*)()> kinds[] = {{u"shift"_s, &ReportRun::shift},
                                                                     {u"indicators"_s, &ReportRun::indicators},
                                                                     {u"kpis"_s, &ReportRun::kpis},
                                                                     {u"reviews"_s, &ReportRun::reviews}};
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                   [&](const auto &each) { return call.files == QStringList{each.first}; });
    if (kind == std::end(kinds))
        return misused(call, CommandText::tr("of what?"));
    const Result<QString> format = formatNameOf(call.isSet("format") ? call.value("format") : QString(),
                                                call.value("output"), reportFormNames().split(u'|'));
    if (!format)
        return misused(call, format.error().detail);
    const QString name = format.value().isEmpty() ? u"json"_s : format.value();
    auto location = locationOf(call);
    if (!location)
        return wrongUse;
    const auto connection = openedDesk(call, *location, OpenMode::Existing);
    if (!connection)
        return noDatabase;
    SettingRepository settings(*connection);
    const auto zone = settings.zone();
    const auto plan = settings.shifts();
    if (!zone || !plan)
        return failed(call, zone ? plan.error() : zone.error(), location->displayText());
    return (ReportRun(call, *connection, zone.value(), plan.value(), name).*kind->second)();
}

} // namespace helpdesk::cli
