// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/desk.h"
#include "tests/ui/reviewbook.h"
#include "ui/report/reportspage.h"

namespace helpdesk {

/// Which panel of the page of reports has the calls to listen to.
inline constexpr int reviewsPanel = 3;

/// The whole window with its page of reports over figures that the test says; they come later, as a store's do.
class ReportStage
{
public:
    explicit ReportStage(Language screen = Language::English);

    /// Ctrl 3, then the panel; the keyboard is in it.
    void open(int panel);
    /// What a label or a button in sight says.
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QWidget *named(const QString &name) const;
    void click(const QString &button);
    /// What the paper in the preview would be, as the page composed it last; null: none is in sight.
    [[nodiscard]] const PaperSheets *paper() const;
    void switchTo(Language language);
    /// As the desk counts it.
    [[nodiscard]] ShiftReport counted(const ShiftSpan &span) const;

    TestDesk desk;
    ReportDesk plan;
    std::optional<Error::Code> fault;  ///< What every figure meets.
    bool silent = false;               ///< A slow server: nothing is answered.
    std::vector<ReportTicket> tickets; ///< Of the shift.
    RulesStanding rules;               ///< Of months and agents.
    CallTally tally;                   ///< Of the shift, of each month and of each agent.
    std::vector<AccountId> agents{AccountId{2}, AccountId{1}};
    std::vector<ShiftSpan> asked;
    std::vector<KpiPeriod> periods;
    Month lastMonth;
    std::vector<std::pair<qint64, ShiftReport>> kept; ///< Latest last.
    std::optional<Error::Code> keepFault;
    CallReportWish wish;
    std::function<void(qint64, qint64)> progress;
    std::function<void(const CallReportEnd &)> ended;
    int stops = 0;
    ReviewBook reviews{desk.asker};
    qint64 ids = 0;
    ReportsPage *page = nullptr;

private:
    template<typename T, typename Answer>
    void later(Answer answer, T value)
    {
        if (!silent)
            QTimer::singleShot(0, &desk.asker, [this, answer = std::move(answer), value = std::move(value)] {
                answer(fault ? Result<T>(Error{*fault, {}, {}}) : Result<T>(value));
            });
    }
    ReportPorts ports();
    ExportPorts exports();
};

} // namespace helpdesk
