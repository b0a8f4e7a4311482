// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/reportports.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace helpdesk {

class ChoiceList;
class PlainLabel;
class StepRow;

/// The shift reports that were signed, the latest shift first and some at a time. Where there are more than fit at
/// once, a month is chosen above them (arrows; a page is a year) and the list begins with the last shift of it. The
/// first line is the report as it stands now.
class KeptShifts : public QWidget
{
    Q_OBJECT

public:
    KeptShifts(const ReportPorts &ports, QWidget *parent = nullptr);

    /// Months are those of its clocks; until it is known none is chosen.
    void setZone(const QTimeZone &zone);
    /// Asks anew for what is shown.
    void load();
    void chooseNow();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    /// 0: as it stands now.
    void chosen(qint64 id);

private:
    void ask(const KeptPlace &after, int most);
    void takeRows(const KeptPlace &after, int most, const std::vector<KeptShiftReport> &rows);
    void step(int months);
    [[nodiscard]] KeptPlace top() const;
    void showMonth();
    void showRows();
    void choose();

    const ReportPorts m_ports;
    std::optional<QTimeZone> m_zone;
    std::optional<Month> m_month; ///< Down from its last shift; empty: from the latest on.
    std::vector<KeptShiftReport> m_rows;
    bool m_goOn = false; ///< There are earlier ones.
    qint64 m_chosen = 0;

    PlainLabel *m_name;
    StepRow *m_step;
    ChoiceList *m_list;
};

} // namespace helpdesk
