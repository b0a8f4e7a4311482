// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/call/command.h"

#include <QDialog>

class QLineEdit;

namespace helpdesk {

class PlainLabel;

/// Times that nobody measured, as the agent knows them, with a reason. Changes nothing itself.
class TimesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a now is when it was asked for: no time is longer than the call.
    TimesDialog(const CallState &state, CallTime now, QWidget *parent);

    /// REQUIRES: accepted.
    [[nodiscard]] command::MendTimes mending() const;

    /// Only what can be carried out; else says what lacks and leads there.
    void accept() override;

private:
    [[nodiscard]] QLineEdit *addTime(const QString &name, std::chrono::milliseconds now);

    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_before[3];
    QLineEdit *m_times[3]; ///< Talk, hold, wrap-up.
    QLineEdit *m_reason;
    PlainLabel *m_lacks;
};

} // namespace helpdesk
