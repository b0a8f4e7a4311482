// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// Above the page: how many tickets have no resolver, with the ways to them and to whom they may be assigned. Quiet: it
/// never takes the keyboard, and gives way to a call and to whoever wants it away.
class UnassignedStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UnassignedStrip(QWidget *parent = nullptr);

    /// \a nobodyNamed: no group has a resolver yet.
    void setTickets(qint64 tickets, bool nobodyNamed);
    /// Something stands in front that needs the room.
    void giveWay(bool givesWay);
    void retranslate();

Q_SIGNALS:
    void ticketsWanted();
    void resolversWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    qint64 m_tickets = 0;
    qint64 m_putAway = 0; ///< So many were known when it was put away; one more brings it back.
    bool m_nobodyNamed = false;
    bool m_givesWay = false;
    PlainLabel *m_words;
    KeyButton *m_show;
    KeyButton *m_name;
    KeyButton *m_away;
};

} // namespace helpdesk
