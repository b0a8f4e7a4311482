// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ticket/ticket.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace helpdesk {

class AnswerButton;
class FrontCall;
class PlainLabel;

/// The tickets that fit what the caller said; one is chosen and its state read out.
class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    StatusPanel(FrontCall &front, QWidget *parent);

    /// Forgets what was found for another card.
    void clear();
    void lookUp(const QString &query);
    /// Null while nothing or several were found and none is chosen.
    [[nodiscard]] const TicketRow *chosen() const;
    [[nodiscard]] bool wantsDigits() const { return m_found.size() > 1 && m_chosen < 0; }
    bool takeDigit(int digit);
    /// One that was chosen before the card was made anew, once it is found. Null: none.
    void chooseAgain(TicketId ticket);
    [[nodiscard]] bool foundAny() const { return !m_found.empty(); }
    /// The store was asked and has no ticket that fits.
    [[nodiscard]] bool foundNone() const { return m_none; }
    /// The number of a ticket found here; 0 when it was not.
    [[nodiscard]] qint64 numberOf(TicketId ticket) const { return m_numbers.value(ticket.value); }

Q_SIGNALS:
    void chosenChanged();

private:
    void showFound(const std::vector<TicketRow> &found);
    void choose(int index);

    FrontCall &m_front;
    PlainLabel *m_words;
    QVBoxLayout *m_list;
    std::vector<TicketRow> m_found;
    std::vector<AnswerButton *> m_buttons;
    QHash<qint64, qint64> m_numbers;
    int m_chosen = -1;
    int m_asked = 0;
    TicketId m_wanted;
    bool m_none = false;
};

} // namespace helpdesk
