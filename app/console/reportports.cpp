// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/reportports.h"

#include "core/storage/organisation/settingrepository.h"
#include "core/storage/report/reportrepository.h"
#include "core/storage/report/shiftnoterepository.h"
#include "core/storage/review/reviewrepository.h"

namespace helpdesk::console {

namespace {

Result<ReportDesk> reportDeskOf(Connection &connection)
{
    SettingRepository settings(connection);
    auto zone = settings.zone();
    auto shifts = settings.shifts();
    if (!zone || !shifts)
        return zone ? shifts.error() : zone.error();
    return ReportDesk{shifts.take(), zone.take()};
}

template<typename Report>
Result<FramedReport<Report>> framed(ReportRepository &reports, Result<Report> report)
{
    if (!report)
        return report.error();
    auto head = reports.head();
    if (!head)
        return head.error();
    return FramedReport<Report>{report.take(), head.take()};
}

constexpr int mostReviews = 300;

/// Of the calls that are listened to. What is said has a kind of its own each time: none gives way to another.
ReviewPorts reviewPortsOf(Store &store, const MomentSource &now, QObject *asker)
{
    using Rows = ReviewPorts::Rows;
    QueryThread &reader = store.reader();
    ReviewPorts ports;
    ports.draw = [&store, now, asker](ReviewPorts::Answer<int> answer) {
        store.acts().act<int>(
            asker, [at = now().wallMs](Connection &connection) { return ReviewRepository(connection).draw(at); },
            std::move(answer));
    };
    ports.news = [&reader, asker](ReviewAsker who, ReviewPorts::Answer<ReviewNews> answer) {
        reader.ask<ReviewNews>(
            QStringLiteral("review-news"), asker,
            [who](Connection &connection) { return ReviewRepository(connection).news(who); }, std::move(answer));
    };
    ports.toHear = [&reader, asker](ReviewAsker who, ReviewPorts::Answer<Rows> answer) {
        reader.ask<Rows>(
            QStringLiteral("reviews"), asker,
            [who](Connection &connection) { return ReviewRepository(connection).toHear(who, mostReviews); },
            std::move(answer));
    };
    ports.heard = [&reader, asker](ReviewAsker who, Month month, ReviewPorts::Answer<Rows> answer) {
        reader.ask<Rows>(
            QStringLiteral("reviews"), asker,
            [who, month](Connection &connection) -> Result<Rows> {
                const auto zone = SettingRepository(connection).zone();
                return zone ? ReviewRepository(connection).heard(who, spanOf(month, zone.value()), mostReviews)
                            : Result<Rows>(zone.error());
            },
            std::move(answer));
    };
    ports.own = [&reader, asker](AccountId agent, ReviewPorts::Answer<Rows> answer) {
        reader.ask<Rows>(
            QStringLiteral("reviews"), asker,
            [agent](Connection &connection) { return ReviewRepository(connection).own(agent, mostReviews); },
            std::move(answer));
    };
    ports.review = [&reader, asker](ReviewId id, ReviewAsker who, ReviewPorts::Answer<CallReview> answer) {
        reader.ask<CallReview>(
            QStringLiteral("review"), asker,
            [id, who](Connection &connection) { return ReviewRepository(connection).review(id, who); },
            std::move(answer));
    };
    ports.say = [&store, asker](ReviewId id, const ReviewEntry &entry, int known, ReviewAsker who,
                                ReviewPorts::Answer<CallReview> answer) {
        store.acts().act<CallReview>(
            asker,
            [id, entry, known, who](Connection &connection) {
                return ReviewRepository(connection).say(id, entry, known, who);
            },
            std::move(answer));
    };
    ports.see = [&store, asker](ReviewId id, AccountId agent, int seq) {
        store.acts().act<std::monostate>(
            asker,
            [id, agent, seq](Connection &connection) { return ReviewRepository(connection).see(id, agent, seq); },
            [](const Result<> &) {}); // Told as new once more: nothing is lost.
    };
    ports.report = [&reader, now, asker](Month month, ReviewAsker who, ReviewPorts::Answer<ReviewReport> answer) {
        reader.ask<ReviewReport>(
            QStringLiteral("report-reviews"), asker,
            [month, who, at = now().wallMs](Connection &connection) {
                return ReviewRepository(connection).report(month, who, at);
            },
            std::move(answer));
    };
    return ports;
}

} // namespace

ReportPorts reportPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker)
{
    QueryThread &reader = store.reader();
    DefinitionCache &cache = store.definitions();
    ReportPorts ports;
    ports.now = now;
    ports.reviews = reviewPortsOf(store, now, asker);
    ports.nextId = [now, &ids] { return ids.next(now().wallMs); };
    ports.desk = [&reader, asker](ReportPorts::Answer<ReportDesk> answer) {
        reader.ask<ReportDesk>(QStringLiteral("report-desk"), asker, reportDeskOf, std::move(answer));
    };
    ports.shiftReport = [&reader, &cache, now, asker](const ShiftSpan &span, ReportPorts::Answer<ShiftReport> answer) {
        reader.ask<ShiftReport>(
            QStringLiteral("report-shift"), asker,
            [&cache, span, at = now().wallMs](Connection &connection) {
                return ReportRepository(connection, cache).shiftReport(span, at);
            },
            std::move(answer));
    };
    ports.keep = [&store, &cache, asker](const ShiftReport &report, qint64 id, AccountId by,
                                         ReportPorts::Answer<> answer) {
        store.acts().act<std::monostate>(
            asker,
            [&cache, report, id, by](Connection &connection) {
                return ReportRepository(connection, cache).keep(report, id, by);
            },
            std::move(answer));
    };
    ports.keepNote = [&store, asker](const ShiftNote &note, ReportPorts::Answer<> answer) {
        store.acts().ask<std::monostate>(
            QStringLiteral("shift-note-%1-%2").arg(note.shift).arg(note.writtenAtMs), asker,
            [note](Connection &connection) { return ShiftNoteRepository(connection).keep(note); }, std::move(answer));
    };
    ports.note = [&reader, asker](const QString &shift, ReportPorts::Answer<ShiftNote> answer) {
        reader.ask<ShiftNote>(
            QStringLiteral("shift-note-%1").arg(shift), asker,
            [shift](Connection &connection) { return ShiftNoteRepository(connection).note(shift); }, std::move(answer));
    };
    ports.kept = [&reader, &cache, asker](const KeptPlace &after, int limit,
                                          ReportPorts::Answer<std::vector<KeptShiftReport>> answer) {
        reader.ask<std::vector<KeptShiftReport>>(
            after.id == 0 ? QStringLiteral("kept-reports") : QStringLiteral("earlier-kept-reports"), asker,
            [&cache, after, limit](Connection &connection) {
                return ReportRepository(connection, cache).keptReports(after, limit);
            },
            std::move(answer));
    };
    ports.keptReport = [&reader, &cache, asker](qint64 id, ReportPorts::Answer<ShiftReport> answer) {
        reader.ask<ShiftReport>(
            QStringLiteral("kept-report"), asker,
            [&cache, id](Connection &connection) { return ReportRepository(connection, cache).keptReport(id); },
            std::move(answer));
    };
    ports.indicators = [&reader, &cache, now, asker](Month first, Month last,
                                                     ReportPorts::Answer<FramedReport<IndicatorReport>> answer) {
        reader.ask<FramedReport<IndicatorReport>>(
            QStringLiteral("report-months"), asker,
            [&cache, first, last, at = now().wallMs](Connection &connection) {
                ReportRepository reports(connection, cache);
                return framed(reports, reports.indicators(first, last, at));
            },
            std::move(answer));
    };
    ports.kpis = [&reader, &cache, now, asker](const KpiPeriod &period,
                                               ReportPorts::Answer<FramedReport<KpiReport>> answer) {
        reader.ask<FramedReport<KpiReport>>(
            QStringLiteral("report-agents"), asker,
            [&cache, period, at = now().wallMs](Connection &connection) {
                ReportRepository reports(connection, cache);
                return framed(reports, reports.kpis(period, at));
            },
            std::move(answer));
    };
    return ports;
}

} // namespace helpdesk::console
