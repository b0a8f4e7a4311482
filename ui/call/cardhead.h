// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/protocol/protocol.h"

#include <QWidget>

namespace helpdesk {

class FrontCall;
class KeyButton;
class PlainLabel;
class SentenceView;

/// Number, title, what to do, and the sentence to say: the same spot in every operation, on hold and between calls.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    CardHead(FrontCall &front, QWidget *parent);

    void showIdle(const Sentence &greeting);
    void showOperation(const CallState &state);
    void setSentence(const Sentence &sentence, bool said);
    void toggleManual();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect badge() const;

    FrontCall &m_front;
    QString m_number;
    PlainLabel *m_title;
    PlainLabel *m_lane;
    PlainLabel *m_toDo;
    KeyButton *m_manualKey;
    PlainLabel *m_manual;
    SentenceView *m_sentence;
    PlainLabel *m_notSaid;
};

} // namespace helpdesk
