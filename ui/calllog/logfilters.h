// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"

#include <QDate>
#include <QWidget>

class QComboBox;

namespace helpdesk {

class AgentSession;

/// Which calls the log shows, beside the words looked for: the days, the outcome or kind, whose they are.
class LogFilters : public QWidget
{
    Q_OBJECT

public:
    enum class Days { All, Today, Yesterday, LastSeven, ThisMonth, LastMonth };

    /// The session is borrowed.
    explicit LogFilters(const AgentSession &session, QWidget *parent = nullptr);

    /// What is chosen, without words. \a today is the local day.
    [[nodiscard]] CallFilter filter(QDate today) const;
    /// Something is filtered out.
    [[nodiscard]] bool isNarrowed() const;
    /// The texts and the names anew, keeping what is chosen.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillDays();
    void fillClasses();
    void fillAgents();

    const AgentSession &m_session;
    QComboBox *m_days;
    QComboBox *m_classes;
    QComboBox *m_agents;
};

/// The first and the last day of a choice; both invalid: all days.
[[nodiscard]] std::pair<QDate, QDate> daysOf(LogFilters::Days days, QDate today);

} // namespace helpdesk
