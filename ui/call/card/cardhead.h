// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/people/density.h"
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
    /// The sentence whole, where this density folds it.
    void setUnfolded(bool unfolded);
    void retranslate();

Q_SIGNALS:
    void manualWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect badge() const;
    /// Size of the sentence, and what is said beside it.
    void applyDensity();

    FrontCall &m_front;
    QString m_number;
    PlainLabel *m_title;
    PlainLabel *m_lane;
    PlainLabel *m_toDo;
    KeyButton *m_manualKey;
    SentenceView *m_sentence;
    PlainLabel *m_notSaid;
    Density m_density = Density::Junior;
    bool m_low = false; ///< What to do stands under the key that unfolds.
    bool m_unfolded = false;
};

} // namespace helpdesk
