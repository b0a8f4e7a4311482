// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace helpdesk {

class PlainLabel;

/// A day as a person writes it: "19/11/2026", "19/11" (of \a today's year), "2026-11-19". Invalid when it is none.
[[nodiscard]] QDate readDay(const QString &typed, QDate today);

/// Two days, both included, typed or taken from a calendar (Alt and the arrow down, or the button). An empty one leaves
/// that end open.
class DayRange : public QWidget
{
    Q_OBJECT

public:
    struct Days
    {
        QDate first; ///< Invalid: from the beginning.
        QDate last;  ///< Invalid: without an end.
    };

    explicit DayRange(QWidget *parent = nullptr);

    void setDays(QDate first, QDate last);
    /// Empty when what stands there are not two days in order; the words beside them then say why. \a today is the
    /// local day.
    [[nodiscard]] std::optional<Days> days(QDate today) const;
    /// Why there are no days; empty when there are.
    [[nodiscard]] QString fault(QDate today) const;
    /// Shows the fault, or takes it away.
    void check(QDate today);
    void takeFocus();
    void retranslate(Language screen);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct End
    {
        PlainLabel *word;
        QLineEdit *line;
        QToolButton *open;
    };
    End makeEnd();
    void openCalendar(QLineEdit *line, QWidget *below);
    void finish();

    End m_first;
    End m_last;
    PlainLabel *m_said;
    QDate m_today; ///< As it was when the days were last looked at.
    Language m_language = Language::Spanish;
    QString m_told; ///< What was last made known.
};

} // namespace helpdesk
