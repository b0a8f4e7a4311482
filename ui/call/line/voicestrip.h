// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class AgentSession;
class BoundedLabel;
class KeyButton;

/// What a simulated caller says, in a place of its own at the foot of the card: nothing of the call page moves when it
/// changes. Between calls, what the last call came to.
class VoiceStrip : public QWidget
{
    Q_OBJECT

public:
    VoiceStrip(AgentSession &session, QWidget *parent);

    /// Plain text, announced when it changes; \a askable: whoever speaks can be asked to say it again.
    void showWords(const QString &words, bool askable);
    void retranslate();

Q_SIGNALS:
    void askedAgain();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();

    AgentSession &m_session;
    BoundedLabel *m_words;
    KeyButton *m_again;
};

} // namespace helpdesk
