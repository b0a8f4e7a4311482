// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/ownday.h"

#include <QDate>
#include <QWidget>

#include <array>

class QSpacerItem;

namespace helpdesk {

class DayFigure;
class DuePanel;
class FrontCall;
class KeyButton;
class LatestCallButton;
class PlainLabel;

/// Between calls: the one main thing to press, the agent's own day, and the last calls.
class IdlePanel : public QWidget
{
    Q_OBJECT

public:
    IdlePanel(FrontCall &front, QWidget *parent);

    /// It asks for no room: what takes the place of the card makes do with the card's.
    [[nodiscard]] int heightForWidth(int) const override { return 0; }

    /// Shows what is known and asks the store for today anew.
    void refresh();
    /// Once a second: a new day begins empty.
    void tick();
    void takeFocus();
    /// The agent is away: the key brings them back.
    void showAway(bool away);

Q_SIGNALS:
    void ringWanted();
    void otherContactWanted();
    void awayWanted();
    /// One of the last calls is to be looked at in the log.
    void callWanted(helpdesk::CallId call);
    /// A promise that is due is to be kept now.
    void promiseWanted(helpdesk::CallId call);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRoomForDay() const;
    void layOut();
    void fold();
    void ask();
    void show(const OwnDay &day);
    void showLatest();

    FrontCall &m_front;
    KeyButton *m_ring;
    KeyButton *m_other;
    DuePanel *m_due;
    QSpacerItem *m_belowDue; ///< The layout's.
    PlainLabel *m_dayHead;
    KeyButton *m_away;
    std::array<DayFigure *, 4> m_figures{};
    PlainLabel *m_latestHead;
    std::array<LatestCallButton *, 3> m_latest{};
    std::size_t m_latestShown = 3;
    std::array<QSpacerItem *, 2> m_gaps{};
    OwnDay m_day;
    QDate m_date;
    int m_asked = 0;
    bool m_isAway = false;
};

} // namespace helpdesk
