// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/reportports.h"

#include "app/console/portmaker.h"
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
    const PortMaker reader(store.reader(), asker);
    const PortMaker acts(store.acts(), asker);
    const auto nowMs = [now] { return now().wallMs; };
    ReviewPorts ports;
    ports.draw =
        acts.act(PortMaker::at(nowMs, [](Connection &desk, qint64 atMs) { return ReviewRepository(desk).draw(atMs); }));
    ports.news = reader.question(QStringLiteral("review-news"), [](Connection &desk, const ReviewAsker &who) {
        return ReviewRepository(desk).news(who);
    });
    ports.toHear = reader.question(QStringLiteral("reviews"), [](Connection &desk, const ReviewAsker &who) {
        return ReviewRepository(desk).toHear(who, mostReviews);
    });
    ports.heard = reader.question(
        QStringLiteral("reviews"), [](Connection &desk, const ReviewAsker &who, Month month) -> Result<Rows> {
            const auto zone = SettingRepository(desk).zone();
            return zone ? ReviewRepository(desk).heard(who, spanOf(month, zone.value()), mostReviews)
                        : Result<Rows>(zone.error());
        });
    ports.own = reader.question(QStringLiteral("reviews"), [](Connection &desk, AccountId agent) {
        return ReviewRepository(desk).own(agent, mostReviews);
    });
    ports.review = reader.question(QStringLiteral("review"), [](Connection &desk, ReviewId id, const ReviewAsker &who) {
        return ReviewRepository(desk).review(id, who);
    });
    ports.say = acts.act([](Connection &desk, ReviewId id, const ReviewEntry &entry, int known,
                            const ReviewAsker &who) { return ReviewRepository(desk).say(id, entry, known, who); });
    ports.see = [&store, asker](ReviewId id, AccountId agent, int seq) {
        store.acts().act<std::monostate>(
            asker,
            [id, agent, seq](Connection &connection) { return ReviewRepository(connection).see(id, agent, seq); },
            [](const Result<> &) {}); // Told as new once more: nothing is lost.
    };
    ports.report =
        reader.question(QStringLiteral("report-reviews"),
                        PortMaker::at(nowMs, [](Connection &desk, qint64 atMs, Month month, const ReviewAsker &who) {
                            return ReviewRepository(desk).report(month, who, atMs);
                        }));
    return ports;
}

void addShiftPorts(ReportPorts &ports, const PortMaker &reader, const PortMaker &acts, DefinitionCache &cache,
                   const std::function<qint64()> &nowMs)
{
    ports.shiftReport =
        reader.question(QStringLiteral("report-shift"),
                        PortMaker::at(nowMs, [&cache](Connection &desk, qint64 atMs, const ShiftSpan &span) {
                            return ReportRepository(desk, cache).shiftReport(span, atMs);
                        }));
    ports.keep = acts.act([&cache](Connection &desk, const ShiftReport &report, qint64 id, AccountId by) {
        return ReportRepository(desk, cache).keep(report, id, by);
    });
    ports.keepNote = acts.question(
        [](const ShiftNote &note) { return QStringLiteral("shift-note-%1-%2").arg(note.shift).arg(note.writtenAtMs); },
        [](Connection &desk, const ShiftNote &note) { return ShiftNoteRepository(desk).keep(note); });
    ports.note =
        reader.question([](const QString &shift) { return QStringLiteral("shift-note-%1").arg(shift); },
                        [](Connection &desk, const QString &shift) { return ShiftNoteRepository(desk).note(shift); });
    ports.kept = reader.question(
        [](const KeptPlace &after, int) {
            return after.id == 0 ? QStringLiteral("kept-reports") : QStringLiteral("earlier-kept-reports");
        },
        [&cache](Connection &desk, const KeptPlace &after, int limit) {
            return ReportRepository(desk, cache).keptReports(after, limit);
        });
    ports.keptReport = reader.question(QStringLiteral("kept-report"), [&cache](Connection &desk, qint64 id) {
        return ReportRepository(desk, cache).keptReport(id);
    });
}

} // namespace

ReportPorts reportPortsOf(Store &store, MomentSource now, IdSource &ids, QObject *asker)
{
    const PortMaker reader(store.reader(), asker);
    DefinitionCache &cache = store.definitions();
    const auto nowMs = [now] { return now().wallMs; };
    ReportPorts ports;
    ports.now = now;
    ports.reviews = reviewPortsOf(store, now, asker);
    ports.nextId = [now, &ids] { return ids.next(now().wallMs); };
    ports.desk = reader.question(QStringLiteral("report-desk"), reportDeskOf);
    addShiftPorts(ports, reader, PortMaker(store.acts(), asker), cache, nowMs);
    ports.indicators =
        reader.question(QStringLiteral("report-months"),
                        PortMaker::at(nowMs, [&cache](Connection &desk, qint64 atMs, Month first, Month last) {
                            ReportRepository reports(desk, cache);
                            return framed(reports, reports.indicators(first, last, atMs));
                        }));
    ports.kpis = reader.question(QStringLiteral("report-agents"),
                                 PortMaker::at(nowMs, [&cache](Connection &desk, qint64 atMs, const KpiPeriod &period) {
                                     ReportRepository reports(desk, cache);
                                     return framed(reports, reports.kpis(period, atMs));
                                 }));
    return ports;
}

} // namespace helpdesk::console
