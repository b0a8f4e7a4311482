// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace helpdesk {

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
    QBoxLayout *m_kept; ///< Facts and whether it is saved: beside each other in a low window.
    FittedText *m_number;
    PlainLabel *m_words;
    PlainLabel *m_facts;
    PlainLabel *m_saved;
    QTimer m_patience{this};
    TicketId m_waitingFor;
    TicketId m_told; ///< Whose provisional reference stood here.
    QString m_reference;
    bool m_low = false;
};

} // namespace helpdesk
