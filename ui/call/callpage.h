// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QTimer>
#include <QWidget>

namespace helpdesk {

class CallerPanel;
class CaptureRow;
class CardPanel;
class CommandRegistry;
class DraftKeeper;
class FrontCall;
class LineStrip;
class OpenCallsTray;
class PlainLabel;
class TrailPanel;

/// The page of the call in hand. Lays its panels out and leads the keys to them; knows no operation.
class CallPage : public QWidget
{
    Q_OBJECT

public:
    /// \a front is borrowed.
    CallPage(FrontCall &front, QWidget *parent = nullptr);

    /// Its keys, as commands of the window: those of \a everywhere work on every page.
    void addCommands(CommandRegistry &commands, QWidget *everywhere);
    /// Takes up or brings to the front a waiting call, asking first when somebody else holds it.
    void takeWaiting(CallId call);
    /// Who asks for help or helps, in the place kept for it; empty: nobody.
    void showAsk(const QString &words);
    /// Where something may lie over the page: below the sentence and the hold's clock, above the capture row.
    [[nodiscard]] QRect coverable() const;
    void takeFocus();
    /// Shows the clocks as they stand now; comes by itself once a second.
    void tick();
    /// Hands over what is being typed, before the window closes.
    void keepTyped();

Q_SIGNALS:
    void centreNumberWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectPanels();
    void addCallCommands(CommandRegistry &commands);
    void addLineCommands(CommandRegistry &commands);
    void addKeyNotes(CommandRegistry &commands);
    void toggleNote();
    void toggleTense();
    void ring();
    void say(const QString &words);
    void retranslate();

    FrontCall &m_front;
    DraftKeeper *m_drafts;
    // Made in the order of the work, which is that of the Tab key: what a card makes later comes last, and after it Tab
    // begins anew at the card's own keys. setTabOrder() over whole panels breaks the chain in Qt 6.4.
    CardPanel *m_card;
    CaptureRow *m_capture;
    OpenCallsTray *m_tray;
    CallerPanel *m_caller;
    LineStrip *m_strip;
    TrailPanel *m_trail;
    PlainLabel *m_refusal;
    QTimer m_clock;
    QTimer m_refusalStays;
};

} // namespace helpdesk
