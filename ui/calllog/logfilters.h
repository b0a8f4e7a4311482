// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QComboBox;

namespace helpdesk {

class AgentSession;
class DayRange;

/// Which calls the log shows, beside the words looked for: the days, the outcome or kind, whose they are.
class LogFilters : public QWidget
{
    Q_OBJECT

public:
    enum class Days { All, Today, Yesterday, LastSeven, ThisMonth, LastMonth, Range };

    /// The session is borrowed. \a today tells the desk's day.
    LogFilters(const AgentSession &session, std::function<QDate()> today, QWidget *parent = nullptr);

    /// What is chosen, without words. Days begin and end in the desk's time zone.
    [[nodiscard]] CallFilter filter() const;
    /// Why nothing can be asked for: days that are none, or in the wrong order. Empty: it can; the place itself says it
    /// too.
    [[nodiscard]] QString fault() const;
    /// The line for two days of one's own; hidden while another choice holds. For the page to lay out.
    [[nodiscard]] QWidget *rangeLine() const;
    /// Something is filtered out.
    [[nodiscard]] bool isNarrowed() const;
    /// The texts and the names anew, keeping what is chosen.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillDays();
    void chooseDays();
    [[nodiscard]] Days chosenDays() const;
    void fillClasses();
    void fillAgents();

    const AgentSession &m_session;
    std::function<QDate()> m_today;
    QComboBox *m_days;
    QComboBox *m_classes;
    QComboBox *m_agents;
    DayRange *m_range;
    Days m_before = Days::All; ///< The choice before this one: what a range begins with.
};

/// The first and the last day of a choice; both invalid: all days. REQUIRES: not Range, which has its own.
[[nodiscard]] std::pair<QDate, QDate> daysOf(LogFilters::Days days, QDate today);

} // namespace helpdesk
