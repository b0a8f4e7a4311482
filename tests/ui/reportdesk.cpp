// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reportdesk.h"

#include "ui/report/paperpreview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>

namespace helpdesk {

namespace {

const QString zoneName = QStringLiteral("America/Mexico_City");

ReportHead stageHead()
{
    ReportHead head;
    head.organisation = QStringLiteral("Dirección General");
    head.unit = QStringLiteral("Mesa de Ayuda");
    head.timeZone = zoneName;
    return head;
}

} // namespace

ReportStage::ReportStage(Language screen) : desk(screen), plan{ShiftPlan::standard(), QTimeZone(zoneName.toLatin1())}
{
    desk.session.setNames(
        {{AccountId{1}, QStringLiteral("Lucía Ramírez")}, {AccountId{2}, QStringLiteral("Ana Soto")}});
    page = new ReportsPage(desk.session, ports(), exports());
    const int position = desk.window->addPage({page, [] { return ReportsPage::title(); }, [this] { page->takeFocus(); },
                                               [this] { page->print(); }, [this] { return page->canPrint(); },
                                               [this] { return page->begun(); }});
    page->addCommands(desk.window->commands(), desk.window.get(), [this, position] { desk.window->showPage(position); },
                      {});
    QObject::connect(page, &ReportsPage::callsWanted, desk.window.get(), &MainWindow::showLogBehind);
    QObject::connect(page, &ReportsPage::callWanted, desk.window.get(), [this](CallId call) {
        desk.window->showLog();
        desk.log->showCall(call);
    });
    QObject::connect(desk.log, &CallLogPage::reportWanted, page, [this, position] { desk.window->showPage(position); });
    tally[Measure::Received] = 3;
    tally[Measure::OutcomeFirstLevel] = 2;
    tally[Measure::KindFirstLevel] = 2;
    tally[Measure::OutcomeSecondLevel] = 1;
    tally[Measure::KindSecondLevel] = 1;
    tally[Measure::Answered] = 3;
}

ShiftReport ReportStage::counted(const ShiftSpan &span) const
{
    ShiftReport report;
    report.span = span;
    report.head = stageHead();
    report.asOfMs = desk.now.wallMs;
    report.total = tally;
    if (tally[Measure::Received] > 0)
        report.agents.push_back({AccountId{1}, QStringLiteral("Lucía Ramírez"), tally, 1});
    report.halfHours.push_back({span.beginMs, tally[Measure::Received], 0, 0});
    report.tickets = tickets;
    report.clock = report.clockOfToday();
    return report;
}

ReportPorts ReportStage::ports()
{
    ReportPorts given;
    given.now = [this] { return desk.now; };
    given.nextId = [this] { return 100 + ids++; };
    given.reviews = reviews.ports();
    given.desk = [this](ReportPorts::Answer<ReportDesk> answer) { later<ReportDesk>(std::move(answer), plan); };
    given.shiftReport = [this](const ShiftSpan &span, ReportPorts::Answer<ShiftReport> answer) {
        asked.push_back(span);
        later<ShiftReport>(std::move(answer), counted(span));
    };
    given.keep = [this](const ShiftReport &report, qint64 id, AccountId, ReportPorts::Answer<> answer) {
        if (keepFault) {
            answer(Result<>(Error{*keepFault, {}, {}}));
            return;
        }
        kept.emplace_back(id, report);
        later<std::monostate>(std::move(answer), {});
    };
    given.kept = [this](const KeptPlace &after, int limit, ReportPorts::Answer<std::vector<KeptShiftReport>> answer) {
        std::vector<KeptShiftReport> rows;
        for (auto each = kept.rbegin(); each != kept.rend() && static_cast<int>(rows.size()) < limit; ++each) {
            if (std::pair(each->second.span.beginMs, each->first) < std::pair(after.beginMs, after.id))
                rows.push_back({each->first, each->second.span, each->second.asOfMs, each->second.madeBy});
        }
        later<std::vector<KeptShiftReport>>(std::move(answer), rows);
    };
    given.keptReport = [this](qint64 id, ReportPorts::Answer<ShiftReport> answer) {
        for (const auto &[each, report] : kept) {
            if (each == id)
                later<ShiftReport>(answer, report);
        }
    };
    given.indicators = [this](Month first, Month last, ReportPorts::Answer<FramedReport<IndicatorReport>> answer) {
        IndicatorReport report{desk.now.wallMs, zoneName, {}, rules};
        for (Month month = first; month <= last; month = month.next())
            report.months.push_back({month, tally, 0});
        lastMonth = last;
        later<FramedReport<IndicatorReport>>(std::move(answer), {report, stageHead()});
    };
    given.kpis = [this](const KpiPeriod &period, ReportPorts::Answer<FramedReport<KpiReport>> answer) {
        periods.push_back(period);
        KpiReport report;
        report.asOfMs = desk.now.wallMs;
        report.timeZone = zoneName;
        report.period = period;
        report.span = spanOf(period.month, plan.zone);
        for (const AccountId agent : agents)
            report.agents.push_back({agent, desk.session.nameOf(agent), tally, 1, 0});
        report.desk.tally = tally;
        report.rules = rules;
        later<FramedReport<KpiReport>>(std::move(answer), {report, stageHead()});
    };
    return given;
}

ExportPorts ReportStage::exports()
{
    ExportPorts given;
    given.askPath = [](QWidget *, const QString &proposed, CallReportWish::Format) { return proposed; };
    given.start = [this](const CallReportWish &wanted, std::function<void(qint64, qint64)> tell,
                         std::function<void(const CallReportEnd &)> end) {
        wish = wanted;
        progress = std::move(tell);
        ended = std::move(end);
    };
    given.stop = [this] { ++stops; };
    return given;
}

void ReportStage::open(int panel)
{
    desk.press(Qt::Key_3, Qt::ControlModifier);
    if (!qobject_cast<QListWidget *>(QApplication::focusWidget()))
        desk.press(Qt::Key_Escape); // It was shown already.
    desk.settle();
    auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    REQUIRE(list);
    desk.press(Qt::Key_Home);
    for (int i = 0; i < panel; ++i)
        desk.press(Qt::Key_Down);
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
}

bool ReportStage::says(const QString &words) const
{
    return !desk.words().filter(words).isEmpty();
}

QWidget *ReportStage::named(const QString &name) const
{
    for (auto *widget : desk.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name && widget->focusPolicy() != Qt::NoFocus)
            return widget;
    }
    FAIL("nothing in sight is called " << name.toStdString());
    return nullptr;
}

void ReportStage::click(const QString &button)
{
    auto *found = qobject_cast<QAbstractButton *>(named(button));
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    found->setFocus();
    desk.press(Qt::Key_Space);
    desk.settle();
}

const PaperSheets *ReportStage::paper() const
{
    const auto *preview = page->findChild<PaperPreview *>();
    return preview && preview->showsPaper() ? preview->sheets() : nullptr;
}

void ReportStage::switchTo(Language language)
{
    desk.language.set(language);
    desk.session.setScreenLanguage(language);
    desk.settle();
}

} // namespace helpdesk
