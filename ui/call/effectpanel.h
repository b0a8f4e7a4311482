// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/ticket/ticket.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace helpdesk {

class AnswerButton;
class FittedText;
class FrontCall;
class PlainLabel;

/// The ticket's number in very large type; before it is there, that it is being made, and after two seconds without
/// storage a provisional reference and what to tell the caller.
class TicketPanel : public QWidget
{
    Q_OBJECT

public:
    TicketPanel(FrontCall &front, QWidget *parent);
    void refresh();
    /// What stands here in place of a number; empty when the number does, or neither yet.
    [[nodiscard]] const QString &reference() const { return m_reference; }

Q_SIGNALS:
    /// The store does not answer: the reference is what the caller is told.
    void referenceShown();


protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();

    FrontCall &m_front;
    FittedText *m_number;
    PlainLabel *m_words;
    PlainLabel *m_facts;
    PlainLabel *m_saved;
    QTimer m_patience;
    TicketId m_waitingFor;
    TicketId m_told; ///< Whose provisional reference stood here.
    QString m_reference;
    bool m_low = false;
};

/// "Tell them: who, from where", to be read across the desk.
class TransferPanel : public QWidget
{
    Q_OBJECT

public:
    TransferPanel(FrontCall &front, QWidget *parent);
    void refresh();

private:
    FrontCall &m_front;
    FittedText *m_who;
    FittedText *m_where;
    FittedText *m_extension;
    PlainLabel *m_target;
    PlainLabel *m_whoHead;
    PlainLabel *m_whereHead;
    PlainLabel *m_extensionHead;
    QBoxLayout *m_whoSlot = nullptr;
    QBoxLayout *m_whereSlot = nullptr;
    bool m_low = false;
};

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
